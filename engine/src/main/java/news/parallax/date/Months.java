package news.parallax.date;

import java.time.LocalDate;
import java.util.Arrays;
import news.parallax.article.Dating;

/**
 * How well each month goes with what an article tells of its publication: far less than a date, and still enough to see that two
 * articles cannot be of one time.
 */
public final class Months {
    private static final int FIRST = Horizon.month(Horizon.START);
    private static final int COUNT = Horizon.month(Horizon.START + Horizon.DAYS - 1) - FIRST + 1;
    /** Where they hardly go together; more tells no more. */
    public static final double MOST_TENSION = 10;

    /** As good as impossible, and still a number. */
    private static final float OUTSIDE = -20;

    /** Where nothing tells. */
    static final Months ANY = new Months(new float[COUNT]);

    /** Natural logarithms of likelihoods, 0 for the best month. */
    private final float[] logs;

    private Months(float[] logs) {
        this.logs = logs;
    }

    /** By the likeliest day of each month. */
    static Months of(Belief belief) {
        double[] best = new double[COUNT];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < Horizon.DAYS; i++) {
            int month = Horizon.month(Horizon.START + i) - FIRST;
            best[month] = Math.max(best[month], belief.log(i));
        }
        double top = Arrays.stream(best).max().orElse(0);
        float[] logs = new float[COUNT];
        for (int m = 0; m < COUNT; m++) {
            logs[m] = (float) Math.max(OUTSIDE, best[m] - top);
        }
        return new Months(logs);
    }

    /** Of a date that is known. */
    static Months of(Dating published) {
        float[] logs = new float[COUNT];
        for (int m = 0; m < COUNT; m++) {
            int month = FIRST + m;
            boolean within = month >= month(published.earliest()) && month <= month(published.latest());
            logs[m] = within ? 0 : OUTSIDE;
        }
        return new Months(logs);
    }

    private static int month(LocalDate day) {
        return Horizon.month((int) day.toEpochDay());
    }

    /** What two articles tell that are of one time. */
    public Months and(Months other) {
        if (this == ANY || other == ANY) {
            return this == ANY ? other : this;
        }
        float[] both = new float[COUNT];
        float top = Float.NEGATIVE_INFINITY;
        for (int m = 0; m < COUNT; m++) {
            both[m] = logs[m] + other.logs[m];
            top = Math.max(top, both[m]);
        }
        for (int m = 0; m < COUNT; m++) {
            both[m] = Math.max(OUTSIDE, both[m] - top);
        }
        return new Months(both);
    }

    /**
     * How much less likely the best time for both together is than the best for each apart, as a natural logarithm: 0 where
     * they go together, some {@link #MOST_TENSION} where they hardly can. What falls in neighbouring months goes together.
     */
    public double tension(Months other) {
        if (this == ANY || other == ANY) {
            return 0;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int m = 0; m < COUNT; m++) {
            float near = other.logs[m];
            near = m > 0 ? Math.max(near, other.logs[m - 1]) : near;
            near = m + 1 < COUNT ? Math.max(near, other.logs[m + 1]) : near;
            best = Math.max(best, logs[m] + near);
        }
        return -best;
    }
}
