package news.parallax.lineup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import news.parallax.text.Weights;

/**
 * The passages of an event with their terms numbered and weighed: a term weighs the less the more passages of the event
 * have it (inverse document frequency, counted within the event).
 */
final class Weighed {
    private static final double LEAST_WEIGHT = 0.05;
    /** As if so many passages of other news stood among them: two short accounts alone do not tell which words are rare. */
    private static final double AT_LARGE = 20;

    /** A passage with numbers for its terms, each list in order and without repeats. */
    static final class Coded {
        final int account;
        final int[] terms;
        final int[] names;
        final int[] numbers;
        final int[] verbs;
        final int[][] clauses;
        /** Two terms, two words and three words in a row, as they are found by one number. */
        final int[] pairs;

        final int[] twos;
        final int[] threes;
        final int words;
        final Passage passage;
        double mass;
        double verbMass;
        double twosMass;
        double threesMass;
        double newsMass;
        double norm;
        double contentMass;
        double nameMass;
        float[] meaning = new float[0];

        private Coded(Passage passage, Map<String, Integer> ids) {
            account = passage.account();
            terms = ids(passage.terms(), ids);
            names = ids(passage.names(), ids);
            verbs = ids(passage.verbs(), ids);
            numbers = ids(
                    passage.terms().stream()
                            .filter(t -> Character.isDigit(t.charAt(0)))
                            .toList(),
                    ids);
            clauses = passage.clauses().stream().map(c -> ids(c, ids)).toArray(int[][]::new);
            pairs = runs(passage.terms(), 2);
            twos = runs(passage.words(), 2);
            threes = runs(passage.words(), 3);
            words = passage.words().size();
            this.passage = passage;
        }

        private static int[] ids(Collection<String> some, Map<String, Integer> ids) {
            return some.stream()
                    .filter(ids::containsKey)
                    .mapToInt(ids::get)
                    .sorted()
                    .distinct()
                    .toArray();
        }

        private static int[] runs(List<String> words, int length) {
            int[] runs = new int[Math.max(0, words.size() - length + 1)];
            for (int i = 0; i < runs.length; i++) {
                runs[i] = words.subList(i, i + length).hashCode();
            }
            return Arrays.stream(runs).sorted().distinct().toArray();
        }
    }

    final List<Coded> passages = new ArrayList<>();
    /** By term: its weight in the event, its weight in news at large, its vector. */
    final double[] weight;

    final double[] news;
    final float[][] vectors;
    /** How much a run of words tells: the less the more passages of the event have it. */
    private final Map<Integer, Double> runs = new HashMap<>();

    Weighed(List<Passage> given, Weights atLarge, Meaning meaning) {
        Map<String, Integer> ids = new HashMap<>();
        Set<String> sorted = new TreeSet<>();
        given.forEach(p -> sorted.addAll(p.terms()));
        sorted.forEach(t -> ids.put(t, ids.size()));
        weight = new double[ids.size()];
        news = new double[ids.size()];
        vectors = new float[ids.size()][];
        ids.forEach((term, id) -> {
            news[id] = atLarge.of(term);
            vectors[id] = meaning.of(term);
        });
        given.forEach(p -> passages.add(new Coded(p, ids)));
        for (Coded passage : passages) {
            for (int term : passage.terms) {
                weight[term]++;
            }
        }
        for (int i = 0; i < weight.length; i++) {
            double elsewhere = AT_LARGE * Math.exp(-news[i]);
            weight[i] =
                    Math.max(LEAST_WEIGHT, Math.log((passages.size() + AT_LARGE + 1) / (weight[i] + elsewhere + 0.5)));
        }
        for (Coded passage : passages) {
            IntStream.concat(Arrays.stream(passage.twos), Arrays.stream(passage.threes))
                    .forEach(run -> runs.merge(run, 1.0, Double::sum));
        }
        runs.replaceAll((run, count) -> Math.log((passages.size() + AT_LARGE + 1) / (count + 0.5)));
        passages.forEach(this::weigh);
        centre();
    }

    private void weigh(Coded passage) {
        passage.mass = sum(passage.terms, weight);
        passage.newsMass = sum(passage.terms, news);
        passage.twosMass = ofRuns(passage.twos);
        passage.threesMass = ofRuns(passage.threes);
        passage.verbMass = sum(passage.verbs, weight);
        passage.nameMass = sum(passage.names, weight);
        passage.contentMass = passage.mass - passage.nameMass;
        double squares = 0;
        int size = 0;
        for (int term : passage.terms) {
            squares += weight[term] * weight[term];
            size = Math.max(size, vectors[term].length);
        }
        passage.norm = Math.sqrt(squares);
        passage.meaning = new float[size];
        for (int term : passage.terms) {
            for (int i = 0; i < vectors[term].length; i++) {
                passage.meaning[i] += (float) (vectors[term][i] * weight[term]);
            }
        }
    }

    /** What all passages have in common says nothing of any. */
    private void centre() {
        int size = passages.stream().mapToInt(p -> p.meaning.length).max().orElse(0);
        double[] mean = new double[size];
        for (Coded passage : passages) {
            for (int i = 0; i < passage.meaning.length; i++) {
                mean[i] += (double) passage.meaning[i] / passages.size();
            }
        }
        for (Coded passage : passages) {
            double squares = 1e-9;
            for (int i = 0; i < passage.meaning.length; i++) {
                passage.meaning[i] -= (float) mean[i];
                squares += passage.meaning[i] * passage.meaning[i];
            }
            for (int i = 0; i < passage.meaning.length; i++) {
                passage.meaning[i] /= (float) Math.sqrt(squares);
            }
        }
    }

    /** What some runs of words weigh together. */
    double ofRuns(int[] some) {
        double sum = 0;
        for (int run : some) {
            sum += runs.getOrDefault(run, 0.0);
        }
        return sum;
    }

    static double sum(int[] some, double[] of) {
        double sum = 0;
        for (int i : some) {
            sum += of[i];
        }
        return sum;
    }
}
