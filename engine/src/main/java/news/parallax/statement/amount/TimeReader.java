package news.parallax.statement.amount;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import news.parallax.article.Dating;
import news.parallax.statement.amount.Calendar.Season;
import news.parallax.statement.amount.TimeFinder.Hint;
import news.parallax.text.DateText;
import news.parallax.text.Sentence;
import news.parallax.text.Span;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/** The times of one sentence: the longest and surest kinds first, and what one has taken no other takes. */
final class TimeReader {
    private static final Map<String, String> PARTS =
            Map.of("morning", "TMO", "afternoon", "TAF", "evening", "TEV", "night", "TNI", "tonight", "TNI");
    private static final Map<String, Integer> ORDER = Map.of("first", 1, "second", 2, "third", 3, "fourth", 4);
    private static final Map<String, Integer> CENTURIES =
            Map.of("eighteenth", 18, "nineteenth", 19, "twentieth", 20, "twenty-first", 21);
    private static final List<String> TENS = List.of(
            "", "", "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties");
    private static final Map<String, String> FEASTS = Map.of(
            "New Year's Day", "01-01",
            "New Year's Eve", "12-31",
            "Christmas", "12-25",
            "Christmas Day", "12-25",
            "Christmas Eve", "12-24",
            "Boxing Day", "12-26",
            "Valentine's Day", "02-14",
            "Halloween", "10-31",
            "Fourth of July", "07-04");
    /** Months that are also names or words: the prime minister's, the march's. */
    private static final Set<String> NAMES = Set.of("may", "march", "april", "june", "august");

    private final List<TimeExpression> found = new ArrayList<>();
    private final String text;
    private final int offset;
    private final List<Token> tokens;
    private final @Nullable Calendar calendar;

    TimeReader(String text, Sentence sentence, @Nullable Calendar calendar) {
        this.text = text;
        this.offset = sentence.span().start();
        this.tokens = sentence.tokens();
        this.calendar = calendar;
    }

    List<TimeExpression> read(Set<Hint> hints) {
        boolean figure = hints.contains(Hint.FIGURE);
        if (hints.contains(Hint.FEAST)) {
            for (Matcher m = TimePatterns.FEAST.matcher(text); m.find(); ) {
                feast(m);
            }
        }
        if (figure) {
            for (DateText.Found date : DateText.find(text)) {
                LocalDate day = date.date();
                add(date.span().start(), date.span().end(), day.toString(), Calendar.range(day, day));
            }
            if (hints.contains(Hint.MONTH)) {
                for (Matcher m = TimePatterns.DAY_MONTH.matcher(text); m.find(); ) {
                    dayMonth(m);
                }
                for (Matcher m = TimePatterns.MONTH_YEAR.matcher(text); m.find(); ) {
                    YearMonth month = YearMonth.of(Integer.parseInt(m.group("y")), DateText.month(m.group("m")));
                    add(m.start(), m.end(), month.toString(), Calendar.of(month));
                }
            }
        }
        if (hints.contains(Hint.WEEKDAY)) {
            for (Matcher m = TimePatterns.WEEKDAY.matcher(text); m.find(); ) {
                weekday(m);
            }
        }
        if (hints.contains(Hint.SEASON)) {
            for (Matcher m = TimePatterns.SEASON.matcher(text); m.find(); ) {
                season(m);
            }
        }
        if (hints.contains(Hint.UNIT) || hints.contains(Hint.SEASON)) {
            units();
        }
        if (figure && hints.contains(Hint.UNIT)
                || figure && text.indexOf('Q') >= 0
                || hints.contains(Hint.UNIT) && text.contains("uarter")) {
            for (Matcher m = TimePatterns.QUARTER.matcher(text); m.find(); ) {
                quarter(m);
            }
        }
        if (figure || hints.contains(Hint.UNIT)) {
            for (Matcher m = TimePatterns.DECADE.matcher(text); m.find(); ) {
                decade(m);
            }
        }
        if (hints.contains(Hint.DAY)) {
            for (Matcher m = TimePatterns.DAY.matcher(text); m.find(); ) {
                day(m);
            }
        }
        if (figure || hints.contains(Hint.CLOCK)) {
            for (Matcher m = TimePatterns.CLOCK.matcher(text); m.find(); ) {
                clock(m);
            }
        }
        if (hints.contains(Hint.MONTH)) {
            for (Matcher m = TimePatterns.BARE_MONTH.matcher(text); m.find(); ) {
                month(m);
            }
        }
        if (figure) {
            for (Years.Found year : Years.find(tokens)) {
                add(year.span().start() - offset, year.span().end() - offset, year.value(), year.range());
            }
        }
        return found;
    }

