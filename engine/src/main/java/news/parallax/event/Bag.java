package news.parallax.event;

import java.util.Arrays;
import java.util.Collection;
import news.parallax.event.Vocabulary.Term;

/** Terms by their numbers in order, each with a value and its rarity. Small, since a run holds several for each article. */
final class Bag {
    final int[] terms;
    final float[] values;
    final float[] rarity;
    private final double norm;

    private Bag(int[] terms, float[] values, float[] rarity) {
        this.terms = terms;
        this.values = values;
        this.rarity = rarity;
        double squares = 0;
        for (float value : values) {
            squares += (double) value * value;
        }
        this.norm = Math.sqrt(squares);
    }

    /** Terms valued 1 + ln of how often they stand there. */
    static Bag of(Collection<Term> terms) {
        Term[] all = terms.toArray(Term[]::new);
        // The number before the place, so that sorting needs no boxes.
        long[] sorted = new long[all.length];
        for (int i = 0; i < all.length; i++) {
            sorted[i] = (long) all[i].number() << Integer.SIZE | i;
        }
        Arrays.sort(sorted);
        int[] numbers = new int[all.length];
        float[] counts = new float[all.length];
        float[] rarity = new float[all.length];
        int last = -1;
        for (long key : sorted) {
            Term term = all[(int) key];
            if (last < 0 || numbers[last] != term.number()) {
                last++;
                numbers[last] = term.number();
                rarity[last] = term.rarity();
            }
            counts[last]++;
        }
        for (int i = 0; i <= last; i++) {
            counts[i] = (float) (1 + Math.log(counts[i]));
        }
        return new Bag(
                Arrays.copyOf(numbers, last + 1), Arrays.copyOf(counts, last + 1), Arrays.copyOf(rarity, last + 1));
    }

    /** The same terms, each valued 1. */
    Bag once() {
        float[] ones = new float[terms.length];
        Arrays.fill(ones, 1);
        return new Bag(terms, ones, rarity);
    }

    /** The same terms, each value times the rarity of its term. */
    Bag rare() {
        return times(i -> rarity[i]);
    }

    /** The same terms, each value times something told by the place of its term. */
    Bag times(Weight weight) {
        float[] weighted = new float[values.length];
        for (int i = 0; i < weighted.length; i++) {
            weighted[i] = values[i] * weight.at(i);
        }
        return new Bag(terms, weighted, rarity);
    }

    /** What to value the term at a place by. */
    interface Weight {
        float at(int place);
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

    boolean isEmpty() {
        return terms.length == 0;
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
