package news.parallax.statement.amount;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import news.parallax.article.Dating;
import news.parallax.statement.amount.Calendar.Season;
import news.parallax.statement.amount.TimeExpression.Type;
import news.parallax.statement.amount.TimeFinder.Hint;
import org.jspecify.annotations.Nullable;

/** The times of a sentence that are told by weeks, seasons, years and the like, counted from the day of publication. */
final class UnitReader {
    static final Map<String, String> PARTS =
            Map.of("morning", "TMO", "afternoon", "TAF", "evening", "TEV", "night", "TNI", "tonight", "TNI");
    private static final Map<String, Integer> CENTURIES =
            Map.of("eighteenth", 18, "nineteenth", 19, "twentieth", 20, "twenty-first", 21);
    private static final List<String> TENS = List.of(
            "", "", "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties");

    /** What lies further back, in its unit, is told as a length: no calendar was kept. */
    private static final int FAR = 1500;

    /** Half a week and half a month, in days, rather more than less. */
    private static final int HALF_WEEK = 4;

    private static final int HALF_MONTH = 16;

    private final TimeSheet sheet;
    private final String text;
    private final @Nullable Calendar calendar;

    UnitReader(TimeSheet sheet) {
        this.sheet = sheet;
        this.text = sheet.text;
        this.calendar = sheet.calendar;
    }

    void read(Set<Hint> hints) {
        boolean figure = hints.contains(Hint.FIGURE);
        boolean unit = hints.contains(Hint.UNIT);
        if (unit || figure && (text.indexOf('Q') >= 0 || text.contains(" half "))) {
            new PeriodReader(sheet).read();
        }
        if (hints.contains(Hint.SEASON)) {
            for (Matcher m = TimePatterns.SEASON.matcher(text); m.find(); ) {
                season(m);
            }
        }
        if (unit || hints.contains(Hint.SEASON)) {
            units();
        }
        if (figure || unit) {
            for (Matcher m = TimePatterns.DECADE.matcher(text); m.find(); ) {
                decade(m);
            }
        }
    }

    private void units() {
        for (Matcher m = TimePatterns.AGO.matcher(text); m.find(); ) {
            ago(m);
        }
        for (Matcher m = TimePatterns.ANAPHOR.matcher(text); m.find(); ) {
            if (!isAfterPreposition(m.start())) {
                String unit = m.group("unit").toLowerCase(Locale.ROOT);
                sheet.add(m.start(), m.end(), unknown(unit), null);
            }
        }
        for (Matcher m = TimePatterns.WHICH.matcher(text); m.find(); ) {
            which(m);
        }
        for (Matcher m = TimePatterns.WEEKEND.matcher(text); m.find(); ) {
            int shift = calendar != null && calendar.day().getDayOfWeek().getValue() < 6 && !sheet.isAhead(m.start())
                    ? -1
                    : 0;
            Dating range = calendar == null ? null : calendar.unit("weekend", shift);
            sheet.add(m.start("e"), m.end("e"), range == null ? "XXXX-WXX-WE" : Calendar.value(range), range);
        }
        for (Matcher m = TimePatterns.EDGE_OF.matcher(text); m.find(); ) {
            if (calendar != null) {
                Dating range = calendar.unit(m.group("unit").toLowerCase(Locale.ROOT), 0);
                sheet.add(m.start(), m.end(), Calendar.value(range), range);
            }
        }
        for (Matcher m = TimePatterns.WEEK_OF.matcher(text); m.find(); ) {
            sheet.widen(m.start(), m.end());
        }
        for (Matcher m = TimePatterns.CENTURY.matcher(text); m.find(); ) {
            int century = m.group("n") != null
                    ? Integer.parseInt(m.group("n"))
                    : CENTURIES.getOrDefault(m.group("w").toLowerCase(Locale.ROOT), 20);
            sheet.add(m.start(), m.end(), (century - 1) + "XX", Calendar.years(century * 100 - 99, century * 100));
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
        sheet.add(m.start(), m.end(), (first / 10) + "X", Calendar.years(first, first + 9));
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
            range = sheet.isAhead(m.start()) ? (begun ? next : current) : begun ? current : calendar.season(season, -1);
        }
        if (range != null) {
            value = range.earliest().getYear() + "-" + season.mark;
        }
        sheet.add(m.start("s"), m.end(), value, range);
    }

    static String vague(int shift) {
        return shift == 0 ? "PRESENT_REF" : shift < 0 ? "PAST_REF" : "FUTURE_REF";
    }

