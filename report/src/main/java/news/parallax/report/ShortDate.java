package news.parallax.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import news.parallax.article.Dating;
import org.jspecify.annotations.Nullable;

/** Dates in few words, for pictures. */
final class ShortDate {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final int MOST_DAYS = 13;
    private static final int MOST_WEEKS = 8;
    private static final int MOST_MONTHS = 23;

    private ShortDate() {}

    /** {@code 14 May}, {@code May}, {@code 9–10 Jul}, {@code 2019}; with the year unless it is the given one. */
    static String of(Dating date, @Nullable Integer year) {
        LocalDate from = date.earliest();
        LocalDate to = date.latest();
        String after = year != null && year == to.getYear() ? "" : " " + to.getYear();
        return switch (date.precision()) {
            case DAY -> DAY.format(from) + after;
            case MONTH -> MONTH.format(from) + after;
            case YEAR -> String.valueOf(from.getYear());
            case INTERVAL -> {
                if (from.getYear() != to.getYear()) {
                    yield DAY.format(from) + " " + from.getYear() + " – " + DAY.format(to) + " " + to.getYear();
                }
                boolean sameMonth = from.getMonth() == to.getMonth();
                yield (sameMonth ? from.getDayOfMonth() + "–" : DAY.format(from) + " – ") + DAY.format(to) + after;
            }
        };
    }

    /** {@code 9 days}, {@code 5 weeks}, {@code 4 months}, {@code 3 years}: about so long. */
    static String length(long days) {
        if (days <= MOST_DAYS) {
            return Labels.count((int) days, "day");
        }
        long weeks = Math.round(days / 7.0);
        if (weeks <= MOST_WEEKS) {
            return weeks + " weeks";
        }
        long months = Math.round(days / 30.44);
        return months <= MOST_MONTHS ? months + " months" : Math.round(days / 365.25) + " years";
    }
}
