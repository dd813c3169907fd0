package news.parallax.telling;

import java.util.Comparator;
import news.parallax.text.Span;

/**
 * A stretch of one account's text.
 *
 * @param account number of the account in its event
 * @param span in that account's snapshot
 */
public record Place(int account, Span span) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::account).thenComparing(Place::span);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
