package news.parallax.extract.flat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.text.DateText;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The full dates of a text as the lines around an article write them: in capitals, glued to a name, in figures. Figures that
 * may be read two ways are read only where something else in the text tells which.
 */
final class WrittenDays {
    private static final Pattern DAY = Pattern.compile("(?:(?<!\\p{L})|(?<=\\p{Ll})(?=\\p{Lu}))(?<m1>(?i:"
            + DateText.MONTH
            + "))\\.?\\s*(?<d1>\\d{1,2})(?i:st|nd|rd|th)?[.,]{0,2}\\s+(?<y1>(?:19|20)\\d{2})(?!\\d)"
            + "|(?<![\\d\\p{Lu}/.-])(?<d2>\\d{1,2})(?i:st|nd|rd|th)?(?:\\s+of)?(?:\\s+|[.-])(?<m2>(?i:" + DateText.MONTH
            + ")),?[\\s-]+(?<y2>(?:19|20)\\d{2})(?!\\d)"
            + "|(?<![\\d/.-])(?<y3>(?:19|20)\\d{2})(?<s3>[/.-])(?<m3>\\d{1,2})\\k<s3>(?<d3>\\d{1,2})(?![\\d/-])"
            + "|(?<![\\d/.-])(?<a>\\d{1,2})(?<s>[/.-])(?<b>\\d{1,2})\\k<s>(?<y>(?:19|20)\\d{2})(?![\\d/-]|\\.\\d)");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?i)\\b(mon|tue|wed|thu|fri|sat|sun)(?:[a-z]{0,6})\\.?,?\\s*(?:the\\s+)?$");
    private static final String WEEKDAYS = "montuewedthufrisatsun";
    /** What stands between a weekday and its date is no longer. */
    private static final int BESIDE = 16;

    private final String text;
    private final List<DateText.Found> found = new ArrayList<>();
    private final Set<LocalDate> named = new HashSet<>();

    private WrittenDays(String text) {
        this.text = text;
    }

    /** In order; what is no day, or is not on the weekday that stands before it, is left out. */
    static List<DateText.Found> of(String text) {
        return DateText.hasYear(text) ? new WrittenDays(text).find() : List.of();
    }

    private List<DateText.Found> find() {
        List<Figures> figures = new ArrayList<>();
        Matcher m = DAY.matcher(text);
        while (m.find()) {
            Span span = new Span(m.start(), m.end());
            if (m.group("y") != null) {
                figures.add(new Figures(
                        span,
                        date(m.group("y"), m.group("a"), m.group("b")),
                        date(m.group("y"), m.group("b"), m.group("a"))));
            } else if (m.group("y1") != null) {
                add(span, date(m.group("y1"), "" + DateText.month(m.group("m1")), m.group("d1")));
            } else if (m.group("y2") != null) {
                add(span, date(m.group("y2"), "" + DateText.month(m.group("m2")), m.group("d2")));
            } else {
                add(span, date(m.group("y3"), m.group("m3"), m.group("d3")));
            }
        }
        figures(figures);
        found.sort(java.util.Comparator.comparing(DateText.Found::span));
        return found;
    }

    /** A date in figures with both its readings, null where one is no day. */
    private record Figures(
            Span span,
            @Nullable LocalDate monthFirst,
            @Nullable LocalDate dayFirst) {
        @Nullable LocalDate only() {
            return monthFirst == null || monthFirst.equals(dayFirst) ? dayFirst : dayFirst == null ? monthFirst : null;
        }
    }

    private void figures(List<Figures> figures) {
        int monthFirst = 0;
        int dayFirst = 0;
        for (Figures f : figures) {
            monthFirst += f.dayFirst() == null && f.monthFirst() != null ? 1 : 0;
            dayFirst += f.monthFirst() == null && f.dayFirst() != null ? 1 : 0;
        }
        for (Figures f : figures) {
            LocalDate only = f.only();
            if (only != null) {
                add(f.span(), only);
            } else if (f.monthFirst() != null && f.dayFirst() != null) {
                boolean month = told(f.span(), f.monthFirst(), monthFirst > 0 && dayFirst == 0);
                boolean day = told(f.span(), f.dayFirst(), dayFirst > 0 && monthFirst == 0);
                add(f.span(), month == day ? null : month ? f.monthFirst() : f.dayFirst());
            }
        }
    }

    /** The weekday beside it, the same day in words, or all other figures of the text speak for a reading. */
    private boolean told(Span span, LocalDate day, boolean others) {
        int weekday = weekday(span);
        return weekday > 0 ? weekday == day.getDayOfWeek().getValue() : others || named.contains(day);
    }

    private void add(Span span, @Nullable LocalDate day) {
        int weekday = weekday(span);
        if (day != null && (weekday == 0 || weekday == day.getDayOfWeek().getValue())) {
            found.add(new DateText.Found(span, day));
            named.add(day);
        }
    }

    /** The weekday right before a date, 1 for Monday; 0 for none. */
    private int weekday(Span span) {
        Matcher m = WEEKDAY.matcher(text).region(Math.max(0, span.start() - BESIDE), span.start());
        return m.find() ? WEEKDAYS.indexOf(m.group(1).toLowerCase(java.util.Locale.ROOT)) / 3 + 1 : 0;
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