    private void units() {
        for (Matcher m = TimePatterns.AGO.matcher(text); m.find(); ) {
            ago(m);
        }
        for (Matcher m = TimePatterns.ANAPHOR.matcher(text); m.find(); ) {
            if (!isAfterPreposition(m.start())) {
                String unit = m.group("unit").toLowerCase(Locale.ROOT);
                add(m.start(), m.end(), unknown(unit), null);
            }
        }
        for (Matcher m = TimePatterns.WHICH.matcher(text); m.find(); ) {
            which(m);
        }
        for (Matcher m = TimePatterns.WEEKEND.matcher(text); m.find(); ) {
            int shift =
                    calendar != null && calendar.day().getDayOfWeek().getValue() < 6 && !isAhead(m.start()) ? -1 : 0;
            Dating range = calendar == null ? null : calendar.unit("weekend", shift);
            add(m.start("e"), m.end("e"), range == null ? "XXXX-WXX-WE" : range.date(), range);
        }
        for (Matcher m = TimePatterns.CENTURY.matcher(text); m.find(); ) {
            int century = m.group("n") != null
                    ? Integer.parseInt(m.group("n"))
                    : CENTURIES.getOrDefault(m.group("w").toLowerCase(Locale.ROOT), 20);
            add(m.start(), m.end(), (century - 1) + "XX", Calendar.years(century * 100 - 99, century * 100));
        }
    }

    /** "Over the next year", "in the following week" measure a length from now on, and name no week or year. */
    private boolean isAfterPreposition(int at) {
        String before = text.substring(Math.max(0, at - 7), at).toLowerCase(Locale.ROOT);
        return before.endsWith("over ") || before.endsWith("within ");
    }

    private static String unknown(String unit) {
        return switch (unit) {
            case "week" -> "XXXX-WXX";
            case "weekend" -> "XXXX-WXX-WE";
            case "month" -> "XXXX-XX";
            case "year" -> "XXXX";
            case "spring", "summer", "autumn", "fall", "winter" -> "XXXX-" + Season.of(unit).mark;
            default -> "XXXX-XX-XX" + PARTS.getOrDefault(unit, "");
        };
    }

    private void decade(Matcher m) {
        String tens = m.group("s") != null ? m.group("s") : m.group("t");
        int first = m.group("y") != null
                ? Integer.parseInt(m.group("y"))
                : 1900
                        + (tens != null
                                ? Integer.parseInt(tens)
                                : 10 * TENS.indexOf(m.group("w").toLowerCase(Locale.ROOT)));
        add(m.start(), m.end(), (first / 10) + "X", Calendar.years(first, first + 9));
    }

    private boolean add(int start, int end, String value, @Nullable Dating range) {
        Span span = new Span(offset + start, offset + end);
        for (TimeExpression time : found) {
            if (time.span().overlaps(span)) {
                return false;
            }
        }
        found.add(new TimeExpression(span, value, range));
        return true;
    }

    private boolean isAhead(int at) {
        int token = 0;
        while (token < tokens.size() - 1 && tokens.get(token).span().end() <= offset + at) {
            token++;
        }
        return Tense.isAhead(tokens, token);
    }

