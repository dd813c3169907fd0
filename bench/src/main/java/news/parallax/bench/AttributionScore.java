package news.parallax.bench;

import java.io.PrintStream;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import news.parallax.bench.Polnear.Gold;
import news.parallax.statement.attribution.AttributionFinder;
import news.parallax.statement.attribution.Speakers;
import news.parallax.statement.name.NameFinder;
import news.parallax.statement.tagger.Tagger;
import news.parallax.text.Span;
import news.parallax.text.Token;

/**
 * How well attributions are found: tokens and exact spans of sources, cues and contents, and of the attributions that people
 * marked the share that got the right source, those in quotation marks once more by themselves.
 */
final class AttributionScore {
    private static final String[] NAMES = {"source", "cue", "content"};
    /** As much of a content stands in quotation marks where it is direct. */
    private static final double DIRECT = 0.8;

    private final Function<AttributionExample, List<Gold>> finder;
    /** By kind: marked by people, found, both. */
    private final int[][] tokens = new int[NAMES.length][3];

    private final int[][] spans = new int[NAMES.length][3];
    /** Of all, and of direct ones: marked, found, with the right source. */
    private final int[][] sources = new int[2][3];

    /** Scores whatever finds attributions. */
    AttributionScore(Function<AttributionExample, List<Gold>> finder) {
        this.finder = finder;
    }

    /** Scores what is found with a tagger, as {@code annotate} finds it. */
    AttributionScore(Tagger tagger) {
        this(finder(new AttributionFinder(tagger)));
    }

    void report(List<AttributionExample> examples, PrintStream out) {
        for (AttributionExample example : examples) {
            List<Gold> found = finder.apply(example);
            for (int k = 0; k < NAMES.length; k++) {
                count(example, k, found);
            }
            for (Gold gold : example.document().attributions()) {
                if (!gold.source().isEmpty() && !gold.content().isEmpty()) {
                    source(example, gold, found);
                }
            }
        }
        for (int k = 0; k < NAMES.length; k++) {
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

    private static Function<AttributionExample, List<Gold>> finder(AttributionFinder finder) {
        return example -> {
            Speakers nobody = new Speakers(
                    example.snapshot(),
                    example.sentences(),
                    example.quotes(),
                    new NameFinder.Found(List.of(), Map.of()));
            return finder
                    .find(example.snapshot(), example.paragraphs(), example.sentences(), example.quotes(), nobody)
                    .stream()
                    .map(a -> new Gold(a.source(), a.cue(), a.content()))
                    .toList();
        };
    }

    private void count(AttributionExample example, int kind, List<Gold> found) {
        List<Token> words = example.tokens();
        Set<Span> marked = new HashSet<>();
        Set<Span> given = new HashSet<>();
        BitSet markedTokens = new BitSet();
        BitSet givenTokens = new BitSet();
        example.document().attributions().forEach(g -> part(g, kind).forEach(s -> add(s, words, marked, markedTokens)));
        found.forEach(g -> part(g, kind).forEach(s -> add(s, words, given, givenTokens)));
        spans[kind][0] += marked.size();
        spans[kind][1] += given.size();
        marked.retainAll(given);
        spans[kind][2] += marked.size();
        tokens[kind][0] += markedTokens.cardinality();
        tokens[kind][1] += givenTokens.cardinality();
        markedTokens.and(givenTokens);
        tokens[kind][2] += markedTokens.cardinality();
    }

    private static List<Span> part(Gold attribution, int kind) {
        return List.of(attribution.source(), attribution.cue(), attribution.content())
                .get(kind);
    }

    /** Adds the tokens of which a span has at least half, and the run of them. */
    private static void add(Span span, List<Token> words, Set<Span> spans, BitSet tokens) {
        int from = -1;
        int to = -1;
        for (int i = 0; i < words.size(); i++) {
            Span word = words.get(i).span();
            int shared = Math.min(word.end(), span.end()) - Math.max(word.start(), span.start());
            if (shared > 0 && shared * 2 >= word.length()) {
                from = from < 0 ? i : from;
                to = i + 1;
            }
        }
        if (to > 0) {
            spans.add(new Span(from, to));
            tokens.set(from, to);
        }
    }

    /** The right source is one that shares words with the marked one, of what is most like the marked in content: the more
     * of both is shared (Jaccard), so that an attribution nested in another is taken for itself. */
    private void source(AttributionExample example, Gold gold, List<Gold> found) {
        int length = shared(gold.content(), gold.content());
        boolean direct = shared(gold.content(), example.quotes()) > DIRECT * length;
        double most = 0;
        boolean right = false;
        for (Gold one : found) {
            int shared = shared(one.content(), gold.content());
            double alike = (double) shared / (length + shared(one.content(), one.content()) - shared);
            if (alike > most) {
                most = alike;
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

    private static String measure(int[] counts) {
        if (counts[2] == 0) {
            return "none right";
        }
        double precision = (double) counts[2] / counts[1];
        double recall = (double) counts[2] / counts[0];
        return String.format(
                Locale.ROOT, "P %.3f R %.3f F %.3f", precision, recall, 2 * precision * recall / (precision + recall));
    }
}
