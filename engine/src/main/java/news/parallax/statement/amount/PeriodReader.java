package news.parallax.statement.amount;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Dating;
import news.parallax.statement.amount.TimeExpression.Type;
import org.jspecify.annotations.Nullable;

/** The parts of a year that business news counts by: "the third quarter", "the first half of 1989", "year-end". */
final class PeriodReader {
    private static final Map<String, Integer> ORDER =
            Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "last", 4, "final", 4);
    private static final String OF =
            "(?: (?:of )?(?<y>(?:19|20)\\d{2})| of (?<w>last|this|next|the) year| (?<w2>last|this|next) year)";

    private static final Pattern QUARTER = Pattern.compile(
            "(?i)\\b(?:(?<o>first|second|third|fourth|(?:last|final)(?= quarter of ))[ -]quarter|Q(?<q>[1-4]))\\b,?"
                    + OF + "?(?<!,)(?!-?final| of (?!\\d|the year\\b|(?:last|this|next) year\\b|fiscal\\b))");
    private static final Pattern HALF = Pattern.compile("(?i)\\b(?<o>first|second) half" + OF);
    /** The quarter whose figures are told. */
    private static final Pattern LATEST = Pattern.compile(
            "(?i)\\b(?:the )?(?:latest|most recent) quarter\\b|(?<=\\b(?:in|for|during) )the quarter\\b(?! of)");

    private static final Pattern YEAR_END = Pattern.compile("(?i)\\b(?:(?<y>(?:19|20)\\d{2}) )?year[- ]?end\\b(?! of)");
    /** A year before what was told last. */
    private static final Pattern YEAR_AGO =
            Pattern.compile("(?i)\\b(?:the |a )?year-(?:ago|earlier)\\b(?: (?:quarter|period|month|level))?");
    /** "For the year", "earlier in the week": those of publication. */
    private static final Pattern IN_ALL = Pattern.compile(
            "(?i)(?<=\\bfor )the (?<all>year)\\b(?! (?:of|that|when|the|to|in|end|before|after|since|[12])|[- ])"
                    + "|\\b(?:earlier|later|early|late) in the (?<in>week|month|year)\\b");

    private final TimeSheet sheet;
    private final @Nullable LocalDate day;

    PeriodReader(TimeSheet sheet) {
        this.sheet = sheet;
        this.day = sheet.calendar == null ? null : sheet.calendar.day();
    }

    void read() {
        for (Matcher m = YEAR_AGO.matcher(sheet.text); m.find(); ) {
            sheet.add(m.start(), m.end(), Type.DATE, "P1Y", null);
        }
        for (Matcher m = YEAR_END.matcher(sheet.text); m.find(); ) {
            yearEnd(m);
        }
        for (Matcher m = QUARTER.matcher(sheet.text); m.find(); ) {
            quarter(m);
        }
        for (Matcher m = HALF.matcher(sheet.text); m.find(); ) {
            half(m);
        }
        for (Matcher m = LATEST.matcher(sheet.text); m.find() && day != null; ) {
            LocalDate before = day.minusMonths(3);
            Dating range = Calendar.quarter(before.getYear(), (before.getMonthValue() + 2) / 3);
            sheet.add(m.start(), m.end(), Calendar.value(range), null);
        }
        for (Matcher m = IN_ALL.matcher(sheet.text); m.find(); ) {
            inAll(m);
        }
    }

    private void inAll(Matcher m) {
        String unit = m.group("all") != null ? "year" : m.group("in").toLowerCase(Locale.ROOT);
        if (sheet.calendar != null) {
            add(m, sheet.calendar.unit(unit, 0));
        }
    }

    private void add(Matcher m, Dating range) {
        sheet.add(m.start(), m.end(), Calendar.value(range), range);
    }

    private void yearEnd(Matcher m) {
        int year = m.group("y") != null ? Integer.parseInt(m.group("y")) : day == null ? 0 : day.getYear();
        if (year > 0) {
            LocalDate last = LocalDate.of(year, 12, 31);
            sheet.add(m.start(), m.end(), String.valueOf(year), Calendar.range(last.minusMonths(1), last));
        }
    }

    private void quarter(Matcher m) {
        int quarter = m.group("q") != null ? Integer.parseInt(m.group("q")) : order(m);
        Integer told = year(m);
        if (told != null) {
            add(m, Calendar.quarter(told, quarter));
            return;
        }
        String value = "XXXX-Q" + quarter;
        if (day != null) {
            // Of those of that number the last that has begun. Whoever speaks of a game may mean another: no range.
            int year = day.getYear()
                    - (Calendar.quarter(day.getYear(), quarter).earliest().isAfter(day) ? 1 : 0);
            year += sheet.isAhead(m.start()) && year < day.getYear() ? 1 : 0;
            value = year + "-Q" + quarter;
        }
        sheet.add(m.start(), m.end(), value, null);
    }

    private void half(Matcher m) {
        Integer year = year(m);
        if (year != null) {
            LocalDate first = LocalDate.of(year, order(m) * 6 - 5, 1);
            Dating range = Calendar.range(first, first.plusMonths(6).minusDays(1));
            sheet.add(m.start(), m.end(), Type.DATE, year + "-H" + order(m), range);
        }
    }

    private static int order(Matcher m) {
        return ORDER.getOrDefault(m.group("o").toLowerCase(Locale.ROOT), 1);
    }

    private @Nullable Integer year(Matcher m) {
        if (m.group("y") != null) {
            return Integer.valueOf(m.group("y"));
        }
        String which = m.group("w") != null ? m.group("w") : m.group("w2");
        boolean same = "the".equalsIgnoreCase(which);
        return which == null || day == null
                ? null
                : Integer.valueOf(day.getYear() + (same ? 0 : UnitReader.shift(which)));
    }
}
