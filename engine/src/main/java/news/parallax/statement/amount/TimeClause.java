package news.parallax.statement.amount;

import java.util.List;
import java.util.Set;
import news.parallax.statement.amount.TimeExpression.Type;
import news.parallax.text.Cue;
import news.parallax.text.Sentence;
import news.parallax.text.Span;
import news.parallax.text.Token;
import news.parallax.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * The words that a time stands with. "They agreed to meet, for the first time since aircraft bombed the port last month"
 * tells of last month that aircraft bombed the port, and not that they agreed. It goes by verbs, conjunctions and commas, and
 * parses nothing; where it is in doubt it gives no words.
 */
public final class TimeClause {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose", "whom", "where");
    /** What opens a clause with a subject of its own. */
    private static final Set<String> JOINS = WordList.of(
            "since after before when while because although though as until till once whereas if unless whether why how");
    /** Those that stand before a noun too. */
    private static final Set<String> PREPOSITIONS = Set.of("since", "after", "before", "as", "until", "till");
    /** What is told under these is not told as having happened, or as what will. */
    private static final Set<String> OPEN = Set.of("if", "unless", "whether");

    private static final Set<String> AT = Set.of("in", "on", "at", "during", "by", "until");
    /** Prepositions within the name of a thing: "the talks between the two that open on Friday". */
    private static final Set<String> WITHIN = Set.of("of", "from", "between", "by", "with");

    private static final Set<String> HAVE = Set.of("has", "have", "had", "'ve");
    private static final Set<String> NOT = Set.of("not", "n't", "no", "never", "nor", "hardly");
    private static final Set<String> FIRSTS =
            WordList.of("first second third fourth fifth sixth last only latest time");
    private static final Set<String> STRONG = Set.of(";", ":", "\u2014", "\u2013", "\u201c", "\u201d", "\"", "(", ")");
    private static final int FEWEST_WORDS = 3;
    private static final int FAR = 8;

    private final List<Token> tokens;
    /** The statement's first token, and the one past its last. */
    private final int first;

    private final int last;
    /** The time's first token, and the one past its last. */
    private final int at;

    private final int end;

    private TimeClause(List<Token> tokens, Span within, Span time) {
        this.tokens = tokens;
        this.first = index(tokens, within.start());
        this.last = Math.max(first, index(tokens, within.end()));
        this.at = index(tokens, time.start());
        this.end = Math.max(at + 1, index(tokens, time.end()));
    }

    /** The first token that does not lie before a place. */
    private static int index(List<Token> tokens, int place) {
        int i = 0;
        while (i < tokens.size() && tokens.get(i).span().end() <= place) {
            i++;
        }
        return i < tokens.size() && tokens.get(i).span().start() < place ? i + 1 : i;
    }

    /**
     * The words of a statement that tell what was at one of its times: all of the statement where the time stands with its
     * main verb; null where none tell it, as in "the third call since January" or "…, the firm said on Friday".
     */
    public static @Nullable Span of(Sentence sentence, Span statement, TimeExpression time) {
        TimeClause clause = new TimeClause(sentence.tokens(), statement, time.span());
        Span words = clause.at < clause.first || clause.end > clause.last ? null : clause.find(statement, time);
        return words == null || words.equals(statement) || clause.isClause(words) ? words : null;
    }

    private @Nullable Span find(Span statement, TimeExpression time) {
        String before = at > first ? word(isDeterminer(at - 1) ? at - 2 : at - 1) : "";
        boolean clock = time.type() == Type.TIME && time.value().matches(".*T\\d.*");
        boolean owns = isOwner();
        if (owns && !AT.contains(word(ownerStart() - 1)) && !isSubject()) {
            return thing();
        }
        if ((before.equals("before") || before.equals("after")) && !clock) {
            return when();
        }
        int verb = verb();
        if (before.equals("since") && (verb < 0 || !lasts(verb))) {
            return when();
        }
        if (verb < 0) {
            return when();
        }
        for (int i = verb + 1; i < at - 1; i++) {
            if (word(i).equals("since") || word(i).equals("before") && isDeterminer(i + 1)) {
                return when();
            }
        }
        return isAside(verb) ? null : around(verb, statement);
    }

    /** "Tuesday's vote", "the April vote", "the vote of 6 April": the time of a thing, and only perhaps of the clause. */
    private boolean isOwner() {
        boolean possessive = end < last && tokens.get(end).is("'s");
        boolean adjective = isDeterminer(at - 1) && end < last && isNoun(end);
        return possessive || adjective || of() > first;
    }

    /** The "of" that a time stands under: "the raid of 6 April", "the months of June and July"; -1 where it does not. */
    private int of() {
        int i = at - 1;
        while (i > at - FEWEST_WORDS - 1 && i > first && (isTag(i, "CCONJ") || isTag(i, "PROPN"))) {
            i--;
        }
        return i > first && word(i).equals("of") && isNoun(i - 1) ? i : -1;
    }