    /** "This", "next" and "last", and words like them. */
    static int shift(String which) {
        return switch (which.toLowerCase(Locale.ROOT)) {
            case "this", "current" -> 0;
            case "next", "coming" -> 1;
            default -> -1;
        };
    }

    private void which(Matcher m) {
        String which = m.group("which").toLowerCase(Locale.ROOT);
        String unit = m.group("unit").toLowerCase(Locale.ROOT);
        boolean title = Character.isUpperCase(m.group("unit").charAt(0)) && m.start() > 0;
        if (unit.equals("day") || title) {
            return;
        }
        int shift = shift(which);
        boolean length = which.equals("past") || which.equals("coming") || m.group("the") != null && shift != 0;
        String edge = m.group("edge") == null ? "" : m.group("edge").toLowerCase(Locale.ROOT);
        String value = vague(shift);
        Dating range = null;
        if (PARTS.containsKey(unit)) {
            if (length) {
                return;
            }
            Dating day = calendar == null ? null : calendar.unit("day", shift);
            value = day == null ? value : day.date() + PARTS.get(unit);
            range = day != null && calendar != null && unit.equals("night") && shift < 0
                    ? Calendar.range(day.earliest(), calendar.day())
                    : day;
        } else if (unknown(unit).length() == 7 && !unit.equals("month")) {
            Season season = Season.of(unit);
            range = calendar == null ? null : calendar.season(season, shift);
            value = "XXXX-" + season.mark;
            value = range == null ? value : range.earliest().getYear() + "-" + season.mark;
        } else if (length && !unit.equals("weekend") && !unit.equals("quarter")) {
            value = Lengths.value(1, unit);
            range = calendar == null ? null : along(unit, shift);
        } else if (calendar != null) {
            Dating whole = calendar.unit(unit, shift);
            range = edge(whole, edge);
            value = unit.equals("century") ? (whole.latest().getYear() / 100 - 1) + "XX" : Calendar.value(whole);
        }
        sheet.add(m.start(), m.end(), value, range);
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

    /** Where the day that it is counted from is not known, the value is the distance. */
    private void ago(Matcher m) {
        if (m.group("unit2") != null) {
            sheet.add(m.start(), m.end(), Type.DATE, Lengths.value(1, m.group("unit2")), null);
            return;
        }
        String unit = m.group("unit").toLowerCase(Locale.ROOT);
        String way = m.group("way").toLowerCase(Locale.ROOT);
        int count = number(m.group("n").toLowerCase(Locale.ROOT));
        boolean half = m.group("half") != null;
        if (half && unit.equals("year")) {
            count = 12 * count + 6;
            unit = "month";
            half = false;
        }
        String value = Lengths.value(half ? count + 0.5 : count, unit);
        Dating range = null;
        if (calendar != null && count > 0 && count <= FAR && way.equals("ago")) {
            Dating whole = ago(calendar, unit, count);
            value = whole == null ? value : Calendar.value(whole);
            range = about(calendar, unit, count, whole);
        }
        // "Two days after the vote" is a length and the vote's own time.
        boolean beside = way.equals("after") || way.equals("before");
        Type type = beside || value.startsWith("PT") ? Type.DURATION : Type.DATE;
        int end = beside ? m.start("way") - 1 : m.end();
        sheet.add(m.start("n"), end, type, value, range);
    }

    /** The whole week for weeks, the year for years. Hours say less than a day can hold. */
    private static @Nullable Dating ago(Calendar calendar, String unit, int count) {
        return switch (unit) {
            case "minute", "hour", "century", "centurie" -> null;
            case "decade" -> calendar.unit("year", -10 * count);
            default -> calendar.unit(unit, -count);
        };
    }

    /** Weeks and months are counted roundly: half of one more or less. */
    private static @Nullable Dating about(Calendar calendar, String unit, int count, @Nullable Dating whole) {
        LocalDate day = calendar.day();
        return switch (unit) {
            case "week" -> around(day.minusWeeks(count), HALF_WEEK);
            case "month" -> around(day.minusMonths(count), HALF_MONTH);
            default -> whole;
        };
    }

    private static Dating around(LocalDate middle, int days) {
        return Calendar.range(middle.minusDays(days), middle.plusDays(days));
    }

    /** 0 for "several" and "a few". */
    static int number(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word.replace(",", ""));
        }
        return switch (word) {
            case "a", "an" -> 1;
            case "a couple of" -> 2;
            default -> Math.max(0, NumberWords.small(word));
        };
    }
}
