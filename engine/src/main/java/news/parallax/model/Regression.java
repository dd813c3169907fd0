package news.parallax.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Log odds as a weighted sum of features. Coefficients are shipped as text: a line each, the name of the model, the name of
 * the feature and the coefficient, parted by tabs, the intercept first.
 *
 * @param coefficients the intercept, then one a feature
 */
public record Regression(List<Double> coefficients) {
    public Regression {
        coefficients = List.copyOf(coefficients);
    }

    /** The coefficients of a model in a resource beside a class. */
    public static Regression shipped(Class<?> beside, String resource, String model) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the weights " + resource + " are not on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<Double> values = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(model + "\t")) {
                    values.add(Double.valueOf(line.substring(line.lastIndexOf('\t') + 1)));
                }
            }
            return new Regression(values);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the weights " + resource, e);
        }
    }

    /** The log odds. */
    public double score(double[] features) {
        double sum = coefficients.get(0);
        for (int i = 0; i < features.length; i++) {
            sum += coefficients.get(i + 1) * features[i];
        }
        return sum;
    }
}
