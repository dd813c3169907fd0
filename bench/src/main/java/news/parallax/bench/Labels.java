package news.parallax.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which parts of a text belong to its article, found by following the article's text through them: a part of four words or
 * more by the runs of four words that it shares; a shorter one where its words stand between what was found before and after
 * it.
 */
final class Labels {
    private static final int RUN = 4;

    private Labels() {}

    /** For each part, the share of its words that belong to the article, 0 to 1. */
    static double[] of(List<String> parts, String gold) {
        List<String> words = Overlap.words(gold.toLowerCase(Locale.ROOT));
        Map<List<String>, List<Integer>> places = new HashMap<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            places.computeIfAbsent(words.subList(i, i + RUN), w -> new ArrayList<>())
                    .add(i);
        }
        boolean[] used = new boolean[words.size()];
        double[] share = new double[parts.size()];
        int[] starts = new int[parts.size()];
        int[] ends = new int[parts.size()];
        List<List<String>> split = new ArrayList<>();
        for (int p = 0; p < share.length; p++) {
            List<String> own = Overlap.words(parts.get(p).toLowerCase(Locale.ROOT));
            split.add(own);
            starts[p] = -1;
            ends[p] = -1;
            if (own.size() >= RUN) {
                follow(own, places, used, share, starts, ends, p);
            }
        }
        int[] next = new int[share.length + 1];
        next[share.length] = words.size();
        for (int p = share.length - 1; p >= 0; p--) {
            next[p] = share[p] > 0.5 ? starts[p] : next[p + 1];
        }
        int from = 0;
        for (int p = 0; p < share.length; p++) {
            List<String> own = split.get(p);
            if (share[p] > 0.5) {
                from = ends[p];
            } else if (own.size() < RUN && !own.isEmpty()) {
                int at = find(words, used, own, from, Math.min(words.size(), Math.max(from, next[p + 1])));
                if (at >= 0) {
                    share[p] = 1;
                    from = at + own.size();
                    for (int i = at; i < from; i++) {
                        used[i] = true;
                    }
                }
            }
        }
        return share;
    }

    private static void follow(
            List<String> own,
            Map<List<String>, List<Integer>> places,
            boolean[] used,
            double[] share,
            int[] starts,
            int[] ends,
            int part) {
        boolean[] covered = new boolean[own.size()];
        int expected = -1;
        for (int i = 0; i + RUN <= own.size(); i++) {
            int at = -1;
            for (int place : places.getOrDefault(own.subList(i, i + RUN), List.of())) {
                boolean free = !used[place] || place == expected;
                if (free && (at < 0 || place == expected)) {
                    at = place;
                }
            }
            if (at >= 0) {
                for (int k = 0; k < RUN; k++) {
                    covered[i + k] = true;
                    used[at + k] = true;
                }
                starts[part] = starts[part] < 0 ? at : starts[part];
                ends[part] = at + RUN;
                expected = at + 1;
            } else {
                expected = -1;
            }
        }
        int sum = 0;
        for (boolean c : covered) {
            sum += c ? 1 : 0;
        }
        share[part] = (double) sum / own.size();
    }

    private static int find(List<String> words, boolean[] used, List<String> own, int from, int to) {
        for (int i = from; i + own.size() <= to; i++) {
            if (!used[i] && words.subList(i, i + own.size()).equals(own)) {
                return i;
            }
        }
        return -1;
    }
}
