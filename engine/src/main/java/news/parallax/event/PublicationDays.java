package news.parallax.event;

import java.time.temporal.ChronoUnit;
import news.parallax.article.Dating;
import org.jspecify.annotations.Nullable;

/** What days say of two articles where both are known; where one is not, they say nothing. */
final class PublicationDays {
    static final int MAX_DAYS_APART = 10;
    private static final int TOGETHER_DAYS = 2;
    private static final double TOGETHER = 1;

    /** Reports of one event may lead with what came of it within a few days, but no more. */
    private static final int SAME_EVENT_DAYS = 3;

    private static final double OTHER_DAY = -4;

    private PublicationDays() {}

    /** So far apart that they do not tell the same event. */
    static boolean apart(@Nullable Dating a, @Nullable Dating b) {
        return a != null
                && b != null
                && (a.latest().plusDays(MAX_DAYS_APART).isBefore(b.earliest())
                        || b.latest().plusDays(MAX_DAYS_APART).isBefore(a.earliest()));
    }

    /** What it adds to the log odds that they were published together. */
    static double together(@Nullable Dating a, @Nullable Dating b) {
        return a != null
                        && b != null
                        && a.isDay()
                        && b.isDay()
                        && Math.abs(ChronoUnit.DAYS.between(a.earliest(), b.earliest())) <= TOGETHER_DAYS
                ? TOGETHER
                : 0;
    }

    /** What it adds to the log odds that their leads tell of days that are apart. */
    static double happened(@Nullable Dating a, @Nullable Dating b) {
        return a != null && b != null && Math.abs(ChronoUnit.DAYS.between(a.earliest(), b.earliest())) > SAME_EVENT_DAYS
                ? OTHER_DAY
                : 0;
    }
}
