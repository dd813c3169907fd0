package news.parallax.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import news.parallax.Comparison;
import news.parallax.Comparison.SideBySide;
import news.parallax.Parallax;
import news.parallax.app.input.InputReader;
import news.parallax.app.input.Inputs;
import news.parallax.app.input.Reading;
import news.parallax.article.Article;
import news.parallax.claim.Claim;
import news.parallax.difference.Discrepancy;
import news.parallax.extract.UnreadableInputException;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.telling.Telling;

/**
 * A sheet to judge by hand: line-ups and flags drawn by chance from what Parallax makes of a folder of articles, and the
 * figures of a sheet that was judged. A sheet is text, the cells of a line parted by tabs; the verdict is to be written into
 * the first.
 *
 * <p>Of a line-up: S the same, D the same thing told with a difference, P one is a part of the other, N not the same. Of a
 * flag: R real, L a later state, I not comparable, M misread.
 */
final class AuditCommand {
    private static final String HEAD = "verdict\twhat\ta\tfrom-to\tb\tfrom-to\tdetail\ttext of a\ttext of b";
    /** The cells that tell where something stands and no words of the articles. */
    private static final int KEPT = 6;

    private static final int LINE_UPS = 100;

    private final Parallax parallax = Parallax.create();
    private final List<String> lineUps = new ArrayList<>();
    private final Map<String, List<String>> flags = new TreeMap<>();

    private AuditCommand() {}

    static void run(Options options, PrintStream out) throws IOException {
        for (Path sheet : options.paths("--figures")) {
            figures(Files.readAllLines(sheet), out);
        }
        for (Path sheet : options.paths("--keep")) {
            keep(sheet, out);
        }
        List<Path> sheets = options.paths("--write");
        if (!sheets.isEmpty()) {
            AuditCommand audit = new AuditCommand();
            for (Path folder : options.paths("--basil")) {
                audit.events(Corpus.basil(folder, true));
            }
            for (Path folder : options.paths("--ecb")) {
                audit.events(Corpus.ecbPlus(folder, true));
            }
            for (Path folder : options.paths("--articles")) {
                audit.look(audit.articles(folder));
            }
            audit.write(sheets.get(0));
        }
        if (options.arguments().isEmpty()) {
            try (InputStream judged = AuditCommand.class.getResourceAsStream("judged-audit.tsv")) {
                figures(
                        judged == null
                                ? List.of()
                                : new String(judged.readAllBytes(), StandardCharsets.UTF_8)
                                        .lines()
                                        .toList(),
                        out);
            }
        }
    }

    /** Each event of a corpus by itself. */
    private void events(List<Corpus.Labelled> articles) {
        Map<String, List<Article>> events = new TreeMap<>();
        for (Corpus.Labelled article : articles) {
            events.computeIfAbsent(article.event(), e -> new ArrayList<>()).add(article.article());
        }
        events.values().forEach(this::look);
    }

    private List<Article> articles(Path folder) {
        List<Article> articles = new ArrayList<>();
        try (Inputs inputs = new Inputs(List.of(folder.toString()), InputStream.nullInputStream(), false);
                InputReader reader = inputs.reader()) {
            while (reader.hasNext()) {
                if (reader.next() instanceof Reading.Ready ready) {
                    articles.add(parallax.extract(ready.input()));
                }
            }
        } catch (UnreadableInputException e) {
            throw new IllegalArgumentException("cannot judge " + folder + ": " + e.getMessage(), e);
        }
        return articles;
    }

    private void look(List<Article> articles) {
        Comparison comparison = parallax.compare(articles);
        for (SideBySide event : comparison.events()) {
            for (Claim claim : event.claims()) {
                lineUp(event, claim);
                claim.discrepancies().forEach(d -> flag(event, claim, d, ""));
                claim.comparison().possible().forEach(d -> flag(event, claim, d, " (possible)"));
            }
        }
    }

