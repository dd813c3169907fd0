package news.parallax.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import news.parallax.article.Article;
import news.parallax.bench.Pages.Page;
import news.parallax.extract.Extractor;
import news.parallax.extract.Input;
import news.parallax.extract.UnreadableInputException;
import org.jspecify.annotations.Nullable;

/** How much of an article is won from its page after somebody flattened it to text, and how much clean text is harmed. */
final class FlattenedCommand {
    private static final int WORST = 25;

    private record Scored(Page page, Overlap kept, Overlap found, boolean titled) {}

    private FlattenedCommand() {}

    static void run(Options options, PrintStream out) throws IOException {
        for (Path folder : options.paths("--aeb")) {
            all("AEB", Pages.articleExtractionBenchmark(folder), options, out);
        }
        for (Path folder : options.paths("--wcxb")) {
            all("WCXB", Pages.wcxb(folder), options, out);
        }
    }

    private static void all(String corpus, List<Page> pages, Options options, PrintStream out) {
        for (Rendering rendering : Rendering.values()) {
            String name = rendering.name().toLowerCase(Locale.ROOT);
            one(corpus, name, pages, options, out, p -> rendering.of(html(p)));
        }
        one(corpus, "clean", pages, options, out, Page::body);
        one(corpus, "clean wrapped", pages, options, out, p -> wrapped(p.body()));
        one(corpus, "clean run", pages, options, out, p -> p.body().replaceAll("\\s+", " "));
    }

    static String html(Page page) {
        return new String(page.html(), StandardCharsets.UTF_8);
    }

    static String wrapped(String text) {
        return String.join("\n", text.lines().map(Rendering::wrap).toList());
    }

    private static void one(
            String corpus,
            String name,
            List<Page> pages,
            Options options,
            PrintStream out,
            Function<Page, String> text) {
        Extractor extractor = new Extractor();
        List<Scored> scores = new ArrayList<>();
        double seconds = 0;
        for (Page page : pages) {
            String flat = text.apply(page);
            double start = System.nanoTime() / 1e9;
            Article article = article(extractor, page.name(), flat);
            seconds += System.nanoTime() / 1e9 - start;
            String found = article == null ? "" : article.body();
            scores.add(new Scored(
                    page,
                    Overlap.ofShingles(page.body(), flat),
                    Overlap.ofShingles(page.body(), found),
                    isTitled(page, article)));
        }
        out.printf(
                Locale.ROOT,
                "%-5s %-14s %4d  everything F %.4f   Parallax %s  titles %.3f  %.0f a second%n",
                corpus,
                name,
                pages.size(),
                f(scores, Scored::kept),
                summary(scores),
                mean(scores.stream().filter(t -> t.page().title() != null).toList(), t -> t.titled() ? 1.0 : 0.0),
                pages.size() / seconds);
        if (options.has("--worst")) {
            scores.stream()
                    .sorted(Comparator.comparingDouble(s -> s.found().f()))
                    .limit(WORST)
                    .forEach(s -> out.printf(
                            Locale.ROOT,
                            "      %s  P %.3f R %.3f  %s%n",
                            s.page().name(),
                            s.found().precision(),
                            s.found().recall(),
                            s.page().site()));
        }
    }

    private static @Nullable Article article(Extractor extractor, String name, String text) {
        try {
            return extractor.extract(new Input(name, Input.Format.TEXT, text.getBytes(StandardCharsets.UTF_8)));
        } catch (UnreadableInputException nothing) {
            return null;
        }
    }

    /** Nearly all words of the title are found, and hardly any other. */
    private static boolean isTitled(Page page, @Nullable Article article) {
        String title = article == null ? null : article.title();
        return page.title() != null
                && title != null
                && Overlap.ofWords(page.title(), title).f() > 0.9;
    }

    private static String summary(List<Scored> scores) {
        return String.format(
                Locale.ROOT,
                "P %.4f  R %.4f  F %.4f  mean F %.4f",
                mean(scores, s -> s.found().precision()),
                mean(scores, s -> s.found().recall()),
                f(scores, Scored::found),
                mean(scores, s -> s.found().f()));
    }

    private static double f(List<Scored> scores, Function<Scored, Overlap> which) {
        return new Overlap(
                        mean(scores, s -> which.apply(s).precision()),
                        mean(scores, s -> which.apply(s).recall()))
                .f();
    }

    private static double mean(List<Scored> scores, Function<Scored, Double> value) {
        return scores.stream().mapToDouble(value::apply).average().orElse(0);
    }
}
