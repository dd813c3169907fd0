package news.parallax.extract.flat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.parallax.extract.cue.Counts;
import news.parallax.extract.cue.Densest;
import news.parallax.extract.flat.Pieces.Piece;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;

/**
 * The pieces of a flattened text with what is counted in each and in all: what reads like running text, where most of that
 * stands, and what it speaks of.
 */
final class LineTexts {
    private static final List<String> CUES = Counts.CUE_WORDS.groups();
    private static final int FUNCTION = CUES.indexOf("function");
    /** Groups of words that head what is no body, where they stand in a short line. */
    static final List<String> MARKERS =
            List.of("subscribe", "share", "comment", "related", "legal", "byline", "month", "bio", "trailer");

    private static final int[] CUED = Stream.concat(MARKERS.stream(), Stream.of("credit", "action", "you"))
            .mapToInt(CUES::indexOf)
            .toArray();
    private static final int[] PLEADING = Stream.of("subscribe", "credit", "bio", "trailer")
            .mapToInt(CUES::indexOf)
            .toArray();
    private static final int WE = CUES.indexOf("we");
    private static final int YOU = CUES.indexOf("you");
    private static final int SHORT = 8;
    private static final long[] NO_TITLE = {};
    private static final double HEADLINE_NEAR = 10;
    private static final int FAR = 40;

    final String text;
    final List<Piece> pieces;
    final Counts[] texts;
    final boolean[] good;
    final double[] small;
    final int[] offset;
    final int[] goodBefore;
    final int[] lengthBefore;
    final Map<Integer, Integer> copies = new HashMap<>();
    final Densest tight;
    final Densest loose;
    final Vocabulary vocabulary;
    final Echoes echoes;
    final int titleAt;
    int firstGood = -1;
    int lastGood = -1;
    int pieceWords;
    int functionWords;
    double smallest;
    int ending;
    int repeated;
    int ofRun;

    LineTexts(Snapshot snapshot, List<Piece> pieces) {
        text = snapshot.text();
        this.pieces = pieces;
        int n = pieces.size();
        texts = new Counts[n];
        good = new boolean[n];
        small = new double[n];
        offset = new int[n];
        goodBefore = new int[n + 1];
        lengthBefore = new int[n + 1];
        for (int i = 0; i < n; i++) {
            Counts t = new Counts(text, pieces.get(i).span(), NO_TITLE);
            texts[i] = t;
            good[i] = isGood(t);
            small[i] = small(pieces.get(i).span());
            smallest += small[i] * Math.min(60, t.words);
            goodBefore[i + 1] = goodBefore[i] + (good[i] ? t.length : 0);
            lengthBefore[i + 1] = lengthBefore[i] + t.length;
            offset[i] = i > 0 && pieces.get(i).line() == pieces.get(i - 1).line() ? offset[i - 1] + 1 : 0;
            if (good[i]) {
                firstGood = firstGood < 0 ? i : firstGood;
                lastGood = i;
            }
            pieceWords += Math.min(60, t.words);
            functionWords += t.cues[FUNCTION];
            ending += t.ends ? 1 : 0;
            ofRun += pieces.get(i).ofRun() ? 1 : 0;
            repeated += copies.merge(t.hash, 1, Integer::sum) == 2 ? 1 : 0;
        }
        tight = Densest.of(texts, good, 1);
        loose = Densest.of(texts, good, 0.25);
        vocabulary = new Vocabulary(text, pieces, good, tight.from(), tight.to());
        echoes = new Echoes(text, pieces);
        titleAt = titleAt();
    }

    /** The share of words of up to three letters, all small: running text is full of them in most languages. */
    private double small(Span span) {
        int words = 0;
        int found = 0;
        int from = -1;
        boolean lower = true;
        int end = Math.min(span.end(), span.start() + 400);
        for (int i = span.start(); i <= end; i++) {
            char c = i < end ? text.charAt(i) : ' ';
            if (Character.isLetter(c)) {
                from = from < 0 ? i : from;
                lower &= Character.isLowerCase(c);
            } else {
                words += from >= 0 ? 1 : 0;
                found += from >= 0 && lower && i - from <= 3 ? 1 : 0;
                from = -1;
                lower = true;
            }
        }
        return share(found, words);
    }

    /** Reads like running text: long enough, ends as a sentence does, most words in small letters. */
    private static boolean isGood(Counts t) {
        return (t.words >= 25 || t.words >= 8 && (t.ends || t.colon)) && t.capitals * 2 < t.words;
    }

    /** Reads like running text. */
    boolean isGood(int i) {
        return good[i];
    }

    int words(int i) {
        return texts[i].words;
    }

    /** How many of its words the running text uses too. */
    int shared(int i) {
        return vocabulary.shared(i);
    }

    /** How many words it has that could be shared. */
    int spoken(int i) {
        return vocabulary.words(i);
    }

    /** How much a piece before the story looks like its headline: it speaks of the same, and stands close before it. */
    double headline(int i, int first) {
        Counts t = texts[i];
        double close = HEADLINE_NEAR / (HEADLINE_NEAR + first - i);
        double again = copies.getOrDefault(t.hash, 0) > 1 ? 1.3 : 1;
        double sentence = t.ends && !t.question ? 0.6 : 1;
        double length = t.words > 20 ? 20.0 / t.words : 1;
        return vocabulary.shared(i)
                * vocabulary.weight(i)
                / (vocabulary.words(i) + 2.0)
                * close
                * again
                * sentence
                * length;
    }

    /** Has words with which an outlet speaks of itself to its reader, of a picture, of who wrote a story. */
    boolean isPleading(int i) {
        int[] c = texts[i].cues;
        for (int g : PLEADING) {
            if (c[g] > 0) {
                return true;
            }
        }
        return c[WE] > 0 && c[YOU] > 0 || texts[i].question && c[YOU] > 0;
    }

    boolean isShort(int i) {
        return texts[i].words <= SHORT && !good[i];
    }

    /** Has words that often stand in leftovers, or is a short line with a number, as dates are. */
    boolean isCued(int i) {
        int[] c = texts[i].cues;
        if (texts[i].words <= 12 && texts[i].digits > 3) {
            return true;
        }
        for (int g : CUED) {
            if (c[g] > 0) {
                return true;
            }
        }
        return false;
    }

    /** The piece before the densest stretch that shares most words with it, as its headline does. */
    private int titleAt() {
        int best = -FAR;
        double most = 0;
        for (int i = 0; i < Math.min(texts.length, tight.from() + 3); i++) {
            int words = texts[i].words;
            double shared = vocabulary.shared(i);
            double score = words < 3 || words > 30 ? 0 : shared * shared / Math.max(1, vocabulary.words(i));
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best;
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
