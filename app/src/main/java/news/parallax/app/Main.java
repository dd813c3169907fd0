package news.parallax.app;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import news.parallax.app.command.Messages;
import news.parallax.app.command.ParallaxCommand;
import news.parallax.app.command.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;

/** The command line. */
public final class Main {
    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(args, Surroundings.ofProcess()));
    }

    /** Runs a command on streams that are no terminals, with this process's environment; gives its exit code. */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return run(args, Surroundings.of(in, out, err, System.getenv()));
    }

    /** Runs a command and gives its exit code: 0, or one of those that {@link Messages} names. */
    public static int run(String[] args, Surroundings surroundings) {
        Messages messages = new Messages(surroundings);
        try {
            CommandLine commands = ParallaxCommand.commandLine(surroundings, new Version());
            commands.setExpandAtFiles(false);
            commands.setOut(printer(surroundings.out()));
            commands.setErr(printer(surroundings.err()));
            commands.setColorScheme(CommandLine.Help.defaultColorScheme(surroundings.colour() ? Ansi.ON : Ansi.OFF));
            commands.setParameterExceptionHandler(new WrongUsage());
            commands.setExecutionExceptionHandler((exception, command, result) -> {
                messages.defect(null, exception);
                return messages.exitCode();
            });
            return commands.execute(args);
        } catch (Exception | Error e) {
            messages.defect(null, e);
            return messages.exitCode();
        }
    }

    private static PrintWriter printer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"parallax " + (version == null ? "(not packaged)" : version)};
        }
    }
}
