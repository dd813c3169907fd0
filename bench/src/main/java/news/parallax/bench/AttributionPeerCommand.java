package news.parallax.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.Parallax;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.statement.tagger.Tagger;
import news.parallax.text.English;

/**
 * How well and how fast attributions are found, with <a href="https://stanfordnlp.github.io/CoreNLP/quote.html">CoreNLP's
 * quotes</a> side by side: one measure, one text, one process.
 */
final class AttributionPeerCommand {
    private static final String NO_PEER = """
            bench: no peer on the class path. CoreNLP is under the GPL and no part of this build; to measure it:
              ./mvnw -q -Pcorenlp -DskipTests package
              java -cp "bench/target/bench.jar:bench/target/corenlp/*" news.parallax.bench.Bench attribution-peer OPTIONS
            """;
    /** Speed is measured on every third article. */
    private static final int STEP = 3;
    /** So many CPU seconds to get warm, then so many rounds to be measured. */
    private static final double WARM = 15;

    private static final int ROUNDS = 5;
    private static final int MEGABYTE = 1 << 20;

    private final PrintStream out;
    private final List<AttributionExample> examples;
    private final List<AttributionExample> timed;

    private AttributionPeerCommand(PrintStream out, List<AttributionExample> examples) {
        this.out = out;
        this.examples = examples;
        timed = IntStream.range(0, examples.size())
                .filter(i -> i % STEP == 0)
                .mapToObj(examples::get)
                .toList();
    }

    static void run(Options options, PrintStream out) throws IOException {
        if (options.paths("--polnear").isEmpty() || options.paths("--held").isEmpty()) {
            throw new IllegalArgumentException(
                    "add --polnear DIR, the folder that holds train and dev, and --held FILE,"
                            + " where to keep what was learned from train");
        }
        Path base = options.paths("--polnear").get(0);
        English english = new English();
        Tagger held = held(options.paths("--held").get(0), base.resolve("train"), english);
        AttributionPeerCommand command =
                new AttributionPeerCommand(out, AttributionExample.read(base.resolve("dev"), english));
        command.parallax(held);
        try {
            List<Provider<AttributionPeer>> peers =
                    ServiceLoader.load(AttributionPeer.class).stream().toList();
            if (peers.isEmpty()) {
                System.err.print(NO_PEER);
            }
            peers.forEach(command::peer);
        } catch (NoClassDefFoundError | ServiceConfigurationError missing) {
            System.err.print(NO_PEER);
        }
    }

    /** What is shipped has seen dev, so that accuracy needs a tagger that has not. */
    private static Tagger held(Path file, Path train, English english) throws IOException {
        if (!Files.exists(file)) {
            Tagger learned = AttributionTraining.learn(AttributionExample.read(train, english));
            try (OutputStream to = Files.newOutputStream(file)) {
                learned.write(to);
            }
        }
        try (InputStream from = Files.newInputStream(file)) {
            return Tagger.read(from);
        }
    }

    private void parallax(Tagger held) {
        out.println("Parallax");
        new AttributionScore(held).report(examples, out);
        speed(() -> {
            Parallax parallax = Parallax.create();
            return example -> parallax.annotate(article(example));
        });
    }

    /** The whole text, none of its lines cut, as the peer gets it. */
    private static Article article(AttributionExample example) {
        List<Block> blocks = example.paragraphs().stream()
                .map(p -> new Block(Block.Kind.BODY, p, null))
                .toList();
        return new Article(example.document().name(), example.snapshot(), null, null, null, null, null, null, blocks);
    }

    private void peer(Supplier<AttributionPeer> peers) {
        speed(() -> {
            AttributionPeer peer = peers.get();
            out.println(peer.name());
            new AttributionScore(example -> peer.find(example.document().text())).report(examples, out);
            return example -> peer.find(example.document().text());
        });
    }

    /**
     * Warm, and of the working thread alone: loading, compiling and collecting garbage are left out. The heap is told as a whole,
     * the articles in it: what stays after a collection, and the most that was in use, garbage among it.
     */
    private void speed(Supplier<Consumer<AttributionExample>> systems) {
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        Consumer<AttributionExample> system = systems.get();
        double start = cpuSeconds();
        do {
            timed.forEach(system);
        } while (cpuSeconds() - start < WARM);
        List<Double> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double from = cpuSeconds();
            timed.forEach(system);
            rounds.add(timed.size() / (cpuSeconds() - from));
        }
        rounds.sort(null);
        long peak = pools().mapToLong(p -> p.getPeakUsage().getUsed()).sum();
        System.gc();
        long held = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        out.printf(
                Locale.ROOT,
                "articles %d   per CPU second %.2f (%.2f to %.2f)   heap: held %d MB, at most %d MB%n%n",
                timed.size(),
                rounds.get(ROUNDS / 2),
                rounds.get(0),
                rounds.get(ROUNDS - 1),
                held / MEGABYTE,
                peak / MEGABYTE);
        // So that what it holds is still held where that is measured.
        Reference.reachabilityFence(system);
    }

    private static double cpuSeconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    private static Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP);
    }
}
