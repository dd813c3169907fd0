package news.parallax.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What each kind of clue tells: for each of its buckets the natural logarithm of how much likelier it is on the right day
 * than on any day. Learned by {@code bench dating --train}, shipped as text.
 */
public final class ClueWeights {
    private static final String SHIPPED = "clue-weights.txt";
    private static final String SCALE = "scale";

    private final Map<Kind, double[]> weights;
    private final double scale;

    /**
     * @param weights of each kind, a number a bucket
     * @param scale what the sum of all is multiplied with, since clues lean on one another
     */
    ClueWeights(Map<Kind, double[]> weights, double scale) {
        this.weights = new EnumMap<>(weights);
        this.scale = scale;
    }

    /**
     * The weights that ship with the engine.
     *
     * @throws IllegalStateException if they are not on the class path
     */
    public static ClueWeights shipped() {
        try (InputStream in = ClueWeights.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("the weights " + SHIPPED + " are not on the class path");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the weights " + SHIPPED, e);
        }
    }

    private static ClueWeights read(BufferedReader lines) throws IOException {
        Map<String, Kind> kinds = new HashMap<>();
        for (Kind kind : Kind.values()) {
            kinds.put(kind.label(), kind);
        }
        Map<Kind, double[]> weights = new EnumMap<>(Kind.class);
        double scale = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split("\t");
            if (fields[0].equals(SCALE)) {
                scale = Double.parseDouble(fields[1]);
                continue;
            }
            Kind kind = Objects.requireNonNull(kinds.get(fields[0]), "no kind of clue " + fields[0]);
            double[] row = new double[kind.buckets()];
            for (int i = 0; i < row.length; i++) {
                row[i] = Double.parseDouble(fields[i + 1]);
            }
            weights.put(kind, row);
        }
        return new ClueWeights(weights, scale);
    }

    double of(Kind kind, int bucket) {
        double[] row = weights.get(kind);
        return row == null ? 0 : row[bucket];
    }

    double scale() {
        return scale;
    }

    ClueWeights scaled(double by) {
        return new ClueWeights(weights, by);
    }

    /** As the file that ships. */
    public String text() {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%s\t%.2f%n", SCALE, scale));
        weights.forEach((kind, row) -> {
            text.append(kind.label());
            for (double weight : row) {
                text.append(String.format(Locale.ROOT, "\t%.2f", weight));
            }
            text.append(String.format(Locale.ROOT, "%n"));
        });
        return text.toString();
    }
}
