package news.parallax.date;

import java.time.LocalDate;
import java.util.ArrayList;
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
    /** What a kind of clue is believed to be before any was seen counts as so many clues. */
    private static final double PRIOR_CLUES = 12;

    private static final double[] SCALES = {.3, .4, .5, .6, .7, .8, .9, 1, 1.1, 1.2};
    private static final int STEP_DAYS = 7;

    private final Clues clues = new Clues();
    private final Map<Kind, double[]> right = new EnumMap<>(Kind.class);
    private final Map<Kind, double[]> chance = new EnumMap<>(Kind.class);
    private final List<List<Clue>> articles = new ArrayList<>();
    private final List<LocalDate> days = new ArrayList<>();

    /** Learns from the accounts of one event, or from one article; days are in the order of the accounts. */
    public void add(List<AnnotatedArticle> accounts, List<LocalDate> published) {
        List<List<Clue>> found = clues.find(accounts);
        for (int a = 0; a < accounts.size(); a++) {
            if (Horizon.contains(published.get(a))) {
                articles.add(found.get(a));
                days.add(published.get(a));
                int day = (int) published.get(a).toEpochDay();
                found.get(a).forEach(c -> count(c, day));
            }
        }
    }

    private void count(Clue clue, int day) {
        double[] hits = right.computeIfAbsent(clue.kind(), k -> new double[k.buckets()]);
        double[] any = chance.computeIfAbsent(clue.kind(), k -> new double[k.buckets()]);
        hits[clue.bucket(day)]++;
        for (int i = (int) (Math.floorMod(clue.span().start(), STEP_DAYS)); i < Horizon.DAYS; i += STEP_DAYS - 1) {
            any[clue.bucket(Horizon.START + i)] += (STEP_DAYS - 1.0) / Horizon.DAYS;
        }
    }

    /** What was learned so far. */
    public ClueWeights learned() {
        Map<Kind, double[]> weights = new EnumMap<>(Kind.class);
        right.forEach((kind, hits) -> weights.put(kind, row(kind, hits)));
        ClueWeights plain = new ClueWeights(weights, 1);
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

    private double[] row(Kind kind, double[] hits) {
        double[] any = chance.getOrDefault(kind, new double[kind.buckets()]);
        double[] expected = kind.expected();
        double sum = 0;
        double all = 0;
        for (int i = 0; i < hits.length; i++) {
            sum += hits[i];
            all += any[i];
        }
        double[] row = new double[hits.length];
        for (int i = 0; i < row.length; i++) {
            double byChance = Math.max(any[i] / all, 1e-5);
            double prior = expected.length == 0 ? byChance : expected[i];
            row[i] = Math.log((hits[i] + PRIOR_CLUES * prior) / (sum + PRIOR_CLUES) / byChance);
        }
        return row;
    }

    /** The mean logarithm of what is believed of the right day. */
    private double fit(ClueWeights weights) {
        double sum = 0;
        for (int i = 0; i < articles.size(); i++) {
            double[] shares = Belief.of(articles.get(i), weights).shares();
            sum += Math.log(shares[(int) days.get(i).toEpochDay() - Horizon.START] + 1e-9);
        }
        return sum / articles.size();
    }
}
