package news.parallax.statement.amount;

import java.util.List;
import java.util.Set;
import news.parallax.text.Token;
import news.parallax.text.WordList;

/**
 * Whether a token is a verb, by its tag and by what a tagger often gets wrong: "to talks that open", "since gunmen stormed the
 * depot", "the two spoke".
 */
final class VerbForms {
    /** Past tenses that are no base form too, and do not end with "ed". */
    static final Set<String> PAST = WordList.of(
            "was were had did began broke brought built came caught chose drew"
                    + " drove fell fled flew found fought gave got grew held kept knew led left lost made met paid ran rose said sank"
                    + " saw sent shook shot shut sold spent spoke stole stood struck swept took taught threw told went won wrote");
    /** Other past tenses and participles, some of them base forms too. */
    private static final Set<String> OTHER_PAST = WordList.of(
            "put cut hit set let cost hurt burst cast read beat split quit bet shed thrust fit upset rid shut spread"
                    + " seen taken broken driven given written known shown grown drawn thrown flown stolen spoken chosen"
                    + " frozen hidden ridden risen eaten fallen forgotten sworn worn torn born done gone begun sung rung"
                    + " sunk drunk swum run come become hung laid lay lain lit slid sat sang rang sought slept swung tore"
                    + " understood undertook withdrew woke wore bought bound bore became ate felt heard hid meant dug"
                    + " fed lent blew froze rode shone spun sprang stuck swore swam thought underwent upheld"
                    + " oversaw overtook foresaw arose forgot dealt crept clung fought bent bit bled lent");

    private static final Set<String> FINITE = WordList.of(
            "was were had did began broke came chose drew drove fell flew gave grew knew ran rose sank saw shook spoke stole"
                    + " took threw went wrote sang rang wore woke tore bore became ate froze rode sprang swore swam underwent"
                    + " oversaw overtook foresaw arose forgot sat");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    private static final Set<String> POINTING = Set.of("who", "which", "that", "these", "those", "to");

    private VerbForms() {}

    static boolean isVerb(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (token.text().equals("May")) {
            return false;
        }
        if (token.tag().equals("AUX")) {
            return true;
        }
        if (at == 0) {
            return token.tag().equals("VERB");
        }
        Token before = tokens.get(at - 1);
        return token.tag().equals("VERB") ? !isMistaken(token, before) : isMissed(tokens, at, before);
    }

    /** A base form, which stands with "to", a helper or a subject in the plural. */
    static boolean isBase(Token token) {
        String word = token.lower();
        return word.length() > 2
                && !word.matches(".*(?:ed|ing|s)")
                && !PAST.contains(word)
                && !OTHER_PAST.contains(word);
    }

    static boolean isPlural(Token token) {
        return token.lower().matches(".*(?:[^s]s|men|people|police|children)");
    }

    /** An infinitive has no "s"; a base form stands neither after a preposition nor after one thing alone. */
    private static boolean isMistaken(Token token, Token before) {
        String word = token.lower();
        if (before.is("to")) {
            return word.matches(".*[^suai]s");
        }
        boolean opens = before.tag().matches("ADP|SCONJ|DET") && !POINTING.contains(before.lower());
        boolean one = before.tag().matches("NOUN|PROPN") && !isPlural(before);
        return isBase(token) && (opens || one);
    }

    private static boolean isMissed(List<Token> tokens, int at, Token before) {
        Token token = tokens.get(at);
        if (!token.tag().matches("NOUN|ADJ") || at + 1 >= tokens.size()) {
            return false;
        }
        String next = tokens.get(at + 1).tag();
        boolean named = before.tag().matches("NOUN|PRON|PROPN|NUM");
        if (RELATIVE.contains(before.lower())) {
            return at > 1 && isPlural(tokens.get(at - 2)) && isBase(token) && next.equals("ADP");
        }
        return named && (PAST.contains(token.lower()) || token.lower().endsWith("ed") && next.matches("DET|PROPN"));
    }

    /** Whether a form is past beyond doubt, by itself. */
    static boolean isPast(String word) {
        return PAST.contains(word) || word.endsWith("ed");
    }

    /** Whether a form may be a participle: "built", not "came". */
    static boolean isParticiple(String word) {
        boolean irregular = PAST.contains(word) || OTHER_PAST.contains(word);
        return word.endsWith("ed") || irregular && !FINITE.contains(word);
    }
}
