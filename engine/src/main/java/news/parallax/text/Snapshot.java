package news.parallax.text;

/**
 * The text that all offsets count in: of a text file the decoded file, of a page its text in document order.
 *
 * @param id SHA-256 of the input's bytes, 64 lower-case hexadecimal digits
 * @param text the text, never changed afterwards
 */
public record Snapshot(String id, String text) {

    /** The words at a span. */
    public String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The span without white space at either end. */
    public Span trim(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** White space of every sort, zero-width and byte-order marks among it. */
    public static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }
}
