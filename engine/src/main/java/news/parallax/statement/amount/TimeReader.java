package news.parallax.statement.amount;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import news.parallax.article.Dating;
import news.parallax.statement.amount.TimeFinder.Hint;
import news.parallax.text.DateText;
import org.jspecify.annotations.Nullable;

/** The times of one sentence: the longest and surest kinds first, and what one has taken no other takes. */
final class TimeReader {
    /** Months that are also names or words: the prime minister's, the march's. */
    private static final Set<String> NAMES = Set.of("may", "march", "april", "june", "august");

    private final TimeSheet sheet;
    private final String text;
    private final @Nullable Calendar calendar;

    TimeReader(TimeSheet sheet) {
        this.sheet = sheet;
        this.text = sheet.text;
        this.calendar = sheet.calendar;
    }

    List<TimeExpression> read(Set<Hint> hints) {
        boolean figure = hints.contains(Hint.FIGURE);
        boolean month = hints.contains(Hint.MONTH);
        boolean length = hints.contains(Hint.UNIT) || hints.contains(Hint.LENGTH);
        if (hints.contains(Hint.SET) || length) {
            SetReader.read(sheet);
        }
        if (hints.contains(Hint.FEAST)) {
            for (Matcher m = Feasts.PATTERN.matcher(text); m.find(); ) {
                feast(m);
            }
        }
        if (figure && month) {
            dates();
        } else if (figure) {
            fullDates();
        }
        if (hints.contains(Hint.WEEKDAY)) {
            for (Matcher m = TimePatterns.WEEKDAY.matcher(text); m.find(); ) {
                weekday(m);
            }
        }
        if (month && hints.contains(Hint.UNIT)) {
            for (Matcher m = TimePatterns.BARE_MONTH.matcher(text); m.find(); ) {
                // "April next year", before "next year" is taken.
                if (m.group("year") != null) {
                    month(m);
                }
            }
        }
        new UnitReader(sheet).read(hints);
        if (length) {
            LengthReader.read(sheet);
        }
        if (hints.contains(Hint.VAGUE)) {
            for (Matcher m = TimePatterns.VAGUE.matcher(text); m.find(); ) {
                int shift = m.group("now") != null ? 0 : m.group("past") != null ? -1 : 1;
                sheet.add(m.start(), m.end(), UnitReader.vague(shift), null);
            }
        }
        if (hints.contains(Hint.DAY)) {
            for (Matcher m = TimePatterns.DAY.matcher(text); m.find(); ) {
                day(m);
            }
        }
        if (figure || hints.contains(Hint.CLOCK)) {
            ClockReader.read(sheet);
        }
        if (month) {
            for (Matcher m = TimePatterns.BARE_MONTH.matcher(text); m.find(); ) {
                month(m);
            }
        }
        if (figure) {
            for (Years.Found year : Years.find(sheet.tokens)) {
                int start = sheet.start(year.span());
                sheet.add(start, start + year.span().length(), year.value(), year.range());
            }
        }
        return sheet.found;
    }

    private void dates() {
        fullDates();
        for (Matcher m = TimePatterns.DAY_MONTH.matcher(text); m.find(); ) {
            dayMonth(m);
        }
        for (Matcher m = TimePatterns.MONTH_YEAR.matcher(text); m.find(); ) {
            YearMonth month = YearMonth.of(Integer.parseInt(m.group("y")), DateText.month(m.group("m")));
            sheet.add(m.start(), m.end(), month.toString(), Calendar.of(month));
        }
    }

    private void fullDates() {
        for (DateText.Found date : DateText.find(text)) {
            LocalDate day = date.date();
            sheet.add(date.span().start(), date.span().end(), day.toString(), Calendar.range(day, day));
        }
    }

    private void feast(Matcher m) {
        Feasts.Feast feast = Feasts.named(m.group("f"));
        if (!Character.isUpperCase(m.group("f").charAt(0))) {
            return;
        }
        if (calendar == null) {
            sheet.add(m.start(), m.end(), feast.value(), null);
            return;
        }
        int month = feast.in().apply(calendar.day().getYear()).getMonthValue();
        String which = m.group("w") == null ? "this" : m.group("w");
        YearMonth near = m.group("w") != null && UnitReader.shift(which) == 0
                ? YearMonth.of(calendar.day().getYear(), month)
                : UnitReader.shift(which) == 0
                        ? calendar.near(month, sheet.isAhead(m.start()))
                        : calendar.beside(month, UnitReader.shift(which) > 0);
        LocalDate day = feast.in().apply(near.getYear());
        sheet.add(m.start(), m.end(), day.toString(), Calendar.range(day, day));
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
                YearMonth near = calendar.near(month, from, sheet.isAhead(m.start()));
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
        sheet.add(m.start(), m.end(), value, range);
    }

