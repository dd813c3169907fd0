package news.parallax.date;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.text.Sentence;
import news.parallax.text.Token;

/**
 * Which accounts of an event are copies of another: their runs of three words are, nearly all, in it too. A copy knows
 * nothing that the other does not, so one account speaks for itself and for its copies.
 *
 * <p>It tells copies for dating alone; whose text it was first is not asked.
 */
final class Copies {
    private static final int RUN = 3;
    /** A word changed in ten leaves this share of the runs. */
    private static final double SHARE = .7;

    private final List<Integer> speakers;

    private Copies(List<Integer> speakers) {
        this.speakers = speakers;
    }

    /**
     * Finds them, the same in any order of the accounts.
     *
     * @param best orders the accounts by their numbers: of copies the first one speaks; of those alike in it the longest
     */
    static Copies of(List<AnnotatedArticle> accounts, Comparator<Integer> best) {
        List<Set<Integer>> runs = accounts.stream().map(Copies::runs).toList();
        List<Integer> order = IntStream.range(0, accounts.size())
                .boxed()
                .sorted(best.thenComparing(a -> -runs.get(a).size())
                        .thenComparing(a -> accounts.get(a).article().input()))
                .toList();
        List<Integer> speakers = new ArrayList<>(Collections.nCopies(accounts.size(), 0));
        // Of each run the speakers that have it, so that only accounts that share something are laid side by side.
        Map<Integer, List<Integer>> having = new HashMap<>();
        for (int account : order) {
            Set<Integer> own = runs.get(account);
            Map<Integer, Integer> shared = new HashMap<>();
            own.forEach(run -> having.getOrDefault(run, List.of()).forEach(s -> shared.merge(s, 1, Integer::sum)));
            Integer of = shared.keySet().stream()
                    .filter(s -> shared.getOrDefault(s, 0) >= SHARE * own.size())
                    .min(Comparator.comparing(order::indexOf))
                    .orElse(account);
            speakers.set(account, of);
            if (of.equals(account)) {
                own.forEach(run ->
                        having.computeIfAbsent(run, r -> new ArrayList<>()).add(account));
            }
        }
        return new Copies(speakers);
    }

    /** The number of the account that speaks for an account: its own where it is no copy. */
    int speaker(int account) {
        return speakers.get(account);
    }

    /** The numbers of the accounts that speak, in the order that the accounts were given. */
    List<Integer> speakers() {
        return speakers.stream().distinct().sorted().toList();
    }

    /** By their hashes: that two runs may share one moves no share by much. */
    private static Set<Integer> runs(AnnotatedArticle account) {
        List<String> words = new ArrayList<>();
        for (Sentence sentence : account.sentences()) {
            sentence.tokens().stream().filter(Token::isWord).map(Token::lower).forEach(words::add);
        }
        Set<Integer> runs = new HashSet<>();
        for (int at = 0; at + RUN <= words.size(); at++) {
            runs.add(words.subList(at, at + RUN).hashCode());
        }
        return runs;
    }
}
