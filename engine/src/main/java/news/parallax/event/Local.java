package news.parallax.event;

import java.util.Arrays;
import java.util.List;

/**
 * One article's words weighted by what lies near it: a word is rare in the world and common among the accounts of one
 * event, or of two events of one kind, and what all around have does not tell them apart.
 */
final class Local {
    private static final float UNSEEN = 0.05f;

    final Bag full;
    final Bag lead;
    final Bag names;
    /** What the lead names, each once. */
    final Bag leadNames;

    /**
     * Counts among the articles near.
     *
     * @param own the article
     * @param near those about it, itself left out
     */
    Local(Profile own, List<Profile> near) {
        float[] weights = new float[own.terms.size()];
        Arrays.fill(weights, 1);
        for (Profile other : near) {
            count(own.terms, other.terms, weights);
        }
        for (int i = 0; i < weights.length; i++) {
            // As if one text more of news at large lay near.
            double share = Math.exp(UNSEEN - own.terms.rarity[i]);
            weights[i] = (float) (UNSEEN - Math.log((weights[i] + share) / (near.size() + 2)));
        }
        full = own.terms.times(i -> weights[i]);
        lead = weighted(own.lead, own.terms, weights);
        names = weighted(own.names, own.terms, weights);
        leadNames = weighted(own.leadNames, own.terms, weights);
    }

    /** The parts of names that stand in no sentence as a word of its own weigh as if they stood here alone. */
    private static Bag weighted(Bag some, Bag all, float[] weights) {
        return some.times(i -> {
            int place = all.place(some.terms[i]);
            return place < 0 ? some.rarity[i] : weights[place];
        });
    }

    private static void count(Bag own, Bag other, float[] counts) {
        int i = 0;
        int j = 0;
        while (i < own.terms.length && j < other.terms.length) {
            int order = Integer.compare(own.terms[i], other.terms[j]);
            counts[i] += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
    }
}
