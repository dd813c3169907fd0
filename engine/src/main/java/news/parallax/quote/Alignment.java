package news.parallax.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import news.parallax.quote.Words.Word;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Two stretches of words laid side by side by their longest common subsequence. What lies between the first and the last
 * shared word and is not shared differs, but where dots stand for it.
 */
final class Alignment {
    private final List<Word> a;
    private final List<Word> b;
    private final List<int[]> pairs;
    private final List<Span> differingA = new ArrayList<>();
    private final List<Span> differingB = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int differing;

    private Alignment(List<Word> a, List<Word> b, List<int[]> pairs) {
        this.a = a;
        this.b = b;
        this.pairs = pairs;
        for (int i = 0; i + 1 < pairs.size(); i++) {
            between(pairs.get(i), pairs.get(i + 1));
        }
    }

    /** Aligns from both ends, since where words repeat the two differ, and keeps what leaves less between. */
    static Alignment of(List<Word> a, List<Word> b) {
        Alignment forth = new Alignment(a, b, core(longest(a, b)));
        List<int[]> pairs = new ArrayList<>();
        for (int[] pair : longest(a.reversed(), b.reversed()).reversed()) {
            pairs.add(new int[] {a.size() - 1 - pair[0], b.size() - 1 - pair[1]});
        }
        Alignment back = new Alignment(a, b, core(pairs));
        return back.shared() >= forth.shared() && back.differing < forth.differing ? back : forth;
    }

    private static List<int[]> longest(List<Word> a, List<Word> b) {
        int[][] length = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                length[i][j] = same(a.get(i), b.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        List<int[]> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            if (same(a.get(i), b.get(j)) && length[i][j] == length[i + 1][j + 1] + 1) {
                pairs.add(new int[] {i++, j++});
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    private static boolean same(Word a, Word b) {
        return !a.gap() && !b.gap() && a.text().equals(b.text());
    }

    /** Without a shared word far off at either end, which is there by chance. */
    private static List<int[]> core(List<int[]> pairs) {
        int from = 0;
        int to = pairs.size();
        while (to - from > 2 && gap(pairs.get(from), pairs.get(from + 1)) > 3) {
            from++;
        }
        while (to - from > 2 && gap(pairs.get(to - 2), pairs.get(to - 1)) > 3) {
            to--;
        }
        return pairs.subList(from, to);
    }

    private static int gap(int[] first, int[] second) {
        return Math.max(second[0] - first[0], second[1] - first[1]) - 1;
    }

    private void between(int[] first, int[] second) {
        List<Word> onlyA = a.subList(first[0] + 1, second[0]);
        List<Word> onlyB = b.subList(first[1] + 1, second[1]);
        boolean open = onlyA.stream().anyMatch(Word::gap) || onlyB.stream().anyMatch(Word::gap);
        if (open
                || onlyA.isEmpty() && onlyB.isEmpty()
                || text(onlyA).replace(" ", "").equals(text(onlyB).replace(" ", ""))) {
            return;
        }
        differing += Math.max(onlyA.size(), onlyB.size());
        span(onlyA, differingA);
        span(onlyB, differingB);
        if (onlyA.isEmpty() || onlyB.isEmpty()) {
            notes.add("\u201c" + text(onlyA.isEmpty() ? onlyB : onlyA) + "\u201d stands in one and not in the other");
        } else {
            // The same line whichever of the two comes first.
            boolean inOrder = text(onlyA).compareTo(text(onlyB)) <= 0;
            String one = text(inOrder ? onlyA : onlyB);
            String other = text(inOrder ? onlyB : onlyA);
            notes.add("\u201c" + one + "\u201d in one, \u201c" + other + "\u201d in the other");
        }
    }

    private static void span(List<Word> words, List<Span> spans) {
        if (!words.isEmpty()) {
            spans.add(words.get(0).span().union(words.get(words.size() - 1).span()));
        }
    }

    private static String text(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** How many words are shared. */
    int shared() {
        return pairs.size();
    }

    /** Whether little enough differs for these to be the same words: a quarter, and three words at least are allowed. */
    boolean isDense() {
        return pairs.size() >= 2 && differing <= Math.max(3, pairs.size() / 4) && differing < pairs.size() * 0.7;
    }

    Span spanA() {
        return a.get(pairs.get(0)[0])
                .span()
                .union(a.get(pairs.get(pairs.size() - 1)[0]).span());
    }

    Span spanB() {
        return b.get(pairs.get(0)[1])
                .span()
                .union(b.get(pairs.get(pairs.size() - 1)[1]).span());
    }

    /** What differs in plain words; null when nothing does. */
    @Nullable String difference() {
        return notes.isEmpty() ? null : String.join("; ", notes);
    }

    List<Span> differingA() {
        return differingA;
    }

    List<Span> differingB() {
        return differingB;
    }
}
