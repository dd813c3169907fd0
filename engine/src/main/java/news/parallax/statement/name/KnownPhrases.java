package news.parallax.statement.name;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.text.Token;

/** Names to be found word by word, the longest first. */
final class KnownPhrases {
    private static final KnownPhrases KNOWN = new KnownPhrases(KnownNames.all());

    private final Set<String> keys;
    /** The most words a name has that begins with a word. */
    private final Map<String, Integer> longest = new HashMap<>();

    KnownPhrases(Collection<String> keys) {
        this.keys = new HashSet<>(keys);
        for (String key : keys) {
            int words = 1 + (int) key.chars().filter(c -> c == ' ').count();
            longest.merge(Keys.first(key), words, Math::max);
        }
    }

    /** The well-known names. */
    static KnownPhrases known() {
        return KNOWN;
    }

    /** Where the longest of the names ends that begins at a token; the token's own place when none does. */
    int end(List<Token> tokens, int at) {
        String first = Keys.of(tokens.get(at));
        int most = Math.min(longest.getOrDefault(first, 0), tokens.size() - at);
        for (int length = most; length > 0; length--) {
            if (keys.contains(length == 1 ? first : Keys.of(tokens.subList(at, at + length)))) {
                return at + length;
            }
        }
        return at;
    }
}
