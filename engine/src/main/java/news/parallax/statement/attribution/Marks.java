package news.parallax.statement.attribution;

import news.parallax.text.Snapshot;
import news.parallax.text.Span;

/** The marks and pauses at the ends of what was said. */
public final class Marks {
    private Marks() {}

    /** Without white space, commas and stray marks at the ends. */
    public static Span trimmed(Snapshot snapshot, Span span) {
        int start = span.start();
        int end = span.end();
        String text = snapshot.text();
        while (start < end
                && (Snapshot.isBlank(text.charAt(start))
                        || ",;:\u2013\u2014\"\u201c".indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        while (end > start
                && (Snapshot.isBlank(text.charAt(end - 1))
                        || ",;:\u2013\u2014.\"\u201d".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return new Span(start, end);
    }
}
