package news.parallax.lineup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/**
 * Which terms mean something alike: a vector each, of length 1, made once from a sentence encoder by {@code bench
 * term-vectors} in the manner of <a href="https://github.com/MinishLab/model2vec">Model2Vec</a>. Knows no context: a bank
 * is a bank.
 */
final class Meaning {
    private static final String RESOURCE = "term-vectors.txt";

    private final Map<String, float[]> vectors;

    private final int length;

    private Meaning(Map<String, float[]> vectors) {
        this.vectors = vectors;
        this.length = vectors.values().iterator().next().length;
    }

    static Meaning shipped() {
        try (InputStream in = Meaning.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the vectors " + RESOURCE + " are not on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, float[]> vectors = new HashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    vectors.put(line.substring(0, tab), unit(Base64.getDecoder().decode(line.substring(tab + 1))));
                }
            }
            return new Meaning(vectors);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the vectors " + RESOURCE, e);
        }
    }

    private static float[] unit(byte[] numbers) {
        long sum = 0;
        for (byte number : numbers) {
            sum += number * number;
        }
        float[] vector = new float[numbers.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) (numbers[i] / Math.sqrt(sum));
        }
        return vector;
    }

    /** How much two terms mean alike, -1 to 1. */
    double alike(String one, String other) {
        float[] a = of(one);
        float[] b = of(other);
        double dot = 0;
        for (int i = 0; i < a.length; i++) {
            dot += a[i] * b[i];
        }
        return dot;
    }

    /**
     * The vector of a term. One that is not known, a rare name as a rule, means nothing but itself: it gets a direction of its own,
     * like that of no other.
     */
    float[] of(String term) {
        float[] known = vectors.get(term);
        if (known != null) {
            return known;
        }
        Random direction = new Random(term.hashCode());
        float[] own = new float[length];
        double squares = 0;
        for (int i = 0; i < length; i++) {
            own[i] = (float) direction.nextGaussian();
            squares += own[i] * own[i];
        }
        for (int i = 0; i < length; i++) {
            own[i] /= (float) Math.sqrt(squares);
        }
        return own;
    }
}
