package news.parallax.statement.amount;

import java.util.List;
import java.util.Set;
import news.parallax.text.Token;
import news.parallax.text.WordList;

/**
 * Whether a verb with its helpers tells of what is to come: "will close", "is expected to have been closed", "asked the firm to
 * pay", and the present of a timetable, "the court meets on Friday". It looks at the verb group alone: which verb tells of a
 * place, and under what condition, is {@link Tense}.
 */
final class FutureForms {
    /** Present tenses of what is going on: helpers that "-ing" makes a future of. */
    static final Set<String> PRESENT = Set.of("is", "are", "'re", "am", "'m");
    /** Participles that look ahead by themselves: "due on Friday". */
    static final Set<String> AIMS = Set.of("scheduled", "slated", "planned", "due", "expected", "forecast");
    /** The longest verb group, in tokens. */
    static final int LONGEST_GROUP = 6;

    private static final Set<String> FUTURE = Set.of("will", "'ll", "wo", "shall", "would", "upcoming", "coming");
    /** Ahead unless "have" follows. */
    private static final Set<String> MODALS = Set.of("may", "might", "must", "should", "could");
    /** Verbs and the like that look ahead where "to" follows. */
    private static final Set<String> PLANS =
            WordList.of("plan plans planned planning due scheduled slated set expected expects expect forecast likely"
                    + " unlikely hopes hope intends intend ready poised going preparing agreed agrees promised promises"
                    + " vowed decided asked urged ordered invited threatened pledged offered prepared is are be wants"
                    + " want");
    /** Nouns that look ahead where "to" follows; "celebrations to mark" need not. */
    private static final Set<String> INTENTS = WordList.of(
            "plan plans intention intentions decision deal agreement proposal bid order orders promise pledge"
                    + " vow offer attempt efforts effort way ways time deadline date meeting right chance hope hopes"
                    + " need opportunity ultimatum invitation resolution threat talks");
    /** "Expects the bridge to open on Friday": who is to do it stands between. */
    private static final Set<String> ORDERS = WordList.of(
            "expects expect expected wants want wanted asks asked urges urged orders ordered invites invited");
    /** Present tenses that tell of the past, of now or of nothing; other ones tell what a timetable has. */
    private static final Set<String> NO_TIMETABLE =
            WordList.of("does says reports shows adds writes tells notes claims argues cites seems appears suggests"
                    + " indicates means remains recalls remembers believes thinks knows insists denies accuses confirms"
                    + " warns calls follows quotes describes lists lies wants hopes fears thanks condemns marks goes"
                    + " contains includes belongs needs makes");
    /** Base forms that tell what lasts or is thought, and no timetable. */
    private static final Set<String> NO_PLAN = WordList.of(
            "have are say report show add write tell note claim argue cite seem appear suggest indicate mean"
                    + " remain recall remember believe think know insist deny accuse confirm warn call follow quote"
                    + " describe list lie want hope fear thank condemn mark contain include belong make like live work"
                    + " feel see hear look keep hold support oppose expect hang use own depend");
    /** What a base form follows that tells a timetable, beside a plural. */
    private static final Set<String> SUBJECTS = Set.of("who", "that", "which", "they", "we");

    private static final int REACH = 16;

    private FutureForms() {}

    /** Reads back over the verb that ends here and its helpers: "is expected to have been closed". */
    static boolean isFuture(List<Token> tokens, int verb) {
        int i = verb;
        boolean going = false;
        while (i >= 0 && i > verb - LONGEST_GROUP) {
            Token token = tokens.get(i);
            String word = token.lower();
            boolean perfect = i < verb && tokens.get(i + 1).is("have");
            if (FUTURE.contains(word)
                    // As written: "May" is a month.
                    || MODALS.contains(token.text()) && !perfect
                    || i == verb && (isTimetable(token) || isPlainPresent(tokens, i))) {
                return true;
            }
            going |= word.endsWith("ing");
            if (going && PRESENT.contains(word)) {
                return true;
            }
            if (AIMS.contains(word) && i == verb) {
                return !(i > 0 && tokens.get(i - 1).is("had"));
            }
            if (word.equals("to")) {
                return i > 0
                        && (PLANS.contains(tokens.get(i - 1).lower())
                                || INTENTS.contains(tokens.get(i - 1).lower())
                                || isOrdered(tokens, i));
            }
            boolean helper = VerbForms.isVerb(tokens, i)
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

    /** A helper that no past tense has: "will", "may". */
    static boolean isHelper(String word) {
        return FUTURE.contains(word) || MODALS.contains(word);
    }

    /** A verb that a plan is told with: "agreed to", "offered to". */
    static boolean isPlan(String word) {
        return PLANS.contains(word);
    }

    /** Whether the "to" before a verb stands after somebody who is expected or asked to: "asked the firm to pay on Friday". */
    private static boolean isOrdered(List<Token> tokens, int to) {
        for (int i = to - 1; i >= Math.max(0, to - REACH); i--) {
            if (ORDERS.contains(tokens.get(i).lower())) {
                return i < to - 1;
            }
            if (!tokens.get(i).tag().matches("DET|ADJ|NOUN|PROPN|PRON|NUM|ADP")) {
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

    /** "The talks that open on Friday", "when the ministers meet on Friday". */
    private static boolean isPlainPresent(List<Token> tokens, int verb) {
        Token token = tokens.get(verb);
        String word = token.lower();
        boolean base = !token.tag().equals("AUX")
                && VerbForms.isVerb(tokens, verb)
                && word.equals(token.text())
                && VerbForms.isBase(token)
                && !NO_PLAN.contains(word);
        if (!base || verb == 0) {
            return false;
        }
        Token before = tokens.get(verb - 1);
        boolean plural = before.tag().matches("NOUN|PROPN") && VerbForms.isPlural(before);
        return plural || SUBJECTS.contains(before.lower());
    }
}
