package news.parallax.app.command;

import java.io.IOException;
import java.io.Writer;
import news.parallax.report.JsonReport;
import news.parallax.report.TextReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code parallax annotate}: who says what, names, times and quantities in each input. */
@Command(
        name = "annotate",
        description = "Finds who said what in each input, and its names, times and quantities.",
        footer = {
            "  parallax annotate page.html                          read it here",
            "  parallax annotate --format jsonl -o said.jsonl news/  a line an input, for other programs",
            "  parallax annotate --as-is --snapshot speech.txt      all of a text, and the text with it"
        })
public final class AnnotateCommand extends LineCommand {
    @Option(
            names = "--format",
            order = 1,
            paramLabel = "FORMAT",
            completionCandidates = LineCommand.Formats.class,
            description = "${COMPLETION-CANDIDATES}; text unless you say otherwise")
    private @Nullable String format;

    public AnnotateCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    @Nullable String format() {
        return format;
    }

    @Override
    void write(Work work, OutputFormat format, Writer out) throws IOException {
        if (format == OutputFormat.JSONL) {
            work.each(
                    (parallax, article) -> parallax.date(parallax.annotate(article)),
                    article -> line(out, new JsonReport().annotateLine(article, snapshot())));
        } else {
            work.each(
                    (parallax, article) -> parallax.date(parallax.annotate(article)),
                    article -> paragraph(out, new TextReport().annotations(article)));
        }
    }
}
