package news.parallax.claim;

import java.util.List;
import java.util.Locale;
import news.parallax.article.Dating;
import news.parallax.telling.Place;
import org.jspecify.annotations.Nullable;

/**
 * A point of the timeline: when something happened, is to happen, or was said.
 *
 * @param date when
 * @param phase how that lies to the event's day; null where the event has no date
 * @param summary its first line that is not disputed; the first where all are
 * @param places where it is told
 * @param lines what is told of it, at least one; those told by most accounts first
 */
public record Moment(Dating date, @Nullable Phase phase, String summary, List<Place> places, List<Line> lines) {
    /**
     * What one account or several tell of a time, in words that all of them say: the same thing, with the same figures.
     *
     * @param summary the words of one of the places, or of the clause in it that the time stands with
     * @param disputed whether any of the places takes part in a discrepancy
     * @param places one for each account that says so, in the order of the accounts
     */
    public record Line(String summary, boolean disputed, List<Place> places) {
        public Line {
            places = List.copyOf(places);
        }
    }

    /** How a time lies to the day of the event. */
    public enum Phase {
        /** All of it lies before the first day that the event may have been on. */
        BEFORE,
        /** The event may have been within it. A month that holds the event's day is one with it, as far as is told. */
        EVENT,
        /** All of it lies after the last day that the event may have been on. */
        AFTER;

        /** The name in results, in lower case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        static @Nullable Phase of(Dating date, @Nullable Dating event) {
            if (event == null) {
                return null;
            }
            return date.latest().isBefore(event.earliest())
                    ? BEFORE
                    : date.earliest().isAfter(event.latest()) ? AFTER : EVENT;
        }
    }

    public Moment {
        places = List.copyOf(places);
        lines = List.copyOf(lines);
    }
}
