package news.parallax.origin;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.text.Sentence;
import news.parallax.text.Span;
import news.parallax.text.Token;

/**
 * The words of an account's body, and the runs of seven among them (Broder, 1997). A run is known by a number that it has
 * in every account of the event. Runs without a quoted word are the account's own.
 */
final class Runs {
    private static final int LENGTH = 7;
    /** A text of fewer words of its own is too short to be called shared. */
    private static final int FEWEST = 2 * LENGTH - 1;

    private final List<Span> words = new ArrayList<>();
    private final BitSet ownWords = new BitSet();
    private final int[] runs;
    private final BitSet all = new BitSet();
    private final BitSet own = new BitSet();

    /**
     * Reads an account.
     *
     * @param numbers of the runs seen so far; those first seen here are added
     */
    Runs(AnnotatedArticle account, Quoted quoted, Map<Long, Integer> numbers) {
        List<Long> prints = new ArrayList<>();
        for (Sentence sentence : account.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.isWord()) {
                    ownWords.set(words.size(), !quoted.holds(token.span()));
                    words.add(token.span());
                    prints.add(print(token.lower()));
                }
            }
        }
        runs = new int[Math.max(0, words.size() - LENGTH + 1)];
        for (int i = 0; i < runs.length; i++) {
            long print = 0;
            for (long word : prints.subList(i, i + LENGTH)) {
                print = print * 0x9E3779B97F4A7C15L + word;
            }
            runs[i] = numbers.computeIfAbsent(print, p -> numbers.size());
            all.set(runs[i]);
            own.set(runs[i], own.get(runs[i]) || isOwn(i));
        }
    }

    /** 64 bits of a word (FNV-1a): two different runs of one event practically never have the same number. */
    private static long print(String word) {
        long print = 0xCBF29CE484222325L;
        for (int i = 0; i < word.length(); i++) {
            print = (print ^ word.charAt(i)) * 0x100000001B3L;
        }
        return print;
    }

    private boolean isOwn(int run) {
        return ownWords.nextClearBit(run) >= run + LENGTH;
    }

    /** The numbers of the account's own runs. */
    BitSet own() {
        return own;
    }

    /**
     * What another account has too, word for word.
     *
     * @param spans the stretches, as long as they can be, in order; a quotation is in one only together with a run of the
     *     account's own words beside it
     * @param share of the account's own words those that lie in them, 0 to 1; 0 of next to no text
     * @param words how many of its own words lie in them
     * @param longest how many of its own words the longest has
     */
    record Shared(List<Span> spans, double share, int words, int longest) {}

    Shared with(Runs other) {
        BitSet covered = new BitSet();
        BitSet seeds = new BitSet();
        for (int i = 0; i < runs.length; i++) {
            if (other.all.get(runs[i])) {
                covered.set(i, i + LENGTH);
                seeds.set(i, isOwn(i) && other.own.get(runs[i]));
            }
        }
        List<Span> spans = new ArrayList<>();
        int common = 0;
        int longest = 0;
        for (int from = covered.nextSetBit(0); from >= 0; ) {
            int to = covered.nextClearBit(from);
            int seed = seeds.nextSetBit(from);
            if (seed >= 0 && seed < to) {
                spans.add(words.get(from).union(words.get(to - 1)));
                int size = ownWords.get(from, to).cardinality();
                common += size;
                longest = Math.max(longest, size);
            }
            from = covered.nextSetBit(to);
        }
        int size = ownWords.cardinality();
        return new Shared(spans, size < FEWEST ? 0 : (double) common / size, common, longest);
    }
}
