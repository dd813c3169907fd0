package news.parallax.app.command;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import news.parallax.Comparison;
import news.parallax.article.Article;
import news.parallax.report.CsvReport;
import news.parallax.report.HtmlReport;
import news.parallax.report.JsonReport;
import news.parallax.report.MarkdownReport;
import news.parallax.report.TextReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code parallax compare}: everything, side by side. */
@Command(
        name = "compare",
        description = "Lays the accounts of each event side by side: what all say, where they differ, who said what.",
        footer = {
            "  parallax compare news/                       read it here",
            "  parallax compare -o comparison.html news/    a page for the browser",
            "  parallax compare --format json a.html b.txt c.json.gz | jq '.events[0].claims'"
        })
public final class CompareCommand extends InputCommand {
    /** The longest list of inputs that the hint at the end repeats. */
    private static final int HINT = 160;

    @Option(
            names = "--format",
            order = 1,
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "${COMPLETION-CANDIDATES}; text unless you say otherwise")
    private @Nullable String format;

    public CompareCommand(Surroundings surroundings) {
        super(
                surroundings,
                List.of(
                        OutputFormat.TEXT,
                        OutputFormat.HTML,
                        OutputFormat.JSON,
                        OutputFormat.MARKDOWN,
                        OutputFormat.CSV));
    }

    /** The formats, for shells to complete. */
    static final class Formats extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Formats() {
            super(List.of("text", "html", "json", "markdown", "csv"));
        }
    }

    @Override
    @Nullable String format() {
        return format;
    }

    @Override
    List<String> inputs() {
        return super.inputs().stream().sorted().toList();
    }

    @Override
    void write(Work work, OutputFormat format, Writer out) throws IOException {
        List<Article> articles = work.articles();
        work.say("comparing " + articles.size() + " articles");
        Comparison comparison =
                articles.isEmpty() ? new Comparison(List.of()) : Work.parallax().compare(articles);
        work.done();
        switch (format) {
            case HTML -> new HtmlReport().write(comparison, out);
            case JSON, JSONL -> new JsonReport().write(comparison, out);
            case MARKDOWN -> new MarkdownReport().write(comparison, out);
            case CSV -> new CsvReport().write(comparison, out);
            case TEXT -> text(comparison, out);
        }
    }

    private void text(Comparison comparison, Writer out) throws IOException {
        int width = toFile() ? Surroundings.ELSEWHERE : surroundings.width();
        new TextReport().write(comparison, out, width, !toFile() && surroundings.colour(), "");
        if (comparison.events().isEmpty()) {
            return;
        }
        // On one line however long it is, so that it can be copied.
        out.write("As a page: " + pageCommand() + "\n");
    }

    /** The command that makes the page of the same inputs. */
    private String pageCommand() {
        String all = super.inputs().stream().map(CompareCommand::quoted).collect(Collectors.joining(" "));
        if (all.length() > HINT) {
            all = quoted(super.inputs().getFirst()) + " …";
        }
        // As it was called: the launcher says by which name.
        String name = surroundings.environment().getOrDefault("PARALLAX_COMMAND", "parallax");
        return quoted(name) + " compare " + (asIs() ? "--as-is " : "") + all + " --format html -o comparison.html";
    }

    /** As a shell takes it for one word. */
    private static String quoted(String argument) {
        return argument.matches("[\\w@%+=:,./-]+") ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }
}
