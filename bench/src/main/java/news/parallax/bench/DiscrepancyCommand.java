package news.parallax.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.difference.Difference;
import news.parallax.difference.Difference.Outcome;
import news.parallax.difference.Differences;
import news.parallax.difference.Discrepancy.Kind;
import news.parallax.difference.Pair;
import news.parallax.quote.QuoteMatcher;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.Annotator;
import news.parallax.telling.Tellings;
import news.parallax.text.English;

/**
 * What the finders of differences flag between sentences that say the same, and what they find of errors put into one
 * of them. Injection flatters: natural errors hide in sentences that are less alike.
 *
 * <p>The pairs are parted in two halves by a seed: one to look at, the other ({@code --held-out}) for the final figure.
 */
final class DiscrepancyCommand {
    private static final long SEED = 20240514;
    /** Statements of two sentences are held against each other from this share of common terms on. */
    private static final double SAME_STATEMENT = 0.25;

    /** Both sentences, read. */
    private record Read(AnnotatedArticle one, AnnotatedArticle other) {}

    private final Annotator annotator = new Annotator(new English());
    private final PrintStream out;
    private final boolean worst;

    private DiscrepancyCommand(PrintStream out, boolean worst) {
        this.out = out;
        this.worst = worst;
    }

    static void run(Options options, PrintStream out) throws IOException {
        Path folder = Path.of(options.arguments().get(0));
        List<Msrp> all = Msrp.equivalents(folder);
        Random random = new Random(SEED);
        boolean held = options.has("--held-out");
        List<Msrp> half = all.stream().filter(p -> random.nextBoolean() == held).toList();
        new DiscrepancyCommand(out, options.has("--worst")).run(half, held);
    }

    private void run(List<Msrp> pairs, boolean held) {
        List<Read> read = IntStream.range(0, pairs.size())
                .parallel()
                .mapToObj(i -> new Read(
                        read("a" + i, pairs.get(i).one()),
                        read("b" + i, pairs.get(i).other())))
                .toList();
        List<Set<Kind>> before =
                read.parallelStream().map(r -> kinds(between(r))).toList();
        out.printf(Locale.ROOT, "pairs that say the same: %d (%s)%n", read.size(), held ? "held out" : "looked at");
        untouched(read, before);
        Random random = new Random(SEED + (held ? 1 : 0));
        List<AnnotatedArticle> pool = read.stream().map(Read::one).toList();
        Injection injection = new Injection(random, pool);
        out.println("errors put in, found:");
        for (Kind kind : Injection.KINDS) {
            injected(read, before, injection, kind);
        }
    }

    private void untouched(List<Read> read, List<Set<Kind>> before) {
        out.println("untouched, flagged:");
        Map<Kind, Integer> flags = new EnumMap<>(Kind.class);
        before.forEach(kinds -> kinds.forEach(k -> flags.merge(k, 1, Integer::sum)));
        for (Kind kind : Kind.values()) {
            int count = flags.getOrDefault(kind, 0);
            out.printf(
                    Locale.ROOT,
                    "  %-12s %4d  %.2f%%%s%n",
                    kind.label(),
                    count,
                    100.0 * count / read.size(),
                    kind.isSure() ? "" : "  (folded)");
        }
        long any =
                before.stream().filter(k -> k.stream().anyMatch(Kind::isSure)).count();
        long all = before.stream().filter(k -> !k.isEmpty()).count();
        out.printf(
                Locale.ROOT,
                "  pairs with any unfolded %.2f%%, with any %.2f%%%n",
                100.0 * any / read.size(),
                100.0 * all / read.size());
        if (worst) {
            for (int i = 0; i < read.size(); i++) {
                for (Difference difference : between(read.get(i))) {
                    print("FALSE " + difference.kind().label() + ": " + difference.detail(), read.get(i));
                }
            }
        }
    }

    private void injected(List<Read> read, List<Set<Kind>> before, Injection injection, Kind kind) {
        List<Integer> places = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            String sentence = before.get(i).contains(kind)
                    ? null
                    : injection.into(read.get(i).one(), read.get(i).other(), kind);
            if (sentence != null) {
                places.add(i);
                changed.add(sentence);
            }
        }
        List<Read> wrong = IntStream.range(0, places.size())
                .parallel()
                .mapToObj(i -> new Read(
                        read("c" + i, changed.get(i)), read.get(places.get(i)).other()))
                .toList();
        int found = 0;
        for (Read pair : wrong) {
            boolean flagged = kinds(between(pair)).contains(kind);
            found += flagged ? 1 : 0;
            if (worst && !flagged) {
                print("MISSED " + kind.label(), pair);
            }
        }
        out.printf(
                Locale.ROOT,
                "  %-12s %4d of %4d  %.3f%n",
                kind.label(),
                found,
                wrong.size(),
                wrong.isEmpty() ? 0 : (double) found / wrong.size());
    }

    private AnnotatedArticle read(String name, String sentence) {
        return annotator.annotate(Msrp.article(name, sentence));
    }

    /** Differences and developments, of the statements of both that share most. */
    private static List<Difference> between(Read read) {
        Tellings tellings = Tellings.of(List.of(read.one, read.other));
        Differences differences = new Differences(new QuoteMatcher().match(tellings));
        List<Difference> found = new ArrayList<>();
        int first = read.one.statements().size();
        for (int a = 0; a < first; a++) {
            for (int b = first; b < tellings.size(); b++) {
                if (share(tellings, a, b) >= SAME_STATEMENT) {
                    differences.between(new Pair(tellings, a, b)).stream()
                            .filter(d -> d.outcome() != Outcome.NOT_COMPARABLE)
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    private static double share(Tellings tellings, int a, int b) {
        Set<String> one = new HashSet<>(tellings.all().get(a).statement().terms());
        Set<String> other = new HashSet<>(tellings.all().get(b).statement().terms());
        int both = one.size() + other.size();
        one.retainAll(other);
        return both == 0 ? 0 : 2.0 * one.size() / both;
    }

    private static Set<Kind> kinds(List<Difference> differences) {
        Set<Kind> kinds = new HashSet<>();
        differences.forEach(d -> kinds.add(d.kind()));
        return kinds;
    }

    private void print(String why, Read read) {
        out.println(why);
        out.println("    " + read.one.article().snapshot().text());
        out.println("    " + read.other.article().snapshot().text());
    }
}
