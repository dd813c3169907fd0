package news.parallax.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Log odds as a weighted sum of features. The shipped coefficients stand in {@code grouping-weights.txt}, learned by {@code
 * bench grouping --train} on ECB+ and BASIL together.
 *
 * @param coefficients the intercept, then one a feature
 */
public record Regression(List<Double> coefficients) {
    /** Beyond this nothing is surer: one pair alike to the letter must not outvote all others of two groups. */
    static final double MOST = 8;

    /** The log odds of what was not worth a look, and the least there is. */
    static final double LEAST = -5;

    private static final String RESOURCE = "grouping-weights.txt";

    public Regression {
        coefficients = List.copyOf(coefficients);
    }

    /** The shipped coefficients, {@code pair} or {@code join}. */
    static Regression shipped(String what) {
        try (InputStream in = Regression.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the weights " + RESOURCE + " are not on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<Double> values = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(what + "\t")) {
                    values.add(Double.valueOf(line.substring(line.lastIndexOf('\t') + 1)));
                }
            }
            return new Regression(values);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the weights " + RESOURCE, e);
        }
    }

    /** The log odds, within what counts as sure. */
    public double score(double[] features) {
        double sum = coefficients.get(0);
        for (int i = 0; i < features.length; i++) {
            sum += coefficients.get(i + 1) * features[i];
        }
        return Math.max(LEAST, Math.min(MOST, sum));
    }
}
