package news.parallax.difference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.quote.QuoteMatch;
import org.jspecify.annotations.Nullable;

/** The matches of an event by the two tellings that they join. */
final class MatchIndex {
    private final Map<Long, QuoteMatch> byPair = new HashMap<>();

    MatchIndex(List<QuoteMatch> matches) {
        matches.forEach(match -> byPair.put(key(match.a(), match.b()), match));
    }

    /** What joins two tellings; null when nothing does. */
    @Nullable QuoteMatch of(Pair pair) {
        return byPair.get(key(pair.a(), pair.b()));
    }

    private static long key(int a, int b) {
        return ((long) a << 32) | b;
    }
}
