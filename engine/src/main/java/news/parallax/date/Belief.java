package news.parallax.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How likely each day of the {@link Horizon} is that of publication. Before any clue all are alike.
 *
 * <p>Clues of one kind lean on one another: ten weekdays of one article do not tell ten times as much as one. So their sum
 * is divided by the square root of their number.
 */
final class Belief {
    /** What must be left of the mass for a day, a month and the like to be said. */
    record Firmness(double day, double month, double year, double interval) {}

    static final Firmness FIRM = new Firmness(.9, .95, .95, .97);

    private static final int LONGEST_DAYS = 3660;
    private static final int FEW_DAYS = 3;
    /** A day is said where it is this likely itself, and with the days beside it as likely as a day must be. */
    private static final double LIKELY = .6;
    /** In natural logarithms: as good as impossible, and still a number. */
    private static final double OUTSIDE = 50;

    private final double[] logs;

    private Belief(double[] logs) {
        this.logs = logs;
    }

    static Belief of(List<Clue> clues, ClueWeights weights) {
        double[] logs = new double[Horizon.DAYS];
        Map<Kind, Integer> number = new EnumMap<>(Kind.class);
        clues.forEach(c -> number.merge(c.kind(), 1, Integer::sum));
        for (Clue clue : clues) {
            double share = weights.scale() / Math.sqrt(number.getOrDefault(clue.kind(), 1));
            double[] row = new double[clue.kind().buckets()];
            for (int bucket = 0; bucket < row.length; bucket++) {
                row[bucket] = share * weights.of(clue.kind(), bucket);
            }
            for (int i = 0; i < logs.length; i++) {
                logs[i] += row[clue.bucket(Horizon.START + i)];
            }
        }
        return new Belief(logs);
    }

    /** The same for one day, which may lie beyond the horizon. */
    static double log(List<Clue> clues, ClueWeights weights, int day) {
        Map<Kind, Integer> number = new EnumMap<>(Kind.class);
        clues.forEach(c -> number.merge(c.kind(), 1, Integer::sum));
        double sum = 0;
        for (Clue clue : clues) {
            sum += weights.of(clue.kind(), clue.bucket(day)) / Math.sqrt(number.getOrDefault(clue.kind(), 1));
        }
        return weights.scale() * sum;
    }

    static Belief ofLogs(double[] logs) {
        return new Belief(logs.clone());
    }

    /** The same where it is known to lie within some days. */
    Belief within(LocalDate earliest, LocalDate latest) {
        double[] cut = logs.clone();
        for (int i = 0; i < cut.length; i++) {
            LocalDate day = Horizon.FIRST.plusDays(i);
            cut[i] -= day.isBefore(earliest) || day.isAfter(latest) ? OUTSIDE : 0;
        }
        return new Belief(cut);
    }

    /** The likeliest day of a range, as an epoch day. */
    int best(Range range) {
        int best = range.first;
        for (int i = range.first; i <= range.last; i++) {
            best = logs[i] > logs[best] ? i : best;
        }
        return Horizon.START + best;
    }

    /** Natural logarithm of a likelihood up to a constant, for the day with that number of the horizon. */
    double log(int index) {
        return logs[index];
    }

    /** The probability of each day; they sum to 1. */
    double[] shares() {
        double top = Arrays.stream(logs).max().orElse(0);
        double[] shares = new double[logs.length];
        double sum = 0;
        for (int i = 0; i < logs.length; i++) {
            shares[i] = Math.exp(logs[i] - top);
            sum += shares[i];
        }
        for (int i = 0; i < logs.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /** The days that may be said: a day, some days, a month, a year or a longer interval; null where nothing is firm. */
    @Nullable Range range(Firmness firm) {
        double[] shares = shares();
        double[] upTo = new double[shares.length + 1];
        int best = 0;
        for (int i = 0; i < shares.length; i++) {
            upTo[i + 1] = upTo[i] + shares[i];
            best = shares[i] > shares[best] ? i : best;
        }
        double beside = upTo[Math.min(shares.length, best + 2)] - upTo[Math.max(0, best - 1)];
        if (beside >= firm.day && shares[best] >= LIKELY) {
            return new Range(best, best);
        }
        Range few = shortest(upTo, firm.day);
        if (few != null && few.length() <= FEW_DAYS) {
            return few;
        }
        Range shortest = shortest(upTo, firm.interval);
        LocalDate day = Horizon.FIRST.plusDays(best);
        Range month = likeliest(upTo, day, false);
        if (upTo[month.last + 1] - upTo[month.first] >= firm.month) {
            return month;
        }
        Range year = likeliest(upTo, day, true);
        boolean oneYear = upTo[year.last + 1] - upTo[year.first] >= firm.year;
        if (shortest != null && shortest.length() <= (oneYear ? 120 : LONGEST_DAYS)) {
            return shortest;
        }
        return oneYear ? year : null;
    }

    private static Range likeliest(double[] upTo, LocalDate near, boolean year) {
        Range best = month(near, year);
        for (LocalDate at = Horizon.FIRST; !at.isAfter(Horizon.LAST); at = year ? at.plusYears(1) : at.plusMonths(1)) {
            Range range = month(at, year);
            if (upTo[range.last + 1] - upTo[range.first] > upTo[best.last + 1] - upTo[best.first]) {
                best = range;
            }
        }
        return best;
    }

    private static Range month(LocalDate day, boolean year) {
        LocalDate first = year ? day.withDayOfYear(1) : day.withDayOfMonth(1);
        LocalDate last =
                year ? first.plusYears(1).minusDays(1) : YearMonth.from(day).atEndOfMonth();
        return new Range(index(first), index(last));
    }

    private static int index(LocalDate day) {
        return (int) day.toEpochDay() - Horizon.START;
    }

    private static @Nullable Range shortest(double[] upTo, double share) {
        Range shortest = null;
        int last = 0;
        for (int first = 0; first < upTo.length - 1; first++) {
            while (last < upTo.length - 1 && upTo[last + 1] - upTo[first] < share) {
                last++;
            }
            if (last == upTo.length - 1) {
                break;
            }
            if (shortest == null || last - first + 1 < shortest.length()) {
                shortest = new Range(first, last);
            }
        }
        return shortest;
    }

    /** Days by their numbers in the horizon, both ends included. */
    record Range(int first, int last) {
        int length() {
            return last - first + 1;
        }

        LocalDate earliest() {
            return Horizon.FIRST.plusDays(first);
        }

        LocalDate latest() {
            return Horizon.FIRST.plusDays(last);
        }
    }
}
