package news.parallax.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.date.Months;

/** What two articles share, and what the lead of one names and the other does not know. */
final class PairFeatures {
    static final List<String> NAMES = List.of(
            "full",
            "local",
            "lead",
            "local lead",
            "first",
            "pairs",
            "names",
            "local names",
            "rarest name",
            "lead names known, less",
            "lead names known, more",
            "lead persons unknown",
            "lead places unknown",
            "other first person",
            "lead words known, less",
            "lead words known, more",
            "numbers",
            "figures",
            "same counts in leads",
            "other counts",
            "days",
            "same weekday",
            "other weekday",
            "years",
            "other year",
            "dates far apart",
            "times in tension",
            "shorter length");

    /** Whole dates this near may be of one happening; where the nearest are further apart, the articles are of two. */
    private static final int SAME_DAYS = 2;

    private static final int FAR_DAYS = 20;

    private final double highest;

    /** @param highest the rarity of a term that was never seen */
    PairFeatures(double highest) {
        this.highest = highest;
    }

    double[] of(Profile a, Local la, Profile b, Local lb) {
        double nameA = known(la.leadNames, b);
        double nameB = known(lb.leadNames, a);
        double wordA = la.lead.sumIn(b.terms) / (la.lead.sum() + 1e-6);
        double wordB = lb.lead.sumIn(a.terms) / (lb.lead.sum() + 1e-6);
        return new double[] {
            a.full.cosine(b.full),
            la.full.cosine(lb.full),
            a.rareLead.cosine(b.rareLead),
            la.lead.cosine(lb.lead),
            a.first.cosine(b.first),
            a.pairs.cosine(b.pairs),
            a.rareNames.cosine(b.rareNames),
            la.names.cosine(lb.names),
            rarest(a.names, b.names),
            Math.min(nameA, nameB),
            Math.max(nameA, nameB),
            Math.min(unknown(a.leadPersons, b), unknown(b.leadPersons, a)),
            Math.min(unknown(a.leadPlaces, b), unknown(b.leadPlaces, a)),
            otherPerson(a, b),
            Math.min(wordA, wordB),
            Math.max(wordA, wordB),
            overlap(a.numbers, b.numbers),
            overlap(a.figures, b.figures),
            counts(a.leadCounts, b.leadCounts, true),
            counts(a.counts, b.counts, false),
            overlap(a.days, b.days),
            a.weekdays.shared(b.weekdays) > 0 ? 1 : 0,
            differ(a.weekdays, b.weekdays),
            overlap(a.years, b.years),
            differ(a.years, b.years),
            apart(a.wholeDates, b.wholeDates),
            Math.min(Months.MOST_TENSION, a.months.tension(b.months)) / Months.MOST_TENSION,
            Math.log(Math.min(a.terms.size(), b.terms.size()) + 10.0)
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

    private static double otherPerson(Profile a, Profile b) {
        boolean either = a.firstPersons.isEmpty() || b.firstPersons.isEmpty();
        return !either && Collections.disjoint(a.firstPersons, b.firstPersons) ? 1 : 0;
    }

    private static double differ(Bag a, Bag b) {
        return !a.isEmpty() && !b.isEmpty() && a.shared(b) == 0 ? 1 : 0;
    }

    /** The rarity of the rarest name that both have, against the rarest there can be. */
    private double rarest(Bag a, Bag b) {
        double best = 0;
        for (int i = 0; i < a.size(); i++) {
            if (a.rarity[i] > best && b.has(a.terms[i])) {
                best = a.rarity[i];
            }
        }
        return best / highest;
    }

    /** Shared against the smaller set, less sure the smaller it is. */
    private static double overlap(Bag a, Bag b) {
        return a.shared(b) / (Math.min(a.size(), b.size()) + 2.0);
    }

    /** Of how many things both give the same number, or of how many none that is the same; 1 at most. */
    private static double counts(Map<String, Set<Double>> a, Map<String, Set<Double>> b, boolean same) {
        double found = 0;
        for (Map.Entry<String, Set<Double>> entry : a.entrySet()) {
            Set<Double> other = b.get(entry.getKey());
            if (other != null && Collections.disjoint(entry.getValue(), other) != same) {
                found++;
            }
        }
        return found / (found + 2);
    }

    /** 1 where even the nearest whole dates of the two lie far apart, -1 where they are together, 0 where nothing tells. */
    private static double apart(Set<LocalDate> a, Set<LocalDate> b) {
        long nearest = Long.MAX_VALUE;
        for (LocalDate one : a) {
            for (LocalDate other : b) {
                nearest = Math.min(nearest, Math.abs(ChronoUnit.DAYS.between(one, other)));
            }
        }
        if (nearest == Long.MAX_VALUE) {
            return 0;
        }
        return nearest > FAR_DAYS ? 1 : nearest <= SAME_DAYS ? -1 : 0;
    }
}
