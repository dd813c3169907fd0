package news.parallax.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;

/**
 * Finds what stands in quotation marks, of every sort, paragraph by paragraph. A quotation that is not closed runs to
 * the end of its paragraph, as one that goes on in the next does. The marks are not part of it.
 */
public final class QuoteFinder {
    private static final int MIN_SINGLE = 6;

    /** The quotations of a paragraph, outermost only, in order. */
    public List<Span> find(Snapshot snapshot, Span paragraph) {
        String text = snapshot.text();
        List<Span> quotes = new ArrayList<>();
        int i = paragraph.start();
        while (i < paragraph.end()) {
            char c = text.charAt(i);
            int close = -1;
            int width = 1;
            if (c == '\u201c' || c == '\u00ab') {
                close = closing(text, i, paragraph.end(), c == '\u201c' ? '\u201d' : '\u00bb', c);
            } else if (c == '"') {
                close = text.indexOf('"', i + 1);
                close = close < 0 || close >= paragraph.end() ? paragraph.end() : close;
            } else if (isDouble(text, i)) {
                width = 2;
                close = text.indexOf("''", i + width);
                close = close < 0 || close >= paragraph.end() ? paragraph.end() : close;
            } else if (c == '\u201e' || c == '\u00bb' && opensWord(text, i, paragraph)) {
                close = first(text, i + 1, paragraph.end(), c == '\u201e' ? "\u201c\u201d\"" : "\u00ab");
            } else if ((c == '\'' || c == '\u2018') && opensSingle(text, i, paragraph)) {
                close = closingSingle(text, i, paragraph.end());
                if (close < 0 || close - i < MIN_SINGLE) {
                    close = -1;
                }
            }
            if (close >= 0) {
                Span inner = snapshot.trim(new Span(
                        Math.min(i + width, paragraph.end()), Math.max(Math.min(i + width, paragraph.end()), close)));
                if (!inner.isEmpty()) {
                    quotes.add(inner);
                }
                i = close + width;
            } else {
                i++;
            }
        }
        return quotes;
    }

    /** Two single marks for a double one, as some archives write it. */
    private static boolean isDouble(String text, int at) {
        return text.startsWith("''", at) || text.startsWith("``", at);
    }

    private static boolean opensWord(String text, int at, Span paragraph) {
        return at + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** Where one of some marks stands first; the limit where none does. */
    private static int first(String text, int from, int limit, String marks) {
        for (int i = from; i < limit; i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return limit;
    }

    private static int closing(String text, int open, int limit, char closes, char opens) {
        int depth = 0;
        for (int i = open; i < limit; i++) {
            char c = text.charAt(i);
            if (c == opens && i > open && i + 1 < limit) {
                // A second opening mark without a closing one: the first was never closed.
                depth++;
            } else if (c == closes || c == '"' && i > open) {
                if (depth == 0 || closes == '\u201d') {
                    return i;
                }
                depth--;
            }
        }
        return limit;
    }

    private static boolean opensSingle(String text, int at, Span paragraph) {
        boolean before = at == paragraph.start() || " (\u2014-".indexOf(text.charAt(at - 1)) >= 0;
        return before && at + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** A single mark that closes: after a letter or stop, and no letter follows ("don't", "leaders' talks" do not). */
    private static int closingSingle(String text, int open, int limit) {
        for (int i = open + 2; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\u201c') {
                return -1;
            }
            if (c == '\'' || c == '\u2019') {
                boolean letter = i + 1 < limit && Character.isLetterOrDigit(text.charAt(i + 1));
                boolean possessive = text.charAt(i - 1) == 's'
                        && i + 2 < limit
                        && text.charAt(i + 1) == ' '
                        && text.indexOf('\'', i + 1) > 0
                        && text.indexOf('\'', i + 1) < limit;
                if (!letter && !possessive) {
                    return i;
                }
            }
        }
        return -1;
    }
}
