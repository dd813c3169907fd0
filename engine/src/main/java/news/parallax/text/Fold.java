package news.parallax.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Text folded for comparing: lower case, plain quotation marks, apostrophes and dashes, one space for any run of white
 * space, no zero-width or soft characters. Every character knows where it came from.
 *
 * <p>Folding is one to one or dropping, never growing, so it is no full Unicode case folding: "ß" stays.
 */
public final class Fold {
    /** What most characters fold to: looking it up is faster than finding it out. */
    private static final char[] ASCII = ascii();

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
        char[] folded = new char[source.length()];
        int[] origin = new int[source.length() + 1];
        int length = fold(source, folded, origin);
        for (int i = 0; offset > 0 && i < length; i++) {
            origin[i] += offset;
        }
        origin = Arrays.copyOf(origin, length + 1);
        origin[length] = length == 0 ? offset : origin[length - 1] + 1;
        return new Fold(new String(folded, 0, length), origin);
    }

    /** Folds a text; gives the length of what it folds to, and where wanted where each of its characters came from. */
    private static int fold(String source, char[] folded, int @Nullable [] origin) {
        int length = 0;
        boolean space = true;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            c = c < 128 ? ASCII[c] : fold(c);
            if (c == 0 || (c == ' ' && space)) {
                continue;
            }
            if (origin != null) {
                origin[length] = i;
            }
            folded[length++] = c;
            space = c == ' ';
        }
        return length > 0 && space ? length - 1 : length;
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

    private static char[] ascii() {
        char[] folded = new char[128];
        for (char c = 0; c < folded.length; c++) {
            folded[c] = fold(c);
        }
        return folded;
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
        char[] folded = new char[source.length()];
        return new String(folded, 0, fold(source, folded, null));
    }
}
