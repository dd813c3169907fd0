package news.parallax.extract.flat;

import java.util.List;
import news.parallax.extract.cue.Counts;
import news.parallax.extract.cue.Densest;
import news.parallax.extract.flat.Pieces.Piece;
import news.parallax.model.Row;
import news.parallax.model.Trees;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;

/**
 * What is known of each piece of a flattened text, as rows of numbers for {@link Trees}: its own words, the pieces before
 * and after it, the last cues before it and the next after it, the stretch of the text that holds most running text and the
 * words used there, and what the whole text is like.
 */
public final class LineFeatures {
    private static final List<String> CUES = Counts.CUE_WORDS.groups();
    private static final List<String> MARKERS = LineTexts.MARKERS;
    private static final int FAR = 40;
    private static final int[] BESIDE = {-3, -2, -1, 1, 2, 3};

    /** The names of the features, in order. */
    private static final List<String> NAMES = names();

    private final LineTexts lines;
    private final String text;
    private final List<Piece> pieces;
    private final Counts[] texts;
    private final boolean[] good;
    private final int[][] markBefore;
    private final int[][] markAfter;
    private final Neighbours neighbours;

    LineFeatures(LineTexts lines) {
        this.lines = lines;
        text = lines.text;
        pieces = lines.pieces;
        texts = lines.texts;
        good = lines.good;
        markBefore = new int[MARKERS.size()][texts.length];
        markAfter = new int[MARKERS.size()][texts.length];
        neighbours = new Neighbours(lines);
        for (int m = 0; m < MARKERS.size(); m++) {
            mark(CUES.indexOf(MARKERS.get(m)), markBefore[m], markAfter[m]);
        }
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

    /** For training: what is known of the pieces of a text. */
    public static LineFeatures of(String flattened) {
        Snapshot snapshot = new Snapshot("", flattened);
        return new LineFeatures(new LineTexts(snapshot, new Pieces().cut(snapshot)));
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

    /**
     * What a row would be if the language of its text were not known: no cue is found in it, and none near it.
     */
    public static float[] foreign(float[] row) {
        float[] copy = row.clone();
        for (int f = 0; f < copy.length; f++) {
            String name = NAMES.get(f);
            boolean cue = name.startsWith("cue-") || name.startsWith("near-cue-") || name.startsWith("head-cue-");
            if (cue || name.equals("first") || name.equals("text-function")) {
                copy[f] = Math.min(copy[f], 0);
            } else if (MARKERS.stream().anyMatch(m -> name.equals("since-" + m) || name.equals("until-" + m))) {
                copy[f] = FAR;
            }
        }
        return copy;
    }

    private static List<String> names() {
        Row row = new Row();
        of("A word.").fill(row, 0);
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
        neighbours.addTo(row, i);
        whole(row, i);
    }

    private void own(Row row, int i) {
        Counts t = texts[i];
        Span span = pieces.get(i).span();
        row.add("length", log(t.length));
        row.add("words", t.words);
        t.addTo(row);
        row.add("first", t.first & 0b11111);
        row.add("small", lines.small[i]);
        row.add("marks", marks(span));
        row.add("item", Lines.isItem(text, span));
        row.add("number", Character.isDigit(text.charAt(span.start())));
        row.add("copies", lines.copies.getOrDefault(t.hash, 0));
        row.add("of-run", pieces.get(i).ofRun());
        row.add("in-line", Math.min(FAR, lines.offset[i]));
        row.add("glued", isGluedBefore(span));
        row.add("vocabulary", lines.vocabulary.share(i));
        row.add("shared-words", lines.vocabulary.shared(i));
        row.add("repeated", lines.echoes.of(i));
        row.add("opening", share(lines.vocabulary.early(i), lines.vocabulary.words(i)));
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
            row.add("beside-small", step, there ? lines.small[j] : -1);
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
            row.add("head-cue", cue, headed ? texts[head].cues[CUES.indexOf(cue)] : 0);
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
            row.add("good-before", width, log(sum(lines.goodBefore, i - width, i)));
            row.add("good-after", width, log(sum(lines.goodBefore, i + 1, i + 1 + width)));
            row.add("density-before", width, density(i - width, i));
            row.add("density-after", width, density(i + 1, i + 1 + width));
        }
        row.add("capitals-before", mean(i - 6, i));
        row.add("capitals-after", mean(i + 1, i + 7));
        stretch(row, "tight", lines.tight, i);
        stretch(row, "loose", lines.loose, i);
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
        return share(sum(lines.goodBefore, from, to), sum(lines.lengthBefore, from, to));
    }

    private static int sum(int[] before, int from, int to) {
        return before[Math.max(0, Math.min(to, before.length - 1))]
                - before[Math.max(0, Math.min(from, before.length - 1))];
    }

    private void stretch(Row row, String name, Densest densest, int i) {
        row.add(name + "-after-start", near(i - densest.from()));
        row.add(name + "-before-end", near(densest.to() - 1 - i));
        row.add(
                name + "-share",
                share(sum(lines.goodBefore, densest.from(), densest.to()), lines.goodBefore[good.length]));
    }

    private void whole(Row row, int i) {
        row.add("place", share(i, texts.length));
        row.add("offset", share(lines.lengthBefore[i], lines.lengthBefore[texts.length]));
        row.add("pieces", log(texts.length));
        row.add("text-good", log(lines.goodBefore[good.length]));
        row.add("text-density", share(lines.goodBefore[good.length], lines.lengthBefore[texts.length]));
        row.add("text-function", share(lines.functionWords, lines.pieceWords));
        row.add("text-small", share(lines.smallest, lines.pieceWords));
        row.add("text-ending", share(lines.ending, texts.length));
        row.add("text-repeated", share(lines.repeated, texts.length));
        row.add("text-run", share(lines.ofRun, texts.length));
        row.add("text-headed", share(lines.tight.from(), texts.length));
        row.add("piece-words", share(lines.pieceWords, texts.length));
        row.add("after-first", lines.firstGood < 0 ? 0 : near(i - lines.firstGood));
        row.add("after-title", near(i - lines.titleAt));
        row.add("before-last", near(lines.lastGood - i));
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
