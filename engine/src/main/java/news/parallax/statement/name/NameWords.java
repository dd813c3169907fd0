package news.parallax.statement.name;

import java.util.List;
import java.util.Set;
import news.parallax.text.Terms;
import news.parallax.text.Token;
import news.parallax.text.Weights;
import news.parallax.text.WordList;

/**
 * Tells which words of a sentence belong to a name: capitals and tags, and for the first word of a sentence what else the
 * article and the news at large write with a capital.
 */
final class NameWords {
    /** A word in more news than this is, at the start of a sentence and without other evidence, no name. */
    private static final double COMMON = 5;

    private static final Set<String> OF_HEADS = WordList.of("ministry department university bank republic freedom"
            + " house gulf strait bay city council office port union institute court college federation kingdom cape isle"
            + " board church duke bureau bureaus bill board academy museum school society league association alliance"
            + " organisation organization committee subcommittee commission center centre centers centres chamber college"
            + " institutes agency fund conference campaign foundation secretary minister director chief speaker prince"
            + " princess declaration statue world army assembly battle treaty district isle lord archbishop bishop sons"
            + " daughters friends coalition corps faculty knights library");
    private static final Set<String> ON_HEADS =
            WordList.of("committee subcommittee commission council conference task");
    private static final Set<String> PARTICLES =
            WordList.of("bin al el de del della der den van von la le da dos di du ibn ben y");
    private static final Set<String> PREFIXES = WordList.of("al el an as ash ad ar at ul");
    /** What follows a name and a hyphen and makes another word of it. */
    private static final Set<String> TAILS =
            WordList.of("led born style era heavy wide area like only run made built type"
                    + " day year term given driven wing class on in of the friendly centric leaning bound specific free inspired"
                    + " themed speaking to side old odd shirt shirts plus something elect general");

    private static final Weights NEWS = Weights.ofNews();
    private static final Set<String> OFFICES =
            WordList.of("department ministry committee subcommittee bureau office secretary minister centers commission"
                    + " organization organisation agency institute");

    private final Capitals capitals;

    NameWords(Capitals capitals) {
        this.capitals = capitals;
    }

