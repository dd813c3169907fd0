package news.parallax.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.text.Span;

/**
 * Two wordings of one quotation word by word: what only the one has, and where it lacks what the other has. By the longest
 * common run of words in order; case, marks and apostrophes do not count. What the other has before the first and after the
 * last common word is no gap: the one just begins later or ends sooner.
 */
final class WordMarks {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’-]*");
    /** Longer gaps are told by an ellipsis. */
    private static final int LONGEST_GAP = 6;
    /** Longer wordings are not held against each other: nobody would read the marks. */
    private static final int MOST_WORDS = 400;

    /** In so many characters the word beside a place is found. */
    private static final int AROUND = 60;

    private record Word(int start, int end, String key) {}

    private WordMarks() {}

    /** A wording in pieces, held against another. */
    static List<Piece> of(String text, String other) {
        List<Word> own = words(text);
        List<Word> others = words(other);
        if (own.size() > MOST_WORDS || others.size() > MOST_WORDS) {
            return List.of(Piece.same(text));
        }
        int[][] common = common(own, others);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        int i = 0;
        int j = 0;
        boolean begun = false;
        while (i < own.size()) {
            if (j < others.size() && own.get(i).key.equals(others.get(j).key)) {
                begun = true;
                i++;
                j++;
            } else if (j < others.size() && common[i][j + 1] >= common[i + 1][j]) {
                int gap = j;
                while (j < others.size()
                        && !own.get(i).key.equals(others.get(j).key)
                        && common[i][j + 1] >= common[i + 1][j]) {
                    j++;
                }
                if (begun && common[i][j] > 0) {
                    at = add(pieces, text, at, own.get(i).start, false);
                    pieces.add(Piece.gap(gap(other, others, gap, j)));
                }
            } else {
                at = add(pieces, text, at, own.get(i).start, false);
                at = add(pieces, text, at, own.get(i).end, true);
                i++;
            }
        }
        add(pieces, text, at, text.length(), false);
        return pieces;
    }

    /** A wording with gaps where another has more words: between the two words that stand around these in the other. */
    static List<Piece> gaps(String text, String other, List<Span> more) {
        List<Word> own = words(text);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Span span : more) {
            List<Word> before = words(other.substring(Math.max(0, span.start() - AROUND), span.start()));
            List<Word> after = words(other.substring(span.end(), Math.min(other.length(), span.end() + AROUND)));
            for (int i = 1; i < own.size() && !before.isEmpty() && !after.isEmpty(); i++) {
                boolean here = own.get(i - 1).key.equals(before.get(before.size() - 1).key)
                        && own.get(i).key.equals(after.get(0).key)
                        && own.get(i).start >= at;
                if (here) {
                    at = add(pieces, text, at, own.get(i).start, false);
                    pieces.add(Piece.gap(Shown.line(other.substring(span.start(), span.end()))));
                    break;
                }
            }
        }
        add(pieces, text, at, text.length(), false);
        return pieces;
    }

    private static String gap(String other, List<Word> others, int from, int to) {
        return to - from > LONGEST_GAP ? "…" : other.substring(others.get(from).start, others.get(to - 1).end);
    }

    private static int add(List<Piece> pieces, String text, int from, int to, boolean own) {
        if (from < to) {
            String words = text.substring(from, to);
            pieces.add(own ? Piece.own(words) : Piece.same(words));
        }
        return to;
    }

    /** How many words at most the rests of both have in common, in order. */
    private static int[][] common(List<Word> a, List<Word> b) {
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] = a.get(i).key.equals(b.get(j).key)
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String key = matcher.group().toLowerCase(Locale.ROOT).replaceAll("['’-]", "");
            words.add(new Word(matcher.start(), matcher.end(), key));
        }
        return words;
    }
}