    /** Where the thing begins that owns the time. */
    private int ownerStart() {
        int i = of() > first ? of() : at;
        while (i > first && isName(i - 1)) {
            i--;
        }
        return i;
    }

    private boolean isSubject() {
        int start = ownerStart();
        String before = word(start - 1);
        return start <= first || isMark(start - 1) || opens(start - 1) || before.equals("and") || before.equals("but");
    }

    /** "The raid of 6 April on the port" tells of itself. */
    private @Nullable Span thing() {
        int to = end;
        while (to < last && !isMark(to) && !opens(to) && !isVerb(to) && !isTag(to, "CCONJ") && !isTag(to, "PART")) {
            to++;
        }
        return of() == at - 1 && to - end > 1 ? span(ownerStart(), to) : null;
    }

    /** "January, when she took office": what was then, told of a time that is no time of the main verb. */
    private @Nullable Span when() {
        int open = end < last && tokens.get(end).is(",") ? end + 1 : end;
        if (open + 2 >= last || !tokens.get(open).is("when")) {
            return null;
        }
        int verb = open + 1;
        while (verb < last && !isVerb(verb)) {
            verb++;
        }
        return verb < last ? span(at, clauseEnd(verb, false)) : null;
    }

    /** The verb that a time stands with: the nearest before it in the clause, else after it; -1 where there is none. */
    private int verb() {
        int stop = at - 1;
        for (; stop >= first && !isMark(stop); stop--) {
            if (isVerb(stop)) {
                return stop;
            }
            if (opens(stop) && !(PREPOSITIONS.contains(word(stop)))) {
                break;
            }
        }
        boolean named = false;
        boolean aside = false;
        for (int i = end; i < last; i++) {
            if (aside) {
                aside = !tokens.get(i).is(",");
            } else if (opens(i) && i <= end + 1) {
                aside = true;
            } else if (isVerb(i)) {
                return i;
            } else if (named && (isMark(i) || opens(i))) {
                break;
            }
            named |= isNoun(i);
        }
        // "The talks opened in the hall of the old exchange, in Tolmar, on Friday."
        for (int i = stop; i >= first && !STRONG.contains(word(i)) && !opens(i); i--) {
            if (isVerb(i)) {
                return i;
            }
        }
        return -1;
    }

    /** "Has run the line since 1962" tells of 1962; "was the third since 1962", "has not run since" do not. */
    private boolean lasts(int verb) {
        boolean perfect = false;
        for (int i = chainStart(verb); i <= verb; i++) {
            perfect |= HAVE.contains(word(i));
        }
        for (int i = Math.max(first, verb - FAR); i < at; i++) {
            perfect &= !NOT.contains(word(i)) && !FIRSTS.contains(word(i));
        }
        return perfect;
    }

    /** "…, the firm said on Friday": who says the rest of it. */
    private boolean isAside(int verb) {
        String said = word(verb);
        if (!Cue.isCue(said) || Cue.isWeak(said)) {
            return false;
        }
        int start = chainStart(verb);
        while (start > first && isName(start - 1)) {
            start--;
        }
        boolean apart = start - 1 > first && (tokens.get(start - 1).is(",") || isQuoteMark(start - 1));
        int rest = end;
        while (rest < last && !isMark(rest)) {
            rest++;
        }
        return apart && hasVerb(first, start - 1) && (rest - end < 2 || verb > at);
    }

    private Span around(int given, Span statement) {
        int verb = coordinated(given);
        int start = chainStart(verb);
        boolean bare = start == verb && isParticiple(verb);
        boolean beforeVerb = bare && end < last && isVerb(end) && !word(end).endsWith("ing");
        boolean apart = start - 1 > first && tokens.get(start - 1).is(",") && isNoun(start - 2);
        if (bare && apart && isBeside(start) || bare && isNoun(start - 1) && (beforeVerb || isSecond(verb))) {
            int to = tokens.get(start - 1).is(",") ? start - 1 : start;
            return span(antecedent(to), clauseEnd(given, true));
        }
        int open = opener(start);
        int part = Math.min(start, at);
        while (part > first && !word(part - 1).equals(":") && !word(part - 1).equals(";")) {
            part--;
        }
        if (open < 0 && part > first && hasVerb(first, part)) {
            return new Span(tokens.get(part).span().start(), statement.end());
        }
        if (open < 0 || open == first && !OPEN.contains(word(open)) && isSameTime(open)) {
            return statement;
        }
        return subordinate(open, start, given);
    }

    private boolean isSameTime(int open) {
        return word(open).equals("when")
                || word(open).equals("while")
                || word(open).equals("that");
    }

