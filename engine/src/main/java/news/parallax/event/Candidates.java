package news.parallax.event;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds for each article those that may tell the same event, by an inverted index over the terms that tell most in it;
 * never compares all with all. Articles that were published too far apart do not meet.
 */
final class Candidates {
    private static final int KEYS = 40;
    /** What more articles than this have as a key finds nothing, and costs most. */
    private static final int COMMON = 1000;

    private static final int LOOKED_AT = 60;
    private static final int KEPT = 40;
    private static final double NEAR = 0.05;

    private final List<Profile> profiles;
    private final int[][] keys;
    private final Map<Integer, int[]> index = new HashMap<>();

    Candidates(List<Profile> profiles) {
        this.profiles = profiles;
        keys = new int[profiles.size()][];
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 0; i < keys.length; i++) {
            keys[i] = keys(profiles.get(i).full);
            for (int key : keys[i]) {
                counts.merge(key, 1, Integer::sum);
            }
        }
        Map<Integer, Integer> filled = new HashMap<>();
        for (int i = 0; i < keys.length; i++) {
            for (int key : keys[i]) {
                int count = counts.getOrDefault(key, 0);
                if (count > 1 && count <= COMMON) {
                    int at = filled.merge(key, 1, Integer::sum) - 1;
                    index.computeIfAbsent(key, k -> new int[count])[at] = i;
                }
            }
        }
    }

    private static int[] keys(Bag full) {
        return IntStream.range(0, full.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -full.values[i]))
                .limit(KEYS)
                .mapToInt(i -> full.terms[i])
                .toArray();
    }

    /** At each article those near it, in order. Who is near one need not have it near in turn. */
    int[][] near() {
        int[][] near = new int[keys.length][];
        double[] shared = new double[keys.length];
        for (int i = 0; i < keys.length; i++) {
            near[i] = near(i, shared);
        }
        return near;
    }

    private int[] near(int article, double[] shared) {
        Profile own = profiles.get(article);
        int[] met = new int[64];
        int count = 0;
        for (int key : keys[article]) {
            int[] having = index.get(key);
            if (having == null) {
                continue;
            }
            double value = own.full.values[own.full.place(key)];
            for (int other : having) {
                if (shared[other] == 0) {
                    if (count == met.length) {
                        met = Arrays.copyOf(met, 2 * count);
                    }
                    met[count++] = other;
                }
                shared[other] += value * value;
            }
        }
        int[] found = best(Arrays.copyOf(met, count), LOOKED_AT, shared);
        for (int k = 0; k < count; k++) {
            shared[met[k]] = 0;
        }
        double[] cosines = new double[found.length];
        for (int k = 0; k < found.length; k++) {
            Profile other = profiles.get(found[k]);
            cosines[k] = found[k] == article || PublicationDays.apart(own.published, other.published)
                    ? -1
                    : own.full.cosine(other.full);
        }
        return IntStream.range(0, found.length)
                .filter(k -> cosines[k] >= NEAR)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer k) -> -cosines[k]).thenComparing(k -> found[k]))
                .limit(KEPT)
                .mapToInt(k -> found[k])
                .sorted()
                .toArray();
    }

    /** Those with the highest values, the lower number first where two are equal. */
    private static int[] best(int[] some, int limit, double[] value) {
        TreeSet<Integer> best = new TreeSet<>(
                Comparator.comparingDouble((Integer i) -> -value[i]).thenComparing(Comparator.naturalOrder()));
        for (int one : some) {
            if (best.size() < limit || value[one] > value[best.last()]) {
                best.add(one);
                if (best.size() > limit) {
                    best.remove(best.last());
                }
            }
        }
        return best.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Both ways: who is near to one has it near in turn. */
    static int[][] bothWays(int[][] near) {
        int[] counts = new int[near.length];
        for (int i = 0; i < near.length; i++) {
            for (int j : near[i]) {
                counts[i]++;
                counts[j]++;
            }
        }
        int[][] both = new int[near.length][];
        for (int i = 0; i < near.length; i++) {
            both[i] = new int[counts[i]];
        }
        int[] filled = new int[near.length];
        for (int i = 0; i < near.length; i++) {
            for (int j : near[i]) {
                both[i][filled[i]++] = j;
                both[j][filled[j]++] = i;
            }
        }
        for (int i = 0; i < near.length; i++) {
            both[i] = Arrays.stream(both[i]).sorted().distinct().toArray();
        }
        return both;
    }
}
