package news.parallax.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.parallax.article.Article;
import news.parallax.bench.Corpus.Labelled;
import news.parallax.bench.Pages.Page;
import news.parallax.extract.Extractor;
import news.parallax.extract.Input;
import news.parallax.extract.UnreadableInputException;
import news.parallax.extract.cue.Repetition;

/** What it brings to extraction to know the other inputs of a run, and what it costs where outlets print the same copy. */
final class RepetitionCommand {
    /** A text and what of it is the article. */
    private record Told(Input input, String body) {
        static Told of(String name, String text, String body) {
            return new Told(new Input(name, Input.Format.TEXT, text.getBytes(StandardCharsets.UTF_8)), body);
        }
    }

    private final Extractor extractor = new Extractor();
    private final Options options;
    private final PrintStream out;

    private RepetitionCommand(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    static void run(Options options, PrintStream out) throws IOException {
        RepetitionCommand command = new RepetitionCommand(options, out);
        for (Path folder : options.paths("--aeb")) {
            command.pages("AEB", Pages.articleExtractionBenchmark(folder));
        }
        for (Path folder : options.paths("--wcxb")) {
            command.pages("WCXB", Pages.wcxb(folder));
        }
        List<Told> clean = new ArrayList<>();
        for (Labelled labelled : options.articles(false)) {
            String text = labelled.article().snapshot().text();
            clean.add(Told.of(labelled.article().input(), text, text));
        }
        command.one("clean, many by agencies", clean.isEmpty() ? List.of() : List.of(clean));
        for (Path folder : options.paths("--texts")) {
            List<Told> texts = new ArrayList<>();
            for (Path file : Corpus.files(folder, ".txt")) {
                String text = Files.readString(file);
                texts.add(Told.of(String.valueOf(file.getFileName()), text, text));
            }
            command.one("texts as they are", List.of(texts));
        }
    }

    private void pages(String corpus, List<Page> pages) {
        Map<String, List<Page>> sites =
                pages.stream().collect(Collectors.groupingBy(Page::site, TreeMap::new, Collectors.toList()));
        List<List<Told>> same = sites.values().stream()
                .filter(site -> site.size() > 1)
                .map(site -> site.stream()
                        .map(p -> Told.of(p.name(), String.join("\n", lines(p)), p.body()))
                        .toList())
                .toList();
        one(corpus + " pages of one site", same);
        int n = pages.size();
        one(
                corpus + " three stories in one frame",
                runs(n, (i, k) -> framed(pages.get(i), pages.get((i + k * n / 3) % n))));
        one(
                corpus + " one story in three frames",
                runs(n, (i, k) -> framed(pages.get((i + k * n / 3) % n), pages.get(i))));
    }

    private interface Making {
        Told make(int run, int input);
    }

    private static List<List<Told>> runs(int count, Making making) {
        return IntStream.range(0, count)
                .mapToObj(run -> IntStream.range(0, 3)
                        .mapToObj(input -> making.make(run, input))
                        .toList())
                .toList();
    }

    private static List<String> lines(Page page) {
        return Rendering.BLOCKS.of(FlattenedCommand.html(page)).lines().toList();
    }

    /** A page with the story of another in place of its own: all other lines stay where they stand, between its paragraphs too. */
    private static Told framed(Page frame, Page story) {
        List<String> around = lines(frame);
        double[] shares = Labels.of(around, frame.body());
        List<String> own = story.body().lines().filter(l -> !l.isBlank()).toList();
        long paragraphs = Math.max(1, Arrays.stream(shares).filter(s -> s > 0.5).count());
        List<String> all = new ArrayList<>();
        int passed = 0;
        int told = 0;
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] > 0.5) {
                passed++;
                for (; told < own.size() * passed / paragraphs; told++) {
                    all.add(own.get(told));
                }
            } else {
                all.add(around.get(i));
            }
        }
        all.addAll(own.subList(told, own.size()));
        return Told.of(frame.name() + "+" + story.name(), String.join("\n", all), story.body());
    }

    private void one(String name, List<List<Told>> runs) {
        if (runs.isEmpty()) {
            return;
        }
        List<Overlap> alone = new ArrayList<>();
        List<Overlap> together = new ArrayList<>();
        int lost = 0;
        for (List<Told> run : runs) {
            Repetition repetition = Repetition.of(
                    run.stream().map(t -> extractor.fingerprint(t.input())).toList());
            for (Told told : run) {
                List<String> before = body(told, Repetition.NONE);
                List<String> after = body(told, repetition);
                alone.add(Overlap.ofShingles(told.body(), String.join("\n\n", before)));
                together.add(Overlap.ofShingles(told.body(), String.join("\n\n", after)));
                Set<String> kept = new HashSet<>(after);
                for (String line : before) {
                    if (!kept.contains(line)) {
                        lost++;
                        list(told, line);
                    }
                }
            }
        }
        out.printf(
                Locale.ROOT,
                "%-32s %5d texts  alone %s   in a run %s   %d paragraphs fewer or shorter%n",
                name,
                alone.size(),
                Overlap.summary(alone),
                Overlap.summary(together),
                lost);
    }

    private void list(Told told, String line) {
        if (options.has("--worst")) {
            String start = line.substring(0, Math.min(120, line.length())).replace('\n', ' ');
            out.printf(Locale.ROOT, "      %s  %s%n", told.input().name(), start);
        }
    }

    private List<String> body(Told told, Repetition repetition) {
        try {
            Article article = extractor.extract(told.input(), repetition);
            return article.paragraphs().stream().map(article.snapshot()::text).toList();
        } catch (UnreadableInputException nothing) {
            return List.of();
        }
    }
}