    private Span subordinate(int open, int start, int verb) {
        String word = word(open);
        Span nothing =
                new Span(tokens.get(at).span().start(), tokens.get(at).span().start());
        if (OPEN.contains(word)) {
            return nothing;
        }
        boolean subject = hasNoun(open + 1, start);
        boolean relative = RELATIVE.contains(word)
                && open > first
                && (isNoun(open - 1) || tokens.get(open - 1).is(",") || isPreposition(open - 1));
        if (word.equals("that") && subject) {
            boolean said = false;
            for (int i = Math.max(first, open - FAR); i < open; i++) {
                said |= Cue.isCue(word(i));
            }
            return said || open == first || !isNoun(open - 1) ? span(open + 1, clauseEnd(verb, false)) : nothing;
        }
        if (relative && !(word.equals("where") && subject)) {
            int to = isPreposition(open - 1) ? open - 1 : open;
            to = to > first && tokens.get(to - 1).is(",") ? to - 1 : to;
            return span(antecedent(to), clauseEnd(verb, true));
        }
        return subject ? span(open + 1, clauseEnd(verb, false)) : nothing;
    }

    /** The word that opens the clause of a verb, or -1 for a main clause. One with a verb between opened another clause. */
    private int opener(int start) {
        // "Asked the minister to go on Friday", "let it be opened on Friday": the verb before is of the same clause.
        boolean bare = word(start).equals("to")
                || word(start).equals("be")
                || word(start).endsWith("ing");
        int closed = bare ? -1 : 0;
        int joined = start;
        for (int i = start - 1; i >= first; i--) {
            if (tokens.get(i).tag().equals("CCONJ")) {
                joined = i;
            }
            if (opens(i)) {
                if (closed <= 0) {
                    return i;
                }
                closed--;
            } else if (isVerb(i) && !isVerb(i + 1) && isFinite(i) && !hasConjunction(i, joined, start)) {
                closed++;
            }
        }
        return -1;
    }

    private boolean hasConjunction(int verb, int joined, int start) {
        return verb < joined && joined < start && !hasMark(verb, joined);
    }

    /** The first of the verbs that "and" joins to this one: "bombed the town and killed ten last month". */
    private int coordinated(int verb) {
        int start = chainStart(verb);
        if (start - 1 <= first || !tokens.get(start - 1).tag().equals("CCONJ")) {
            return verb;
        }
        for (int i = start - 2; i >= first && !STRONG.contains(word(i)); i--) {
            if (isVerb(i) && !word(i).endsWith("ing")) {
                int mark = i;
                while (mark > first && !tokens.get(mark - 1).is(",")) {
                    mark--;
                }
                // "Was hung in May, when the lock was built, and inspected in June."
                boolean aside = mark > first && opens(mark) && hasMark(i, start);
                if (!aside) {
                    return i;
                }
                i = mark;
            }
        }
        return verb;
    }

    /** "The ship, built in May, sank", "hit the ship, built in May": the main verb is another one. */
    private boolean isBeside(int start) {
        int verbs = 0;
        for (int i = first; i < start; i++) {
            verbs += opens(i) ? -1 : isVerb(i) && isFinite(i) && !isVerb(i + 1) ? 1 : 0;
        }
        int after = end;
        while (after < last && !isMark(after)) {
            after++;
        }
        return verbs > 0 || after + 1 < last && isVerb(after + 1) && isFinite(after + 1);
    }

    /** A participle with another verb before it in the same clause: "attended the talks held on Friday". */
    private boolean isSecond(int verb) {
        for (int i = verb - 1; i >= first; i--) {
            if (isMark(i) || opens(i) || tokens.get(i).tag().equals("CCONJ")) {
                return false;
            }
            if (isVerb(i)) {
                return !Cue.isCue(word(i)) && isFinite(i);
            }
        }
        return false;
    }

    /** Where the thing that a clause is told of begins. */
    private int antecedent(int to) {
        int i = to;
        boolean start = !hasVerb(first, to) && !hasOpener(first, to);
        if (start) {
            return first;
        }
        while (i > first
                && (isName(i - 1)
                        || WITHIN.contains(word(i - 1))
                        || tokens.get(i - 1).isCapital()
                        || isTag(i - 1, "ADV") && isDeterminer(i - 2))) {
            i--;
        }
        while (i < to && isPreposition(i)) {
            i++;
        }
        return i;
    }

    /** Where the clause of a verb ends; one told of a thing ends before the verb of that thing too. */
    private int clauseEnd(int verb, boolean ofThing) {
        int i = Math.max(verb + 1, end);
        while (i < last) {
            boolean main = ofThing && isVerb(i) && isFinite(i) && !isVerb(i - 1) && !isTag(i - 1, "CCONJ");
            boolean next = tokens.get(i).tag().equals("CCONJ")
                    && i + 1 < last
                    && isName(i + 1)
                    && hasVerb(i + 2, Math.min(last, i + FAR));
            if (isMark(i) || opens(i) || main || next) {
                break;
            }
            i++;
        }
        return i;
    }

