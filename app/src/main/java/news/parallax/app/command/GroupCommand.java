package news.parallax.app.command;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.event.Event;
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
        List<Event> events = articles.isEmpty() ? List.of() : Work.parallax().group(articles);
        work.done();
        if (format == OutputFormat.JSON) {
            new JsonReport().writeEvents(events, out);
        } else {
            out.write(new TextReport().events(events));
        }
    }
}
