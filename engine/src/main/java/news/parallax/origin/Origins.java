package news.parallax.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * Which accounts of an event are not independent.
 *
 * @param accounts how many accounts the event has
 * @param ties between them, ordered by their numbers
 */
public record Origins(int accounts, List<Tie> ties) {
    public Origins {
        ties = List.copyOf(ties);
    }

    /**
     * How many independent origins there are: from {@code min}, when every tie counts, to {@code max}, when only the
     * firm ones do.
     */
    public record Count(int min, int max) {}

    /** Accounts that surely share one origin, with the reasons. */
    public record Group(List<Integer> accounts, List<String> evidence) {}

    /** All accounts, each in one group: joined by firm ties, those alone in a group of one. */
    public List<Group> groups() {
        int[] root = join(true);
        TreeMap<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < accounts; i++) {
            members.computeIfAbsent(root[i], r -> new ArrayList<>()).add(i);
        }
        return members.values().stream()
                .map(m -> new Group(
                        List.copyOf(m),
                        ties.stream()
                                .filter(t -> t.firm() && m.contains(t.a()) && m.contains(t.b()))
                                .map(Tie::evidence)
                                .distinct()
                                .toList()))
                .toList();
    }

    /** How many origins stand behind some of the accounts. */
    public Count count(Collection<Integer> some) {
        return new Count(distinct(join(false), some), distinct(join(true), some));
    }

    private static int distinct(int[] root, Collection<Integer> some) {
        return (int) some.stream().map(i -> root[i]).distinct().count();
    }

    /** The lowest account that each account is tied to, directly or through others. */
    private int[] join(boolean firmOnly) {
        int[] root = new int[accounts];
        for (int i = 0; i < accounts; i++) {
            root[i] = i;
        }
        for (Tie tie : ties) {
            if (tie.firm() || !firmOnly) {
                int low = Math.min(root[tie.a()], root[tie.b()]);
                int high = Math.max(root[tie.a()], root[tie.b()]);
                for (int i = 0; i < accounts; i++) {
                    if (root[i] == high) {
                        root[i] = low;
                    }
                }
            }
        }
        return root;
    }
}
