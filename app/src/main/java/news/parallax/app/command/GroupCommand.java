package news.parallax.app.command;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.parallax.Parallax.Explained;
import news.parallax.article.Article;
import news.parallax.report.JsonReport;
import news.parallax.report.TextReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code parallax group}: which inputs tell the same event. */
@Command(
        name = "group",
        description = "Groups the inputs by the event that they tell.",
        footer = {
            "  parallax group news/                         read it here",
            "  parallax group --explain news/               and why they are together or apart",
            "  parallax group --format json -o events.json monday.jsonl.gz tuesday.jsonl.gz"
        })
public final class GroupCommand extends InputCommand {
    @Option(
            names = "--format",
            order = 1,
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "${COMPLETION-CANDIDATES}; text unless you say otherwise")
    private @Nullable String format;

    @Option(
            names = "--explain",
            order = 2,
            description = "tell why inputs are together or apart: the names, numbers and dates they share or not")
    private boolean explain;

    public GroupCommand(Surroundings surroundings) {
        super(surroundings, List.of(OutputFormat.TEXT, OutputFormat.JSON));
    }

    /** The formats, for shells to complete. */
    static final class Formats extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Formats() {
            super(List.of("text", "json"));
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
        work.say("grouping " + articles.size() + " articles");
        Explained found = found(articles);
        work.done();
        if (format == OutputFormat.TEXT) {
            out.write(new TextReport().events(found));
        } else if (explain) {
            new JsonReport().writeExplained(found, out);
        } else {
            new JsonReport().writeEvents(found.events(), out);
        }
    }

    private Explained found(List<Article> articles) {
        if (articles.isEmpty()) {
            return new Explained(List.of(), Map.of());
        }
        return explain
                ? Work.parallax().explain(articles)
                : new Explained(Work.parallax().group(articles), Map.of());
    }
}
