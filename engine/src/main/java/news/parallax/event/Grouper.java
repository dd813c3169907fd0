package news.parallax.event;

import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import news.parallax.article.Dating;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.text.Vector;
import news.parallax.text.Weights;
import org.jspecify.annotations.Nullable;

/**
 * Puts articles together that tell the same event. First, what is near at all by its words in the light of news at
 * large; then, among those only, a score for each pair in which a word tells the less the more of them have it, and
 * average link over the scores. Articles published further apart than a week and a half are never put together, where
 * both days are known.
 *
 * <p>Does not link the events of one long affair; each is an event of its own. Thread-safe.
 */
public final class Grouper {
    private static final double NEAR = 0.1;
    private static final double THRESHOLD = 2.0;
    /** Lower, since among the accounts of one event the words they all share weigh next to nothing. */
    private static final double THRESHOLD_WITHIN = 0.5;

    private static final int MAX_DAYS_APART = 10;
    private static final int TOGETHER_DAYS = 2;
    private static final double TOGETHER = 1;
    /** So low that no group with such a pair in it averages above any threshold. */
    private static final double APART = -1e6;
    /** How many texts of news at large a set of near articles is filled up with, for its weights. */
    private static final double PRIOR_TEXTS = 1;

    private final Weights news;
    private final double[] coefficients;
    private final EventMaker events = new EventMaker();

    public Grouper(Weights news) {
        this(news, PairScore.shipped());
    }

    /** With other coefficients than the shipped ones: the intercept, then one a feature, for training. */
    public Grouper(Weights news, double[] coefficients) {
        this.news = news;
        this.coefficients = coefficients.clone();
    }

    /** The events that the articles tell, those with most accounts first; the same whatever the order of articles. */
    public List<Event> group(Collection<AnnotatedArticle> articles) {
        List<AnnotatedArticle> ordered = articles.stream()
                .sorted(Comparator.comparing((AnnotatedArticle a) -> a.article().id())
                        .thenComparing(a -> a.article().input()))
                .toList();
        List<Event> made = new ArrayList<>();
        near(ordered).forEach(near -> split(near, made, THRESHOLD));
        made.sort(Comparator.comparing((Event e) -> -e.accounts().size()).thenComparing(Event::id));
        return made;
    }

    /**
     * Groups near articles, and each group again by its own weights until none splits: what an event is does not hang on
     * what else lies near.
     */
    private void split(List<AnnotatedArticle> near, List<Event> made, double threshold) {
        double[][] scores = scores(near);
        List<List<Integer>> groups = clusters(scores, threshold);
        if (groups.size() == 1) {
            made.add(events.make(near, groups.get(0), scores));
        } else {
            groups.forEach(group -> split(group.stream().map(near::get).toList(), made, THRESHOLD_WITHIN));
        }
    }

    /** The features that a pair is scored by, in the order of the coefficients. */
    public static List<String> features() {
        return PairScore.FEATURES;
    }

    /** The features of every pair of near articles, at {@code [i][j]} with i greater than j, for training. */
    public double[][][] features(List<AnnotatedArticle> near) {
        Weights weights = weights(near);
        List<Profile> profiles = profiles(near, weights);
        PairScore pair = new PairScore(coefficients, news);
        double[][][] features = new double[near.size()][][];
        for (int i = 0; i < features.length; i++) {
            features[i] = new double[i][];
            for (int j = 0; j < i; j++) {
                features[i][j] = pair.features(profiles.get(i), profiles.get(j));
            }
        }
        return features;
    }

    /** How near articles are by their words in the light of news at large: cosines, at {@code [i][j]}. */
    public double[][] nearness(List<AnnotatedArticle> articles) {
        List<Vector> vectors = articles.parallelStream()
                .map(a -> Vector.of(Profile.terms(a), news))
                .toList();
        double[][] nearness = new double[vectors.size()][vectors.size()];
        for (int i = 0; i < nearness.length; i++) {
            for (int j = 0; j < i; j++) {
                nearness[i][j] = vectors.get(i).cosine(vectors.get(j));
                nearness[j][i] = nearness[i][j];
            }
        }
        return nearness;
    }

