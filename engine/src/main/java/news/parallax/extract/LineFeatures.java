package news.parallax.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.parallax.extract.Pieces.Piece;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;

/**
 * What is known of each piece of a flattened text, as rows of numbers for {@link Trees}: its own words, the pieces before
 * and after it, the last cues before it and the next after it, the stretch of the text that holds most running text and the
 * words used there, and what the whole text is like.
 */
public final class LineFeatures {
    private static final List<String> CUES = Lexicon.of("cue-words.txt").groups();
    private static final int FUNCTION = CUES.indexOf("function");
    private static final List<String> MARKERS =
            List.of("subscribe", "share", "comment", "related", "legal", "byline", "month", "bio", "trailer");
    private static final int[] CUED = Stream.concat(MARKERS.stream(), Stream.of("credit", "action", "you"))
            .mapToInt(CUES::indexOf)
            .toArray();
    private static final int SHORT = 8;
    private static final long[] NO_TITLE = {};
    private static final int FAR = 40;
    private static final double HEADLINE_NEAR = 10;
    private static final int[] BESIDE = {-3, -2, -1, 1, 2, 3};

    /** The names of the features, in order. */
    private static final List<String> NAMES = names();

    private final String text;
    private final List<Piece> pieces;
    private final LeafText[] texts;
    private final boolean[] good;
    private final double[] small;
    private final int[] offset;
    private final int[] goodBefore;
    private final int[] lengthBefore;
    private final int[][] markBefore;
    private final int[][] markAfter;
    private final Map<Integer, Integer> copies = new HashMap<>();
    private final Densest tight;
    private final Densest loose;
    private final Vocabulary vocabulary;
    private final int titleAt;
    private int firstGood = -1;
    private int lastGood = -1;
    private int pieceWords;
    private int functionWords;
    private double smallest;
    private int ending;
    private int repeated;
    private int ofRun;

