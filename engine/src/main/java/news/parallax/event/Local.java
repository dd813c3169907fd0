package news.parallax.event;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * One article's words weighted by what lies near it: a word is rare in the world and common among the accounts of one
 * event, or of two events of one kind, and what all around have does not tell them apart.
 */
final class Local {
    private static final double UNSEEN = 0.05;

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
    Local(Profile own, List<Profile> near, Vocabulary vocabulary) {
        int[] counts = new int[own.terms.size()];
        Arrays.fill(counts, 1);
        for (Profile other : near) {
            count(own.terms, other.terms, counts);
        }
        IntToDoubleFunction weight = term -> {
            int place = own.terms.place(term);
            int seen = place < 0 ? 1 : counts[place];
            // As if one text more of news at large lay near.
            double share = Math.exp(UNSEEN - vocabulary.weight(term));
            return UNSEEN - Math.log((seen + share) / (near.size() + 2));
        };
        full = own.terms.times(weight);
        lead = own.leadTerms.times(weight);
        names = own.nameTerms.times(weight);
        leadNames = own.leadNames.times(weight);
    }

    private static void count(Bag own, Bag other, int[] counts) {
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
