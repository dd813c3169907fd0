package news.parallax.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the articles that tell several events one after another: different paragraphs of theirs are near to the leads of
 * different others, which have nothing to do with one another. A paragraph about what went before is near to an earlier event
 * too, but that one has to do with the article's own.
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
     * Those whose events an article tells, the one it tells most of first; fewer than two of them, and it is no round-up.
     */
    static List<Integer> told(int article, Nearby nearby) {
        Profile own = nearby.profile(article);
        List<Integer> possible = new ArrayList<>();
        for (int other : nearby.around(article)) {
            Bag lead = nearby.profile(other).rareLead;
            if (!lead.isEmpty() && lead.sumIn(own.terms) >= KNOWN * lead.sum()) {
                possible.add(other);
            }
        }
        if (isOneMatter(possible, nearby)) {
            return List.of();
        }
        Map<Integer, Double> length = new TreeMap<>();
        for (Bag paragraph : nearby.paragraphs(article)) {
            int best = -1;
            double most = TELLS;
            for (int other : possible) {
                double cosine = paragraph.cosine(nearby.profile(other).rareLead);
                if (cosine > most || cosine == most && best >= 0 && nearby.ordered(other, best) < 0) {
                    best = other;
                    most = cosine;
                }
            }
            if (best >= 0) {
                length.merge(best, paragraph.sum(), Double::sum);
            }
        }
        List<Integer> told = length.keySet().stream()
                .sorted(Comparator.comparingDouble((Integer o) -> -length.getOrDefault(o, 0.0))
                        .thenComparing(nearby::ordered))
                .toList();
        return isOneMatter(told, nearby) ? List.of() : told;
    }

    private static boolean isOneMatter(List<Integer> some, Nearby nearby) {
        return some.stream()
                .allMatch(one -> some.stream()
                        .allMatch(other -> one.equals(other)
                                || nearby.profile(one).rareLead.cosine(nearby.profile(other).rareLead) >= UNRELATED));
    }
}
