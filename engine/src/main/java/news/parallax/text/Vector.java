package news.parallax.text;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Weighted terms of a text, for the cosine of two. */
public final class Vector {
    private final Map<String, Double> values;
    private final double norm;

    private Vector(Map<String, Double> values) {
        this.values = values;
        // Summed in the order of the terms, so that the last bit is the same on every run.
        this.norm = Math.sqrt(values.values().stream().mapToDouble(v -> v * v).sum());
    }

    /** Terms weighted by (1 + ln tf) times their weight. */
    public static Vector of(Collection<String> terms, Weights weights) {
        Map<String, Double> values = new TreeMap<>();
        terms.forEach(t -> values.merge(t, 1.0, Double::sum));
        values.replaceAll((t, n) -> (1 + Math.log(n)) * weights.of(t));
        return new Vector(values);
    }

    /** The cosine, 0 to 1; 0 where either is empty. */
    public double cosine(Vector other) {
        if (norm == 0 || other.norm == 0) {
            return 0;
        }
        boolean smaller = values.size() <= other.values.size();
        Map<String, Double> few = smaller ? values : other.values;
        Map<String, Double> many = smaller ? other.values : values;
        double dot = 0;
        for (Map.Entry<String, Double> entry : few.entrySet()) {
            Double value = many.get(entry.getKey());
            dot += value == null ? 0 : value * entry.getValue();
        }
        return Math.min(1, dot / (norm * other.norm));
    }

    /** The terms, in order. */
    public Collection<String> terms() {
        return values.keySet();
    }
}
