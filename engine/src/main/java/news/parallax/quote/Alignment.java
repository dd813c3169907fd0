package news.parallax.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.quote.Words.Word;
import news.parallax.text.Span;
import news.parallax.text.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Two stretches of words laid side by side by their longest common subsequence. What lies between the first and the last
 * shared word and is not shared differs, but where dots or brackets stand for it; so do a few words at the same end of
 * both. What but one of them has before or after is no difference.
 */
final class Alignment {
    /** So many words at one end of both may stand for each other. */
    private static final int LONGEST_END = 2;
    /** Behind so many shared words one is said in place of another, however the other goes on. */
    private static final int MANY = 6;
    /** More words between make a shared one far off. */
    private static final int FAR = 3;
    /** So many at an end are not there by chance. */
    private static final int NO_CHANCE = 5;
    /** So many words may be said again, by a slip of the tongue. */
    private static final int MOST_AGAIN = 6;
    /** Speech that a reporter may clean away without a mark. */
    private static final Set<String> FILLERS = Set.of("you know", "i mean", "you see");

    /** Stretches that stand at the same place and are not the same; one of them may be empty. */
    private record Break(int fromA, int toA, int fromB, int toB) {
        private int length() {
            return Math.max(toA - fromA, toB - fromB);
        }

        private boolean replaces() {
            return toA > fromA && toB > fromB;
        }
    }

    private final List<Word> a;
    private final List<Word> b;
    private final List<int[]> pairs;
    /** Whether words at the same end of both stand for each other. */
    private final boolean ends;

    private final List<Break> breaks = new ArrayList<>();
    private boolean open;
    private boolean whole = true;

    private Alignment(List<Word> a, List<Word> b, List<int[]> pairs, boolean ends) {
        this.a = a;
        this.b = b;
        this.pairs = pairs;
        this.ends = ends;
        if (pairs.isEmpty()) {
            return;
        }
        int[] first = pairs.get(0);
        int[] last = pairs.get(pairs.size() - 1);
        end(new Break(0, first[0], 0, first[1]), true);
        for (int i = 0; i + 1 < pairs.size(); i++) {
            int[] left = pairs.get(i);
            int[] right = pairs.get(i + 1);
            between(new Break(left[0] + 1, right[0], left[1] + 1, right[1]));
        }
        end(new Break(last[0] + 1, a.size(), last[1] + 1, b.size()), false);
    }

    /**
     * Aligns from both ends, since where words repeat the two differ, and keeps what leaves less between. Where too much would
     * differ, the ends are left out.
     */
    static Alignment of(List<Word> a, List<Word> b) {
        Alignment all = of(a, b, true);
        return all.isDense() ? all : of(a, b, false);
    }

    private static Alignment of(List<Word> a, List<Word> b, boolean ends) {
        Alignment forth = new Alignment(a, b, core(a, b, longest(a, b)), ends);
        List<int[]> pairs = new ArrayList<>();
        for (int[] pair : longest(a.reversed(), b.reversed()).reversed()) {
            pairs.add(new int[] {a.size() - 1 - pair[0], b.size() - 1 - pair[1]});
        }
        Alignment back = new Alignment(a, b, core(a, b, pairs), ends);
        return back.shared() >= forth.shared() && back.differing() < forth.differing() ? back : forth;
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
        // The same words in brackets are words; dots may stand for anything.
        return a.gap() == b.gap() && !a.text().equals("\u2026") && Spelling.same(a.text(), b.text());
    }

    /** Without a few shared words far off at either end, which are there by chance unless dots lead to them. */
    private static List<int[]> core(List<Word> a, List<Word> b, List<int[]> pairs) {
        List<int[]> kept = pairs;
        for (int i = 1; i < kept.size() && i < NO_CHANCE; i++) {
            if (isFar(a, b, kept.get(i - 1), kept.get(i))) {
                kept = kept.subList(i, kept.size());
                i = 0;
            }
        }
        for (int i = 1; i < kept.size() && i < NO_CHANCE; i++) {
            int at = kept.size() - i;
            if (isFar(a, b, kept.get(at - 1), kept.get(at))) {
                kept = kept.subList(0, at);
                i = 0;
            }
        }
        return kept;
    }

    private static boolean isFar(List<Word> a, List<Word> b, int[] first, int[] second) {
        boolean open = a.subList(first[0] + 1, second[0]).stream().anyMatch(Word::gap)
                || b.subList(first[1] + 1, second[1]).stream().anyMatch(Word::gap);
        return !open && gap(first, second) > FAR;
    }

    private static int gap(int[] first, int[] second) {
        return Math.max(second[0] - first[0], second[1] - first[1]) - 1;
    }

    private void between(Break one) {
        List<Word> onlyA = a.subList(one.fromA, one.toA);
        List<Word> onlyB = b.subList(one.fromB, one.toB);
        if (onlyA.stream().anyMatch(Word::gap) || onlyB.stream().anyMatch(Word::gap) || isCleaned(one)) {
            open = true;
        } else if (!squeezed(text(onlyA)).equals(squeezed(text(onlyB)))
                && !squeezed(shown(onlyA)).equals(squeezed(shown(onlyB)))) {
            breaks.add(one);
        }
    }

