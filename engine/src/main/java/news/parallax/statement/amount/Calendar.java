package news.parallax.statement.amount;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import news.parallax.article.Dating;

/** Counts from the day of publication to the day, week, month, season or year that words mean. */
record Calendar(LocalDate day) {

    private static final int SOON = 45;

    static Dating range(LocalDate from, LocalDate to) {
        return new Dating(from, to, List.of());
    }

    static Dating of(YearMonth month) {
        return range(month.atDay(1), month.atEndOfMonth());
    }

    /** From the first day of one year to the last of another. */
    static Dating years(int first, int last) {
        return range(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    static Dating quarter(int year, int quarter) {
        YearMonth first = YearMonth.of(year, quarter * 3 - 2);
        return range(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    /** The season that begins in a year, as the north has it: winter begins in December. */
    static Dating season(int year, Season season) {
        YearMonth first = YearMonth.of(year, season.first);
        return range(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    /** In the manner of TIMEX3, which has names for weeks, weekends and quarters. */
    static String value(Dating range) {
        LocalDate from = range.earliest();
        LocalDate to = range.latest();
        if (from.getDayOfWeek() == DayOfWeek.MONDAY && to.equals(from.plusDays(6))) {
            return week(from, "");
        }
        if (from.getDayOfWeek() == DayOfWeek.SATURDAY && to.equals(from.plusDays(1))) {
            return week(from, "-WE");
        }
        if (from.getYear() % 10 == 0 && range.equals(years(from.getYear(), from.getYear() + 9))) {
            return from.getYear() / 10 + "X";
        }
        int quarter = (from.getMonthValue() + 2) / 3;
        return range.equals(quarter(from.getYear(), quarter)) ? from.getYear() + "-Q" + quarter : range.date();
    }

    private static String week(LocalDate within, String what) {
        return String.format(
                Locale.ROOT,
                "%d-W%02d%s",
                within.get(IsoFields.WEEK_BASED_YEAR),
                within.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                what);
    }

    /** The month of that number nearest to publication; ahead only where the words look ahead. */
    YearMonth near(int month, boolean ahead) {
        YearMonth now = YearMonth.from(day);
        YearMonth same = now.withMonth(month);
        if (ahead) {
            return same.isBefore(now.minusMonths(2)) ? same.plusYears(1) : same;
        }
        return same.isAfter(now.plusMonths(3)) ? same.minusYears(1) : same;
    }

    /** The day of that name nearest to publication; ahead also where it is near ahead, and long gone by. */
    YearMonth near(int month, int dayOfMonth, boolean ahead) {
        YearMonth near = near(month, ahead);
        YearMonth after = near.plusYears(1);
        boolean soon =
                dayOfMonth <= after.lengthOfMonth() && !after.atDay(dayOfMonth).isAfter(day.plusDays(SOON));
        return soon ? after : near;
    }

    /** "Last July" lies before the month of publication, "next July" after it. */
    YearMonth beside(int month, boolean ahead) {
        YearMonth now = YearMonth.from(day);
        YearMonth same = now.withMonth(month);
        if (ahead) {
            return same.isAfter(now) ? same : same.plusYears(1);
        }
        return same.isBefore(now) ? same : same.minusYears(1);
    }

    /** The weekday next to publication; {@code strictly} leaves out the day of publication itself. */
    LocalDate near(DayOfWeek weekday, boolean ahead, boolean strictly) {
        if (ahead) {
            return day.with(strictly ? TemporalAdjusters.next(weekday) : TemporalAdjusters.nextOrSame(weekday));
        }
        return day.with(strictly ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.previousOrSame(weekday));
    }

    /** The whole day, week, weekend, month, quarter, year or decade so many of them from publication. */
    Dating unit(String unit, int shift) {
        return switch (unit) {
            case "week" -> week(day.plusWeeks(shift));
            case "weekend" -> weekend(shift);
            case "month" -> of(YearMonth.from(day).plusMonths(shift));
            case "quarter" -> {
                LocalDate then = day.plusMonths(3L * shift);
                yield quarter(then.getYear(), (then.getMonthValue() + 2) / 3);
            }
            case "year" -> years(day.getYear() + shift, day.getYear() + shift);
            case "decade" -> {
                int first = day.getYear() / 10 * 10 + 10 * shift;
                yield years(first, first + 9);
            }
            case "century" -> {
                int first = (day.getYear() - 1) / 100 * 100 + 1 + 100 * shift;
                yield years(first, first + 99);
            }
            default -> range(day.plusDays(shift), day.plusDays(shift));
        };
    }

    private static Dating week(LocalDate within) {
        LocalDate monday = within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return range(monday, monday.plusDays(6));
    }

    private Dating weekend(int shift) {
        LocalDate saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusDays(5)
                .plusWeeks(shift);
        return range(saturday, saturday.plusDays(1));
    }

    /** "Last summer", "this fall", "next winter". */
    Dating season(Season season, int shift) {
        int year = day.getYear();
        if (shift == 0) {
            boolean inWinter = season == Season.WINTER && day.getMonthValue() < 3;
            return season(inWinter ? year - 1 : year, season);
        }
        Dating same = season(year, season);
        if (shift < 0) {
            return same.latest().isBefore(day) ? same : season(year - 1, season);
        }
        return same.earliest().isAfter(day) ? same : season(year + 1, season);
    }

    /** A season with its months in the north and its mark in TIMEX3. */
    enum Season {
        SPRING(Month.MARCH, "SP"),
        SUMMER(Month.JUNE, "SU"),
        FALL(Month.SEPTEMBER, "FA"),
        WINTER(Month.DECEMBER, "WI");

        final Month first;
        final String mark;

        Season(Month first, String mark) {
            this.first = first;
            this.mark = mark;
        }

        static Season of(String word) {
            String name = word.toUpperCase(Locale.ROOT);
            return name.equals("AUTUMN") ? FALL : valueOf(name);
        }
    }
}
