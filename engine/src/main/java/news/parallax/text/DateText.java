package news.parallax.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Full dates as English writes them: "May 2, 2017", "2 May 2017", "2nd of May, 2017", "2017-05-02", "2017/05/02".
 *
 * <p>A date in figures that could be read day first or month first is not read at all.
 */
public final class DateText {
    /** A month's name or abbreviation, as a pattern without groups. */
    public static final String MONTH =
            "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?"
                    + "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?"
                    + "|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)";

    private static final Pattern FULL =
            Pattern.compile("\\b(?:(?<m1>" + MONTH + ")\\s+(?<d1>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y1>\\d{4})"
                    + "|(?<d2>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+(?<m2>" + MONTH + "),?[\\s-]+(?<y2>\\d{4})"
                    + "|(?<y3>(?:19|20)\\d{2})[-/](?<m3>\\d{2})[-/](?<d3>\\d{2}))(?!\\d)");

    private DateText() {}

    /** A date with its place in the text. */
    public record Found(Span span, LocalDate date) {}

    /** All full dates in a text, in order; impossible ones such as 31 June left out. */
    public static List<Found> find(CharSequence text) {
        if (!hasYear(text)) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        Matcher m = FULL.matcher(text);
        while (m.find()) {
            String year = first(m, "y1", "y2", "y3");
            String day = first(m, "d1", "d2", "d3");
            String month = m.group("m3");
            int monthNumber = month != null ? Integer.parseInt(month) : month(first(m, "m1", "m2"));
            try {
                LocalDate date = LocalDate.of(Integer.parseInt(year), monthNumber, Integer.parseInt(day));
                found.add(new Found(new Span(m.start(), m.end()), date));
            } catch (DateTimeException impossible) {
                continue;
            }
        }
        return found;
    }

    /** Four figures in a row, as every full date has: most texts are passed over at once. */
    public static boolean hasYear(CharSequence text) {
        int figures = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            figures = c >= '0' && c <= '9' ? figures + 1 : 0;
            if (figures == 4) {
                return true;
            }
        }
        return false;
    }

    /** The number of a month by its name or abbreviation, 1 to 12; 0 when it is none. */
    public static int month(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        int at = key.length() < 3 ? -1 : "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(key.substring(0, 3));
        return at < 0 || at % 3 != 0 ? 0 : at / 3 + 1;
    }

    private static String first(Matcher m, String... groups) {
        for (String group : groups) {
            String value = m.group(group);
            if (value != null) {
                return value;
            }
        }
        throw new IllegalStateException("no group of " + List.of(groups) + " matched");
    }
}
