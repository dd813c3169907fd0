package news.parallax.bench;

import static news.parallax.bench.AttributionExample.KIND;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.bench.Polnear.Gold;
import news.parallax.statement.attribution.AttributionFinder;
import news.parallax.statement.attribution.Speakers;
import news.parallax.statement.name.NameFinder;
import news.parallax.statement.tagger.Tagger;
import news.parallax.text.Span;

/**
 * How well attributions are found: tokens and exact spans of sources, cues and contents, and of the attributions that people
 * marked the share that got the right source, those in quotation marks once more by themselves.
 */
final class AttributionScore {
    private static final String[] NAMES = {"", "source", "cue", "content"};
    /** As much of a content stands in quotation marks where it is direct. */
    private static final double DIRECT = 0.8;

    private final AttributionFinder finder;
    /** By kind: marked by people, found, both. */
    private final int[][] tokens = new int[NAMES.length][3];

    private final int[][] spans = new int[NAMES.length][3];
    /** Of all, and of direct ones: marked, found, with the right source. */
    private final int[][] sources = new int[2][3];

    AttributionScore(Tagger tagger) {
        finder = new AttributionFinder(tagger);
    }

    void report(List<AttributionExample> examples, PrintStream out) {
        for (AttributionExample example : examples) {
            List<Gold> found = find(example);
            count(example.answers(), AttributionExample.answers(found, example.sentences(), example.tokens()));
            for (Gold gold : example.document().attributions()) {
                if (!gold.source().isEmpty() && !gold.content().isEmpty()) {
                    source(example, gold, found);
                }
            }
        }
        for (int k = 1; k < NAMES.length; k++) {
            out.printf(Locale.ROOT, "%-8s tokens %s   spans %s%n", NAMES[k], measure(tokens[k]), measure(spans[k]));
        }
        for (int k = 0; k < 2; k++) {
            out.printf(
                    Locale.ROOT,
                    "%-8s attributions %4d   found %.3f   with the right source %.3f%n",
                    k == 0 ? "all" : "direct",
                    sources[k][0],
                    (double) sources[k][1] / sources[k][0],
                    (double) sources[k][2] / sources[k][0]);
        }
    }

    /** As {@code annotate} finds them. */
    private List<Gold> find(AttributionExample example) {
        Speakers nobody = new Speakers(example.snapshot(), new NameFinder.Found(List.of(), Map.of()));
        return finder
                .find(example.snapshot(), example.paragraphs(), example.sentences(), example.quotes(), nobody)
                .stream()
                .map(a -> new Gold(a.source(), a.cue(), a.content()))
                .toList();
    }

    private void count(int[] gold, int[] found) {
        for (int i = 0; i < gold.length; i++) {
            tokens[KIND[gold[i]]][0]++;
            tokens[KIND[found[i]]][1]++;
            tokens[KIND[gold[i]]][2] += KIND[gold[i]] == KIND[found[i]] ? 1 : 0;
        }
        for (int k = 1; k < NAMES.length; k++) {
            Set<Span> marked = runs(gold, k);
            Set<Span> given = runs(found, k);
            spans[k][0] += marked.size();
            spans[k][1] += given.size();
            marked.retainAll(given);
            spans[k][2] += marked.size();
        }
    }

    /** The right source is one that shares words with the marked one, of what shares most content with the marked. */
    private void source(AttributionExample example, Gold gold, List<Gold> found) {
        int length = shared(gold.content(), gold.content());
        boolean direct = shared(gold.content(), example.quotes()) > DIRECT * length;
        int most = 0;
        boolean right = false;
        for (Gold one : found) {
            int shared = shared(one.content(), gold.content());
            if (shared > most) {
                most = shared;
                right = shared(one.source(), gold.source()) > 0;
            }
        }
        for (int k = 0; k < (direct ? 2 : 1); k++) {
            sources[k][0]++;
            sources[k][1] += most > 0 ? 1 : 0;
            sources[k][2] += right ? 1 : 0;
        }
    }

    /** How many characters spans have in common. */
    private static int shared(List<Span> some, List<Span> others) {
        int shared = 0;
        for (Span one : some) {
            for (Span other : others) {
                shared += Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
            }
        }
        return shared;
    }

    private static Set<Span> runs(int[] labels, int kind) {
        Set<Span> runs = new HashSet<>();
        for (int i = 0; i < labels.length; i++) {
            if (KIND[labels[i]] == kind) {
                int from = i;
                while (i + 1 < labels.length && KIND[labels[i + 1]] == kind && labels[i + 1] % 2 == 0) {
                    i++;
                }
                runs.add(new Span(from, i + 1));
            }
        }
        return runs;
    }

    private static String measure(int[] counts) {
        double precision = (double) counts[2] / counts[1];
        double recall = (double) counts[2] / counts[0];
        return String.format(
                Locale.ROOT, "P %.3f R %.3f F %.3f", precision, recall, 2 * precision * recall / (precision + recall));
    }
}
