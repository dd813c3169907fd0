package news.parallax.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of a text was found, counted in runs of words.
 *
 * @param precision how much of what was found belongs there, 0 to 1
 * @param recall how much of what belongs there was found, 0 to 1
 */
record Overlap(double precision, double recall) {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    /** The harmonic mean of precision and recall. */
    double f() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /**
     * Runs of four words, as <a href="https://github.com/scrapinghub/article-extraction-benchmark">the article extraction
     * benchmark</a> counts them.
     */
    static Overlap ofShingles(String gold, String found) {
        return of(runs(words(gold), 4), runs(words(found), 4));
    }

    /** Single words without case, as <a href="https://github.com/Murrough-Foley/web-content-extraction-benchmark">WCXB</a> counts them. */
    static Overlap ofWords(String gold, String found) {
        return of(runs(words(gold.toLowerCase(Locale.ROOT)), 1), runs(words(found.toLowerCase(Locale.ROOT)), 1));
    }

    /**
     * Over many texts, in both ways of summing up: F of the mean precision and recall, as the article extraction benchmark
     * has it, and the mean F, as WCXB has it.
     */
    static String summary(List<Overlap> overlaps) {
        double precision = mean(overlaps, Overlap::precision);
        double recall = mean(overlaps, Overlap::recall);
        return String.format(
                Locale.ROOT,
                "P %.4f  R %.4f  F %.4f  mean F %.4f",
                precision,
                recall,
                new Overlap(precision, recall).f(),
                mean(overlaps, Overlap::f));
    }

    private static double mean(List<Overlap> overlaps, ToDoubleFunction<Overlap> value) {
        return overlaps.stream().mapToDouble(value).average().orElse(0);
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            words.add(m.group());
        }
        return words;
    }

    private static Map<List<String>, Integer> runs(List<String> words, int length) {
        Map<List<String>, Integer> runs = new HashMap<>();
        for (int i = 0; i < Math.max(1, words.size() - length + 1); i++) {
            List<String> run = words.subList(i, Math.min(words.size(), i + length));
            if (!run.isEmpty()) {
                runs.merge(List.copyOf(run), 1, Integer::sum);
            }
        }
        return runs;
    }

    private static Overlap of(Map<List<String>, Integer> gold, Map<List<String>, Integer> found) {
        if (gold.isEmpty() || found.isEmpty()) {
            double both = gold.isEmpty() && found.isEmpty() ? 1 : 0;
            return new Overlap(both, both);
        }
        double shared = 0;
        for (Map.Entry<List<String>, Integer> run : gold.entrySet()) {
            shared += Math.min(run.getValue(), found.getOrDefault(run.getKey(), 0));
        }
        return new Overlap(shared / sum(found), shared / sum(gold));
    }

    private static double sum(Map<List<String>, Integer> runs) {
        return runs.values().stream().mapToInt(i -> i).sum();
    }
}
