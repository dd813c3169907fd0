package news.parallax.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Lines of a terminal: wrapped to its width between words, styled where it has colours. */
final class Terminal {
    /** How a line looks where there are colours. */
    enum Style {
        PLAIN(""),
        STRONG("\u001b[1m"),
        SOFT("\u001b[2m"),
        DIFFERS("\u001b[33m");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    private static final String RESET = "\u001b[0m";
    private static final int NARROWEST = 30;

    private final Appendable out;
    private final int width;
    private final boolean colour;

    Terminal(Appendable out, int width, boolean colour) {
        this.out = out;
        this.width = Math.max(width, NARROWEST);
        this.colour = colour;
    }

    int width() {
        return width;
    }

    void blank() throws IOException {
        out.append('\n');
    }

    /** Writes a text of one line, wrapped; the lines after the first are indented two further than the first. */
    void line(Style style, int indent, String text) throws IOException {
        line(style, indent, indent + 2, text);
    }

    /** Writes a text of one line, wrapped, with the indent of its first line and that of the others. */
    void line(Style style, int first, int others, String text) throws IOException {
        int indent = first;
        for (String line : wrap(Shown.line(text), width - first, width - others)) {
            out.append(" ".repeat(indent));
            if (colour && style != Style.PLAIN) {
                out.append(style.code).append(line).append(RESET);
            } else {
                out.append(line);
            }
            out.append('\n');
            indent = others;
        }
    }

    private static List<String> wrap(String text, int first, int others) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        int room = first;
        while (rest.codePointCount(0, rest.length()) > room) {
            int end = rest.offsetByCodePoints(0, room);
            int space = rest.lastIndexOf(' ', end);
            // A word longer than a line is cut: nothing may stick out.
            String line = space > 0 ? rest.substring(0, space) : rest.substring(0, end);
            lines.add(line);
            rest = rest.substring(line.length()).stripLeading();
            room = others;
        }
        if (!rest.isEmpty() || lines.isEmpty()) {
            lines.add(rest);
        }
        return lines;
    }
}
