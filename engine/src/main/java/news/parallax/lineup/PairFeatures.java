package news.parallax.lineup;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import news.parallax.lineup.Weighed.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for two passages of an event to tell the same, the same whichever comes first. Blind to negation, and to who
 * did what to whom.
 */
final class PairFeatures {
    static final List<String> NAMES = List.of(
            "cosine",
            "dice",
            "of-fuller",
            "of-shorter",
            "mass",
            "rarest",
            "shared",
            "term-pairs",
            "word-pairs",
            "word-triples",
            "numbers",
            "other-numbers",
            "names",
            "name-mass",
            "content-mass",
            "content-dice",
            "news-dice",
            "news-mass",
            "clause-dice",
            "clause-mass",
            "clause-both",
            "alike-of-fuller",
            "alike-of-shorter",
            "meaning",
            "alike-mass",
            "alike-dice",
            "alike-least",
            "alike-most",
            "shorter",
            "longer",
            "counted",
            "counted-other",
            "verbs",
            "verb-mass",
            "subject",
            "days",
            "other-days",
            "speaker",
            "other-speaker",
            "quoted",
            "quoted-one",
            "quoted-unlike");
    /** Terms less alike than this mean different things. */
    private static final double ALIKE = 0.4;

    private final Weighed event;

    PairFeatures(Weighed event) {
        this.event = event;
    }

    double[] of(int i, int j) {
        Coded a = event.passages.get(i);
        Coded b = event.passages.get(j);
        int[] shared = common(a.terms, b.terms);
        int[] names = common(a.names, b.names);
        double mass = Weighed.sum(shared, event.weight);
        double squares = 0;
        double rarest = 0;
        for (int term : shared) {
            squares += event.weight[term] * event.weight[term];
            rarest = Math.max(rarest, event.weight[term]);
        }
        double nameMass = Weighed.sum(names, event.weight);
        double contentMass = mass - nameMass;
        double newsMass = Weighed.sum(shared, event.news);
        int numbers = common(a.numbers, b.numbers).length;
        double[] clause = clauses(a, b);
        double alikeA = alike(a, b);
        double alikeB = alike(b, a);
        int counted = 0;
        int countedOther = 0;
        for (String one : a.passage.counted()) {
            String what = one.substring(0, one.indexOf('=') + 1);
            boolean same = b.passage.counted().contains(one);
            counted += same ? 1 : 0;
            countedOther += !same && b.passage.counted().stream().anyMatch(other -> other.startsWith(what)) ? 1 : 0;
        }
        double verbMass = Weighed.sum(common(a.verbs, b.verbs), event.weight);
        double runs = event.ofRuns(common(a.twos, b.twos)) / (Math.min(a.twosMass, b.twosMass) + 1);
        double quoted = Math.min(a.passage.quoted(), b.passage.quoted());
        boolean speakers = a.passage.speaker() != null && b.passage.speaker() != null;
        boolean days = !Collections.disjoint(a.passage.days(), b.passage.days());
        return new double[] {
            ratio(squares, a.norm * b.norm),
            ratio(2 * mass, a.mass + b.mass),
            ratio(mass, Math.max(a.mass, b.mass)),
            ratio(mass, Math.min(a.mass, b.mass)),
            Math.log1p(mass),
            rarest,
            Math.log1p(shared.length),
            Math.log1p(common(a.pairs, b.pairs).length),
            runs,
            event.ofRuns(common(a.threes, b.threes)) / (Math.min(a.threesMass, b.threesMass) + 1),
            Math.log1p(numbers),
            numbers == 0 && a.numbers.length > 0 && b.numbers.length > 0 ? 1 : 0,
            ratio(nameMass, Math.min(a.nameMass, b.nameMass)),
            nameMass,
            contentMass,
            ratio(2 * contentMass, a.contentMass + b.contentMass),
            ratio(2 * newsMass, a.newsMass + b.newsMass),
            Math.log1p(newsMass),
            clause[0],
            Math.log1p(clause[1]),
            Math.log1p(clause[2]),
            ratio(mass + (a.mass > b.mass ? alikeA : alikeB), Math.max(a.mass, b.mass)),
            ratio(mass + (a.mass > b.mass ? alikeB : alikeA), Math.min(a.mass, b.mass)),
            meaning(a, b),
            Math.log1p(mass + Math.min(alikeA, alikeB)),
            ratio(2 * mass + alikeA + alikeB, a.mass + b.mass),
            Math.min(alikeA, alikeB),
            Math.max(alikeA, alikeB),
            Math.log(Math.min(a.words, b.words) + 1.0),
            Math.log(Math.max(a.words, b.words) + 1.0),
            counted,
            countedOther,
            ratio(verbMass, Math.min(a.verbMass, b.verbMass)),
            verbMass,
            a.passage.subject().equals(b.passage.subject()) ? 1 : 0,
            days ? 1 : 0,
            !days && !a.passage.days().isEmpty() && !b.passage.days().isEmpty() ? 1 : 0,
            speakers && same(a.passage.speaker(), b.passage.speaker()) ? 1 : 0,
            speakers && !same(a.passage.speaker(), b.passage.speaker()) ? 1 : 0,
            quoted,
            Math.abs(a.passage.quoted() - b.passage.quoted()),
            quoted * (1 - runs)
        };
    }

    /** One has the other's name, or its last word. */
    private static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && other != null && lastWord(one).equals(lastWord(other));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** How much of two passages is shared, 0 to 1, by weight. */
    double dice(int i, int j) {
        Coded a = event.passages.get(i);
        Coded b = event.passages.get(j);
        return ratio(2 * Weighed.sum(common(a.terms, b.terms), event.weight), a.mass + b.mass);
    }

    /** Of the best two clauses: how alike, how much, and both. */
    private double[] clauses(Coded a, Coded b) {
        double[] best = new double[3];
        for (int[] one : a.clauses) {
            for (int[] other : b.clauses) {
                double mass = Weighed.sum(common(one, other), event.weight);
                if (mass > 0) {
                    double dice = 2 * mass / (Weighed.sum(one, event.weight) + Weighed.sum(other, event.weight));
                    best[0] = Math.max(best[0], dice);
                    best[1] = Math.max(best[1], mass);
                    best[2] = Math.max(best[2], mass * dice);
                }
            }
        }
        return best;
    }

    /** The weight of the terms of one that the other has none of, but something alike, each by how alike. */
    private double alike(Coded a, Coded b) {
        double sum = 0;
        int k = 0;
        for (int term : a.terms) {
            while (k < b.terms.length && b.terms[k] < term) {
                k++;
            }
            if (k < b.terms.length && b.terms[k] == term) {
                continue;
            }
            double best = ALIKE;
            for (int other : b.terms) {
                best = Math.max(best, dot(event.vectors[term], event.vectors[other]));
            }
            sum += event.weight[term] * (best - ALIKE) / (1 - ALIKE);
        }
        return sum;
    }

    private static double meaning(Coded a, Coded b) {
        return dot(a.meaning, b.meaning);
    }

    private static float dot(float[] a, float[] b) {
        float dot = 0;
        for (int i = 0; i < a.length && i < b.length; i++) {
            dot += a[i] * b[i];
        }
        return dot;
    }

    private static double ratio(double part, double whole) {
        return whole <= 0 ? 0 : part / whole;
    }

    /** Those in both, of two lists in order without repeats. */
    static int[] common(int[] a, int[] b) {
        int[] common = new int[Math.min(a.length, b.length)];
        int n = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                common[n++] = a[i];
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return Arrays.copyOf(common, n);
    }
}
