package news.parallax.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;

/** Cuts flattened text into lines, putting together again what was wrapped at a fixed width. */
final class Lines {
    private static final Pattern ENDS = Pattern.compile(".*[.!?\u2026:;][\"'\u201d\u2019)\\]]*\\s*$", Pattern.DOTALL);
    private static final Pattern NUMBERED = Pattern.compile("^\\s*(\\d{1,4})[.)]\\s+\\S.*", Pattern.DOTALL);

    /**
     * One line, or one wrapped paragraph.
     *
     * @param span its place, trimmed
     * @param text its words
     */
    record Line(Span span, String text) {
        /** Ends as a sentence does. */
        boolean ends() {
            return ENDS.matcher(text).matches();
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

    List<Line> cut(Snapshot snapshot) {
        List<Line> lines = new ArrayList<>();
        String text = snapshot.text();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                Span span = snapshot.trim(new Span(start, i));
                lines.add(new Line(span, snapshot.text(span)));
                start = i + 1;
            }
        }
        List<Line> joined = isWrapped(lines) ? join(snapshot, lines) : lines;
        return joined.stream().filter(l -> !l.span().isEmpty()).toList();
    }

    /** Most lines are of one length and stop in the middle of a sentence. */
    private static boolean isWrapped(List<Line> lines) {
        int open = 0;
        int full = 0;
        int pairs = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.span().isEmpty() || lines.get(i + 1).span().isEmpty()) {
                continue;
            }
            pairs++;
            if (!line.ends()
                    && Character.isLetterOrDigit(line.text().charAt(line.text().length() - 1))) {
                open++;
            }
            if (line.span().length() >= 45 && line.span().length() <= 100) {
                full++;
            }
        }
        return pairs >= 5 && open * 10 >= pairs * 6 && full * 10 >= pairs * 7;
    }

    private static List<Line> join(Snapshot snapshot, List<Line> lines) {
        List<Line> joined = new ArrayList<>();
        Span paragraph = null;
        for (Line line : lines) {
            if (line.span().isEmpty()) {
                if (paragraph != null) {
                    joined.add(new Line(paragraph, snapshot.text(paragraph)));
                }
                paragraph = null;
            } else {
                paragraph = paragraph == null ? line.span() : paragraph.union(line.span());
            }
        }
        if (paragraph != null) {
            joined.add(new Line(paragraph, snapshot.text(paragraph)));
        }
        return joined;
    }
}