    LineFeatures(Snapshot snapshot, List<Piece> pieces) {
        text = snapshot.text();
        this.pieces = pieces;
        int n = pieces.size();
        texts = new LeafText[n];
        good = new boolean[n];
        small = new double[n];
        offset = new int[n];
        goodBefore = new int[n + 1];
        lengthBefore = new int[n + 1];
        for (int i = 0; i < n; i++) {
            LeafText t = new LeafText(text, pieces.get(i).span(), NO_TITLE);
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
        titleAt = titleAt();
        markBefore = new int[MARKERS.size()][n];
        markAfter = new int[MARKERS.size()][n];
        for (int m = 0; m < MARKERS.size(); m++) {
            mark(CUES.indexOf(MARKERS.get(m)), markBefore[m], markAfter[m]);
        }
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

    /** How far the last short piece with a cue stands before each piece, and the next after it. */
    private void mark(int cue, int[] before, int[] after) {
        int last = -FAR;
        for (int i = 0; i < texts.length; i++) {
            before[i] = Math.min(FAR, i - last);
            last = isMarker(i, cue) ? i : last;
        }
        int next = texts.length + FAR;
        for (int i = texts.length - 1; i >= 0; i--) {
            after[i] = Math.min(FAR, next - i);
            next = isMarker(i, cue) ? i : next;
        }
    }

    private boolean isMarker(int i, int cue) {
        return texts[i].cues[cue] > 0 && texts[i].words <= 8;
    }

    /** Reads like running text: long enough, ends as a sentence does, most words in small letters. */
    private static boolean isGood(LeafText t) {
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
        LeafText t = texts[i];
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

    /** For training: what is known of the pieces of a text. */
    public static LineFeatures of(String flattened) {
        Snapshot snapshot = new Snapshot("", flattened);
        return new LineFeatures(snapshot, new Pieces().cut(snapshot));
    }

    /** How many pieces there are. */
    public int size() {
        return texts.length;
    }

    /** The words of a piece. */
    public String text(int i) {
        return text.substring(pieces.get(i).span().start(), pieces.get(i).span().end());
    }

    public static List<String> featureNames() {
        return NAMES;
    }

    private static List<String> names() {
        Row row = new Row();
        new LineFeatures(new Snapshot("", "A word."), List.of(new Piece(new Span(0, 7), 0, false))).fill(row, 0);
        return row.names();
    }

    /** The features of a piece. */
    public float[] row(int index) {
        Row row = new Row(NAMES.size());
        fill(row, index);
        return row.values();
    }

    private void fill(Row row, int i) {
        own(row, i);
        beside(row, i);
        around(row, i);
        whole(row, i);
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

    private void own(Row row, int i) {
        LeafText t = texts[i];
        Span span = pieces.get(i).span();
        row.add("length", log(t.length));
        row.add("words", t.words);
        row.add("sentences", t.sentences);
        row.add("commas", share(t.commas, t.words));
        row.add("digits", share(t.digits, t.length));
        row.add("capitals", share(t.capitals, t.words));
        row.add("shouted", share(t.shouted, t.words));
        row.add("ends", t.ends);
        row.add("colon", t.colon);
        row.add("question", t.question);
        row.add("dots", t.dots);
        row.add("lower", t.lower);
        row.add("quoted", t.quoted);
        row.add("word-length", share(t.length, t.words));
        for (int c = 0; c < CUES.size(); c++) {
            row.add("cue", CUES.get(c), share(t.cues[c], Math.min(t.words, 60)));
        }
        row.add("first", t.first & 0b11111);
        row.add("small", small[i]);
        row.add("marks", marks(span));
        row.add("item", Lines.isItem(text, span));
        row.add("number", Character.isDigit(text.charAt(span.start())));
        row.add("copies", copies.getOrDefault(t.hash, 0));
        row.add("of-run", pieces.get(i).ofRun());
        row.add("in-line", Math.min(FAR, offset[i]));
        row.add("glued", isGluedBefore(span));
        row.add("vocabulary", vocabulary.share(i));
        row.add("shared-words", vocabulary.shared(i));
    }

    /** Signs that part things in menus. */
    private int marks(Span span) {
        int marks = 0;
        for (int i = span.start(); i < Math.min(span.end(), span.start() + 300); i++) {
            char c = text.charAt(i);
            marks += c == '|' || c == '>' || c == '\u00bb' || c == '\u203a' || c == '\u2022' || c == '/' ? 1 : 0;
        }
        return marks;
    }

    private boolean isGluedBefore(Span span) {
        return span.start() > 0 && !Snapshot.isBlank(text.charAt(span.start() - 1));
    }

    private void beside(Row row, int i) {
        for (int step : BESIDE) {
            int j = i + step;
            boolean there = j >= 0 && j < texts.length;
            row.add("beside-length", step, there ? log(texts[j].length) : -1);
            row.add("beside-ends", step, there && (texts[j].ends || texts[j].colon) ? 1 : 0);
            row.add("beside-capitals", step, there ? share(texts[j].capitals, texts[j].words) : -1);
            row.add("beside-small", step, there ? small[j] : -1);
        }
        row.add(
                "blank-before",
                i == 0
                        ? -1
                        : blank(
                                pieces.get(i - 1).span().end(),
                                pieces.get(i).span().start()));
        row.add(
                "blank-after",
                i + 1 == texts.length
                        ? -1
                        : blank(
                                pieces.get(i).span().end(),
                                pieces.get(i + 1).span().start()));
        int head = i - 1;
        while (head >= 0 && i - head < FAR && !isHead(head)) {
            head--;
        }
        boolean headed = head >= 0 && i - head < FAR;
        row.add("since-head", headed ? i - head : FAR);
        for (String cue : List.of("subscribe", "comment", "related", "bio", "byline", "action")) {
            row.add("head", cue, headed ? texts[head].cues[CUES.indexOf(cue)] : 0);
        }
        row.add("head-colon", headed && (texts[head].colon || texts[head].question));
        row.add("head-words", headed ? texts[head].words : -1);
        for (int m = 0; m < MARKERS.size(); m++) {
            row.add("since", MARKERS.get(m), markBefore[m][i]);
            row.add("until", MARKERS.get(m), markAfter[m][i]);
        }
    }

    private boolean isHead(int i) {
        return texts[i].words < 12 && !texts[i].ends;
    }

    private int blank(int from, int to) {
        int lines = 0;
        for (int i = from; i < to && lines < 6; i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
        }
        return lines;
    }

    private void around(Row row, int i) {
        int before = i - 1;
        while (before >= 0 && i - before < FAR && !good[before]) {
            before--;
        }
        int after = i + 1;
        while (after < good.length && after - i < FAR && !good[after]) {
            after++;
        }
        row.add("since-good", i - before);
        row.add("until-good", after - i);
        for (int width : new int[] {4, 10, 25}) {
            row.add("good-before", width, log(sum(goodBefore, i - width, i)));
            row.add("good-after", width, log(sum(goodBefore, i + 1, i + 1 + width)));
            row.add("density-before", width, density(i - width, i));
            row.add("density-after", width, density(i + 1, i + 1 + width));
        }
        row.add("capitals-before", mean(i - 6, i));
        row.add("capitals-after", mean(i + 1, i + 7));
        stretch(row, "tight", tight, i);
        stretch(row, "loose", loose, i);
    }

    private double mean(int from, int to) {
        double words = 0;
        double capitals = 0;
        for (int i = Math.max(0, from); i < Math.min(texts.length, to); i++) {
            words += texts[i].words;
            capitals += texts[i].capitals;
        }
        return share(capitals, words);
    }

    private double density(int from, int to) {
        return share(sum(goodBefore, from, to), sum(lengthBefore, from, to));
    }

    private static int sum(int[] before, int from, int to) {
        return before[Math.max(0, Math.min(to, before.length - 1))]
                - before[Math.max(0, Math.min(from, before.length - 1))];
    }

    private void stretch(Row row, String name, Densest densest, int i) {
        row.add(name + "-after-start", near(i - densest.from()));
        row.add(name + "-before-end", near(densest.to() - 1 - i));
        row.add(name + "-share", share(sum(goodBefore, densest.from(), densest.to()), goodBefore[good.length]));
    }

    private void whole(Row row, int i) {
        row.add("place", share(i, texts.length));
        row.add("offset", share(lengthBefore[i], lengthBefore[texts.length]));
        row.add("pieces", log(texts.length));
        row.add("text-good", log(goodBefore[good.length]));
        row.add("text-density", share(goodBefore[good.length], lengthBefore[texts.length]));
        row.add("text-function", share(functionWords, pieceWords));
        row.add("text-small", share(smallest, pieceWords));
        row.add("text-ending", share(ending, texts.length));
        row.add("text-repeated", share(repeated, texts.length));
        row.add("text-run", share(ofRun, texts.length));
        row.add("text-headed", share(tight.from(), texts.length));
        row.add("piece-words", share(pieceWords, texts.length));
        row.add("after-first", firstGood < 0 ? 0 : near(i - firstGood));
        row.add("after-title", near(i - titleAt));
        row.add("before-last", near(lastGood - i));
    }

    private static int near(int distance) {
        return Math.max(-FAR, Math.min(FAR, distance));
    }

    private static double log(double value) {
        return Math.log1p(value);
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
