package news.parallax.text;

import java.util.Arrays;

/**
 * Text folded for comparing: lower case, plain quotation marks, apostrophes and dashes, one space for any run of white
 * space, no zero-width or soft characters. Every character knows where it came from.
 *
 * <p>Folding is one to one or dropping, never growing, so it is no full Unicode case folding: "ß" stays.
 */
public final class Fold {
    private final String text;
    private final int[] origin;

    private Fold(String text, int[] origin) {
        this.text = text;
        this.origin = origin;
    }

    /** Folds a text; offsets lead back into it. */
    public static Fold of(String source) {
        return of(source, 0);
    }

    /** Folds the words at a span of a snapshot; offsets lead back into the snapshot. */
    public static Fold of(Snapshot snapshot, Span span) {
        return of(snapshot.text(span), span.start());
    }

    private static Fold of(String source, int offset) {
        StringBuilder folded = new StringBuilder(source.length());
        int[] origin = new int[source.length() + 1];
        boolean space = true;
        for (int i = 0; i < source.length(); i++) {
            char c = fold(source.charAt(i));
            if (c == 0 || (c == ' ' && space)) {
                continue;
            }
            origin[folded.length()] = offset + i;
            folded.append(c);
            space = c == ' ';
        }
        if (folded.length() > 0 && folded.charAt(folded.length() - 1) == ' ') {
            folded.setLength(folded.length() - 1);
        }
        origin = Arrays.copyOf(origin, folded.length() + 1);
        origin[folded.length()] = folded.isEmpty() ? offset : origin[folded.length() - 1] + 1;
        return new Fold(folded.toString(), origin);
    }

    private static char fold(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201a', '\u201b', '\u02bc', '`', '\u00b4' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u200e', '\u200f' -> 0;
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : Character.toLowerCase(c);
        };
    }

    /** The folded text. */
    public String text() {
        return text;
    }

    /** Where a stretch of the folded text stands in the source. */
    public Span origin(int start, int end) {
        if (start == end) {
            return new Span(origin[start], origin[start]);
        }
        return new Span(origin[start], origin[end - 1] + 1);
    }

    /** Folds a text and forgets the way back. */
    public static String text(String source) {
        return of(source).text;
    }
}
