package news.parallax.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.parallax.article.Dating;
import news.parallax.bench.TimeMl.Marked;
import news.parallax.bench.TimeMl.Time;
import news.parallax.statement.amount.TimeExpression;
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

    /** An article with its sentences and tokens, which the finder is given. */
    private record Read(Marked marked, Snapshot snapshot, List<Sentence> sentences, Dating published) {}

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
        List<Read> read = articles.stream().map(a -> read(a, english)).toList();
        TimeFinder finder = new TimeFinder();
        TimexScore looked = score(half(read, 1), finder);
        if (options.has("--worst")) {
            looked.worst(out);
            looked.report("looked at", out);
            return;
        }
        looked.report("looked at", out);
        score(half(read, 0), finder).report("held out", out);
        score(read, finder).report("all", out);
        out.printf(
                Locale.ROOT,
                "articles %d   per CPU second %.0f, sentences and tokens given%n",
                read.size(),
                speed(read, finder));
    }

    private static List<Read> half(List<Read> read, int odd) {
        return IntStream.range(0, read.size())
                .filter(i -> i % 2 == odd)
                .mapToObj(read::get)
                .toList();
    }

    private static Read read(Marked article, English english) {
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
        return new Read(article, snapshot, sentences, Dating.day(article.created(), "time of creation"));
    }

    private static TimexScore score(List<Read> articles, TimeFinder finder) {
        TimexScore score = new TimexScore();
        for (Read article : articles) {
            List<Time> times = find(article, finder).stream()
                    .map(t -> new Time(t.span(), t.type().name(), t.value()))
                    .toList();
            score.add(article.marked(), times);
        }
        return score;
    }

    private static List<TimeExpression> find(Read article, TimeFinder finder) {
        return finder.find(article.snapshot(), article.sentences(), article.published());
    }

    private static double speed(List<Read> articles, TimeFinder finder) {
        rounds(articles, finder, WARM);
        double start = cpuSeconds();
        int rounds = rounds(articles, finder, MEASURED);
        return rounds * articles.size() / (cpuSeconds() - start);
    }

    private static int rounds(List<Read> articles, TimeFinder finder, double seconds) {
        double start = cpuSeconds();
        int rounds = 0;
        do {
            articles.forEach(a -> find(a, finder));
            rounds++;
        } while (cpuSeconds() - start < seconds);
        return rounds;
    }

    private static double cpuSeconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}
