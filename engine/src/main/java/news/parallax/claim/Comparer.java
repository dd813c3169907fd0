package news.parallax.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.claim.Claim.Compared;
import news.parallax.difference.Development;
import news.parallax.difference.Difference;
import news.parallax.difference.Differences;
import news.parallax.difference.Discrepancy;
import news.parallax.difference.Discrepancy.Kind;
import news.parallax.difference.Pair;
import news.parallax.lineup.Links;
import news.parallax.statement.Certainty;
import news.parallax.telling.Telling;
import news.parallax.telling.Tellings;
import org.jspecify.annotations.Nullable;

/**
 * Holds the tellings of a claim against each other. Only two of different accounts that are linked themselves are compared:
 * what stands together by way of a third may speak of different sides of the thing.
 */
final class Comparer {
    /** From this share of shared terms on, of both, two tellings say the same. */
    private static final double SAME = 0.6;

    private final Tellings tellings;
    private final Links links;
    private final Differences differences;

    Comparer(Tellings tellings, Links links, Differences differences) {
        this.tellings = tellings;
        this.links = links;
        this.differences = differences;
    }

    Compared compare(List<Integer> claim) {
        List<Discrepancy> discrepancies = new ArrayList<>();
        List<Development> developments = new ArrayList<>();
        List<Discrepancy> possible = new ArrayList<>();
        List<Discrepancy> incomparable = new ArrayList<>();
        for (int a = 0; a < claim.size(); a++) {
            for (int b = a + 1; b < claim.size(); b++) {
                if (!links.isLinked(claim.get(a), claim.get(b))) {
                    continue;
                }
                for (Difference found : differences.between(new Pair(tellings, claim.get(a), claim.get(b)))) {
                    Discrepancy discrepancy =
                            new Discrepancy(found.kind(), a, b, found.detail(), found.wordsA(), found.wordsB());
                    switch (found.outcome()) {
                        case DIFFERS -> (found.kind().isSure() ? discrepancies : possible).add(discrepancy);
                        case NOT_COMPARABLE -> incomparable.add(discrepancy);
                        case MOVED_ON -> add(developments, new Development(a, b, found.detail()));
                        case MOVED_BACK -> add(developments, new Development(b, a, found.detail()));
                    }
                }
            }
        }
        return new Compared(discrepancies, developments, possible, incomparable);
    }

    /** One line for each step, however many copies tell it. */
    private static void add(List<Development> developments, Development step) {
        if (developments.stream().noneMatch(d -> d.detail().equals(step.detail()))) {
            developments.add(step);
        }
    }

    /** How each telling of a claim stands to its lead. */
    List<Relation> relations(List<Integer> claim, int lead, Compared compared) {
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < claim.size(); i++) {
            relations.add(i == lead ? Relation.SAME : relation(claim, lead, i, compared));
        }
        return relations;
    }

    private Relation relation(List<Integer> claim, int lead, int i, Compared compared) {
        int low = Math.min(lead, i);
        int high = Math.max(lead, i);
        if (has(compared.discrepancies(), low, high, null)) {
            return Relation.DIFFERS;
        }
        if (compared.developments().stream()
                .anyMatch(d -> Math.min(d.earlier(), d.later()) == low && Math.max(d.earlier(), d.later()) == high)) {
            return Relation.LATER;
        }
        Telling one = tellings.all().get(claim.get(lead));
        Telling other = tellings.all().get(claim.get(i));
        if (has(compared.possible(), low, high, Kind.CERTAINTY) || firm(one) != firm(other)) {
            return Relation.CERTAINTY;
        }
        double most = Math.min(share(one, other), share(other, one));
        if (most < SAME && has(compared.incomparable(), low, high, null)) {
            return Relation.INCOMPARABLE;
        }
        return most >= SAME ? Relation.SAME : Relation.DETAIL;
    }

    private static boolean has(List<Discrepancy> some, int low, int high, @Nullable Kind kind) {
        return some.stream().anyMatch(d -> d.a() == low && d.b() == high && (kind == null || d.kind() == kind));
    }

    private static boolean firm(Telling telling) {
        Certainty certainty = telling.statement().certainty();
        return certainty == Certainty.ASSERTED || certainty == Certainty.REPORTED;
    }

    /** The share of the terms of one that the other has. */
    private static double share(Telling one, Telling other) {
        Set<String> terms = new HashSet<>(one.statement().terms());
        int all = terms.size();
        if (Collections.disjoint(terms, other.statement().terms())) {
            return 0;
        }
        terms.retainAll(new HashSet<>(other.statement().terms()));
        return (double) terms.size() / all;
    }
}
