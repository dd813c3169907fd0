package news.parallax.app.input;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Tells by their content what bytes are whose name does not say. */
final class Sniffer {
    /** How much of the beginning is looked at. */
    private static final int HEAD = 200;

    private static final Pattern PAGE = Pattern.compile("<[A-Za-z!?].*", Pattern.DOTALL);
    private static final Pattern OBJECT_OR_LIST =
            Pattern.compile("\\{\\s*[\"}].*|\\[\\s*[\\[{\"\\]].*", Pattern.DOTALL);
    private static final Pattern OBJECT_ON_ITS_LINE = Pattern.compile("\\{[ \\t]*\".*", Pattern.DOTALL);

    private Sniffer() {}

    /** What kind of input the bytes are, or, where they are only the first of more, seem to be. */
    static Kind kind(byte[] bytes) {
        int start = start(bytes);
        String head = new String(bytes, start, Math.min(HEAD, bytes.length - start), StandardCharsets.ISO_8859_1);
        if (PAGE.matcher(head).matches()) {
            return Kind.HTML;
        }
        if (OBJECT_ON_ITS_LINE.matcher(head).matches() && isJsonLines(bytes, start)) {
            return Kind.JSON_LINES;
        }
        return OBJECT_OR_LIST.matcher(head).matches() ? Kind.JSON : Kind.TEXT;
    }

    /** The first line is a whole object and another begins, or a later line is a whole object. */
    private static boolean isJsonLines(byte[] bytes, int start) {
        boolean first = endsObject(bytes, start);
        for (int i = start; i + 1 < bytes.length; i++) {
            if (bytes[i] == '\n' && bytes[i + 1] == '{' && (first || endsObject(bytes, i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsObject(byte[] bytes, int line) {
        int end = line;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        while (end > line && isWhite(bytes[end - 1])) {
            end--;
        }
        return end > line && bytes[end - 1] == '}';
    }

    /** Past a byte order mark and white space. */
    private static int start(byte[] bytes) {
        int i = Content.markLength(bytes);
        while (i < bytes.length && isWhite(bytes[i])) {
            i++;
        }
        return i;
    }

    private static boolean isWhite(byte b) {
        return b >= 0 && b <= ' ';
    }
}
