package news.parallax.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.bench.TimeMl.Marked;
import news.parallax.bench.TimeMl.Time;
import org.jspecify.annotations.Nullable;

/**
 * Times found held against times marked, in TempEval-3's way: relaxed where they overlap, strict where the words are the same;
 * type and value are right for those that overlap, as F of all. Each time is matched once.
 */
final class TimexScore {
    private final List<String> misses = new ArrayList<>();
    private int marked;
    private int found;
    private int relaxed;
    private int strict;
    private int types;
    private int values;

    /** Adds an article. */
    void add(Marked article, List<Time> times) {
        marked += article.times().size();
        found += times.size();
        List<Time> left = new ArrayList<>(times);
        for (Time gold : article.times()) {
            Time match = match(gold, left);
            if (match == null) {
                miss(article, "missed", gold, null);
                continue;
            }
            left.remove(match);
            relaxed++;
            strict += match.span().equals(gold.span()) ? 1 : 0;
            types += match.type().equals(gold.type()) ? 1 : 0;
            values += match.value().equals(gold.value()) ? 1 : 0;
            if (!match.type().equals(gold.type()) || !match.value().equals(gold.value())) {
                miss(article, "other ", gold, match);
            }
        }
        left.forEach(time -> miss(article, "added ", null, time));
    }

    private static @Nullable Time match(Time gold, List<Time> times) {
        Time match = null;
        for (Time time : times) {
            if (time.span().equals(gold.span())) {
                return time;
            }
            if (match == null && time.span().overlaps(gold.span())) {
                match = time;
            }
        }
        return match;
    }

    private void miss(Marked article, String what, @Nullable Time gold, @Nullable Time time) {
        Time at = gold != null ? gold : time;
        if (at == null) {
            return;
        }
        String text = article.text();
        String before =
                text.substring(Math.max(0, at.span().start() - 40), at.span().start());
        String after = text.substring(
                at.span().end(), Math.min(text.length(), at.span().end() + 20));
        String words = text.substring(at.span().start(), at.span().end());
        misses.add(what + " " + told(gold) + " " + told(time) + "\t"
                + (before + "[" + words + "]" + after).replaceAll("\\s+", " ") + "\t" + article.name() + " "
                + article.created());
    }

    private static String told(@Nullable Time time) {
        return time == null ? "-" : time.type() + ":" + time.value();
    }

    void report(String name, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%-12s times %4d   found %4d   relaxed P %.3f R %.3f F %.3f   strict F %.3f   type F %.3f   value F %.3f%n",
                name,
                marked,
                found,
                (double) relaxed / Math.max(1, found),
                (double) relaxed / Math.max(1, marked),
                f(relaxed),
                f(strict),
                f(types),
                f(values));
    }

    void worst(PrintStream out) {
        misses.stream().sorted().forEach(out::println);
    }

    private double f(int right) {
        return 2.0 * right / Math.max(1, marked + found);
    }
}
