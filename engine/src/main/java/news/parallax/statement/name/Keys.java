package news.parallax.statement.name;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import news.parallax.text.Token;

/** Names as they are compared: lower case, no points, apostrophes and accents, no Arabic article. */
final class Keys {
    private Keys() {}

    static String of(List<Token> tokens) {
        return tokens.stream().map(t -> word(t.lower())).collect(Collectors.joining(" "));
    }

    static String of(Token token) {
        return word(token.lower());
    }

    static String of(String name) {
        return List.of(Spelling.of(name).toLowerCase(Locale.ROOT).split(" ")).stream()
                .map(Keys::word)
                .collect(Collectors.joining(" "));
    }

    private static String word(String written) {
        String lower = Spelling.of(written);
        boolean article = lower.length() > 4 && (lower.startsWith("al-") || lower.startsWith("el-"));
        StringBuilder key = new StringBuilder(lower.length());
        for (int i = article ? 3 : 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c != '.' && c != '\'') {
                key.append(c);
            }
        }
        String word = key.toString();
        boolean plain = word.chars().allMatch(c -> c < 128);
        return plain ? word : unaccented(word);
    }

    private static String unaccented(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        Normalizer.normalize(word, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** The first letters of a name of several words, the small words between left out; empty for one word. */
    static String initials(String key) {
        String[] words = key.split(" ");
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (!word.isEmpty() && !isSmall(word)) {
                initials.append(word.charAt(0));
            }
        }
        return initials.length() < 2 ? "" : initials.toString();
    }

    static boolean isSmall(String word) {
        return switch (word) {
            case "of", "the", "for", "and", "on", "in", "to", "&" -> true;
            default -> false;
        };
    }

    static String last(String key) {
        return key.substring(key.lastIndexOf(' ') + 1);
    }

    static String first(String key) {
        int space = key.indexOf(' ');
        return space < 0 ? key : key.substring(0, space);
    }
}