    private void feast(Matcher m) {
        if (m.group("t") != null) {
            LocalDate day = null;
            if (calendar != null) {
                YearMonth november = calendar.near(11, isAhead(m.start()));
                day = november.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
            }
            add(
                    m.start(),
                    m.end(),
                    day == null ? "XXXX-11" : day.toString(),
                    day == null ? null : Calendar.range(day, day));
            return;
        }
        String date = FEASTS.getOrDefault(m.group("f").replace('\u2019', '\''), "12-25");
        int month = Integer.parseInt(date.substring(0, 2));
        int on = Integer.parseInt(date.substring(3));
        LocalDate day = calendar == null
                ? null
                : calendar.near(month, isAhead(m.start())).atDay(on);
        add(
                m.start(),
                m.end(),
                day == null ? "XXXX-" + date : day.toString(),
                day == null ? null : Calendar.range(day, day));
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
        if (end != null) {
            value += String.format(Locale.ROOT, "/XXXX-%02d-%02d", month, Integer.parseInt(end));
        }
        Dating range = null;
        if (calendar != null) {
            try {
                YearMonth near = calendar.near(month, isAhead(m.start()));
                LocalDate first = near.atDay(from);
                LocalDate last = end == null ? first : near.atDay(Integer.parseInt(end));
                if (!last.isBefore(first)) {
                    range = Calendar.range(first, last);
                    value = range.date();
                }
            } catch (DateTimeException impossible) {
                return;
            }
        }
        add(m.start(), m.end(), value, range);
    }

    private void weekday(Matcher m) {
        DayOfWeek weekday = DayOfWeek.valueOf(m.group("n").toUpperCase(Locale.ROOT));
        if (saysTheSame(m)) {
            return;
        }
        String which = m.group("w") == null ? "" : m.group("w").toLowerCase(Locale.ROOT);
        String part = m.group("part") == null ? "" : PARTS.getOrDefault(m.group("part"), "");
        String value = "XXXX-WXX-" + weekday.getValue();
        Dating range = null;
        if (calendar != null) {
            boolean next = which.equals("next") || which.equals("coming");
            boolean ahead = next || !which.equals("last") && isAhead(m.start("n"));
            LocalDate on = calendar.near(weekday, ahead, next || which.equals("last"));
            range = Calendar.range(on, on);
            value = on.toString();
        }
        add(m.start("n"), m.end(), value + part, range);
    }

    /** "Friday, Oct. 23" is one time; the date is the surer part. */
    private boolean saysTheSame(Matcher m) {
        for (int i = 0; i < found.size(); i++) {
            TimeExpression time = found.get(i);
            int gap = time.span().start() - offset - m.end();
            if (gap > 0
                    && gap < 8
                    && TimePatterns.COMMA
                            .matcher(text.substring(m.end(), m.end() + gap))
                            .matches()) {
                Span both = new Span(offset + m.start("n"), time.span().end());
                found.set(i, new TimeExpression(both, time.value(), time.range()));
                return true;
            }
        }
        return false;
    }

    private void season(Matcher m) {
        Season season = Season.of(m.group("s"));
        String year = m.group("y");
        if (year == null
                && season == Season.FALL
                && !text.substring(0, m.start("s")).endsWith("the ")) {
            return;
        }
        Dating range = null;
        String value = "XXXX-" + season.mark;
        if (year != null) {
            range = Calendar.season(Integer.parseInt(year), season);
        } else if (calendar != null) {
            Dating next = calendar.season(season, 1);
            Dating current = calendar.season(season, 0);
            boolean begun = !current.earliest().isAfter(calendar.day());
            range = isAhead(m.start()) ? (begun ? next : current) : begun ? current : calendar.season(season, -1);
        }
        if (range != null) {
            value = range.earliest().getYear() + "-" + season.mark;
        }
        add(m.start("s"), m.end(), value, range);
    }

    private void day(Matcher m) {
        int shift;
        String part = m.group("part") == null
                ? ""
                : PARTS.getOrDefault(m.group("part").toLowerCase(Locale.ROOT), "");
        String word = m.group("day") == null ? "" : m.group("day").toLowerCase(Locale.ROOT);
        if (m.group("before") != null) {
            shift = -2;
        } else if (m.group("after") != null) {
            shift = 2;
        } else {
            shift = word.equals("yesterday") ? -1 : word.equals("tomorrow") ? 1 : 0;
        }
        Dating range = calendar == null ? null : calendar.unit("day", shift);
        if (calendar != null && word.equals("overnight")) {
            range = Calendar.range(calendar.day().minusDays(1), calendar.day());
        }
        if (word.equals("tonight")) {
            part = "TNI";
        }
        add(m.start(), m.end(), range == null ? vague(shift) : range.date() + part, range);
    }

