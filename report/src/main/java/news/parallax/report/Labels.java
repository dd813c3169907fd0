package news.parallax.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import news.parallax.article.Dating;
import news.parallax.claim.Claim;
import news.parallax.claim.Moment;
import news.parallax.claim.Relation;
import news.parallax.difference.Discrepancy;
import news.parallax.origin.Origins;
import news.parallax.statement.Certainty;
import org.jspecify.annotations.Nullable;

/** What values are called where people read them. Labels only, never a judgement. */
final class Labels {
    /** For an account and a claim that nothing in the account's text speaks of. */
    static final String NOT_FOUND = "not found in the text we hold";

    /** Where no account is silent on what two or more others tell. */
    static final String NOTHING_LEFT_OUT = "Nothing: in every account something comes near every such claim.";

    /** After that, before what is only near. */
    static final String ONLY_NEAR = " Only something near, perhaps not the same:";

    /** What stands nearer to the summary before what stands further off. */
    static final Comparator<Relation> NEAREST_FIRST =
            Comparator.comparingInt(List.of(
                    Relation.SAME,
                    Relation.DETAIL,
                    Relation.CERTAINTY,
                    Relation.LATER,
                    Relation.DIFFERS,
                    Relation.INCOMPARABLE)::indexOf);

    /** Where there is no discrepancy. */
    static final String NOTHING_DIFFERS = "No two accounts differ in a number, a quotation or in certainty.";

    private static final int LONGEST_SPEAKER = 80;
    /** A longer stretch is no time of something that lasted, but all that is known of a day. */
    private static final int LONG_DAYS = 31;

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Labels() {}

    /** {@code Tuesday 2 May 2017}, {@code May 2017}, {@code 2017}, {@code 2–4 May 2017}; as exact as it is known. */
    static String date(Dating date) {
        LocalDate from = date.earliest();
        LocalDate to = date.latest();
        return switch (date.precision()) {
            case DAY -> WEEKDAY.format(from);
            case MONTH -> MONTH.format(from);
            case YEAR -> String.valueOf(from.getYear());
            case INTERVAL -> {
                if (from.plusDays(LONG_DAYS).isBefore(to)) {
                    yield "between " + DAY.format(from) + " and " + DAY.format(to);
                }
                if (from.getYear() != to.getYear()) {
                    yield DAY.format(from) + " – " + DAY.format(to);
                }
                yield (from.getMonth() == to.getMonth() ? from.getDayOfMonth() + "–" : DAY_OF_YEAR.format(from) + " – ")
                        + DAY.format(to);
            }
        };
    }

    /** {@code 1 origin}, {@code 3 origins}, {@code 3 to 4 origins}. */
    static String origins(Origins.Count count) {
        return range(count) + (count.max() == 1 ? " origin" : " origins");
    }

    /** {@code 3}, {@code 3 to 4}. */
    static String range(Origins.Count count) {
        return count.min() == count.max() ? String.valueOf(count.min()) : count.min() + " to " + count.max();
    }

    /** {@code 1 account}, {@code 7 accounts}. */
    static String count(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    /** How a statement of a claim stands to the one that the summary is taken from. */
    static String relation(Claim claim, int statement) {
        Relation relation = claim.relations().get(statement);
        boolean isEarlier = claim.developments().stream().anyMatch(d -> d.earlier() == statement);
        return relation == Relation.LATER && isEarlier ? "earlier state" : relation.label();
    }

    /** What a statement that takes part in no difference may be to the summary, each with its own sign. */
    static final List<Relation> SHADES =
            List.of(Relation.SAME, Relation.DETAIL, Relation.CERTAINTY, Relation.INCOMPARABLE);

    /** One character for a statement that takes part in no difference. */
    static String sign(Relation relation) {
        return switch (relation) {
            case SAME, DIFFERS, LATER -> Mark.SAYS.sign();
            case DETAIL -> "◐";
            case CERTAINTY -> "○";
            case INCOMPARABLE -> "∥";
        };
    }

    static String kind(Discrepancy.Kind kind) {
        return kind == Discrepancy.Kind.QUOTE ? "quotation" : kind.label();
    }

    /** How a statement stands, where that is less than or other than saying so; else null. */
    static @Nullable String reserve(Certainty certainty) {
        return switch (certainty) {
            case ASSERTED, REPORTED -> null;
            case HEDGED, PLANNED, DENIED, ASKED -> certainty.label();
        };
    }

    /** Whom an account cites; null where it speaks for itself, in its own voice or as the source of its own words. */
    static @Nullable String cited(@Nullable String speaker, String account) {
        return speaker == null || speaker.equalsIgnoreCase(account) ? null : Shown.clip(speaker, LONGEST_SPEAKER);
    }

    static String phase(Moment.Phase phase) {
        return switch (phase) {
            case BEFORE -> "Before";
            case EVENT -> "The event";
            case AFTER -> "After";
        };
    }

    static String capital(String label) {
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }
}