    /** One pair of a claim that several accounts tell: which, is left to chance, so that large claims do not outweigh all. */
    private void lineUp(SideBySide event, Claim claim) {
        List<List<Telling>> pairs = new ArrayList<>();
        for (int a = 0; a < claim.tellings().size(); a++) {
            for (int b = a + 1; b < claim.tellings().size(); b++) {
                if (claim.tellings().get(a).account() != claim.tellings().get(b).account()) {
                    pairs.add(List.of(claim.tellings().get(a), claim.tellings().get(b)));
                }
            }
        }
        if (!pairs.isEmpty()) {
            List<Telling> pair = pairs.get(new Random(lineUps.size()).nextInt(pairs.size()));
            lineUps.add(line(event, "line-up", pair.get(0), pair.get(1), ""));
        }
    }

    private void flag(SideBySide event, Claim claim, Discrepancy found, String how) {
        String what = found.kind().label() + how;
        flags.computeIfAbsent(what, k -> new ArrayList<>())
                .add(line(
                        event,
                        what,
                        claim.tellings().get(found.a()),
                        claim.tellings().get(found.b()),
                        found.detail()));
    }

    private static String line(SideBySide event, String what, Telling a, Telling b, String detail) {
        return String.join(
                "\t",
                "",
                what,
                place(event, a),
                place(event, b),
                detail.replace('\t', ' '),
                text(event, a),
                text(event, b));
    }

    private static String place(SideBySide event, Telling telling) {
        return account(event, telling).article().input() + "\t"
                + telling.statement().span().start() + "-"
                + telling.statement().span().end();
    }

    /** The whole sentence, the statement in it between marks. */
    private static String text(SideBySide event, Telling telling) {
        AnnotatedArticle account = account(event, telling);
        var sentence = account.sentences().get(telling.statement().sentence()).span();
        var statement = telling.statement().span();
        String text = account.article().snapshot().text();
        int from = Math.min(sentence.start(), statement.start());
        int to = Math.max(sentence.end(), statement.end());
        return (text.substring(from, statement.start())
                        + "«" + text.substring(statement.start(), statement.end()) + "»"
                        + text.substring(statement.end(), to))
                .replaceAll("\\s+", " ");
    }

    private static AnnotatedArticle account(SideBySide event, Telling telling) {
        return event.event().accounts().get(telling.account());
    }

    private void write(Path sheet) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        Collections.shuffle(lineUps, new Random(20));
        lines.addAll(lineUps.subList(0, Math.min(LINE_UPS, lineUps.size())));
        flags.values().forEach(all -> {
            Collections.shuffle(all, new Random(21));
            lines.addAll(all.subList(0, Math.min(LINE_UPS, all.size())));
        });
        Files.write(sheet, lines, StandardCharsets.UTF_8);
    }

    /** A judged sheet without the words of the articles, which are not ours to keep. */
    private static void keep(Path sheet, PrintStream out) throws IOException {
        for (String line : Files.readAllLines(sheet)) {
            out.println(String.join("\t", List.of(line.split("\t", -1)).subList(0, KEPT)));
        }
    }

    private static void figures(List<String> sheet, PrintStream out) {
        Map<String, Map<String, Integer>> verdicts = new TreeMap<>();
        for (String line : sheet) {
            String[] cells = line.split("\t", -1);
            if (cells.length >= KEPT && !cells[0].isBlank() && !cells[0].equals("verdict")) {
                verdicts.computeIfAbsent(cells[1], k -> new TreeMap<>()).merge(cells[0].strip(), 1, Integer::sum);
            }
        }
        verdicts.forEach((what, count) -> {
            int all = count.values().stream().mapToInt(Integer::intValue).sum();
            boolean lineUp = what.startsWith("line-up");
            int right = lineUp ? all - count.getOrDefault("N", 0) : count.getOrDefault("R", 0);
            out.printf(
                    Locale.ROOT,
                    "%-24s judged %3d  %s %.3f  %s%n",
                    what,
                    all,
                    lineUp ? "the same" : "real",
                    (double) right / all,
                    count);
        });
    }
}
