package news.parallax.statement.amount;

import java.util.List;
import java.util.Set;
import news.parallax.text.Token;

/**
 * Whether the clause around a place looks ahead: "will close on Friday" does, "said on Friday that it will close" does
 * not. It is the nearest verb that tells, before the place if there is one in the clause, else after it.
 */
public final class Tense {
    private static final Set<String> FUTURE = Set.of("will", "'ll", "wo", "shall", "would", "upcoming", "coming");
    /** Ahead unless "have" follows. */
    private static final Set<String> MAY = Set.of("may", "might", "must", "should", "could");
    /** Present tenses that tell of the past, of now or of nothing; other ones tell what a timetable has. */
    private static final Set<String> NO_TIMETABLE = Set.of(
            "is",
            "was",
            "has",
            "does",
            "'s",
            "says",
            "reports",
            "shows",
            "adds",
            "writes",
            "tells",
            "notes",
            "claims",
            "argues",
            "cites",
            "seems",
            "appears",
            "suggests",
            "indicates",
            "means",
            "remains",
            "recalls",
            "remembers",
            "believes",
            "thinks",
            "knows",
            "insists",
            "denies",
            "accuses",
            "confirms",
            "warns",
            "calls",
            "follows",
            "quotes",
            "describes",
            "lists",
            "lies",
            "wants",
            "hopes",
            "fears",
            "thanks",
            "condemns",
            "marks",
            "goes",
            "contains",
            "includes",
            "belongs",
            "needs",
            "makes");

    private static final Set<String> PLANS = Set.of(
            "plan",
            "plans",
            "planned",
            "planning",
            "due",
            "scheduled",
            "slated",
            "set",
            "expected",
            "expects",
            "expect",
            "hopes",
            "hope",
            "intends",
            "intend",
            "ready",
            "poised",
            "going",
            "preparing",
            "agreed",
            "agrees",
            "promised",
            "promises",
            "vowed",
            "decided",
            "asked",
            "urged",
            "ordered",
            "invited",
            "threatened",
            "pledged",
            "offered",
            "prepared",
            "is",
            "are",
            "be",
            "wants",
            "want");
    /** Nouns that look ahead where "to" follows; "celebrations to mark" need not. */
    private static final Set<String> INTENTS = Set.of(
            "plan",
            "plans",
            "intention",
            "intentions",
            "decision",
            "deal",
            "agreement",
            "proposal",
            "bid",
            "order",
            "orders",
            "promise",
            "pledge",
            "vow",
            "offer",
            "attempt",
            "efforts",
            "effort",
            "way",
            "ways",
            "time",
            "deadline",
            "date",
            "meeting",
            "right",
            "chance",
            "hope",
            "hopes",
            "need",
            "opportunity",
            "ultimatum",
            "invitation",
            "resolution",
            "threat",
            "talks");

    private static final Set<String> AIMS = Set.of("scheduled", "slated", "planned", "due", "expected");
    private static final Set<String> CLAUSE = Set.of(
            ",", ";", ":", "that", "who", "which", "when", "after", "before", "as", "because", "while", "where",
            "\u2014", "\u201c", "\u201d", "\"", "but");
    /** "Until Friday", "by Friday", "set the hearing for Friday". */
    private static final Set<String> DEADLINES = Set.of("until", "till", "by", "for");

    private static final Set<String> NOW = Set.of("is", "are", "'re", "am", "'m");
    private static final int REACH = 16;

    private Tense() {}

    /** Whether what happens at the token is still to come, as told. */
    public static boolean isAhead(List<Token> tokens, int at) {
        boolean owns = at + 1 < tokens.size() && tokens.get(at + 1).is("'s");
        String before = at > 0 ? tokens.get(at - 1).lower() : "";
        if (before.equals("since")) {
            return false;
        }
        if (!owns && DEADLINES.contains(before)) {
            return tokens.stream().noneMatch(t -> t.is("had"));
        }
        // "Wednesday's ruling" is what the clause speaks of, and not when it happens.
        for (int i = at - 1;
                !owns
                        && i >= Math.max(0, at - REACH)
                        && !CLAUSE.contains(tokens.get(i).lower());
                i--) {
            if (tells(tokens, i)) {
                return isFuture(tokens, i);
            }
        }
        boolean started = false;
        for (int i = at; i < Math.min(tokens.size(), at + REACH); i++) {
            Token token = tokens.get(i);
            if (tells(tokens, i)) {
                return isFuture(tokens, chainEnd(tokens, i));
            }
            started |= token.tag().equals("NOUN") || token.tag().equals("PRON");
            if (started && CLAUSE.contains(token.lower())) {
                return false;
            }
        }
        return false;
    }

    /** "The court meets on Friday." */
    private static boolean isTimetable(Token token) {
        String word = token.lower();
        return token.tag().equals("VERB")
                && word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !NO_TIMETABLE.contains(word);
    }

    private static boolean isVerb(Token token) {
        return token.tag().equals("VERB") || token.tag().equals("AUX");
    }

    /** A verb, or "due on Friday" and the like; "the planned trip" tells nothing of the day. */
    private static boolean tells(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean names = at + 1 < tokens.size() && tokens.get(at + 1).tag().equals("NOUN");
        return AIMS.contains(token.lower()) ? !names : isVerb(token);
    }

    private static int chainEnd(List<Token> tokens, int from) {
        int i = from;
        while (i + 1 < tokens.size()
                && (isVerb(tokens.get(i + 1))
                        || tokens.get(i + 1).is("not")
                        || tokens.get(i + 1).is("to"))) {
            i++;
        }
        return i;
    }

    /** Reads back over the verb that ends here and its helpers: "is expected to have been closed". */
    private static boolean isFuture(List<Token> tokens, int verb) {
        int i = verb;
        boolean going = false;
        while (i >= 0 && i > verb - 6) {
            Token token = tokens.get(i);
            String word = token.lower();
            boolean perfect = i < verb && tokens.get(i + 1).is("have");
            if (FUTURE.contains(word) || MAY.contains(word) && !perfect || i == verb && isTimetable(token)) {
                return true;
            }
            going |= word.endsWith("ing");
            if (going && NOW.contains(word)) {
                return true;
            }
            if (AIMS.contains(word) && i == verb) {
                return !(i > 0 && tokens.get(i - 1).is("had"));
            }
            if (word.equals("to")) {
                return i > 0
                        && (PLANS.contains(tokens.get(i - 1).lower())
                                || INTENTS.contains(tokens.get(i - 1).lower()));
            }
            boolean helper = isVerb(token)
                    || token.tag().equals("ADV")
                    || token.tag().equals("PART")
                    || token.tag().equals("PRON") && i < verb;
            if (!helper) {
                return false;
            }
            i--;
        }
        return false;
    }
}
