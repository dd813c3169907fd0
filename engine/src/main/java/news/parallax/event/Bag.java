package news.parallax.event;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

/** Numbered terms in order, each with a value. Small, since a run holds several for each article. */
final class Bag {
    static final Bag EMPTY = new Bag(new int[0], new float[0]);

    final int[] terms;
    final float[] values;
    private final double norm;

    private Bag(int[] terms, float[] values) {
        this.terms = terms;
        this.values = values;
        double squares = 0;
        for (float value : values) {
            squares += (double) value * value;
        }
        this.norm = Math.sqrt(squares);
    }

    /** Terms valued 1 + ln of how often they stand there. */
    static Bag of(Collection<Integer> terms) {
        if (terms.isEmpty()) {
            return EMPTY;
        }
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        terms.forEach(t -> counts.merge(t, 1, Integer::sum));
        int[] numbers = new int[counts.size()];
        float[] values = new float[numbers.length];
        int at = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            numbers[at] = entry.getKey();
            values[at++] = (float) (1 + Math.log(entry.getValue()));
        }
        return new Bag(numbers, values);
    }

    /** The same terms, each value times the weight of its term. */
    Bag times(IntToDoubleFunction weight) {
        float[] weighted = new float[values.length];
        for (int i = 0; i < weighted.length; i++) {
            weighted[i] = (float) (values[i] * weight.applyAsDouble(terms[i]));
        }
        return new Bag(terms, weighted);
    }

    /** The cosine, 0 to 1; 0 where either is empty. */
    double cosine(Bag other) {
        if (norm == 0 || other.norm == 0) {
            return 0;
        }
        double dot = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            int order = Integer.compare(terms[i], other.terms[j]);
            if (order == 0) {
                dot += (double) values[i] * other.values[j];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return Math.min(1, dot / (norm * other.norm));
    }

    /** How many terms both have. */
    int shared(Bag other) {
        int both = 0;
        for (int term : terms) {
            both += other.has(term) ? 1 : 0;
        }
        return both;
    }

    boolean has(int term) {
        return place(term) >= 0;
    }

    /** Where a term stands; less than 0 where it does not. */
    int place(int term) {
        return Arrays.binarySearch(terms, term);
    }

    int size() {
        return terms.length;
    }

    /** The values summed. */
    double sum() {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum;
    }

    /** The values summed of those terms that another has. */
    double sumIn(Bag other) {
        double sum = 0;
        for (int i = 0; i < terms.length; i++) {
            sum += other.has(terms[i]) ? values[i] : 0;
        }
        return sum;
    }
}
