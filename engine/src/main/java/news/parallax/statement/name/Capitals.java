package news.parallax.statement.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.text.Sentence;
import news.parallax.text.Token;

/**
 * Which words an article writes with a capital within sentences, and which small: what a capital at the start of a
 * sentence means. Headlines, where every word has a capital, tell nothing.
 */
final class Capitals {
    private static final int MIN_WORDS = 4;

    private final Set<String> capital = new HashSet<>();
    private final Set<String> pairs = new HashSet<>();
    private final Set<String> small = new HashSet<>();

    Capitals(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            boolean headline = isHeadline(sentence);
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                if (Character.isLowerCase(token.text().codePointAt(0))) {
                    small.add(token.lower());
                } else if (!headline && token.isCapital() && !isStart(tokens, i)) {
                    Token before = tokens.get(i - 1);
                    if (token.tag().equals("PROPN") || KnownNames.isGiven(before.lower())) {
                        capital.add(token.lower());
                    }
                    if (before.isCapital() && !isStart(tokens, i - 1)) {
                        pairs.add(before.lower() + " " + token.lower());
                    }
                }
            }
        }
    }

    /** Written with a capital where nothing but its being a name asks for one. */
    boolean isCapital(Token token) {
        return capital.contains(token.lower());
    }

    /** A word and the next, both with a capital within another sentence. */
    boolean isPair(Token token, Token next) {
        return pairs.contains(token.lower() + " " + next.lower());
    }

    /** Written small somewhere in the article. */
    boolean isSmall(Token token) {
        return small.contains(token.lower());
    }

    /** At the start of a sentence, a quotation, a bracket or after a colon. */
    static boolean isStart(List<Token> tokens, int at) {
        if (at == 0) {
            return true;
        }
        return switch (tokens.get(at - 1).text()) {
            case "\"",
                    "\u201c",
                    "\u2018",
                    "'",
                    ":",
                    "(",
                    "[",
                    "\u2014",
                    "\u2013",
                    "--",
                    "-",
                    "\u2022",
                    "*",
                    "|",
                    "..." -> true;
            default -> false;
        };
    }

    /** Nearly all words of some length have a capital, or are in capitals altogether. */
    static boolean isHeadline(Sentence sentence) {
        int words = 0;
        int capitals = 0;
        int shouted = 0;
        for (Token token : sentence.tokens()) {
            if (token.text().length() > 3 && Character.isLetter(token.text().charAt(0))) {
                words++;
                capitals += token.isCapital() ? 1 : 0;
                shouted += token.text().equals(token.text().toUpperCase(Locale.ROOT)) ? 1 : 0;
            }
        }
        if (shouted >= MIN_WORDS && shouted * 2 > words) {
            return true;
        }
        List<Token> tokens = sentence.tokens();
        boolean titled = tokens.get(tokens.size() - 1).is(".")
                ? words > MIN_WORDS && capitals == words
                : words >= MIN_WORDS && capitals * 5 >= words * 4;
        return titled && !isList(tokens);
    }

    /** "Anna Roe, Ben Osk and Carl Halden" is a list of names and no headline. */
    private static boolean isList(List<Token> tokens) {
        long commas = tokens.stream().filter(t -> t.is(",")).count();
        return commas >= 2 && commas * 5 >= tokens.size();
    }
}