    private static String vague(int shift) {
        return shift == 0 ? "PRESENT_REF" : shift < 0 ? "PAST_REF" : "FUTURE_REF";
    }

    private void which(Matcher m) {
        String which = m.group("which").toLowerCase(Locale.ROOT);
        String unit = m.group("unit").toLowerCase(Locale.ROOT);
        if (unit.equals("day")) {
            return;
        }
        int shift = switch (which) {
            case "this", "current" -> 0;
            case "next", "coming" -> 1;
            default -> -1;
        };
        boolean length = which.equals("past") || which.equals("coming") || m.group("the") != null && shift != 0;
        String edge = m.group("edge") == null ? "" : m.group("edge").toLowerCase(Locale.ROOT);
        String value = vague(shift);
        Dating range = null;
        if (PARTS.containsKey(unit)) {
            if (length) {
                return;
            }
            range = calendar == null ? null : calendar.unit("day", shift);
            value = range == null ? value : range.date() + PARTS.get(unit);
        } else if (unknown(unit).length() == 7 && !unit.equals("month")) {
            Season season = Season.of(unit);
            range = calendar == null ? null : calendar.season(season, shift);
            value = "XXXX-" + season.mark;
            value = range == null ? value : range.earliest().getYear() + "-" + season.mark;
        } else if (length && !unit.equals("weekend") && !unit.equals("quarter")) {
            value = period(1, unit);
            range = calendar == null ? null : along(unit, shift);
        } else if (calendar != null) {
            range = edge(calendar.unit(unit, shift), edge);
            value = range.date();
        }
        add(m.start(), m.end(), value, range);
    }

    private @Nullable Dating along(String unit, int shift) {
        if (calendar == null) {
            return null;
        }
        LocalDate day = calendar.day();
        LocalDate other = switch (unit) {
            case "week" -> day.plusWeeks(shift);
            case "month" -> day.plusMonths(shift);
            case "year" -> day.plusYears(shift);
            case "decade" -> day.plusYears(10L * shift);
            default -> day.plusYears(100L * shift);
        };
        return shift < 0 ? Calendar.range(other, day) : Calendar.range(day, other);
    }

    /** "Earlier this month" ends with publication, "later this month" begins with it. */
    private Dating edge(Dating range, String edge) {
        LocalDate day = calendar == null ? range.earliest() : calendar.day();
        if (edge.isEmpty() || day.isBefore(range.earliest()) || day.isAfter(range.latest())) {
            return range;
        }
        return edge.equals("earlier") ? Calendar.range(range.earliest(), day) : Calendar.range(day, range.latest());
    }

    private static String period(int count, String unit) {
        return switch (unit) {
            case "minute" -> "PT" + count + "M";
            case "hour" -> "PT" + count + "H";
            case "decade" -> "P" + 10 * count + "Y";
            case "century", "centurie" -> "P" + 100 * count + "Y";
            case "night", "morning", "evening" -> "P" + count + "D";
            default -> "P" + count + Character.toUpperCase(unit.charAt(0));
        };
    }

    private void ago(Matcher m) {
        if (m.group("unit2") != null) {
            add(m.start(), m.end(), period(1, m.group("unit2").toLowerCase(Locale.ROOT)), null);
            return;
        }
        String unit = m.group("unit").toLowerCase(Locale.ROOT);
        String way = m.group("way").toLowerCase(Locale.ROOT);
        String number = m.group("n").toLowerCase(Locale.ROOT);
        int count = number(number);
        String value = count == 0 ? period(1, unit).replace('1', 'X') : period(count, unit);
        Dating range = null;
        if (calendar != null && count > 0 && way.equals("ago")) {
            range = ago(calendar, unit, count);
            value = range == null ? value : range.date();
        }
        add(m.start("n"), m.end(), value, range);
    }

