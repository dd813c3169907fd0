package news.parallax.article;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import news.parallax.text.Span;

/**
 * When something was, as far as the evidence goes: some day from {@code earliest} to {@code latest}.
 *
 * @param earliest first possible day
 * @param latest last possible day, not before {@code earliest}
 * @param evidence readable lines that tell why, the strongest first
 * @param clues the words that the evidence rests on, in its order; none where they stand in no snapshot, as metadata
 */
public record Dating(LocalDate earliest, LocalDate latest, List<String> evidence, List<Clue> clues) {
    /**
     * Words that a date rests on.
     *
     * @param input the article they stand in, by its path as given or found
     * @param span their place in its snapshot
     * @param text the words
     */
    public record Clue(String input, Span span, String text) {}

    /** How exactly a date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        INTERVAL;

        /** The name in results, in lower case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Dating {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("latest day " + latest + " lies before earliest " + earliest);
        }
        evidence = List.copyOf(evidence);
        clues = List.copyOf(clues);
    }

    /** A date that rests on no words of a snapshot, or on none that are kept. */
    public Dating(LocalDate earliest, LocalDate latest, List<String> evidence) {
        this(earliest, latest, evidence, List.of());
    }

    public static Dating day(LocalDate day, String evidence) {
        return new Dating(day, day, List.of(evidence));
    }

    public static Dating month(YearMonth month, String evidence) {
        return new Dating(month.atDay(1), month.atEndOfMonth(), List.of(evidence));
    }

    public Precision precision() {
        if (earliest.equals(latest)) {
            return Precision.DAY;
        }
        if (earliest.getDayOfMonth() == 1
                && latest.equals(YearMonth.from(earliest).atEndOfMonth())) {
            return Precision.MONTH;
        }
        if (earliest.getDayOfYear() == 1 && latest.equals(earliest.plusYears(1).minusDays(1))) {
            return Precision.YEAR;
        }
        return Precision.INTERVAL;
    }

    /** {@code 2017-05-02}, {@code 2017-05}, {@code 2017}, or an ISO 8601 interval {@code 2017-05-02/2017-05-04}. */
    public String date() {
        return switch (precision()) {
            case DAY -> earliest.toString();
            case MONTH -> YearMonth.from(earliest).toString();
            case YEAR -> String.valueOf(earliest.getYear());
            case INTERVAL -> earliest + "/" + latest;
        };
    }

    /** Known to the day. */
    public boolean isDay() {
        return precision() == Precision.DAY;
    }
}
