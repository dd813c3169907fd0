package news.parallax.lineup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import news.parallax.lineup.Weighed.Coded;

/**
 * Which passages are worth comparing, by an index of terms: for each those of other accounts that share most by weight. The
 * work grows with the number of passages, not of pairs: of a term that very many have only so many passages are looked at.
 */
final class Candidates {
    /** For each passage so many of one other account, and so many of all. */
    private static final int OF_ACCOUNT = 12;

    static final int OF_ALL = 60;
    /** Terms are looked up from the rarest on until so many passages were seen. */
    private static final int SEEN = 6000;

    private Candidates() {}

    /** For each passage its candidates in order of their numbers, both ways. */
    static int[][] of(Weighed event) {
        List<Coded> passages = event.passages;
        int[][] index = index(event);
        int[][] near = IntStream.range(0, passages.size())
                .parallel()
                .mapToObj(i -> near(event, index, i))
                .toArray(int[][]::new);
        List<List<Integer>> both = new ArrayList<>();
        for (int i = 0; i < near.length; i++) {
            both.add(new ArrayList<>());
        }
        for (int i = 0; i < near.length; i++) {
            for (int j : near[i]) {
                both.get(i).add(j);
                both.get(j).add(i);
            }
        }
        return both.stream()
                .map(l -> l.stream()
                        .mapToInt(Integer::intValue)
                        .sorted()
                        .distinct()
                        .toArray())
                .toArray(int[][]::new);
    }

    /** For each term the passages that have it. */
    private static int[][] index(Weighed event) {
        int[] count = new int[event.weight.length];
        event.passages.forEach(p -> Arrays.stream(p.terms).forEach(t -> count[t]++));
        int[][] index = Arrays.stream(count).mapToObj(int[]::new).toArray(int[][]::new);
        Arrays.fill(count, 0);
        for (int i = 0; i < event.passages.size(); i++) {
            for (int term : event.passages.get(i).terms) {
                index[term][count[term]++] = i;
            }
        }
        return index;
    }

    private static int[] near(Weighed event, int[][] index, int i) {
        Coded own = event.passages.get(i);
        Map<Integer, Double> shared = new HashMap<>();
        int seen = 0;
        for (int term : rarestFirst(own, index)) {
            if (seen > 0 && seen + index[term].length > SEEN) {
                break;
            }
            seen += index[term].length;
            for (int j : index[term]) {
                if (event.passages.get(j).account != own.account) {
                    shared.merge(j, event.weight[term], Double::sum);
                }
            }
        }
        Map<Integer, Integer> ofAccount = new HashMap<>();
        List<Integer> kept = new ArrayList<>();
        shared.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Integer, Double> e) ->
                                -e.getValue() / (own.mass + event.passages.get(e.getKey()).mass))
                        .thenComparing(Map.Entry::getKey))
                .forEach(e -> {
                    int account = event.passages.get(e.getKey()).account;
                    if (kept.size() < OF_ALL && ofAccount.merge(account, 1, Integer::sum) <= OF_ACCOUNT) {
                        kept.add(e.getKey());
                    }
                });
        return kept.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] rarestFirst(Coded passage, int[][] index) {
        return Arrays.stream(passage.terms)
                .boxed()
                .sorted(Comparator.comparingInt((Integer t) -> index[t].length).thenComparing(t -> t))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