    /**
     * Words at an end that both have are taken for each other where they are few, and the last word of the one for what the
     * other has in its place; else the two go different ways.
     */
    private void end(Break one, boolean first) {
        int longest = one.length();
        int shortest = Math.min(one.toA - one.fromA, one.toB - one.fromB);
        if (ends && one.replaces() && longest <= LONGEST_END && pairs.size() >= 3 * longest) {
            between(one);
        } else {
            if (ends && shortest == 1 && pairs.size() >= MANY) {
                between(
                        first
                                ? new Break(one.toA - 1, one.toA, one.toB - 1, one.toB)
                                : new Break(one.fromA, one.fromA + 1, one.fromB, one.fromB + 1));
            }
            whole &= Words.count(a.subList(one.fromA, one.toA)) + Words.count(b.subList(one.fromB, one.toB)) == 0;
        }
    }

    /** A filler or a word said twice that only one of them has. */
    private boolean isCleaned(Break one) {
        if (one.replaces() || one.length() == 0) {
            return false;
        }
        boolean inA = one.toA > one.fromA;
        List<Word> words = inA ? a : b;
        int from = inA ? one.fromA : one.fromB;
        int to = inA ? one.toA : one.toB;
        String only = text(words.subList(from, to));
        int length = to - from;
        boolean again = length <= MOST_AGAIN
                && (to + length <= words.size() && only.equals(text(words.subList(to, to + length)))
                        || from >= length && only.equals(text(words.subList(from - length, from))));
        return again || FILLERS.contains(only);
    }

    /** Without spaces and apostrophes, which may stand or not: "cease fire", "the nations' ", "the nation's". */
    private static String squeezed(String words) {
        return words.replace(" ", "").replace("'", "");
    }

    private static String text(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    private static String shown(List<Word> words) {
        return words.stream().map(Word::shown).collect(Collectors.joining(" ")).replace(" '", "'");
    }

    /** How many words are shared. */
    int shared() {
        return pairs.size();
    }

    /** The most that are shared in a row. */
    int longestRun() {
        int longest = pairs.isEmpty() ? 0 : 1;
        int run = 1;
        for (int i = 1; i < pairs.size(); i++) {
            run = gap(pairs.get(i - 1), pairs.get(i)) == 0 ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** How many of them carry content. */
    int sharedContent() {
        return (int) pairs.stream()
                .map(p -> a.get(p[0]).text())
                .filter(w -> w.length() > 1 && !w.startsWith("'") && !Terms.isStopWord(w))
                .count();
    }

    private int differing() {
        return breaks.stream().mapToInt(Break::length).sum();
    }

    /**
     * Whether little enough differs for these to be the same words: a quarter in all, three words at least, and of what is
     * replaced a word in five; or more where next to nothing is replaced and long stretches are the same.
     */
    boolean isDense() {
        int differing = differing();
        int replaced =
                breaks.stream().filter(Break::replaces).mapToInt(Break::length).sum();
        boolean near = differing <= Math.max(3, shared() / 4)
                && differing < shared() * 0.7
                && Math.max(replaced, breaks.size()) <= Math.max(1, shared() / 5);
        boolean cut = replaced <= 1 && shared() >= 6 * (breaks.size() + 1);
        return shared() >= 2 && (near || cut);
    }

    /** How the two wordings stand to each other. */
    Fidelity relation() {
        if (breaks.stream().anyMatch(Break::replaces)) {
            return Fidelity.ALTERED;
        }
        if (!breaks.isEmpty()) {
            return Fidelity.SHORTENED_UNMARKED;
        }
        return open || !whole ? Fidelity.SHORTENED : Fidelity.IDENTICAL;
    }

    /** Whether neither has words before or after what is shared: both are the same stretch of what was said. */
    boolean isWhole() {
        return whole;
    }

    /**
     * What differs in plain words, the same whichever of the two comes first; null when nothing does.
     *
     * @param ofA the words of the first; they may be written otherwise than those that were aligned
     * @param ofB the words of the second
     */
    @Nullable String difference(List<Word> ofA, List<Word> ofB) {
        List<String> notes = new ArrayList<>();
        for (Break one : breaks) {
            String inA = shown(ofA.subList(one.fromA, one.toA));
            String inB = shown(ofB.subList(one.fromB, one.toB));
            if (!one.replaces()) {
                notes.add("\u201c" + inA + inB + "\u201d stands in one and not in the other");
            } else if (inA.compareTo(inB) <= 0) {
                notes.add("\u201c" + inA + "\u201d in one, \u201c" + inB + "\u201d in the other");
            } else {
                notes.add("\u201c" + inB + "\u201d in one, \u201c" + inA + "\u201d in the other");
            }
        }
        return notes.isEmpty() ? null : String.join("; ", notes);
    }

    /** Where the shared words stand in the first. */
    Span spanA(List<Word> ofA) {
        return span(ofA, pairs.get(0)[0], pairs.get(pairs.size() - 1)[0] + 1);
    }

    /** Where the shared words stand in the second. */
    Span spanB(List<Word> ofB) {
        return span(ofB, pairs.get(0)[1], pairs.get(pairs.size() - 1)[1] + 1);
    }

    /** The words of the first that differ. */
    List<Span> differingA(List<Word> ofA) {
        return breaks.stream()
                .filter(s -> s.toA > s.fromA)
                .map(s -> span(ofA, s.fromA, s.toA))
                .toList();
    }

    /** The words of the second that differ. */
    List<Span> differingB(List<Word> ofB) {
        return breaks.stream()
                .filter(s -> s.toB > s.fromB)
                .map(s -> span(ofB, s.fromB, s.toB))
                .toList();
    }

    private static Span span(List<Word> words, int from, int to) {
        return words.get(from).span().union(words.get(to - 1).span());
    }
}
