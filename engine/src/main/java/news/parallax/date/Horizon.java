package news.parallax.date;

import java.time.LocalDate;

/**
 * The days that an undated article may be of. The end is that of the tables of facts: who moves one moves the other.
 *
 * <p>Days are counted as epoch days, months from the year 0 on.
 */
final class Horizon {
    static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    static final int START = (int) FIRST.toEpochDay();
    static final int DAYS = (int) LAST.toEpochDay() - START + 1;

    private static final int[] MONTHS = new int[DAYS];

    static {
        for (int i = 0; i < DAYS; i++) {
            MONTHS[i] = month(LocalDate.ofEpochDay(START + i));
        }
    }

    private Horizon() {}

    /** The month of a day, within the horizon or not. */
    static int month(int day) {
        int index = day - START;
        return index >= 0 && index < DAYS ? MONTHS[index] : month(LocalDate.ofEpochDay(day));
    }

    private static int month(LocalDate day) {
        return day.getYear() * 12 + day.getMonthValue() - 1;
    }

    static int year(int day) {
        return month(day) / 12;
    }

    /** 1 for Monday to 7 for Sunday. */
    static int weekday(int day) {
        return Math.floorMod(day + 3, 7) + 1;
    }

    static boolean contains(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }
}
