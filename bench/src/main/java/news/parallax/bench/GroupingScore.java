package news.parallax.bench;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import news.parallax.bench.Corpus.Labelled;
import news.parallax.event.Event;
import news.parallax.statement.AnnotatedArticle;
import org.jspecify.annotations.Nullable;

/**
 * <a href="https://aclanthology.org/P98-1012/">BCubed</a> F of events found, the share of the pairs of two events of one
 * kind that were put together, and the share of true events found with all their accounts and no other.
 */
final class GroupingScore {
    private double precision;
    private double recall;
    private int scored;
    private int merged;
    private int pairs;
    private int found;
    private int exact;
    private int wanted;

    /** Adds those articles that are to be scored, among all that were grouped. */
    void add(List<Labelled> all, List<Event> events, Predicate<Labelled> which) {
        Map<String, Integer> system = new HashMap<>();

        for (int e = 0; e < events.size(); e++) {
            for (AnnotatedArticle account : events.get(e).accounts()) {
                system.put(account.article().input(), e);
            }
        }
        Set<Integer> seen = new HashSet<>();
        Set<String> whole = new HashSet<>();
        Set<String> told = new HashSet<>();
        for (Labelled a : all) {
            if (!which.test(a)) {
                continue;
            }
            int both = 0;
            int together = 0;
            int belong = 0;
            @Nullable Integer own = system.get(a.article().input());
            for (Labelled b : all) {
                boolean same = own != null && own.equals(system.get(b.article().input()));
                boolean belongs = a.event().equals(b.event());
                both += same && belongs ? 1 : 0;
                together += same ? 1 : 0;
                belong += belongs ? 1 : 0;
                if (a.resembles(b)) {
                    pairs++;
                    merged += same ? 1 : 0;
                }
            }
            precision += (double) both / together;
            recall += (double) both / belong;
            scored++;
            seen.add(own == null ? -1 : own);
            told.add(a.event());
            if (both == together && both == belong) {
                whole.add(a.event());
            }
        }
        found += seen.size();
        exact += whole.size();
        wanted += told.size();
    }

    /** Prints the score of articles that were each added so many times. */
    void print(PrintStream out, String name, int times) {
        if (scored == 0) {
            return;
        }
        double p = precision / scored;
        double r = recall / scored;
        out.printf(
                Locale.ROOT,
                "%-18s articles %4d  events %4d  BCubed P %.3f R %.3f F %.3f  exact %.3f  events of one kind merged %s%n",
                name,
                scored / times,
                Math.round((double) found / times),
                p,
                r,
                2 * p * r / (p + r),
                (double) exact / wanted,
                pairs == 0 ? "-" : String.format(Locale.ROOT, "%.3f", (double) merged / pairs));
    }
}