    /** Whether the run of a name that begins at a token goes on, or begins, with another. */
    boolean continues(List<Token> tokens, int start, int at) {
        if (isNameWord(tokens, at)) {
            return true;
        }
        if (at == start || at + 1 >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(at);
        Token before = tokens.get(at - 1);
        if (token.is("the")) {
            return (before.is("of") || before.is("for")) && isNameWord(tokens, at + 1);
        }
        boolean next = isNameWord(tokens, at + 1);
        if (token.is("of") || token.is("for") || token.is("on")) {
            boolean the = tokens.get(at + 1).is("the") && at + 2 < tokens.size() && isNameWord(tokens, at + 2);
            Set<String> heads = token.is("on") ? ON_HEADS : OF_HEADS;
            return heads.contains(before.lower()) && before.isCapital() && (next || the && !token.is("on"));
        }
        if (token.is("and")) {
            return next && isOffice(tokens, start, at);
        }
        return next && (PARTICLES.contains(token.lower()) || token.is("&"));
    }

    /** "Department of Health and Human Services", but "University of Kell and Mira Osk". */
    private static boolean isOffice(List<Token> tokens, int start, int and) {
        for (int i = start + 1; i < and; i++) {
            if (tokens.get(i).is("of")
                    || tokens.get(i).is("for")
                    || tokens.get(i).is("on")) {
                return OFFICES.contains(tokens.get(i - 1).lower())
                        && KnownNames.type(Keys.of(tokens.get(and + 1))) == null
                        && !KnownNames.isGiven(Keys.of(tokens.get(and + 1)))
                        && KnownNames.type(Keys.of(tokens.get(and - 1))) == null;
            }
        }
        return false;
    }

    /** A capital that a name asks for. */
    private boolean isNameWord(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        String text = token.text();
        int hyphen = text.indexOf('-');
        if (!token.isCapital()) {
            return hyphen > 0
                    && hyphen + 1 < text.length()
                    && Character.isUpperCase(text.charAt(hyphen + 1))
                    && PREFIXES.contains(text.substring(0, hyphen));
        }
        String key = Keys.of(token);
        if (KnownNames.isNever(key)) {
            return KnownNames.isGiven(key)
                    && isCapital(tokens, at + 1)
                    && token.tag().equals("PROPN");
        }
        if (isTagged(text, hyphen, isCapital(tokens, at - 1))
                || isShouted(text) && isCommon(token) && !isKnown(tokens, at, key)) {
            return false;
        }
        boolean beside = isCapital(tokens, at + 1);
        if (Capitals.isStart(tokens, at)) {
            return starts(tokens, at, key, beside);
        }
        return switch (token.tag()) {
            case "PROPN", "X", "NUM" -> true;
            case "ADJ" -> beside || capitals.isCapital(token) || KnownNames.type(key) != null;
            case "NOUN" -> beside || isCapital(tokens, at - 1) || !capitals.isSmall(token);
            default ->
                beside
                        || isCapital(tokens, at - 1)
                        || capitals.isCapital(token)
                        || isAcronym(text)
                        || KnownNames.isSurname(key)
                        || KnownNames.isGiven(key);
        };
    }

    /** "NOW", but not "III". */
    private static boolean isShouted(String text) {
        return text.length() > 2
                && text.chars().allMatch(c -> Character.isUpperCase(c))
                && !text.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X');
    }

    private static boolean isKnown(List<Token> tokens, int at, String key) {
        return KnownNames.type(key) != null
                || at > 0 && KnownNames.type(Keys.of(tokens.get(at - 1)) + " " + key) != null;
    }

    /** "Harbour-based", "R-Ohio", "paper.com": a word made of a name, and none itself; but "Jan Roe-osk" is one. */
    private static boolean isTagged(String text, int hyphen, boolean inside) {
        int last = text.lastIndexOf('-');
        if (last > 0 && last + 1 < text.length() && Character.isLowerCase(text.charAt(last + 1))) {
            String tail = text.substring(last + 1);
            boolean made = tail.endsWith("ed") || tail.endsWith("ing") || TAILS.contains(tail);
            return (made || !inside) && KnownNames.type(Keys.of(text)) == null;
        }
        if (hyphen == 1 && "RDI".indexOf(text.charAt(0)) >= 0) {
            return true;
        }
        int dot = text.lastIndexOf('.');
        return dot > 1 && dot + 2 < text.length() && Character.isLowerCase(text.charAt(dot + 1));
    }

    /** A capital at the start of a sentence is a name's when something else says so. */
    private boolean starts(List<Token> tokens, int at, String key, boolean beside) {
        Token token = tokens.get(at);
        if (KnownPhrases.known().end(tokens, at) > at + (KnownNames.isAdjective(key) ? 1 : 0)) {
            return true;
        }
        if (capitals.isCapital(token) && !capitals.isSmall(token) && !KnownNames.isPlain(key)) {
            return true;
        }
        if (beside) {
            Token next = tokens.get(at + 1);
            if (capitals.isPair(token, next) || Titles.isTitle(token.lower())) {
                return true;
            }
            if (Bearer.isBodyWord(next.lower())
                    && !KnownNames.isPlain(key)
                    && !next.tag().equals("VERB")) {
                return true;
            }
        }
        if (Titles.isTitle(token.lower())) {
            return at + 1 < tokens.size() && tokens.get(at + 1).is("of");
        }
        if (KnownNames.isPlain(key)) {
            return false;
        }
        if (KnownNames.isGiven(key) || KnownNames.isSurname(key) || KnownNames.isAdjective(key)) {
            return beside || !KnownNames.isAdjective(key);
        }
        if (capitals.isSmall(token)) {
            return false;
        }
        if (isAcronym(token.text())) {
            return true;
        }
        if (!token.tag().equals("PROPN")) {
            return beside && token.tag().equals("ADJ") && !isCommon(token);
        }
        return beside || !isCommon(token) && !token.lower().endsWith("ing") && at + 1 < tokens.size();
    }

    /** "bin", "van": a small word within a person's name. */
    static boolean isParticle(String lower) {
        return PARTICLES.contains(lower);
    }

    /** A word that the article writes small, or that much news has. */
    boolean isCommon(Token token) {
        return capitals.isSmall(token)
                || KnownNames.isPlain(token.lower())
                || NEWS.of(Terms.of(token.lower())) < COMMON;
    }

    /** A common word with a capital, as in "Clean Harbour Plan". */
    boolean isOrdinary(Token token) {
        return !token.tag().equals("PROPN") && isCommon(token) && !KnownNames.isGiven(token.lower());
    }

    /** There is such a token, and its capital is not that of "The". */
    static boolean isCapital(List<Token> tokens, int at) {
        return at >= 0
                && at < tokens.size()
                && tokens.get(at).isCapital()
                && !KnownNames.isNever(tokens.get(at).lower());
    }

    /** "CNA", "U.N.", "G20". */
    static boolean isAcronym(String text) {
        if (text.length() < 2 || text.length() > 7) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isUpperCase(c) && (i == 0 || c != '.' && c != '&' && !Character.isDigit(c))) {
                return false;
            }
        }
        return true;
    }
}
