package news.parallax.lineup;

import java.util.List;
import java.util.Set;

/**
 * Tellings of one thing.
 *
 * @param tellings their numbers in order, at least one
 * @param guests those of them that stand in another cluster first
 */
public record Cluster(List<Integer> tellings, Set<Integer> guests) {
    public Cluster {
        tellings = List.copyOf(tellings);
        guests = Set.copyOf(guests);
    }
}