    /** What is near to one another, directly or through others. */
    private List<List<AnnotatedArticle>> near(List<AnnotatedArticle> articles) {
        double[][] nearness = nearness(articles);
        int[] part = new int[articles.size()];
        List<List<AnnotatedArticle>> parts = new ArrayList<>();
        for (int i = 0; i < part.length; i++) {
            if (part[i] == 0) {
                parts.add(new ArrayList<>());
                ArrayDeque<Integer> reached = new ArrayDeque<>(List.of(i));
                part[i] = parts.size();
                while (!reached.isEmpty()) {
                    int at = reached.remove();
                    for (int other = 0; other < part.length; other++) {
                        if (part[other] == 0 && nearness[at][other] >= NEAR) {
                            part[other] = part[i];
                            reached.add(other);
                        }
                    }
                }
            }
        }
        // In the order of the articles, not in that of reaching them.
        for (int i = 0; i < part.length; i++) {
            parts.get(part[i] - 1).add(articles.get(i));
        }
        return parts;
    }

    private Weights weights(List<AnnotatedArticle> near) {
        return Weights.of(near.stream().map(Profile::terms).toList(), news, PRIOR_TEXTS);
    }

    private List<Profile> profiles(List<AnnotatedArticle> near, Weights weights) {
        return near.parallelStream().map(a -> new Profile(a, news, weights)).toList();
    }

    private double[][] scores(List<AnnotatedArticle> near) {
        Weights weights = weights(near);
        List<Profile> profiles = profiles(near, weights);
        PairScore pair = new PairScore(coefficients, news);
        double[][] scores = new double[profiles.size()][profiles.size()];
        for (int i = 0; i < profiles.size(); i++) {
            for (int j = 0; j < i; j++) {
                double score = pair.score(profiles.get(i), profiles.get(j))
                        + dates(profiles.get(i).published, profiles.get(j).published);
                scores[i][j] = score;
                scores[j][i] = score;
            }
        }
        return scores;
    }

    /** What the days of publication say where both are known: together speaks for one event, far apart against it. */
    private static double dates(@Nullable Dating a, @Nullable Dating b) {
        if (a == null || b == null) {
            return 0;
        }
        if (a.latest().plusDays(MAX_DAYS_APART).isBefore(b.earliest())
                || b.latest().plusDays(MAX_DAYS_APART).isBefore(a.earliest())) {
            return APART;
        }
        boolean days = a.isDay() && b.isDay();
        long between = Math.abs(ChronoUnit.DAYS.between(a.earliest(), b.earliest()));
        return days && between <= TOGETHER_DAYS ? TOGETHER : 0;
    }

    /** Joins the two groups with the highest average score again and again, while it is high enough. */
    static List<List<Integer>> clusters(double[][] scores, double threshold) {
        TreeMap<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < scores.length; i++) {
            groups.put(i, new ArrayList<>(List.of(i)));
        }
        double[][] sums = new double[scores.length][];
        for (int i = 0; i < scores.length; i++) {
            sums[i] = scores[i].clone();
        }
        while (true) {
            int a = -1;
            int b = -1;
            double best = threshold;
            for (int i : groups.keySet()) {
                for (int j : groups.headMap(i).keySet()) {
                    double pairs = (double) size(groups, i) * size(groups, j);
                    if (sums[i][j] > best * pairs) {
                        best = sums[i][j] / pairs;
                        a = j;
                        b = i;
                    }
                }
            }
            if (a < 0) {
                return groups.values().stream()
                        .map(g -> g.stream().sorted().toList())
                        .toList();
            }
            Objects.requireNonNull(groups.get(a)).addAll(Objects.requireNonNull(groups.remove(b)));
            for (int k : groups.keySet()) {
                sums[a][k] += sums[b][k];
                sums[k][a] = sums[a][k];
            }
        }
    }

    private static int size(TreeMap<Integer, List<Integer>> groups, int key) {
        return Objects.requireNonNull(groups.get(key)).size();
    }
}
