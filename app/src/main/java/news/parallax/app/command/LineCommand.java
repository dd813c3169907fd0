package news.parallax.app.command;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** A command that writes one thing an input, as soon as it has it. */
abstract class LineCommand extends InputCommand {
    @Option(
            names = "--snapshot",
            order = 4,
            description = "add the text in which offsets count to each line; implies --format jsonl")
    private boolean snapshot;

    private boolean begun;

    LineCommand(Surroundings surroundings) {
        super(surroundings, List.of(OutputFormat.TEXT, OutputFormat.JSONL));
    }

    /** The formats, for shells to complete. */
    static final class Formats extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Formats() {
            super(List.of("text", "jsonl"));
        }
    }

    boolean snapshot() {
        return snapshot;
    }

    @Override
    boolean writesAtOnce() {
        return true;
    }

    @Override
    OutputFormat fallback() {
        return snapshot ? OutputFormat.JSONL : OutputFormat.TEXT;
    }

    @Override
    void check(OutputFormat format) {
        if (snapshot && format != OutputFormat.JSONL) {
            throw wrong("--snapshot is for --format jsonl only");
        }
    }

    static void line(Writer out, String line) throws IOException {
        out.write(line);
        out.write('\n');
    }

    /** Writes a text for people, apart from the one before. */
    void paragraph(Writer out, String text) throws IOException {
        out.write(begun ? "\n" : "");
        out.write(text);
        out.write(text.endsWith("\n") ? "" : "\n");
        begun = true;
    }
}
