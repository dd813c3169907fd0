package news.parallax.statement.amount;

import java.util.List;
import java.util.Set;
import news.parallax.text.Token;

/** Which bare numbers are how old somebody is. */
final class Ages {
    private static final Set<String> TURNS = Set.of("aged", "age", "turned", "turns", "turning", "ages");
    private static final Set<String> IS = Set.of("is", "was", "are", "were");
    private static final Set<String> DEATH = Set.of("dies", "died", "dead", "death");
    private static final int OLDEST = 120;

    private Ages() {}

    /** ", 34," after a name, "aged 34", "who was 34", "died at 34". */
    static boolean isAge(List<Token> tokens, int at, int end, double value, boolean counts) {
        if (value >= OLDEST || at == 0) {
            return false;
        }
        Token before = tokens.get(at - 1);
        if (TURNS.contains(before.lower())
                || before.is("of")
                        && at > 1
                        && TURNS.contains(tokens.get(at - 2).lower())) {
            return true;
        }
        if (!counts
                && at > 1
                && IS.contains(before.lower())
                && tokens.get(at - 2).is("who")) {
            return true;
        }
        if (!counts
                && before.is(",")
                && at > 1
                && TURNS.contains(tokens.get(at - 2).lower())) {
            return true;
        }
        if (!counts && before.is("at") && followsDeath(tokens, at)) {
            return true;
        }
        if (at < 2 || value < 1 || value != Math.rint(value) || end >= tokens.size()) {
            return false;
        }
        Token name = tokens.get(at - 2);
        boolean commas = before.is(",") && isMark(tokens.get(end));
        boolean brackets = before.is("(") && tokens.get(end).is(")");
        boolean listed = end + 1 < tokens.size()
                && tokens.get(end).is(",")
                && Character.isDigit(tokens.get(end + 1).text().charAt(0));
        return (commas || brackets && value > 9) && !listed && isName(name);
    }

    private static boolean followsDeath(List<Token> tokens, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 8); i--) {
            if (DEATH.contains(tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(Token token) {
        return token.is(",") || token.is(".") || token.is(";") || token.is(")");
    }

    /** A capital, then small letters: "Brecht", not "IE6"; or "Jr.". */
    private static boolean isName(Token token) {
        if (!token.isCapital() || token.text().length() < 2) {
            return token.is("jr") || token.is("jr.");
        }
        for (int i = 0; i < token.text().length(); i++) {
            if (Character.isDigit(token.text().charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
