package news.parallax.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * An index of what items have in common: finds for an item those that share one of its rarest keys. A key that no other
 * has tells nothing and is passed over. The cost grows with the items and not with their square.
 */
final class Shared {
    /** So many keys are looked up: a changed word takes five of a quotation's. */
    private static final int LOOKED_UP = 16;

    /** A key of no more holders is rare. */
    private static final int FEW = 8;

    private final List<Set<String>> keys = new ArrayList<>();
    private final Map<String, List<Integer>> holders = new HashMap<>();

    /** Adds an item; it gets the next number from 0. */
    void add(Set<String> some) {
        for (String key : some) {
            holders.computeIfAbsent(key, k -> new ArrayList<>()).add(keys.size());
        }
        keys.add(some);
    }

    /** The numbers of the others that share a rare key with an item, or two of the rarest that it shares at all. */
    Set<Integer> near(int item) {
        Set<Integer> near = new TreeSet<>();
        Set<Integer> once = new HashSet<>();
        for (String key : rarest(item)) {
            boolean rare = holders(key).size() <= FEW;
            for (int holder : holders(key)) {
                if (rare || !once.add(holder)) {
                    near.add(holder);
                }
            }
        }
        near.remove(item);
        return near;
    }

    private List<String> rarest(int item) {
        return keys.get(item).stream()
                .filter(k -> holders(k).size() > 1)
                .sorted(Comparator.comparingInt((String k) -> holders(k).size())
                        .thenComparing(Comparator.naturalOrder()))
                .limit(LOOKED_UP)
                .toList();
    }

    private List<Integer> holders(String key) {
        return holders.getOrDefault(key, List.of());
    }
}
