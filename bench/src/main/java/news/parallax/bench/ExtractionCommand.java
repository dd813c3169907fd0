package news.parallax.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.dankito.readability4j.Readability4J;
import news.parallax.bench.Pages.Page;
import news.parallax.extract.Extractor;
import news.parallax.extract.Input;
import news.parallax.extract.UnreadableInputException;

/**
 * How much of an article is won from its page, and how fast, with <a
 * href="https://github.com/dankito/Readability4J">Readability4J</a> side by side.
 */
final class ExtractionCommand {
    private static final int WORST = 25;
    /** So many times over all pages to get warm, the first of them cold, and as many to be measured. */
    private static final int ROUNDS = 5;

    private final Options options;
    private final PrintStream out;
    private final Map<String, Function<Page, String>> systems = new LinkedHashMap<>();

    private ExtractionCommand(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
        Extractor extractor = new Extractor();
        systems.put("Parallax", page -> body(extractor, page));
        if (options.has("--peer")) {
            systems.put("Readability4J", ExtractionCommand::readability);
        }
    }

    static void run(Options options, PrintStream out) throws IOException {
        List<Page> aeb = new ArrayList<>();
        for (Path folder : options.paths("--aeb")) {
            aeb.addAll(Pages.articleExtractionBenchmark(folder));
        }
        List<Page> wcxb = new ArrayList<>();
        for (Path folder : options.paths("--wcxb")) {
            wcxb.addAll(Pages.wcxb(folder));
        }
        for (Path file : options.paths("--train")) {
            ExtractionTraining.run(aeb, wcxb, file, out);
            return;
        }
        ExtractionCommand command = new ExtractionCommand(options, out);
        command.measure("AEB", "runs of 4 words", aeb, Overlap::ofShingles);
        command.measure("WCXB", "words", wcxb, Overlap::ofWords);
    }

    static String body(Extractor extractor, Page page) {
        try {
            return extractor
                    .extract(new Input(page.name(), Input.Format.HTML, page.html()))
                    .body();
        } catch (UnreadableInputException nothing) {
            return "";
        }
    }

    private static String readability(Page page) {
        String html = new String(page.html(), StandardCharsets.UTF_8);
        String text =
                new Readability4J("https://" + page.site() + "/", html).parse().getTextContent();
        return text == null ? "" : text;
    }

    private void measure(String corpus, String unit, List<Page> pages, BiFunction<String, String, Overlap> measure) {
        if (pages.isEmpty()) {
            return;
        }
        for (Map.Entry<String, Function<Page, String>> system : systems.entrySet()) {
            if (options.has("--speed")) {
                speed(corpus, pages, system.getKey(), system.getValue());
            } else {
                accuracy(corpus, unit, pages, system.getKey(), system.getValue(), measure);
            }
        }
    }

    private record Scored(Page page, Overlap overlap) {}

    private void accuracy(
            String corpus,
            String unit,
            List<Page> pages,
            String name,
            Function<Page, String> system,
            BiFunction<String, String, Overlap> measure) {
        List<Scored> scores = new ArrayList<>();
        for (Page page : pages) {
            scores.add(new Scored(page, measure.apply(page.body(), system.apply(page))));
        }
        out.printf(
                Locale.ROOT,
                "%-5s %-14s pages %4d  %s: %s%n",
                corpus,
                name,
                pages.size(),
                unit,
                Overlap.summary(scores.stream().map(Scored::overlap).toList()));
        if (options.has("--worst")) {
            scores.stream()
                    .sorted(Comparator.comparingDouble(s -> s.overlap().f()))
                    .limit(WORST)
                    .forEach(s -> out.printf(
                            Locale.ROOT,
                            "      %s  P %.3f R %.3f  %s%n",
                            s.page().name(),
                            s.overlap().precision(),
                            s.overlap().recall(),
                            s.page().site()));
        }
    }

    private void speed(String corpus, List<Page> pages, String name, Function<Page, String> system) {
        List<Double> rounds = new ArrayList<>();
        for (int round = 0; round < 2 * ROUNDS; round++) {
            double start = cpuSeconds();
            long characters = 0;
            for (Page page : pages) {
                characters += system.apply(page).length();
            }
            rounds.add(pages.size() / (cpuSeconds() - start));
            if (characters == 0) {
                throw new IllegalStateException(name + " found no text at all");
            }
        }
        double cold = rounds.get(0);
        List<Double> warm = new ArrayList<>(rounds.subList(ROUNDS, 2 * ROUNDS));
        warm.sort(null);
        out.printf(
                Locale.ROOT,
                "%-5s %-14s pages %4d  pages per CPU second: cold %.0f  warm %.0f%n",
                corpus,
                name,
                pages.size(),
                cold,
                warm.get(ROUNDS / 2));
    }

    /** Of the whole process: compiling and collecting garbage are part of the price. */
    private static double cpuSeconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }
}
