package news.parallax.statement.amount;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
    /** What is told under these is not told as having happened, or as what will. */
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");
    /** A clause that one of these opens at the start of a statement is of the same time as the main one. */
    private static final Set<String> SAME_TIME = Set.of("when", "while", "that");
    /** "In the April vote they …": under these the time of a thing is that of the clause too. */
    private static final Set<String> AT = Set.of("in", "on", "at", "during", "by", "until");
    /** Prepositions within the name of a thing: "the talks between the two that open on Friday". */
    private static final Set<String> WITHIN = Set.of("of", "from", "between", "by", "with");

    /** What stands between a speech and who reports it. */
    private static final Set<String> AFTER_SPEECH = Set.of(",", "\u201d", "\"");

    private static final Set<String> HAVE = Set.of("has", "have", "had", "'ve");
    private static final Set<String> NOT = Set.of("not", "n't", "no", "never", "nor", "hardly");
    /** "The third call since", "the only time since": what comes one by one, and does not last. */
    private static final Set<String> FIRSTS =
            WordList.of("first second third fourth fifth sixth last only latest time");

    private static final int FEWEST_WORDS = 3;
    /** How many tokens before a time its "of" is looked for. */
    private static final int OF_REACH = 4;
    /** How many tokens away from a verb or a conjunction a word still belongs to it. */
    private static final int REACH = 8;

    private final ClauseTokens words;
    /** The statement's first token, and the one past its last. */
    private final int first;

    private final int last;
    /** The time's first token, and the one past its last. */
    private final int at;

    private final int end;

    private TimeClause(ClauseTokens words) {
        this.words = words;
        this.first = words.first();
        this.last = words.last();
        this.at = words.at();
        this.end = words.end();
    }

    /**
     * The words of a statement that tell what was at one of its times: all of the statement where the time stands with its
     * main verb; null where none tell it, as in "the third call since January" or "…, the firm said on Friday".
     */
    public static @Nullable Span of(Sentence sentence, Span statement, TimeExpression time) {
        TimeClause clause = new TimeClause(new ClauseTokens(sentence.tokens(), statement, time.span()));
        Span words = clause.at < clause.first || clause.end > clause.last ? null : clause.find(statement, time);
        return words == null || words.equals(statement) || isClause(sentence.tokens(words)) ? words : null;
    }

    private @Nullable Span find(Span statement, TimeExpression time) {
        if (isOwner() && !AT.contains(words.word(ownerStart() - 1)) && !isSubject()) {
            return thing();
        }
        String before = words.word(words.isDeterminer(at - 1) ? at - 2 : at - 1);
        boolean clock = time.type() == Type.TIME && time.value().matches(".*T\\d.*");
        if ((before.equals("before") || before.equals("after")) && !clock) {
            return whenClause();
        }
        int verb = verb();
        if (verb < 0 || before.equals("since") && !lasts(verb)) {
            return whenClause();
        }
        for (int i = verb + 1; i < at - 1; i++) {
            if (words.is(i, "since") || words.is(i, "before") && words.isDeterminer(i + 1)) {
                return whenClause();
            }
        }
        return isReporting(verb) ? null : around(verb, statement);
    }

    /** "Tuesday's vote", "the April vote", "the vote of 6 April": the time of a thing, and only perhaps of the clause. */
    private boolean isOwner() {
        return words.is(end, "'s") || words.isDeterminer(at - 1) && words.isNoun(end) || of() >= 0;
    }

    /** The "of" that a time stands under: "the raid of 6 April", "the months of June and July"; -1 where it does not. */
    private int of() {
        int i = at - 1;
        while (i > at - OF_REACH && i > first && (words.isCoordinator(i) || words.isTag(i, "PROPN"))) {
            i--;
        }
        return i > first && words.is(i, "of") && words.isNoun(i - 1) ? i : -1;
    }

    /** Where the thing begins that owns the time. */
    private int ownerStart() {
        int i = of() >= 0 ? of() : at;
        while (i > first && words.isInNounPhrase(i - 1)) {
            i--;
        }
        return i;
    }

    /** Whether the owner begins a clause, so that it is likely the subject there: "…, and Tuesday's vote was lost". */
    private boolean isSubject() {
        int before = ownerStart() - 1;
        return before < first
                || words.isMark(before)
                || words.opensClause(before)
                || words.is(before, "and")
                || words.is(before, "but");
    }

    /** "The raid of 6 April on the port" tells of itself. */
    private @Nullable Span thing() {
        int to = end;
        while (to < last
                && !words.isMark(to)
                && !words.opensClause(to)
                && !words.isVerb(to)
                && !words.isCoordinator(to)
                && !words.isTag(to, "PART")) {
            to++;
        }
        return of() == at - 1 && to - end > 1 ? span(ownerStart(), to) : null;
    }

    /** "January, when she took office": what was then, told of a time that is no time of the main verb. */
    private @Nullable Span whenClause() {
        int open = words.is(end, ",") ? end + 1 : end;
        if (open + 2 >= last || !words.is(open, "when")) {
            return null;
        }
        int verb = words.nextVerb(open + 1);
        return verb < last ? span(at, clauseEnd(verb, false)) : null;
    }

    /** The verb that a time stands with: the nearest before it in the clause, else after it; -1 where there is none. */
    private int verb() {
        int stop = at - 1;
        for (; stop >= first && !words.isMark(stop); stop--) {
            if (words.isVerb(stop)) {
                return stop;
            }
            if (words.opensClause(stop) && !ClauseTokens.PREPOSITIONS.contains(words.word(stop))) {
                break;
            }
        }
        boolean named = false;
        boolean aside = false;
        for (int i = end; i < last; i++) {
            if (aside) {
                aside = !words.is(i, ",");
            } else if (words.opensClause(i) && i <= end + 1) {
                aside = true;
            } else if (words.isVerb(i)) {
                return i;
            } else if (named && (words.isMark(i) || words.opensClause(i))) {
                break;
            }
            named |= words.isNoun(i);
        }
        // "The talks opened in the hall of the old exchange, in Tolmar, on Friday."
        for (int i = stop; i >= first && !ClauseTokens.STRONG.contains(words.word(i)) && !words.opensClause(i); i--) {
            if (words.isVerb(i)) {
                return i;
            }
        }
        return -1;
    }

    /** "Has run the line since 1962" tells of 1962; "was the third since 1962", "has not run since" do not. */
    private boolean lasts(int verb) {
        boolean perfect = false;
        for (int i = words.groupStart(verb); i <= verb; i++) {
            perfect |= HAVE.contains(words.word(i));
        }
        for (int i = Math.max(first, verb - REACH); i < at; i++) {
            perfect &= !NOT.contains(words.word(i)) && !FIRSTS.contains(words.word(i));
        }
        return perfect;
    }

    /** "…, the firm said on Friday": who says the rest of it. */
    private boolean isReporting(int verb) {
        String said = words.word(verb);
        if (!Cue.isCue(said) || Cue.isWeak(said)) {
            return false;
        }
        int start = words.groupStart(verb);
        while (start > first && words.isInNounPhrase(start - 1)) {
            start--;
        }
        boolean apart = AFTER_SPEECH.contains(words.word(start - 1));
        boolean closes = words.nextMark(end) - end < 2;
        return apart && words.hasVerb(first, start - 1) && (closes || verb > at);
    }

    /** The clause of a verb; null where it tells nothing of the time. */
    private @Nullable Span around(int given, Span statement) {
        int verb = coordinated(given);
        int start = words.groupStart(verb);
        boolean bare = start == verb && VerbForms.isParticiple(words.word(verb));
        boolean apart = words.is(start - 1, ",") && words.isNoun(start - 2);
        boolean beforeVerb = words.isVerb(end) && !words.word(end).endsWith("ing");
        boolean joined = words.isNoun(start - 1) && (beforeVerb || isSecond(verb));
        if (bare && (apart && isBeside(start) || joined)) {
            return span(antecedent(apart ? start - 1 : start), clauseEnd(given, true));
        }
        int open = opener(start);
        int part = Math.min(start, at);
        while (part > first && !words.is(part - 1, ":") && !words.is(part - 1, ";")) {
            part--;
        }
        if (open < 0 && part > first && words.hasVerb(first, part)) {
            return new Span(words.token(part).span().start(), statement.end());
        }
        if (open < 0 || open == first && SAME_TIME.contains(words.word(open))) {
            return statement;
        }
        return subordinate(open, start, given);
    }

    /** The clause of a verb that a word opens, with what a relative clause is told of. */
    private @Nullable Span subordinate(int open, int start, int verb) {
        String word = words.word(open);
        if (CONDITIONS.contains(word)) {
            return null;
        }
        boolean subject = words.hasNoun(open + 1, start);
        boolean ofNoun = words.isNoun(open - 1);
        if (word.equals("that") && subject) {
            boolean told = !ofNoun || hasCue(Math.max(first, open - REACH), open);
            return told ? span(open + 1, clauseEnd(verb, false)) : null;
        }
        boolean relative = ClauseTokens.RELATIVE.contains(word)
                && (ofNoun || words.is(open - 1, ",") || words.isPreposition(open - 1));
        if (relative && !(word.equals("where") && subject)) {
            int to = words.isPreposition(open - 1) ? open - 1 : open;
            return span(antecedent(words.is(to - 1, ",") ? to - 1 : to), clauseEnd(verb, true));
        }
        return subject ? span(open + 1, clauseEnd(verb, false)) : null;
    }

    private boolean hasCue(int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> Cue.isCue(words.word(i)));
    }

    /** The word that opens the clause of a verb, or -1 for a main clause. One with a verb between opened another clause. */
    private int opener(int start) {
        // "Asked the minister to go on Friday", "let it be opened on Friday": the verb before is of the same clause.
        boolean bare = words.is(start, "to")
                || words.is(start, "be")
                || words.word(start).endsWith("ing");
        int closed = bare ? -1 : 0;
        int joined = start;
        for (int i = start - 1; i >= first; i--) {
            if (words.isCoordinator(i)) {
                joined = i;
            }
            if (words.opensClause(i)) {
                if (closed <= 0) {
                    return i;
                }
                closed--;
            } else if (words.endsFiniteGroup(i) && !isJoined(i, joined, start)) {
                closed++;
            }
        }
        return -1;
    }

    /** Whether a conjunction makes a verb one of the same clause as the group that starts later. */
    private boolean isJoined(int verb, int joined, int start) {
        return verb < joined && joined < start && !words.hasMark(verb, joined);
    }

    /** The first of the verbs that "and" joins to this one: "bombed the town and killed ten last month". */
    private int coordinated(int verb) {
        int start = words.groupStart(verb);
        if (start - 1 <= first || !words.isCoordinator(start - 1)) {
            return verb;
        }
        for (int i = start - 2; i >= first && !ClauseTokens.STRONG.contains(words.word(i)); i--) {
            if (words.isVerb(i) && !words.word(i).endsWith("ing")) {
                int mark = i;
                while (mark > first && !words.is(mark - 1, ",")) {
                    mark--;
                }
                // "Was hung in May, when the lock was built, and inspected in June."
                boolean aside = mark > first && words.opensClause(mark) && words.hasMark(i, start);
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
            verbs += words.opensClause(i) ? -1 : words.endsFiniteGroup(i) ? 1 : 0;
        }
        int after = words.nextMark(end) + 1;
        return verbs > 0 || words.isVerb(after) && words.isFinite(after);
    }

    /** A participle with another verb before it in the same clause: "attended the talks held on Friday". */
    private boolean isSecond(int verb) {
        for (int i = verb - 1; i >= first; i--) {
            if (words.isMark(i) || words.opensClause(i) || words.isCoordinator(i)) {
                return false;
            }
            if (words.isVerb(i)) {
                return !Cue.isCue(words.word(i)) && words.isFinite(i);
            }
        }
        return false;
    }

    /** Where the thing that a clause is told of begins. */
    private int antecedent(int to) {
        if (!words.hasVerb(first, to) && !words.hasOpener(first, to)) {
            return first;
        }
        int i = to;
        while (i > first
                && (words.isInNounPhrase(i - 1)
                        || WITHIN.contains(words.word(i - 1))
                        || words.token(i - 1).isCapital()
                        || words.isTag(i - 1, "ADV") && words.isDeterminer(i - 2))) {
            i--;
        }
        while (i < to && words.isPreposition(i)) {
            i++;
        }
        return i;
    }

    /** Where the clause of a verb ends; one told of a thing ends before the verb of that thing too. */
    private int clauseEnd(int verb, boolean ofThing) {
        int i = Math.max(verb + 1, end);
        while (i < last) {
            boolean main = ofThing
                    && words.isVerb(i)
                    && words.isFinite(i)
                    && !words.isVerb(i - 1)
                    && !words.isCoordinator(i - 1);
            boolean next = words.isCoordinator(i)
                    && words.isInNounPhrase(i + 1)
                    && words.hasVerb(i + 2, Math.min(last, i + REACH));
            if (words.isMark(i) || words.opensClause(i) || main || next) {
                break;
            }
            i++;
        }
        return i;
    }

    /** From one token up to another, with the time in any case. */
    private Span span(int from, int to) {
        int ends = Math.max(to, end);
        while (ends > end && !words.token(ends - 1).isWord()) {
            ends--;
        }
        return new Span(
                words.token(Math.min(from, at)).span().start(),
                words.token(ends - 1).span().end());
    }

    private static boolean isClause(List<Token> inside) {
        return inside.stream().filter(Token::isWord).count() >= FEWEST_WORDS
                && inside.stream().anyMatch(ClauseTokens::isNominal);
    }
}
