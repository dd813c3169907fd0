package news.parallax.event;

import java.util.List;

/** What two articles share, and what the lead of one names and the other does not know. */
final class PairFeatures {
    static final List<String> NAMES = List.of(
            "full",
            "local",
            "lead",
            "local lead",
            "pairs",
            "names",
            "local names",
            "rarest name",
            "numbers",
            "figures",
            "days",
            "lead names known, less",
            "lead names known, more",
            "lead persons unknown",
            "lead places unknown",
            "lead words known, less",
            "lead words known, more",
            "same weekday",
            "other weekday",
            "years",
            "other year");

    private final double highest;
    private final Vocabulary vocabulary;

    PairFeatures(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.highest = vocabulary.highest();
    }

    double[] of(Profile a, Local la, Profile b, Local lb) {
        double nameA = known(la.leadNames, b);
        double nameB = known(lb.leadNames, a);
        double wordA = la.lead.sumIn(b.terms) / (la.lead.sum() + 1e-6);
        double wordB = lb.lead.sumIn(a.terms) / (lb.lead.sum() + 1e-6);
        boolean weekday = a.weekdays.shared(b.weekdays) > 0;
        return new double[] {
            a.full.cosine(b.full),
            la.full.cosine(lb.full),
            a.lead.cosine(b.lead),
            la.lead.cosine(lb.lead),
            a.pairs.cosine(b.pairs),
            a.names.cosine(b.names),
            la.names.cosine(lb.names),
            rarest(a.nameTerms, b.nameTerms),
            overlap(a.numbers, b.numbers),
            overlap(a.figures, b.figures),
            overlap(a.days, b.days),
            Math.min(nameA, nameB),
            Math.max(nameA, nameB),
            Math.min(unknown(a.leadPersons, b), unknown(b.leadPersons, a)),
            Math.min(unknown(a.leadPlaces, b), unknown(b.leadPlaces, a)),
            Math.min(wordA, wordB),
            Math.max(wordA, wordB),
            weekday ? 1 : 0,
            differ(a.weekdays, b.weekdays, weekday),
            overlap(a.years, b.years),
            differ(a.years, b.years, a.years.shared(b.years) > 0)
        };
    }

    /** How much of what a lead names stands anywhere in the other; half where it names nothing. */
    private static double known(Bag lead, Profile other) {
        return (lead.sumIn(other.terms) + 1) / (lead.sum() + 2);
    }

    /** How much a lead names that stands nowhere in the other: where both do, they may tell of different ones. */
    private double unknown(Bag lead, Profile other) {
        return (lead.sum() - lead.sumIn(other.terms)) / highest;
    }

    private static double differ(Bag a, Bag b, boolean shared) {
        return a.size() > 0 && b.size() > 0 && !shared ? 1 : 0;
    }

    /** The weight of the rarest name that both have, against the rarest there can be. */
    private double rarest(Bag a, Bag b) {
        double best = 0;
        for (int name : a.terms) {
            if (b.has(name)) {
                best = Math.max(best, vocabulary.weight(name));
            }
        }
        return best / highest;
    }

    /** Shared against the smaller set, less sure the smaller it is. */
    private static double overlap(Bag a, Bag b) {
        return a.shared(b) / (Math.min(a.size(), b.size()) + 2.0);
    }
}
