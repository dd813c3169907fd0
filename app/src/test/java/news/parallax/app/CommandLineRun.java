package news.parallax.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.app.command.Surroundings;

/** Runs a command line within the test: with what on standard input, on a terminal or not. */
final class CommandLineRun {
    private final Map<String, String> environment = new HashMap<>();
    private byte[] in = {};
    private boolean outIsTerminal;
    private boolean errIsTerminal;

    /** What came of it. */
    record Result(int code, String out, String err) {
        List<String> errLines() {
            return err.lines().toList();
        }

        List<String> outLines() {
            return out.lines().toList();
        }
    }

    static Result parallax(Object... args) {
        return new CommandLineRun().run(args);
    }

    CommandLineRun in(String text) {
        return in(text.getBytes(StandardCharsets.UTF_8));
    }

    CommandLineRun in(byte[] bytes) {
        in = bytes;
        return this;
    }

    CommandLineRun with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    CommandLineRun onTerminal() {
        outIsTerminal = true;
        return this;
    }

    CommandLineRun errorsOnTerminal() {
        errIsTerminal = true;
        return this;
    }

    Result run(Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return run(out, args);
    }

    Result run(OutputStream out, Object... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                List.of(args).stream().map(Object::toString).toArray(String[]::new),
                new Surroundings(
                        new ByteArrayInputStream(in),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        environment,
                        outIsTerminal,
                        errIsTerminal));
        String written = out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
        return new Result(code, written, err.toString(StandardCharsets.UTF_8));
    }
}
