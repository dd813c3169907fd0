package news.parallax.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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

    private final List<Profile> profiles = new ArrayList<>();
    private final List<int[]> keys = new ArrayList<>();
    private final Map<Integer, Postings> index = new HashMap<>();
    private final Set<Integer> touched = new HashSet<>();
    /** Which of two articles comes first where nothing else tells. */
    private final Comparator<Integer> order;

    private double[] shared = new double[0];

    Candidates(Comparator<Integer> order) {
        this.order = order;
    }

    /** The articles that have a key. */
    private static final class Postings {
        int[] articles = new int[2];
        int size;

        void add(int article) {
            if (size == articles.length) {
                articles = Arrays.copyOf(articles, 2 * size);
            }
            articles[size++] = article;
        }
    }

    /** Adds an article under the next number. */
    void add(Profile profile) {
        int number = profiles.size();
        profiles.add(profile);
        int[] own = keys(profile.full);
        keys.add(own);
        for (int key : own) {
            index.computeIfAbsent(key, k -> new Postings()).add(number);
            touched.add(key);
        }
    }

    /** Those whose candidates may be others since this was last asked: all that share a key with one that came. */
    BitSet stirred() {
        BitSet stirred = new BitSet();
        for (int key : touched) {
            Postings having = index.getOrDefault(key, new Postings());
            for (int i = 0; i < having.size; i++) {
                stirred.set(having.articles[i]);
            }
        }
        touched.clear();
        return stirred;
    }

    private static int[] keys(Bag full) {
        // The value before the place, the highest first; what is above 0 sorts as its bits do.
        long[] sorted = new long[full.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = (long) -Float.floatToIntBits(full.values[i]) << Integer.SIZE | i;
        }
        Arrays.sort(sorted);
        return Arrays.stream(sorted)
                .limit(KEYS)
                .mapToInt(key -> full.terms[(int) key])
                .toArray();
    }

    /** Those near an article, in the order of their numbers. Who is near one need not have it near in turn. */
    int[] near(int article) {
        return near(article, false);
    }

    /** Those near an article, with those that were published too far apart. */
    int[] nearAnyTime(int article) {
        return near(article, true);
    }

    private int[] near(int article, boolean anyTime) {
        if (shared.length < profiles.size()) {
            shared = new double[profiles.size()];
        }
        Profile own = profiles.get(article);
        int[] met = new int[64];
        int count = 0;
        for (int key : keys.get(article)) {
            Postings having = index.getOrDefault(key, new Postings());
            if (having.size < 2 || having.size > COMMON) {
                continue;
            }
            double value = own.full.values[own.full.place(key)];
            for (int i = 0; i < having.size; i++) {
                int other = having.articles[i];
                if (shared[other] == 0) {
                    if (count == met.length) {
                        met = Arrays.copyOf(met, 2 * count);
                    }
                    met[count++] = other;
                }
                shared[other] += value * value;
            }
        }
        Map<Integer, Double> near = new HashMap<>();
        for (int other : mostShared(Arrays.copyOf(met, count))) {
            Profile profile = profiles.get(other);
            double cosine = own.full.cosine(profile.full);
            boolean apart = !anyTime && PublicationDays.apart(own.published, profile.published);
            if (other != article && cosine >= NEAR && !apart) {
                near.put(other, cosine);
            }
        }
        for (int k = 0; k < count; k++) {
            shared[met[k]] = 0;
        }
        return near.keySet().stream()
                .sorted(Comparator.comparingDouble((Integer i) -> -near.getOrDefault(i, 0.0))
                        .thenComparing(order))
                .limit(KEPT)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    /** Those that share the most. */
    private TreeSet<Integer> mostShared(int[] met) {
        TreeSet<Integer> best = new TreeSet<>(
                Comparator.comparingDouble((Integer i) -> -shared[i]).thenComparing(order));
        for (int one : met) {
            if (best.size() < LOOKED_AT || shared[one] >= shared[best.last()]) {
                best.add(one);
                if (best.size() > LOOKED_AT) {
                    best.remove(best.last());
                }
            }
        }
        return best;
    }
}