    private void weekday(Matcher m) {
        DayOfWeek weekday = DayOfWeek.valueOf(m.group("n").toUpperCase(Locale.ROOT));
        if (saysTheSame(m)) {
            return;
        }
        String which = m.group("w") == null ? "" : m.group("w").toLowerCase(Locale.ROOT);
        String part = m.group("part") == null ? "" : UnitReader.PARTS.getOrDefault(m.group("part"), "");
        String value = "XXXX-WXX-" + weekday.getValue();
        Dating range = null;
        if (calendar != null) {
            boolean next = which.equals("next") || which.equals("coming");
            boolean ahead = next || !which.equals("last") && sheet.isAhead(m.start("n"));
            LocalDate on = calendar.near(weekday, ahead, next || which.equals("last"));
            String week = which.equals("this") ? which : m.group("of");
            if (week != null) {
                on = calendar.unit("week", UnitReader.shift(week)).earliest().plusDays(weekday.getValue() - 1);
            }
            range = Calendar.range(on, on);
            value = on.toString();
        }
        sheet.add(which.isEmpty() ? m.start("n") : m.start("w"), m.end(), value + part, range);
    }

    /** "Friday, Oct. 23" is one time; the date is the surer part. */
    private boolean saysTheSame(Matcher m) {
        for (int i = 0; i < sheet.found.size(); i++) {
            int gap = sheet.start(sheet.found.get(i).span()) - m.end();
            if (gap > 0
                    && gap < 8
                    && TimePatterns.COMMA
                            .matcher(text.substring(m.end(), m.end() + gap))
                            .matches()) {
                sheet.extend(i, m.start("n"));
                return true;
            }
        }
        return false;
    }

    private void day(Matcher m) {
        int shift;
        String part = m.group("part") == null
                ? ""
                : UnitReader.PARTS.getOrDefault(m.group("part").toLowerCase(Locale.ROOT), "");
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
            range = isOfOtherTime(calendar.day())
                    ? null
                    : Calendar.range(calendar.day().minusDays(1), calendar.day());
        }
        if (word.equals("tonight") || word.equals("overnight")) {
            part = "TNI";
        }
        String value = range == null ? UnitReader.vague(shift) : range.latest() + part;
        sheet.add(m.start(), m.end(), value, range);
    }

    /** "Was taken in August 2014 by a man who had hidden overnight": the night is that of the other time. */
    private boolean isOfOtherTime(LocalDate day) {
        return sheet.found.stream()
                .filter(TimeExpression::isPoint)
                .map(TimeExpression::range)
                .anyMatch(r -> r != null
                        && (r.latest().plusWeeks(1).isBefore(day)
                                || r.earliest().minusWeeks(1).isAfter(day)));
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
            YearMonth near = switch (which) {
                case "" -> near(calendar, month, m.start());
                case "this" -> calendar.near(month, sheet.isAhead(m.start()));
                default -> calendar.beside(month, which.equals("next"));
            };
            if (m.group("year") != null) {
                near = YearMonth.of(
                        calendar.unit("year", UnitReader.shift(m.group("year")))
                                .earliest()
                                .getYear(),
                        month);
            }
            range = Calendar.of(near);
            value = near.toString();
        }
        sheet.add(m.start(which.isEmpty() ? group : "w"), m.end(), value, range);
    }

    /** A month of this year that is still to come cannot be meant where what happened is past: "the talks in May collapsed". */
    private YearMonth near(Calendar calendar, int month, int at) {
        YearMonth near = calendar.near(month, sheet.isAhead(at));
        boolean later = near.isAfter(YearMonth.from(calendar.day()));
        return later && sheet.isPast(at) ? near.minusYears(1) : near;
    }

    /** "The May vote" and "the June heat" are, "Theresa May's", "for June, it was" and "the March on" are not sure to be. */
    private boolean isMonth(Matcher m, String group) {
        String before = text.substring(0, m.start(group)).stripTrailing();
        String word = before.substring(before.lastIndexOf(' ') + 1);
        return word.equals("the") || group.equals("p") && (word.equals("in") || word.equals("of"));
    }
}
