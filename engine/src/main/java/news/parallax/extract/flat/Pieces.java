package news.parallax.extract.flat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.extract.cue.Counts;
import news.parallax.extract.cue.Lexicon;
import news.parallax.text.SentenceSplitter;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;

/**
 * Cuts the lines of a flattened text to the pieces that are judged one by one. A line is a piece; but one that holds much of
 * the text is cut at sentences, and wherever words stand together that only tags had parted, the line is cut there.
 */
final class Pieces {
    /**
     * A piece.
     *
     * @param span its place, trimmed
     * @param line which line it is of
     * @param ofRun whether it was cut from a line that holds much of the text
     */
    record Piece(Span span, int line, boolean ofRun) {}

    private static final int LONG = 1500;
    private static final int LONGEST_WORD = 60;
    private static final Lexicon CUE_WORDS = Counts.CUE_WORDS;
    private static final int FUNCTION = CUE_WORDS.bit("function");
    private static final int MONTH = CUE_WORDS.bit("month");
    private static final Lexicon OPENERS = Lexicon.of(Pieces.class, "opener-words.txt");
    /** As many words as tell whether a stretch runs on. */
    private static final int AROUND = 8;

    private final SentenceSplitter sentences = new SentenceSplitter();

    List<Piece> cut(Snapshot snapshot) {
        List<Span> lines = Lines.spans(snapshot);
        String text = snapshot.text();
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            boolean run = line.length() > 2 * LONG || line.length() > LONG && line.length() * 4L > text.length();
            for (Span part : glue(snapshot, line)) {
                if (run) {
                    run(snapshot, part, i, pieces);
                } else {
                    pieces.add(new Piece(part, i, false));
                }
            }
        }
        return pieces;
    }

    /**
     * A capital within a word where two were glued: "articlePosted", "HomeNewsSport", but not "YouTube" or "iPhone", which begin
     * with a capital or with one small letter and have two parts.
     */
    private static boolean isHump(String text, int i) {
        if (!isCapitalWithin(text, i)) {
            return false;
        }
        int start = i;
        boolean more = false;
        while (start > 0 && Character.isLetter(text.charAt(start - 1)) && i - start < LONGEST_WORD) {
            start--;
            more |= start > 1 && isCapitalWithin(text, start);
        }
        if (Character.isLowerCase(text.charAt(start)) || more) {
            return i - start > 2 && !Character.isUpperCase(text.charAt(start + 1));
        }
        for (int j = i + 1; j + 1 < text.length() && Character.isLetter(text.charAt(j)) && j - i < LONGEST_WORD; j++) {
            if (isCapitalWithin(text, j)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapitalWithin(String text, int i) {
        return i > 1
                && i + 1 < text.length()
                && Character.isUpperCase(text.charAt(i))
                && Character.isLowerCase(text.charAt(i - 1))
                && Character.isLowerCase(text.charAt(i - 2))
                && Character.isLowerCase(text.charAt(i + 1));
    }

    /** Cuts after a stop that a capital follows without a space, and where two words are glued. */
    private static List<Span> glue(Snapshot snapshot, Span line) {
        String text = snapshot.text();
        List<Span> parts = new ArrayList<>();
        int start = line.start();
        for (int i = line.start() + 2; i + 2 < line.end(); i++) {
            char c = text.charAt(i);
            char before = text.charAt(i - 1);
            if (before <= ' '
                    || c < 128 && (c < 'A' || c > 'Z') && c != '"'
                    || !Character.isUpperCase(c) && c != '"' && c != '\u201c') {
                continue;
            }
            boolean cut = isStop(text, i) && isOpening(text, i) || isHump(text, i);
            if (cut) {
                add(snapshot, start, i, parts);
                start = i;
            }
        }
        add(snapshot, start, line.end(), parts);
        return parts;
    }

    /** A small letter, a digit or a closing quotation mark, then a stop, end before an offset. */
    private static boolean isStop(String text, int at) {
        char stop = text.charAt(at - 1);
        char before = text.charAt(at - 2);
        return (stop == '.' || stop == '!' || stop == '?')
                && (Character.isLowerCase(before) || Character.isDigit(before) || before == '"' || before == '\u201d');
    }

    private static boolean isOpening(String text, int at) {
        int i = Character.isUpperCase(text.charAt(at)) ? at : at + 1;
        if (!Character.isUpperCase(text.charAt(i)) || i + 1 >= text.length()) {
            return false;
        }
        char next = text.charAt(i + 1);
        return Character.isLowerCase(next) || Character.isWhitespace(next);
    }

    private static void add(Snapshot snapshot, int start, int end, List<Span> parts) {
        Span part = snapshot.trim(new Span(start, end));
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    private void run(Snapshot snapshot, Span part, int line, List<Piece> pieces) {
        for (Span sentence : sentences.split(snapshot, part)) {
            int start = sentence.start();
            for (int cut : seams(snapshot.text(), sentence)) {
                Span piece = snapshot.trim(new Span(start, cut));
                if (!piece.isEmpty()) {
                    pieces.add(new Piece(piece, line, true));
                }
                start = cut;
            }
            Span piece = snapshot.trim(new Span(start, sentence.end()));
            if (!piece.isEmpty()) {
                pieces.add(new Piece(piece, line, true));
            }
        }
    }

    /** Where one line may have ended and another begun, in what has no stop between. */
    private static Set<Integer> seams(String text, Span sentence) {
        List<Span> words = words(text, sentence);
        boolean[] small = new boolean[words.size()];
        boolean[] capital = new boolean[words.size()];
        boolean[] plain = new boolean[words.size()];
        for (int w = 0; w < small.length; w++) {
            int first = words.get(w).start();
            while (first < words.get(w).end() - 1 && !Character.isLetterOrDigit(text.charAt(first))) {
                first++;
            }
            small[w] = Character.isLowerCase(text.charAt(first));
            capital[w] = Character.isUpperCase(text.charAt(first));
            plain[w] = small[w] && !isFunction(text, words.get(w));
        }
        Set<Integer> seams = new java.util.TreeSet<>();
        for (int w = 1; w < small.length; w++) {
            Span word = words.get(w);
            Span before = words.get(w - 1);
            if (isMark(text, word) || isMark(text, before)) {
                seams.add(word.start());
            } else if (capital[w] && !goesOn(text, before)) {
                boolean dated = isDay(text, before, w > 1 ? words.get(w - 2) : before) || isHour(text, before);
                boolean opener = !small[w - 1] && OPENERS.of(text, word.start(), word.end()) != 0
                        || small[w - 1] && OPENERS.of(text, word.start(), word.end()) == 1;
                boolean begins = w + 1 < small.length
                        && small[w + 1]
                        && count(small, w + 1, w + 1 + AROUND) >= 5
                        && count(capital, w - AROUND, w) >= Math.min(4, w)
                        && count(plain, w - AROUND, w) <= 1;
                if (dated || opener || begins) {
                    seams.add(word.start());
                }
            }
        }
        return seams;
    }

    private static int count(boolean[] marks, int from, int to) {
        int sum = 0;
        for (int i = Math.max(0, from); i < Math.min(marks.length, to); i++) {
            sum += marks[i] ? 1 : 0;
        }
        return sum;
    }

    private static boolean isMark(String text, Span word) {
        return word.length() == 1
                && "|\u00bb\u203a\u2022\u00b7>/*\u00d7\u2192\u2190".indexOf(text.charAt(word.start())) >= 0;
    }

    /** The end of a date: figures that are more than a year, or a year after a day or a month. */
    private static boolean isDay(String text, Span word, Span before) {
        if (word.length() < 4 || !Character.isDigit(text.charAt(word.end() - 1))) {
            return false;
        }
        char last = text.charAt(before.end() - 1);
        return word.length() > 4
                || last == ','
                || Character.isDigit(last)
                || (CUE_WORDS.of(text, before.start(), before.end()) & MONTH) != 0;
    }

    private static boolean isHour(String text, Span word) {
        String end = text.substring(Math.max(word.start(), word.end() - 2), word.end());
        return end.equalsIgnoreCase("am") || end.equalsIgnoreCase("pm") || end.equals("go") || end.equals("ad");
    }

    /** A comma, or a word that no line ends with. */
    private static boolean goesOn(String text, Span word) {
        char end = text.charAt(word.end() - 1);
        return end == ',' || end == '(' || isFunction(text, word);
    }

    private static boolean isFunction(String text, Span word) {
        return (CUE_WORDS.of(text, word.start(), word.end()) & FUNCTION) != 0;
    }

    private static List<Span> words(String text, Span sentence) {
        List<Span> words = new ArrayList<>();
        int start = -1;
        for (int i = sentence.start(); i <= sentence.end(); i++) {
            boolean blank = i == sentence.end() || Snapshot.isBlank(text.charAt(i));
            if (blank && start >= 0) {
                words.add(new Span(start, i));
                start = -1;
            } else if (!blank && start < 0) {
                start = i;
            }
        }
        return words;
    }
}
