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
 * @param summary the words of one of the places, such as can be read alone if there are any
 * @param places where it is told
 */
public record Moment(Dating date, @Nullable Phase phase, String summary, List<Place> places) {
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
    }
}
