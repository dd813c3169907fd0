package news.parallax.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.text.Vector;
import news.parallax.text.Weights;

/**
 * How likely two articles tell the same event, as log odds: logistic regression over what they share. The coefficients stand
 * in {@code pair-weights.txt}, learned by {@code bench grouping --train} on ECB+ and BASIL together.
 */
final class PairScore {
    /** The features, in the order of the coefficients; the intercept comes first. */
    static final List<String> FEATURES = List.of(
            "full", "local", "lead", "local lead", "pairs", "names", "local names", "rarest name", "numbers", "days");

    /** Beyond this nothing is surer: one pair alike to the letter must not outvote all others of two groups. */
    private static final double SURE = 5;

    private static final String RESOURCE = "pair-weights.txt";

    private final double[] coefficients;
    private final Weights news;

    PairScore(double[] coefficients, Weights news) {
        this.coefficients = coefficients.clone();
        this.news = news;
    }

    /** The shipped coefficients. */
    static double[] shipped() {
        try (InputStream in = PairScore.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the weights " + RESOURCE + " are not on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<Double> values = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && line.indexOf('\t') > 0) {
                    values.add(Double.valueOf(line.substring(line.indexOf('\t') + 1)));
                }
            }
            return values.stream().mapToDouble(Double::doubleValue).toArray();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the weights " + RESOURCE, e);
        }
    }

    double score(Profile a, Profile b) {
        double[] features = features(a, b);
        double sum = coefficients[0];
        for (int i = 0; i < features.length; i++) {
            sum += coefficients[i + 1] * features[i];
        }
        return Math.max(-SURE, Math.min(SURE, sum));
    }

    double[] features(Profile a, Profile b) {
        return new double[] {
            a.full.cosine(b.full),
            a.local.cosine(b.local),
            a.lead.cosine(b.lead),
            a.localLead.cosine(b.localLead),
            a.pairs.cosine(b.pairs),
            a.names.cosine(b.names),
            a.localNames.cosine(b.localNames),
            rarest(a.names, b.names),
            overlap(a.numbers, b.numbers),
            overlap(a.days, b.days)
        };
    }

    /** The weight of the rarest name that both have, against the rarest there can be. */
    private double rarest(Vector a, Vector b) {
        double best = 0;
        for (String name : a.terms()) {
            if (b.terms().contains(name)) {
                best = Math.max(best, news.of(name));
            }
        }
        return best / news.of("");
    }

    /** Shared against the smaller set, less sure the smaller it is. */
    private static double overlap(Set<String> a, Set<String> b) {
        int both = (int) a.stream().filter(b::contains).count();
        return both / (Math.min(a.size(), b.size()) + 2.0);
    }
}