    /** As exact as it is said: a week for weeks, a year for years. Hours say less than a day can hold. */
    private static @Nullable Dating ago(Calendar calendar, String unit, int count) {
        return switch (unit) {
            case "minute", "hour", "decade", "century", "centurie" -> null;
            default -> calendar.unit(unit, -count);
        };
    }

    /** 0 for "several" and "a few". */
    private static int number(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        return switch (word) {
            case "a", "an" -> 1;
            case "a couple of" -> 2;
            default -> Math.max(0, NumberWords.small(word));
        };
    }

    private void quarter(Matcher m) {
        int quarter = m.group("q") != null
                ? Integer.parseInt(m.group("q"))
                : ORDER.getOrDefault(m.group("o").toLowerCase(Locale.ROOT), 1);
        String year = m.group("y") != null ? m.group("y") : m.group("y2");
        Dating range = null;
        if (year != null) {
            range = Calendar.quarter(Integer.parseInt(year), quarter);
        } else if (m.group("w") != null && calendar != null) {
            int shift = switch (m.group("w").toLowerCase(Locale.ROOT)) {
                case "last" -> -1;
                case "next" -> 1;
                default -> 0;
            };
            range = Calendar.quarter(calendar.day().getYear() + shift, quarter);
        }
        String value = (range == null ? "XXXX" : String.valueOf(range.earliest().getYear())) + "-Q" + quarter;
        add(m.start(), m.end(), value, range);
    }

    private void month(Matcher m) {
        String group = m.group("m") != null ? "m" : m.group("p") != null ? "p" : "a";
        String name = m.group(group);
        boolean alone = m.group("m") == null;
        if (alone && NAMES.contains(name.toLowerCase(Locale.ROOT)) && !isMonth(m, group)) {
            return;
        }
        int month = DateText.month(name);
        String which = m.group("w") == null ? "" : m.group("w").toLowerCase(Locale.ROOT);
        Dating range = null;
        String value = String.format(Locale.ROOT, "XXXX-%02d", month);
        if (calendar != null) {
            YearMonth near = which.isEmpty() || which.equals("this")
                    ? calendar.near(month, isAhead(m.start()))
                    : calendar.beside(month, which.equals("next"));
            range = Calendar.of(near);
            value = near.toString();
        }
        add(m.start(group), m.end(group), value, range);
    }

    /** "The May vote" and "the June heat" are, "Theresa May's", "for June, it was" and "the March on" are not sure to be. */
    private boolean isMonth(Matcher m, String group) {
        String before = text.substring(0, m.start(group)).stripTrailing();
        String word = before.substring(before.lastIndexOf(' ') + 1);
        return word.equals("the") || group.equals("p") && (word.equals("in") || word.equals("of"));
    }

    private void clock(Matcher m) {
        int hour;
        String minute = "00";
        int start = m.start();
        int end = m.end();
        if (m.group("h24") != null) {
            hour = Integer.parseInt(m.group("h24"));
            minute = m.group("m24");
        } else if (m.group("mil") != null) {
            hour = Integer.parseInt(m.group("mil").substring(0, 2));
            minute = m.group("mil").substring(2);
            end = m.end("mil");
        } else if (m.group("at") != null) {
            hour = Integer.parseInt(m.group("ha"));
            minute = m.group("ma");
            start = m.start("at");
        } else if (m.group("noon") != null) {
            hour = m.group("noon").equalsIgnoreCase("midnight") ? 0 : 12;
        } else if (m.group("oc") != null) {
            String word = m.group("oc").toLowerCase(Locale.ROOT);
            hour = number(word) % 24;
            String part = m.group("part") == null ? "" : m.group("part").toLowerCase(Locale.ROOT);
            hour += hour < 12 && (part.equals("afternoon") || part.equals("evening")) ? 12 : 0;
        } else {
            hour = Integer.parseInt(m.group("h")) % 12;
            hour += Character.toLowerCase(m.group("half").charAt(0)) == 'p' ? 12 : 0;
            minute = m.group("min") == null ? "00" : m.group("min");
        }
        add(start, end, String.format(Locale.ROOT, "T%02d:%s", hour, minute), null);
    }
}
