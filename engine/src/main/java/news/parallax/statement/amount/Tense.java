package news.parallax.statement.amount;

import java.util.List;
import java.util.Set;
import news.parallax.text.Cue;
import news.parallax.text.Token;
import news.parallax.text.WordList;

/**
 * Whether the clause around a place looks ahead: "will close on Friday" does, "said on Friday that it will close" does
 * not. It is the nearest verb that tells, before the place if there is one in the clause, else after it. A condition in the
 * present ("if they are there on Friday") looks ahead, and so does what stands under one ("stays shut on Friday unless …").
 */
public final class Tense {
    /** Past tenses of what may be done about a thing that is still to come. */
    private static final Set<String> ABOUT = WordList.of(
            "backed supported sought discussed favoured favored endorsed approved welcomed considered raised"
                    + " floated opposed rejected cancelled canceled postponed arranged spoke talked negotiated feared"
                    + " awaited");

    private static final Set<String> PERFECT = Set.of("had", "has", "have", "'ve");
    /** Where a clause ends, as far as the verb is looked for. */
    private static final Set<String> CLAUSE = Set.of(
            ",", ";", ":", "that", "who", "which", "when", "after", "before", "as", "because", "while", "where",
            "\u2014", "\u201c", "\u201d", "\"", "but");
    /** "Until Friday", "by Friday", "set the hearing for Friday". */
    private static final Set<String> DEADLINES = Set.of("until", "till", "by", "for");

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "when", "once");
    /** What says nothing of the past by the helpers before it. */
    private static final Set<String> NOT_PAST = Set.of("be", "have", "has", "been");

    private static final int REACH = 16;

    private Tense() {}

    /** Whether what happens at the token is still to come, as told. */
    public static boolean isAhead(List<Token> tokens, int at) {
        String before = at > 0 ? tokens.get(at - 1).lower() : "";
        if (before.equals("since")) {
            return false;
        }
        if (!isOwner(tokens, at) && DEADLINES.contains(before)) {
            return tokens.stream().noneMatch(t -> t.is("had"));
        }
        if (isSet(tokens, at)) {
            return true;
        }
        int verb = verb(tokens, at);
        return verb >= 0
                && (FutureForms.isFuture(tokens, chainEnd(tokens, verb, at))
                        || isCondition(tokens, verb)
                        || isConditional(tokens, at, verb));
    }

    /**
     * Whether what happens at the token is past beyond doubt: "the talks in May collapsed". A verb that may speak of a thing to
     * come ("announced a vote in May") leaves it open.
     */
    static boolean isPast(List<Token> tokens, int at) {
        if (tokens.get(at).is("since") || at > 0 && tokens.get(at - 1).is("since")) {
            return true;
        }
        int verb = isAhead(tokens, at) ? -1 : verb(tokens, at);
        if (verb < 0) {
            return false;
        }
        int end = chainEnd(tokens, verb, at);
        String word = tokens.get(end).lower();
        boolean speaks = verb < at - 1 && (Cue.isCue(word) || FutureForms.isPlan(word) || ABOUT.contains(word));
        boolean perfect = end > 0 && PERFECT.contains(tokens.get(end - 1).lower()) && !isPresent(tokens.get(end));
        if (speaks || !VerbForms.isPast(word) && !perfect) {
            return false;
        }
        for (int i = end; i >= 0 && i > end - FutureForms.LONGEST_GROUP && VerbForms.isVerb(tokens, i); i--) {
            String helper = tokens.get(i).lower();
            if (FutureForms.PRESENT.contains(helper) || NOT_PAST.contains(helper) || FutureForms.isHelper(helper)) {
                return false;
            }
        }
        return true;
    }

    /** "Wednesday's ruling" is what the clause speaks of, and not when it happens. */
    private static boolean isOwner(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && tokens.get(at + 1).is("'s");
    }

    /** "The vote is on Thursday", "the deadline is Friday". */
    private static boolean isSet(List<Token> tokens, int at) {
        int verb = at > 0 && tokens.get(at - 1).is("on") ? at - 2 : at - 1;
        return verb > 0 && FutureForms.PRESENT.contains(tokens.get(verb).lower());
    }

    /** The verb that tells of a place: the nearest before it in the clause, else the nearest after it; -1 where none does. */
    private static int verb(List<Token> tokens, int at) {
        int from = isOwner(tokens, at) ? at : Math.max(0, at - REACH);
        for (int i = at - 1; i >= from && !CLAUSE.contains(tokens.get(i).lower()); i--) {
            if (tells(tokens, i)) {
                return i;
            }
        }
        boolean started = false;
        for (int i = at; i < Math.min(tokens.size(), at + REACH); i++) {
            Token token = tokens.get(i);
            if (tells(tokens, i)) {
                return i;
            }
            started |= token.tag().equals("NOUN") || token.tag().equals("PRON");
            if (started && CLAUSE.contains(token.lower())) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the clause of a verb is a condition in the present: "if they are still there", not "if they were". */
    private static boolean isCondition(List<Token> tokens, int verb) {
        int first = verb;
        for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
            if (CONDITIONS.contains(tokens.get(i).lower())) {
                return isPresent(tokens.get(first));
            }
            if (CLAUSE.contains(tokens.get(i).lower())) {
                return false;
            }
            first = VerbForms.isVerb(tokens, i) ? i : first;
        }
        return false;
    }

    /** "The school stays shut on Monday unless …"; "said on Monday unless …" tells of what was said. */
    private static boolean isConditional(List<Token> tokens, int at, int verb) {
        int next = at + 1;
        while (next < tokens.size() && isPartOfDay(tokens.get(next))) {
            next++;
        }
        return verb < at
                && next < tokens.size()
                && (tokens.get(next).is("unless") || tokens.get(next).is("if") && isPresent(tokens.get(verb)))
                && !Cue.isCue(tokens.get(verb).lower());
    }

    private static boolean isPresent(Token verb) {
        String word = verb.lower();
        boolean third = word.endsWith("s") && !word.endsWith("ss") && !word.equals("was") && !word.equals("has");
        return FutureForms.PRESENT.contains(word) || verb.tag().matches("VERB|AUX") && third || word.equals("do");
    }

    private static boolean isPartOfDay(Token token) {
        return UnitReader.PARTS.containsKey(token.lower());
    }

    /** A verb, or "due on Friday" and the like; "the planned trip" tells nothing of the day. */
    private static boolean tells(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean names = at + 1 < tokens.size() && tokens.get(at + 1).tag().equals("NOUN");
        return FutureForms.AIMS.contains(token.lower())
                ? !names && !token.tag().equals("NOUN")
                : VerbForms.isVerb(tokens, at) && !isPartOfDay(token);
    }

    /** The last of the verbs that one after a place begins; one before it is the last already. */
    private static int chainEnd(List<Token> tokens, int from, int at) {
        int i = from;
        while (from >= at
                && i + 1 < tokens.size()
                && (VerbForms.isVerb(tokens, i + 1)
                        || tokens.get(i + 1).is("not")
                        || tokens.get(i + 1).is("to") && !isPlainPast(tokens, i, from))) {
            i++;
        }
        return i;
    }

    /** "In May they agreed to meet" tells of May that they agreed. */
    private static boolean isPlainPast(List<Token> tokens, int verb, int from) {
        String word = tokens.get(verb).lower();
        return verb == from && VerbForms.isPast(word) && !word.equals("was") && !word.equals("were");
    }
}
