package news.parallax.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import news.parallax.statement.AnnotatedArticle;

/**
 * Learns what clues tell from articles of a known day: how often each kind falls into each of its buckets, against how
 * often it would by chance.
 *
 * <p>The articles are annotated as if their day were not known. Not thread-safe.
 */
public final class ClueLearning {
    /** So many clues more are thought to have fallen by chance. */
    private static final double PRIOR_CLUES = 12;

    private static final double LEAK = .05;
    private static final double[] SCALES = {.3, .4, .5, .6, .7, .8, .9, 1, 1.1, 1.2};
    private static final int STEP_DAYS = 7;

    private final Clues clues = new Clues();
    private final Map<Kind, double[]> right = new EnumMap<>(Kind.class);
    private final Map<Kind, double[]> chance = new EnumMap<>(Kind.class);
    private final List<List<Clue>> articles = new ArrayList<>();
    private final List<LocalDate> days = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();

    /** Learns from the accounts of one event, or from one article; days are in the order of the accounts; each counts as so many. */
    public void add(List<AnnotatedArticle> accounts, List<LocalDate> published, double weight) {
        List<List<Clue>> own = clues.find(accounts);
        Copies copies =
                Copies.of(accounts, Comparator.comparing(a -> -own.get(a).size()));
        List<List<Clue>> found = Clues.withShared(accounts, own, copies);
        for (int a = 0; a < accounts.size(); a++) {
            if (Horizon.contains(published.get(a))) {
                articles.add(found.get(a));
                days.add(published.get(a));
                weights.add(weight);
                int day = (int) published.get(a).toEpochDay();
                found.get(a).forEach(c -> count(c, day, weight));
            }
        }
    }

    private void count(Clue clue, int day, double weight) {
        double[] hits = right.computeIfAbsent(clue.kind(), k -> new double[k.buckets()]);
        double[] any = chance.computeIfAbsent(clue.kind(), k -> new double[k.buckets()]);
        hits[clue.bucket(day)] += weight;
        for (int i = (int) (Math.floorMod(clue.span().start(), STEP_DAYS)); i < Horizon.DAYS; i += STEP_DAYS - 1) {
            any[clue.bucket(Horizon.START + i)] += weight * (STEP_DAYS - 1.0) / Horizon.DAYS;
        }
    }

    /** What was learned so far. */
    public ClueWeights learned() {
        Map<Kind, double[]> rows = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            double[] hits = right.get(kind);
            if (!kind.isLearned()) {
                rows.put(kind, kind.given());
            } else if (hits != null) {
                rows.put(kind, row(kind, hits));
            }
        }
        ClueWeights plain = new ClueWeights(rows, 1);
        ClueWeights best = plain;
        double most = Double.NEGATIVE_INFINITY;
        for (double scale : SCALES) {
            ClueWeights scaled = plain.scaled(scale);
            double fit = fit(scaled);
            if (fit > most) {
                most = fit;
                best = scaled;
            }
        }
        return best;
    }

    private double[] row(Kind kind, double[] counted) {
        double[] any = chance.getOrDefault(kind, new double[kind.buckets()]);
        double[] hits = kind.isSmooth() ? smooth(counted, any) : counted;
        double sum = 0;
        double all = 0;
        for (int i = 0; i < hits.length; i++) {
            sum += hits[i];
            all += any[i];
        }
        double[] row = new double[hits.length];
        for (int i = 0; i < row.length; i++) {
            double byChance = Math.max(any[i] / all, 1e-5);
            row[i] = Math.log((hits[i] + PRIOR_CLUES * byChance) / (sum + PRIOR_CLUES) / byChance);
        }
        return row;
    }

    /** Each bucket takes a little of what is told for the ones beside it, as dense as there. */
    private static double[] smooth(double[] hits, double[] any) {
        double[] smooth = new double[hits.length];
        for (int i = 0; i < hits.length; i++) {
            double density = (1 - 2 * LEAK) * density(hits, any, i)
                    + LEAK * density(hits, any, Math.max(0, i - 1))
                    + LEAK * density(hits, any, Math.min(hits.length - 1, i + 1));
            smooth[i] = density * any[i];
        }
        return smooth;
    }

    private static double density(double[] hits, double[] any, int bucket) {
        return any[bucket] == 0 ? 0 : hits[bucket] / any[bucket];
    }

    /** The sum of the logarithms of what is believed of the right day. */
    private double fit(ClueWeights learned) {
        double sum = 0;
        for (int i = 0; i < articles.size(); i++) {
            double[] shares = Belief.of(articles.get(i), learned).shares();
            sum += weights.get(i) * Math.log(shares[(int) days.get(i).toEpochDay() - Horizon.START] + 1e-9);
        }
        return sum;
    }
}
