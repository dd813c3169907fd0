package news.parallax.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.parallax.article.Dating;
import news.parallax.bench.TimeMl.Marked;
import news.parallax.bench.TimeMl.Time;
import news.parallax.statement.amount.TimeFinder;
import news.parallax.text.English;
import news.parallax.text.Sentence;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;

/**
 * How well times are found, held against TimeML. The articles are halved by turns: the misses of the first half are told and
 * learned from, the second half is only measured.
 */
final class TimexCommand {
    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");
    /** So many CPU seconds to get warm, and so many to be measured. */
    private static final double WARM = 5;

    private static final double MEASURED = 5;

    private static final String NO_PEER = """
            bench: no peer on the class path. CoreNLP is under the GPL and no part of this build; to measure it:
              ./mvnw -q -Pcorenlp -DskipTests package
              java -cp "bench/target/bench.jar:bench/target/corenlp/*" news.parallax.bench.Bench timex --peer OPTIONS
            """;

    /** An article, and what finds its times in the sentences and tokens that were made of it. */
    private record Read(Marked marked, Supplier<List<Time>> finder) {
        int count() {
            return finder.get().size();
        }
    }

    private TimexCommand() {}

    static void run(Options options, PrintStream out) throws IOException {
        List<Marked> articles = new ArrayList<>();
        for (Path folder : options.paths("--timeml")) {
            articles.addAll(TimeMl.read(folder));
        }
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("add --timeml DIR, a folder of .tml files");
        }
        English english = new English();
        TimeFinder finder = new TimeFinder();
        List<Read> read =
                articles.stream().map(a -> prepared(a, english, finder)).toList();
        if (options.has("--worst")) {
            TimexScore looked = score(half(read, 1));
            looked.worst(out);
            looked.report("looked at", out);
            return;
        }
        report("Parallax", read, out);
        if (options.has("--peer")) {
            peers(articles, out);
        }
    }

    private static void peers(List<Marked> articles, PrintStream out) {
        try {
            List<Provider<TimexPeer>> peers =
                    ServiceLoader.load(TimexPeer.class).stream().toList();
            if (peers.isEmpty()) {
                System.err.print(NO_PEER);
            }
            for (Provider<TimexPeer> each : peers) {
                TimexPeer peer = each.get();
                List<Read> read = articles.stream()
                        .map(a -> new Read(a, peer.prepared(a)))
                        .toList();
                report(peer.name(), read, out);
            }
        } catch (NoClassDefFoundError | ServiceConfigurationError missing) {
            System.err.print(NO_PEER);
        }
    }

    private static void report(String name, List<Read> read, PrintStream out) {
        out.println(name);
        score(half(read, 0)).report("held out", out);
        score(half(read, 1)).report("looked at", out);
        score(read).report("all", out);
        out.printf(
                Locale.ROOT,
                "articles %d   per CPU second %.0f, sentences and tokens given%n%n",
                read.size(),
                speed(read));
    }

    private static List<Read> half(List<Read> read, int odd) {
        return IntStream.range(0, read.size())
                .filter(i -> i % 2 == odd)
                .mapToObj(read::get)
                .toList();
    }

    private static Read prepared(Marked article, English english, TimeFinder finder) {
        Snapshot snapshot = new Snapshot(article.name(), article.text());
        List<Span> paragraphs = new ArrayList<>();
        int at = 0;
        Matcher blank = BLANK_LINE.matcher(article.text());
        while (at < article.text().length()) {
            int end = blank.find() ? blank.start() : article.text().length();
            Span paragraph = snapshot.trim(new Span(at, end));
            if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph);
            }
            at = end == article.text().length() ? end : blank.end();
        }
        List<Sentence> sentences = english.read(snapshot, paragraphs);
        Dating published = Dating.day(article.created(), "time of creation");
        return new Read(
                article,
                () -> finder.find(snapshot, sentences, published).stream()
                        .map(t -> new Time(t.span(), t.type().name(), t.value()))
                        .toList());
    }

    private static TimexScore score(List<Read> articles) {
        TimexScore score = new TimexScore();
        articles.forEach(article -> score.add(article.marked(), article.finder().get()));
        return score;
    }

    private static double speed(List<Read> articles) {
        rounds(articles, WARM);
        double start = cpuSeconds();
        int rounds = rounds(articles, MEASURED);
        return rounds * articles.size() / (cpuSeconds() - start);
    }

    private static int rounds(List<Read> articles, double seconds) {
        double start = cpuSeconds();
        int rounds = 0;
        do {
            articles.forEach(Read::count);
            rounds++;
        } while (cpuSeconds() - start < seconds);
        return rounds;
    }

    private static double cpuSeconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}
