package news.parallax.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the articles that tell several events one after another: different paragraphs of theirs are near to the leads of
 * different events, which have nothing to do with one another. A paragraph about what went before is near to an earlier event
 * too, but that one is near to the article's own.
 */
final class RoundUps {
    /** A paragraph this near to a lead tells the same. */
    private static final double TELLS = 0.3;
    /** Leads this near have something to do with one another. */
    private static final double UNRELATED = 0.1;
    /** So much of a lead must stand in the article, or there is no use in looking closer. */
    private static final double KNOWN = 0.4;

    private RoundUps() {}

    /**
     * An article that tells several events.
     *
     * @param article its number
     * @param groups the groups of articles that it tells the events of, the one it tells most of first
     */
    record Found(int article, List<Integer> groups) {}

    /** Those among all articles, given how they are grouped. */
    static List<Found> find(List<List<Integer>> groups, Nearby nearby) {
        int[] groupOf = new int[nearby.articles().size()];
        for (int g = 0; g < groups.size(); g++) {
            for (int article : groups.get(g)) {
                groupOf[article] = g;
            }
        }
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < groupOf.length; i++) {
            List<Integer> told = told(i, groupOf, nearby);
            if (told.size() > 1) {
                found.add(new Found(i, told));
            }
        }
        return found;
    }

    private static List<Integer> told(int article, int[] groupOf, Nearby nearby) {
        List<Integer> possible = new ArrayList<>();
        Profile own = nearby.profile(article);
        for (int other : nearby.of(article)) {
            Bag lead = nearby.profile(other).rareLead;
            if (!lead.isEmpty() && lead.sumIn(own.terms) >= KNOWN * lead.sum()) {
                possible.add(other);
            }
        }
        if (possible.stream().map(o -> groupOf[o]).distinct().count() < 2) {
            return List.of();
        }
        Map<Integer, Double> length = new TreeMap<>();
        TreeSet<Integer> matched = new TreeSet<>();
        for (Bag paragraph : nearby.paragraphs(article)) {
            possible.stream()
                    .max(Comparator.comparingDouble((Integer o) -> nearness(paragraph, o, nearby))
                            .thenComparing(Comparator.reverseOrder()))
                    .filter(o -> nearness(paragraph, o, nearby) >= TELLS)
                    .ifPresent(o -> {
                        length.merge(groupOf[o], paragraph.sum(), Double::sum);
                        matched.add(o);
                    });
        }
        boolean related = matched.stream()
                .anyMatch(o -> matched.stream().anyMatch(p -> groupOf[o] != groupOf[p] && isRelated(o, p, nearby)));
        return related
                ? List.of()
                : length.entrySet().stream()
                        .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
                        .map(Map.Entry::getKey)
                        .toList();
    }

    private static double nearness(Bag paragraph, int other, Nearby nearby) {
        return paragraph.cosine(nearby.profile(other).rareLead);
    }

    private static boolean isRelated(int one, int other, Nearby nearby) {
        return nearby.profile(one).rareLead.cosine(nearby.profile(other).rareLead) >= UNRELATED;
    }
}