    private int chainStart(int verb) {
        int i = verb;
        while (i > first && (isVerb(i - 1) || isTag(i - 1, "PART") || isTag(i - 1, "ADV"))) {
            i--;
        }
        while (i < verb && isTag(i, "ADV")) {
            i++;
        }
        return i;
    }

    private int nextVerb(int from) {
        int i = from;
        while (i < last && !isVerb(i)) {
            i++;
        }
        return i;
    }

    private boolean opens(int i) {
        String word = word(i);
        if (word.equals("as") || word.equals("how")) {
            return isTag(i, "SCONJ");
        }
        if (PREPOSITIONS.contains(word)) {
            int verb = nextVerb(i + 1);
            return verb < last && hasNoun(i + 1, verb) && !hasMark(i + 1, verb) && isFinite(verb);
        }
        boolean points =
                word.equals("that") && (isTag(i, "DET") || i + 1 < last && isTag(i + 1, "NOUN") && isTag(i, "PRON"));
        return JOINS.contains(word) || RELATIVE.contains(word) && !points;
    }

    private boolean isFinite(int i) {
        return !word(i).endsWith("ing") && !(i > first && word(i - 1).equals("to"));
    }

    private boolean isParticiple(int i) {
        return VerbForms.isParticiple(word(i));
    }

    private boolean isVerb(int i) {
        return i >= first && i < last && (i < at || i >= end) && VerbForms.isVerb(tokens, i);
    }

    private boolean isNoun(int i) {
        if (i < first || i >= last) {
            return false;
        }
        boolean counted = isTag(i, "NUM") && isDeterminer(i - 1);
        boolean mistaken = isTag(i, "VERB") && !VerbForms.isVerb(tokens, i);
        return tokens.get(i).tag().matches("NOUN|PROPN|PRON") && !isVerb(i) || counted || mistaken;
    }

    private boolean isName(int i) {
        return isNoun(i) && !RELATIVE.contains(word(i))
                || isDeterminer(i)
                || i >= first && (isTag(i, "ADJ") || isTag(i, "NUM") || word(i).equals("'s"));
    }

    private boolean isDeterminer(int i) {
        return i >= first && (isTag(i, "DET") || word(i).matches("its|his|her|their|our|my"));
    }

    private boolean isPreposition(int i) {
        return i >= first && isTag(i, "ADP");
    }

    private boolean isMark(int i) {
        String word = word(i);
        return STRONG.contains(word) || word.equals(",") && !isWithinName(i);
    }

    private boolean isQuoteMark(int i) {
        return word(i).equals("\u201d") || word(i).equals("\"");
    }

    /** The comma of "in Tampa, Florida". */
    private boolean isWithinName(int i) {
        return i > first
                && i + 1 < last
                && tokens.get(i - 1).isCapital()
                && tokens.get(i + 1).isCapital()
                && isTag(i + 1, "PROPN");
    }

    private boolean isTag(int i, String tag) {
        return tokens.get(i).tag().equals(tag);
    }

    private String word(int i) {
        return i >= first && i < tokens.size() ? tokens.get(i).lower() : "";
    }

    private boolean hasVerb(int from, int to) {
        return any(from, to, Part.VERB);
    }

    private boolean hasNoun(int from, int to) {
        return any(from, to, Part.NOUN);
    }

    private boolean hasMark(int from, int to) {
        return any(from, to, Part.MARK);
    }

    private boolean hasOpener(int from, int to) {
        return any(from, to, Part.OPENER);
    }

    private enum Part {
        VERB,
        NOUN,
        MARK,
        OPENER
    }

    private boolean any(int from, int to, Part part) {
        for (int i = from; i < to; i++) {
            boolean is = switch (part) {
                case VERB -> isVerb(i);
                case NOUN -> isNoun(i);
                case MARK -> isMark(i);
                case OPENER -> opens(i);
            };
            if (is) {
                return true;
            }
        }
        return false;
    }

    /** From one token up to another, with the time in any case. */
    private Span span(int from, int to) {
        int ends = Math.max(to, end);
        while (ends > end && !tokens.get(ends - 1).isWord()) {
            ends--;
        }
        return new Span(
                tokens.get(Math.min(from, at)).span().start(),
                tokens.get(ends - 1).span().end());
    }

    private boolean isClause(Span words) {
        List<Token> inside =
                tokens.stream().filter(t -> words.contains(t.span())).toList();
        return inside.stream().filter(Token::isWord).count() >= FEWEST_WORDS
                && inside.stream().anyMatch(t -> t.tag().matches("NOUN|PROPN|PRON"));
    }
}
