package news.parallax.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/**
 * How much a term tells: inverse document frequency, the negative logarithm of the share of texts that have it (Spärck
 * Jones, 1972).
 *
 * <p>Counted in news at large, or anew in one set of texts, since the same word is rare in the world and common in one
 * event.
 */
public final class Weights {
    private static final String NEWS = "news-frequencies.txt";

    private final Map<String, Integer> frequency;
    private final int texts;

    private Weights(Map<String, Integer> frequency, int texts) {
        this.frequency = frequency;
        this.texts = texts;
    }

    /** Counts in how many of the texts each term stands. */
    public static Weights of(Collection<? extends Collection<String>> texts) {
        return new Weights(count(texts), texts.size());
    }

    private static Map<String, Integer> count(Collection<? extends Collection<String>> texts) {
        Map<String, Integer> frequency = new HashMap<>();
        for (Collection<String> text : texts) {
            for (String term : new HashSet<>(text)) {
                frequency.merge(term, 1, Integer::sum);
            }
        }
        return frequency;
    }

    /** Counts in English news at large, shipped; made by {@code bench frequencies}. */
    public static Weights ofNews() {
        try (InputStream in = Weights.class.getResourceAsStream(NEWS)) {
            if (in == null) {
                throw new IllegalStateException("the frequencies " + NEWS + " are not on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, Integer> frequency = new HashMap<>();
            int texts = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (line.startsWith("#texts\t")) {
                    texts = Integer.parseInt(line.substring(tab + 1));
                } else if (tab > 0) {
                    frequency.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
                }
            }
            return new Weights(frequency, texts);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the frequencies " + NEWS, e);
        }
    }

    /** The weight of a term, more than 0; that of an unseen one is the highest. */
    public double of(String term) {
        return -Math.log(share(term)) + 0.05;
    }

    private double share(String term) {
        return (frequency.getOrDefault(term, 0) + 1.0) / (texts + 1.0);
    }
}
