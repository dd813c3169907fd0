package news.parallax.statement.amount;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Dating;
import news.parallax.text.DateText;
import news.parallax.text.Sentence;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds words that tell when, and resolves them against the day of publication where that is known. Leaves ranges
 * unknown rather than guess a year.
 */
public final class TimeFinder {
    private static final String MONTH = DateText.MONTH;
    private static final Pattern DAY_MONTH = Pattern.compile("\\b(?:(?<m>" + MONTH
            + ")\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:\\s?(?:-|\u2013|and|to)\\s?(?<e>\\d{1,2})(?:st|nd|rd|th)?)?"
            + "|(?<d2>\\d{1,2})(?:st|nd|rd|th)?(?:\\s?(?:-|\u2013|and|to)\\s?(?<e2>\\d{1,2})(?:st|nd|rd|th)?)?(?:\\s+of)?\\s+(?<m2>"
            + MONTH + "))\\b(?!\\s*\\d)");
    private static final Pattern MONTH_YEAR =
            Pattern.compile("\\b(?<m>" + MONTH + "),?\\s+(?:of\\s+)?(?<y>(?:19|20)\\d{2})\\b");
    private static final Pattern BARE_MONTH = Pattern.compile(
            "(?i:\\b(?:in|since|by|until|last|this|next|early|late|mid|during|from|of|for|before|after)[ -])(?<m>"
                    + MONTH + ")\\b(?!\\s*\\d)|\\b(?<p>" + MONTH + ")(?=['\u2019]s\\b)");
    private static final Pattern YEAR = Pattern.compile(
            "(?i:\\b(?:in|since|of|the|by|until|from|during|before|after|late|early)\\s)(?<y>(?:19|20)\\d{2})\\b");
    private static final Pattern WEEKDAY = Pattern.compile(
            "\\b(?:(?<w>last|next|this|on|early|late)\\s+)?(?<n>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DEICTIC = Pattern.compile(
            "\\b(?:(?<day>today|yesterday|tomorrow|tonight|overnight)|(?<which>last|this|next|past|coming)\\s+(?<unit>week|month|year|weekend|morning|evening|night|afternoon)|(?<ago>(?:a|an|one|two|three|four|five|six|\\d+)\\s+(?:days?|weeks?|months?|years?))\\s+(?:ago|earlier|before|later))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile(
            "\\b(?<h>\\d{1,2})(?:[.:](?<min>\\d{2}))?\\s?(?<half>a\\.?m\\.?|p\\.?m\\.?)(?![\\p{L}])|\\b(?<h24>[01]?\\d|2[0-3]):(?<m24>[0-5]\\d)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FUTURE = Pattern.compile(
            "\\b(?:will|would|to be|next|plans?|planned|due|scheduled|expected|upcoming|set to|sending)\\b",
            Pattern.CASE_INSENSITIVE);

    /** The time expressions of a sentence, in order. */
    public List<TimeExpression> find(Snapshot snapshot, Sentence sentence, @Nullable Dating published) {
        String text = snapshot.text(sentence.span());
        LocalDate day = published != null && published.isDay() ? published.earliest() : null;
        Reader reader = new Reader(
                text, sentence.span().start(), day, FUTURE.matcher(text).find());
        reader.read();
        reader.found.sort(Comparator.comparing(TimeExpression::span));
        return reader.found;
    }

    /** One sentence being read. */
    private static final class Reader {
        private final List<TimeExpression> found = new ArrayList<>();
        private final String text;
        private final int offset;
        private final @Nullable LocalDate day;
        private final boolean future;

        Reader(String text, int offset, @Nullable LocalDate day, boolean future) {
            this.text = text;
            this.offset = offset;
            this.day = day;
            this.future = future;
        }

