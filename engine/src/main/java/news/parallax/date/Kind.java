package news.parallax.date;

import java.util.Locale;

/**
 * The kinds of clues. A clue's offset falls into one of some buckets, by their upper limits; what each bucket tells of the
 * day of publication is learned ({@link ClueWeights}).
 */
enum Kind {
    /** A weekday in the first sentences, told of the past. Offsets are days, 0 to 6. */
    WEEKDAY_LEAD_PAST(Limits.WEEK),
    WEEKDAY_LEAD_AHEAD(Limits.WEEK),
    WEEKDAY_PAST(Limits.WEEK),
    WEEKDAY_AHEAD(Limits.WEEK),
    /** "May 3" without a year. Offsets are days to the nearest one. */
    MONTHDAY_LEAD_PAST(Limits.NEAREST),
    MONTHDAY_PAST(Limits.NEAREST),
    MONTHDAY_AHEAD(Limits.NEAREST),
    /** "Tuesday, May 2": nearly every one fits. */
    WEEKDAY_OF_DATE(Limits.HOLDS, .97, .03),
    /** The last full date that is told of the past; the first that is told of the future. Offsets are days. */
    LATEST_DATE(Limits.DAYS),
    AHEAD_DATE(Limits.DAYS),
    /** The last month with a year. Offsets are months. */
    LATEST_MONTH(-7, -1, 0, 1, 2, 3, 6, 12, 24, 60),
    /** The last year named; the first that is told of the future. Offsets are years. */
    LATEST_YEAR(Limits.YEARS),
    AHEAD_YEAR(Limits.YEARS),
    /** "The 2016 election", by the day of the general election of the United States in that year. Offsets are days. */
    ELECTION_PAST(-730, -365, -180, -1, 90, 365, 730, 1460),
    ELECTION_AHEAD(-730, -365, -180, -1, 90, 365, 730, 1460),
    /** "In April" without a year. Offsets are months to the nearest one. */
    MONTH_PAST(Limits.MONTHS),
    MONTH_AHEAD(Limits.MONTHS),
    /** "Last April". */
    MONTH_LAST(Limits.MONTHS),
    /** "President" and the name of one who was. Offsets are days before or after the terms. */
    OFFICE(-1460, -365, -90, -1, 0, 30, 365, 1460),
    /** "Former President". Offsets are days since the end of the first term. */
    FORMER(-365, -1, 365, 1460, 3650),
    /** "President-elect". Offsets are days since the beginning of the first term. */
    ELECT(-90, -1, 30),
    /** A summit or games with their place. Offsets are days to the nearest one. */
    GATHERING_PAST(
            new int[] {-365, -120, -30, -7, -1, 0, 7, 30, 120, 365, 1500},
            .005,
            .01,
            .01,
            .01,
            .03,
            .14,
            .25,
            .2,
            .14,
            .1,
            .08,
            .025),
    GATHERING_AHEAD(
            new int[] {-365, -120, -30, -7, -1, 0, 7, 30, 120, 365, 1500},
            .05,
            .16,
            .26,
            .25,
            .15,
            .05,
            .02,
            .02,
            .015,
            .01,
            .01,
            .005),
    /** The same happening, named by its day in one place and by its nearness in another. */
    SAME_WEEKDAY(Limits.HOLDS, .93, .07),
    SAME_DAY(Limits.HOLDS, .85, .15),
    SAME_WEEK(Limits.HOLDS, .9, .1),
    SAME_MONTH(Limits.HOLDS, .9, .1);

    private static final class Limits {
        static final int[] WEEK = {0, 1, 2, 3, 4, 5};
        static final int[] NEAREST = {-120, -60, -30, -14, -7, -4, -2, -1, 0, 1, 2, 3, 5, 7, 14, 30, 60, 120};
        static final int[] DAYS = {
            -1825, -365, -90, -30, -14, -7, -3, -1, 0, 1, 2, 3, 7, 14, 30, 60, 120, 365, 730, 1825
        };
        static final int[] YEARS = {-4, -3, -2, -1, 0, 1, 2, 3, 5, 10};
        static final int[] MONTHS = {-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4};
        static final int[] HOLDS = {0};
    }

    private final int[] limits;
    private final double[] expected;

    Kind(int... limits) {
        this(limits, new double[0]);
    }

    Kind(int[] limits, double... expected) {
        this.limits = limits;
        this.expected = expected;
    }

    int buckets() {
        return limits.length + 1;
    }

    /** The bucket of an offset, from 0. */
    int bucket(int offset) {
        int bucket = 0;
        while (bucket < limits.length && offset > limits[bucket]) {
            bucket++;
        }
        return bucket;
    }

    /** What share of clues falls into each bucket where too few were seen to learn it; empty where chance is expected. */
    double[] expected() {
        return expected.clone();
    }

    /** The name in the table of weights. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
