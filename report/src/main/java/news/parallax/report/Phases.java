package news.parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.claim.Moment;
import news.parallax.claim.Moment.Phase;
import news.parallax.telling.Place;

/** The timeline in three parts. */
final class Phases {
    private Phases() {}

    /** The moments by what their part is called, in order of time; under no name where the event's day is not known. */
    static Map<String, List<Moment>> of(List<Moment> moments) {
        Map<String, List<Moment>> parts = new LinkedHashMap<>();
        for (Phase phase : Phase.values()) {
            add(
                    parts,
                    Labels.phase(phase),
                    moments.stream().filter(m -> m.phase() == phase).toList());
        }
        add(parts, "", moments.stream().filter(m -> m.phase() == null).toList());
        return parts;
    }

    private static void add(Map<String, List<Moment>> parts, String name, List<Moment> moments) {
        if (!moments.isEmpty()) {
            parts.put(name, moments);
        }
    }

    /** So many of the moments, those that most accounts tell, in order of time. */
    static List<Moment> mostTold(List<Moment> moments, int most) {
        List<Moment> kept = new ArrayList<>(moments);
        kept.sort(Comparator.comparingLong(m -> -accounts(m)));
        Set<Moment> first = Set.copyOf(kept.subList(0, Math.min(most, kept.size())));
        return moments.stream().filter(first::contains).toList();
    }

    private static long accounts(Moment moment) {
        return moment.places().stream().map(Place::account).distinct().count();
    }
}
