package news.parallax.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** What words name in time, held against a day on which they may have been published. */
sealed interface Anchor {
    int YEARS_BEYOND = 2;

    /** How far the day lies after what is named: days, months or years, as the kind of clue counts. */
    int offset(int day);

    /** A weekday, 1 for Monday: days since the last one, 0 to 6. */
    record Weekday(int weekday) implements Anchor {
        @Override
        public int offset(int day) {
            return Math.floorMod(Horizon.weekday(day) - weekday, 7);
        }
    }

    /** A day of some year: days since the nearest one, less than 0 where it lies ahead. */
    record MonthDay(int month, int dayOfMonth) implements Anchor {
        private static final int FROM = Horizon.FIRST.getYear() - YEARS_BEYOND;
        private static final int UP_TO = Horizon.LAST.getYear() + YEARS_BEYOND;
        private static final int[][] DAYS = days();

        /** @throws IllegalArgumentException unless it is 1 to 12 and 1 to 31 */
        public MonthDay {
            if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31) {
                throw new IllegalArgumentException("no day " + dayOfMonth + " in month " + month);
            }
        }

        private static int[][] days() {
            int[][] days = new int[12 * 32][UP_TO - FROM + 1];
            for (int year = FROM; year <= UP_TO; year++) {
                for (int month = 1; month <= 12; month++) {
                    YearMonth in = YearMonth.of(year, month);
                    for (int day = 1; day <= 31; day++) {
                        days[(month - 1) * 32 + day][year - FROM] = (int)
                                in.atDay(Math.min(day, in.lengthOfMonth())).toEpochDay();
                    }
                }
            }
            return days;
        }

        @Override
        public int offset(int day) {
            int[] days = DAYS[(month - 1) * 32 + dayOfMonth];
            int guess = (int) ((day - days[0]) / 365.2425);
            int best = Integer.MAX_VALUE;
            for (int i = Math.max(0, guess - 1); i <= Math.min(days.length - 1, guess + 1); i++) {
                if (Math.abs(day - days[i]) < Math.abs(best)) {
                    best = day - days[i];
                }
            }
            return best;
        }
    }

    /** A day of some year with its weekday: 0 where the nearest such day has that weekday, else 1. */
    record WeekdayOfDate(MonthDay date, int weekday) implements Anchor {
        @Override
        public int offset(int day) {
            return Horizon.weekday(day - date.offset(day)) == weekday ? 0 : 1;
        }
    }

    /** A month of some year: months since the nearest one, -6 to 5. */
    record Month(int month) implements Anchor {
        @Override
        public int offset(int day) {
            return Math.floorMod(Horizon.month(day) + 1 - month + 6, 12) - 6;
        }
    }

    /** One day: days since. */
    record Date(int date) implements Anchor {
        static Date of(LocalDate day) {
            return new Date((int) day.toEpochDay());
        }

        @Override
        public int offset(int day) {
            return day - date;
        }
    }

    /** A month of one year: months since. */
    record MonthOfYear(int month) implements Anchor {
        @Override
        public int offset(int day) {
            return Horizon.month(day) - month;
        }
    }

    /** Years since. */
    record Year(int year) implements Anchor {
        @Override
        public int offset(int day) {
            return Horizon.year(day) - year;
        }
    }

    /** Some stretches of days: 0 within one, else days since the nearest one ended, less than 0 to that which comes. */
    record Stretches(List<Stretch> stretches) implements Anchor {
        public Stretches {
            stretches = List.copyOf(stretches);
        }

        @Override
        public int offset(int day) {
            int best = Integer.MAX_VALUE;
            for (Stretch stretch : stretches) {
                int away = day < stretch.from ? day - stretch.from : Math.max(0, day - stretch.to);
                if (Math.abs(away) < Math.abs(best)) {
                    best = away;
                }
            }
            return best;
        }
    }

    /** Days in a row, both ends included. */
    record Stretch(int from, int to) {
        static Stretch of(LocalDate from, LocalDate to) {
            return new Stretch(
                    (int) from.toEpochDay(), to.equals(LocalDate.MAX) ? Integer.MAX_VALUE : (int) to.toEpochDay());
        }
    }

    /**
     * What one place names by its day and another by how near it is: 0 where the two agree, 1 where they agree if what is
     * still to come may come the same day, else 2.
     *
     * @param named the first of the days named
     * @param length how many days in a row are named
     * @param nearness how near it is said to be
     * @param ahead whether it is told as still to come
     */
    record Same(Anchor named, int length, Nearness nearness, boolean ahead) implements Anchor {
        @Override
        public int offset(int day) {
            int first = day - named.offset(day);
            int best = 2;
            for (int at = first; at < first + length; at++) {
                boolean side = ahead ? at >= day : at <= day;
                if (side && nearness.holds(at, day)) {
                    best = Math.min(best, ahead && at == day ? 1 : 0);
                }
            }
            return best;
        }
    }
}
