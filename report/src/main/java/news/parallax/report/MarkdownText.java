package news.parallax.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text from strangers as Markdown shows it: as that text, whatever renderer it is pasted to. */
final class MarkdownText {
    /** Every ASCII mark that can mean something within a line; a backslash before it makes it mean itself. */
    private static final String MARKS = "\\`*_{}[]#|~$";

    /** What would begin a list, a quotation or a line under a heading. */
    private static final Pattern BEGINNING = Pattern.compile("^(?:([0-9]{1,9})(?=[.)](?: |$))|(?=[-+=]))");

    /** A bare address becomes a link. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\b(www)\\.|://");

    /** In an issue or a note of a forge these call a person or link another issue; backslashes do not keep them from it. */
    private static final Pattern CALL = Pattern.compile("@(?=[\\p{L}\\p{N}_])|\\\\#(?=[0-9])");

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u2028\\u2029]+");

    private MarkdownText() {}

    /** On one line. */
    static String line(String raw) {
        return BEGINNING.matcher(within(raw).strip()).replaceFirst("$1\\\\");
    }

    /** On one line of at most so many characters before they are escaped. */
    static String clip(String raw, int most) {
        return line(Shown.clip(raw, most));
    }

    /** Lines one after the other; of many the first few and how many more there are. */
    static String some(List<String> lines, int most) {
        return lines.stream().limit(most).map(MarkdownText::line).collect(Collectors.joining("; "))
                + (lines.size() > most ? " (and " + (lines.size() - most) + " more)" : "");
    }

    /** Within a line, spaces at its ends kept. */
    static String within(String raw) {
        StringBuilder escaped = new StringBuilder();
        for (char c : SPACE.matcher(Shown.text(raw)).replaceAll(" ").toCharArray()) {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.append(MARKS.indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        String plain = ADDRESS.matcher(escaped).replaceAll(m -> m.group(1) == null ? "\\\\://" : "$1\\\\.");
        return CALL.matcher(plain).replaceAll("$0&#8203;");
    }

    /** The same in bold; spaces stay outside, since a mark beside one makes nothing bold. */
    static String bold(String raw) {
        String text = within(raw);
        String core = text.strip();
        int start = text.indexOf(core);
        return core.isEmpty()
                ? text
                : text.substring(0, start) + "**" + core + "**" + text.substring(start + core.length());
    }
}