        void read() {
            for (DateText.Found date : DateText.find(text)) {
                add(date.span().start(), date.span().end(), date.date().toString(), range(date.date(), date.date()));
            }
            for (Matcher m = DAY_MONTH.matcher(text); m.find(); ) {
                dayMonth(m);
            }
            for (Matcher m = MONTH_YEAR.matcher(text); m.find(); ) {
                YearMonth month = YearMonth.of(Integer.parseInt(m.group("y")), DateText.month(m.group("m")));
                add(m.start(), m.end(), month.toString(), range(month.atDay(1), month.atEndOfMonth()));
            }
            for (Matcher m = BARE_MONTH.matcher(text); m.find(); ) {
                String group = m.group("m") != null ? "m" : "p";
                int month = DateText.month(m.group(group));
                YearMonth near = day == null ? null : near(month);
                String value = near == null ? String.format(Locale.ROOT, "XXXX-%02d", month) : near.toString();
                add(
                        m.start(group),
                        m.end(group),
                        value,
                        near == null ? null : range(near.atDay(1), near.atEndOfMonth()));
            }
            for (Matcher m = YEAR.matcher(text); m.find(); ) {
                int year = Integer.parseInt(m.group("y"));
                add(
                        m.start("y"),
                        m.end("y"),
                        m.group("y"),
                        range(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            for (Matcher m = WEEKDAY.matcher(text); m.find(); ) {
                weekday(m);
            }
            for (Matcher m = DEICTIC.matcher(text); m.find(); ) {
                deictic(m);
            }
            for (Matcher m = CLOCK.matcher(text); m.find(); ) {
                clock(m);
            }
        }

        private void add(int start, int end, String value, @Nullable Dating range) {
            Span span = new Span(offset + start, offset + end);
            if (found.stream().noneMatch(t -> t.span().overlaps(span))) {
                found.add(new TimeExpression(span, value, range));
            }
        }

        private static Dating range(LocalDate from, LocalDate to) {
            return new Dating(from, to, List.of());
        }

        private void dayMonth(Matcher m) {
            boolean monthFirst = m.group("m") != null;
            int month = DateText.month(m.group(monthFirst ? "m" : "m2"));
            int from = Integer.parseInt(m.group(monthFirst ? "d" : "d2"));
            String end = m.group(monthFirst ? "e" : "e2");
            if (from < 1 || from > 31) {
                return;
            }
            String value = String.format(Locale.ROOT, "XXXX-%02d-%02d", month, from);
            Dating range = null;
            if (day != null) {
                try {
                    LocalDate first = near(month).atDay(from);
                    LocalDate last = end == null ? first : near(month).atDay(Integer.parseInt(end));
                    if (!last.isBefore(first)) {
                        range = range(first, last);
                        value = range.date();
                    }
                } catch (DateTimeException impossible) {
                    return;
                }
            }
            add(m.start(), m.end(), value, range);
        }

        /** The month of that number nearest to publication; ahead only where the sentence looks ahead. */
        private YearMonth near(int month) {
            YearMonth now = YearMonth.from(Objects.requireNonNull(day));
            YearMonth same = now.withMonth(month);
            if (future) {
                return same.isBefore(now.minusMonths(2)) ? same.plusYears(1) : same;
            }
            return same.isAfter(now.plusMonths(3)) ? same.minusYears(1) : same;
        }

        private void weekday(Matcher m) {
            DayOfWeek weekday = DayOfWeek.valueOf(m.group("n").toUpperCase(Locale.ROOT));
            String which = m.group("w") == null ? "" : m.group("w").toLowerCase(Locale.ROOT);
            if (Character.isLowerCase(m.group("n").charAt(0))) {
                return;
            }
            String value = "XXXX-WXX-" + weekday.getValue();
            Dating range = null;
            if (day != null) {
                boolean ahead = which.equals("next") || future && !which.equals("last");
                LocalDate on = ahead
                        ? day.with(TemporalAdjusters.nextOrSame(weekday))
                        : day.with(TemporalAdjusters.previousOrSame(weekday));
                range = range(on, on);
                value = on.toString();
            }
            add(m.start("n"), m.end("n"), value, range);
        }

        private void deictic(Matcher m) {
            if (m.group("day") != null) {
                int shift = switch (m.group("day").toLowerCase(Locale.ROOT)) {
                    case "yesterday" -> -1;
                    case "tomorrow" -> 1;
                    default -> 0;
                };
                Dating range = day == null ? null : range(day.plusDays(shift), day.plusDays(shift));
                String unknown = shift == 0 ? "PRESENT_REF" : shift < 0 ? "PAST_REF" : "FUTURE_REF";
                add(m.start(), m.end(), range == null ? unknown : range.date(), range);
            } else if (m.group("which") != null) {
                which(m);
            } else {
                String unit = m.group("ago").replaceFirst("\\S+\\s+", "");
                add(m.start(), m.end(), "P" + number(m.group("ago")) + Character.toUpperCase(unit.charAt(0)), null);
            }
        }

        private void which(Matcher m) {
            String which = m.group("which").toLowerCase(Locale.ROOT);
            String unit = m.group("unit").toLowerCase(Locale.ROOT);
            int shift = which.equals("this") ? 0 : which.equals("next") || which.equals("coming") ? 1 : -1;
            String vague = shift == 0 ? "PRESENT_REF" : shift < 0 ? "PAST_REF" : "FUTURE_REF";
            Dating range = null;
            if (day != null) {
                range = switch (unit) {
                    case "week", "weekend" -> {
                        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .plusWeeks(shift);
                        yield range(monday, monday.plusDays(6));
                    }
                    case "month" -> {
                        YearMonth month = YearMonth.from(day).plusMonths(shift);
                        yield range(month.atDay(1), month.atEndOfMonth());
                    }
                    case "year" ->
                        range(
                                day.plusYears(shift).withDayOfYear(1),
                                day.plusYears(shift).with(TemporalAdjusters.lastDayOfYear()));
                    case "night" -> range(day.plusDays(shift), day.plusDays(shift));
                    default -> range(day, day);
                };
            }
            add(m.start(), m.end(), range == null ? vague : range.date(), range);
        }

        private static int number(String words) {
            String first = words.split("\\s+")[0].toLowerCase(Locale.ROOT);
            int word = List.of("", "one", "two", "three", "four", "five", "six").indexOf(first);
            return word > 0 ? word : first.matches("\\d{1,6}") ? Integer.parseInt(first) : 1;
        }

        private void clock(Matcher m) {
            String value;
            if (m.group("h24") != null) {
                value = String.format(Locale.ROOT, "T%02d:%s", Integer.parseInt(m.group("h24")), m.group("m24"));
            } else {
                int hour = Integer.parseInt(m.group("h")) % 12;
                hour += m.group("half").toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0;
                value = String.format(Locale.ROOT, "T%02d:%s", hour, m.group("min") == null ? "00" : m.group("min"));
            }
            add(m.start(), m.end(), value, null);
        }
    }
}
