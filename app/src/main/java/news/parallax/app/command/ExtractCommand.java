package news.parallax.app.command;

import java.io.IOException;
import java.io.Writer;
import news.parallax.Parallax;
import news.parallax.report.JsonReport;
import news.parallax.report.TextReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code parallax extract}: the article in each input. */
@Command(
        name = "extract",
        description = "Wins the article from each input: main text, title, author, outlet, date.",
        footer = {
            "  parallax extract page.html                       read it here",
            "  parallax extract --format jsonl -o all.jsonl news/  a line an input, for other programs",
            "  curl -s https://example.org/story | parallax extract -"
        })
public final class ExtractCommand extends LineCommand {
    @Option(
            names = "--format",
            order = 1,
            paramLabel = "FORMAT",
            completionCandidates = LineCommand.Formats.class,
            description = "${COMPLETION-CANDIDATES}; text unless you say otherwise")
    private @Nullable String format;

    public ExtractCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    @Nullable String format() {
        return format;
    }

    @Override
    void write(Work work, OutputFormat format, Writer out) throws IOException {
        if (format == OutputFormat.JSONL) {
            work.each(Parallax::date, article -> line(out, new JsonReport().extractLine(article, snapshot())));
        } else {
            work.each(Parallax::date, article -> paragraph(out, new TextReport().article(article)));
        }
    }
}
