package news.parallax.date;

import java.util.Arrays;
import java.util.Locale;

/**
 * The kinds of clues. A clue's offset falls into one of some buckets, by their upper limits; what each bucket tells of the
 * day of publication is learned ({@link ClueWeights}), or given where the corpora have too few of the kind, or where what
 * they tell holds for their own years alone.
 */
enum Kind {
    /** A weekday in the first sentences, told of the past. Offsets are days, 0 to 6. */
    WEEKDAY_LEAD_PAST(Limits.WEEK),
    WEEKDAY_LEAD_AHEAD(Limits.WEEK),
    WEEKDAY_PAST(Limits.WEEK),
    WEEKDAY_AHEAD(Limits.WEEK),
    /** "June 8" without a year. Offsets are days to the nearest one. */
    MONTHDAY_LEAD_PAST(Limits.NEAREST),
    MONTHDAY_PAST(Limits.NEAREST),
    MONTHDAY_AHEAD(Limits.NEAREST),
    /** "Tuesday, May 2": nearly every one fits. */
    WEEKDAY_OF_DATE(Limits.HOLDS, 1.9, -4),
    /** The last year named, by the most exact date with that year. Offsets are days, months, years. */
    LATEST_DATE(Limits.DAYS),
    LATEST_MONTH(-7, -1, 0, 1, 2, 3, 6, 12, 24, 60),
    LATEST_YEAR(Limits.YEARS),
    /** The first date and the first year that are told as still to come. */
    AHEAD_DATE(Limits.DAYS),
    AHEAD_YEAR(Limits.YEARS),
    /** "The 2016 election", by the day of the general election of the United States in that year. Offsets are days. */
    ELECTION_PAST(Limits.ELECTION, -4, .3, 1.2, 2, 2.3, 1.6, 1.1, .7, -.5),
    ELECTION_AHEAD(Limits.AHEAD_OF_ELECTION, -3, .8, 1.8, 2.7, 3.3, 1, -1, -3.5),
    /** "A version of this article appears in print on": the day after, or the same. Offsets are days. */
    PRINT_NOTE(new int[] {-3, -2, -1, 0, 1}, -4, 4, 8.4, 8.4, 3, -4),
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
    ELECT(new int[] {-90, -1, 30}, -1.8, 4.7, 3, -1.8),
    /** A summit or games with their place. Offsets are days to the nearest one. */
    GATHERING_PAST(Limits.GATHERING, -4.5, -.6, .4, 1.8, 4.3, 6.8, 6.2, 4.8, 3, 1.7, 0, -2.8),
    GATHERING_AHEAD(Limits.GATHERING, -2.2, 2.2, 3.7, 5, 5.9, 5.8, 3.7, 2.5, .8, -.6, -2.1, -4.4),
    /** The same happening, named by its day in one place and by its nearness in another. */
    SAME_WEEKDAY(Limits.AGREES, 4.7, 2.7, -3.5),
    SAME_DAY(Limits.AGREES, 4, 4, -1.5),
    SAME_WEEK(Limits.AGREES, 3.2, 2.7, -2.5),
    SAME_MONTH(Limits.AGREES, 2.4, 2.4, -2.8);

    private static final class Limits {
        static final int[] WEEK = {0, 1, 2, 3, 4, 5};
        static final int[] NEAREST = {-120, -60, -30, -14, -7, -4, -2, -1, 0, 1, 2, 3, 5, 7, 14, 30, 60, 120};
        static final int[] DAYS = {
            -1825, -365, -90, -30, -14, -7, -3, -1, 0, 1, 2, 3, 7, 14, 30, 60, 120, 365, 730, 1825
        };
        static final int[] YEARS = {-4, -3, -2, -1, 0, 1, 2, 3, 5, 10};
        static final int[] ELECTION = {-730, -365, -180, -1, 90, 365, 730, 1460};
        static final int[] AHEAD_OF_ELECTION = {-1460, -730, -365, -180, -1, 90, 365};
        static final int[] MONTHS = {-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4};
        static final int[] GATHERING = {-365, -120, -30, -7, -1, 0, 7, 30, 120, 365, 1500};
        static final int[] HOLDS = {0};
        static final int[] AGREES = {0, 1};
    }

    private final int[] limits;
    private final double[] given;

    Kind(int... limits) {
        this(limits, new double[0]);
    }

    Kind(int[] limits, double... given) {
        this.limits = limits;
        this.given = given;
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

    /** What its buckets tell where it is not learned; empty where it is. */
    double[] given() {
        return given.clone();
    }

    boolean isLearned() {
        return given.length == 0;
    }

    /** What is true of one bucket is nearly true of the next. */
    boolean isSmooth() {
        return !Arrays.equals(limits, Limits.WEEK);
    }

    /** The name in the table of weights. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
