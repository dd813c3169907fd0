package news.parallax.extract.flat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.parallax.extract.cue.Counts;
import news.parallax.extract.cue.Cues;
import news.parallax.extract.cue.Lexicon;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;

/** Cuts flattened text into lines, putting together again what was wrapped at a width or broken in a sentence. */
public final class Lines {
    private static final Lexicon CUE_WORDS = Counts.CUE_WORDS;
    private static final int FUNCTION = CUE_WORDS.bit("function");
    private static final Pattern NUMBERED = Pattern.compile("^\\s*(\\d{1,4})[.)]\\s+\\S.*", Pattern.DOTALL);
    private static final int NARROWEST = 45;
    private static final int WIDEST = 130;

    /**
     * One line, or one wrapped paragraph.
     *
     * @param span its place, trimmed
     * @param text its words
     */
    public record Line(Span span, String text) {
        /** Ends as a sentence does. */
        boolean ends() {
            return Lines.ends(text, span.length());
        }

        int words() {
            return Cues.words(text);
        }

        /** Reads like running text. */
        boolean isProse() {
            return (ends() && !isTeaser() && words() >= 6) || (words() >= 3 && isQuoted() && ends()) || words() >= 45;
        }

        /** Cut short with dots, as a teaser is. */
        boolean isTeaser() {
            return text.endsWith(" ...")
                    || text.endsWith(" \u2026")
                    || text.endsWith("[...]")
                    || text.endsWith("[\u2026]");
        }

        boolean isQuoted() {
            return text.startsWith("\"") || text.startsWith("\u201c") || text.startsWith("\u2018");
        }

        /** The number it begins with ("3. …"); 0 when it begins with none. */
        int number() {
            var m = NUMBERED.matcher(text);
            return m.matches() ? Integer.parseInt(m.group(1)) : 0;
        }
    }

    public List<Line> cut(Snapshot snapshot) {
        List<Line> lines = new ArrayList<>();
        for (Span span : spans(snapshot)) {
            lines.add(new Line(span, snapshot.text(span)));
        }
        return lines;
    }

    /** The places of the lines, trimmed, without blank ones. */
    static List<Span> spans(Snapshot snapshot) {
        String text = snapshot.text();
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            lines.add(snapshot.trim(new Span(start, end)));
            start = end + 1;
        }
        boolean[] joined = new boolean[lines.size()];
        wrapped(text, lines, joined);
        broken(text, lines, joined);
        List<Span> whole = new ArrayList<>();
        for (int i = 0; i < joined.length; i++) {
            Span line = lines.get(i);
            if (line.isEmpty()) {
                continue;
            }
            int last = whole.size() - 1;
            if (joined[i] && last >= 0) {
                whole.set(last, whole.get(last).union(line));
            } else {
                whole.add(line);
            }
        }
        return whole;
    }

    /** Joins lines that stop where the next word would have been too long for the width. */
    private static void wrapped(String text, List<Span> lines, boolean[] joined) {
        boolean all = isWrapped(text, lines);
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            boolean ends = i == lines.size() || lines.get(i).isEmpty() || isItem(text, lines.get(i));
            if (!ends) {
                continue;
            }
            if (i - from > 1 && (all || isParagraph(text, lines, from, i))) {
                for (int j = from + 1; j < i; j++) {
                    joined[j] = true;
                }
            }
            from = i < lines.size() && lines.get(i).isEmpty() ? i + 1 : i;
        }
    }

    /** Most lines are of one length and stop in the middle of a sentence. */
    private static boolean isWrapped(String text, List<Span> lines) {
        int open = 0;
        int full = 0;
        int pairs = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Span line = lines.get(i);
            if (line.isEmpty() || lines.get(i + 1).isEmpty() || isItem(text, lines.get(i + 1))) {
                continue;
            }
            pairs++;
            open += Character.isLetterOrDigit(text.charAt(line.end() - 1)) ? 1 : 0;
            full += line.length() >= NARROWEST && line.length() <= 100 ? 1 : 0;
        }
        return pairs >= 5 && open * 10 >= pairs * 6 && full * 10 >= pairs * 7;
    }

    /** Lines without a blank one between them, each as long as a width allows, most going on in small letters. */
    private static boolean isParagraph(String text, List<Span> lines, int from, int to) {
        int width = 0;
        for (int i = from; i < to; i++) {
            width = Math.max(width, lines.get(i).length());
        }
        if (width < NARROWEST || width > WIDEST) {
            return false;
        }
        int full = 0;
        int small = 0;
        for (int i = from; i + 1 < to; i++) {
            Span next = lines.get(i + 1);
            int word = 0;
            while (word < next.length() && text.charAt(next.start() + word) > ' ') {
                word++;
            }
            full += lines.get(i).length() + 1 + word > width - 2 ? 1 : 0;
            small += Character.isLowerCase(text.charAt(next.start())) ? 1 : 0;
        }
        int breaks = to - from - 1;
        return full * 10 >= breaks * 9 && small * 2 >= breaks;
    }

    /** Begins as an item of a list or a heading does in text with such marks. */
    static boolean isItem(String text, Span line) {
        char c = text.charAt(line.start());
        boolean mark = c == '*' || c == '#' || c == '-' || c == '+' || c == '\u2022';
        return mark && line.length() > 2 && (text.charAt(line.start() + 1) == ' ' || c == '#');
    }

    /** Joins lines that were broken within a sentence, at a link or at a change of type. */
    private static void broken(String text, List<Span> lines, boolean[] joined) {
        int last = -1;
        for (int i = 0; i < joined.length; i++) {
            Span line = lines.get(i);
            if (line.isEmpty()) {
                continue;
            }
            if (last >= 0 && !isItem(text, line)) {
                joined[i] |= goesOn(text, lines.get(last), line, i - last > 1);
            }
            last = i;
        }
    }

    private static boolean goesOn(String text, Span line, Span next, boolean apart) {
        char first = text.charAt(next.start());
        if (",;:)!?%\u2019\u201d".indexOf(first) >= 0 || first == '.' && next.length() == 1) {
            return !apart || next.length() < 3;
        }
        char end = text.charAt(line.end() - 1);
        if (ends(text, line.end()) || end == '|' || end == '>' || end == '\u00bb') {
            return false;
        }
        boolean small = Character.isLowerCase(first);
        if (apart) {
            return small && line.length() > 25 && next.length() > 1 && text.charAt(next.start() + 1) != ' ';
        }
        if (small || end == ',' || end == '(' || end == '\u201c') {
            return true;
        }
        int word = line.end();
        while (word > line.start() && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        return Character.isLowerCase(text.charAt(Math.min(word, line.end() - 1)))
                && (CUE_WORDS.of(text, word, line.end()) & FUNCTION) != 0
                && line.length() > 12;
    }

    /** What stands before an offset ends as a sentence does. */
    static boolean ends(CharSequence text, int end) {
        int at = end;
        while (at > 1 && "\"'\u201d\u2019)]".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at > 0 && ".!?\u2026:;".indexOf(text.charAt(at - 1)) >= 0;
    }
}
