package news.parallax.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.article.Dating;

/**
 * Links the events of one long affair into a chain: an event follows the last one before it that is so near to it that only the
 * days, or what else both accounts hold, tell them for two. Events without a date, or of days that overlap, are in no chain.
 */
public final class Affairs {
    /** At least so much the nearest accounts speak for one event: less, and two events have a name or a kind in common. */
    private static final double NEAR = 1;

    /** What comes so much later looks back, and follows nothing. */
    private static final int MOST_YEARS = 2;

    private Affairs() {}

    /** The events in their order, each knowing which it follows. */
    public static List<Event> link(List<Event> dated, List<Relation> relations) {
        Map<String, Event> byId = new HashMap<>();
        dated.forEach(e -> byId.put(e.id(), e));
        Map<String, Event> before = new HashMap<>();
        for (Relation relation : relations) {
            Event one = byId.get(relation.event());
            Event two = byId.get(relation.other());
            if (one != null && two != null && relation.odds() >= NEAR) {
                offer(one, two, before);
                offer(two, one, before);
            }
        }
        List<Event> linked = new ArrayList<>();
        for (Event event : dated) {
            Event earlier = before.get(event.id());
            linked.add(earlier == null ? event : event.following(earlier.id()));
        }
        return linked;
    }

    private static void offer(Event earlier, Event event, Map<String, Event> before) {
        Dating own = event.date();
        Dating then = earlier.date();
        if (own == null
                || then == null
                || !then.latest().isBefore(own.earliest())
                || then.latest().plusYears(MOST_YEARS).isBefore(own.earliest())) {
            return;
        }
        Event known = before.get(event.id());
        if (known == null || last(known).isBefore(then.latest())) {
            before.put(event.id(), earlier);
        }
    }

    private static LocalDate last(Event event) {
        Dating date = event.date();
        return date == null ? LocalDate.MIN : date.latest();
    }
}
