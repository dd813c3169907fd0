package news.parallax.app.command;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import news.parallax.app.input.Inputs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What all commands that take inputs have in common: reading them, choosing a format, writing the result. */
@Command(
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpWidth = 100,
        synopsisHeading = "Usage: ",
        customSynopsis = "${COMMAND-FULL-NAME} [OPTIONS] INPUT...",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all good",
            "1:a defect of Parallax; please report it",
            "2:wrong usage, or the result could not be written",
            "3:some inputs could not be read; the rest is written"
        },
        footerHeading = "%nExamples:%n")
abstract class InputCommand implements Callable<Integer> {
    final Surroundings surroundings;
    private final List<OutputFormat> formats;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "INPUT",
            hideParamSyntax = true,
            arity = "0..*",
            description = "a file, a folder with all in it, or - for standard input. Kinds: txt, html, htm, json (one"
                    + " article), jsonl (one on each line), and these with gz. Any other file given by name is judged"
                    + " by its content; in folders other files and hidden ones are passed over.")
    private List<String> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            order = 2,
            paramLabel = "FILE",
            description = "write to FILE, once all is done; without --format its extension decides")
    private @Nullable String output;

    @Option(names = "--as-is", order = 3, description = "take the whole of a text (.txt) as body, leaving nothing out")
    private boolean asIs;

    /** @param formats that the command can write, the one it writes when nothing is said first */
    InputCommand(Surroundings surroundings, List<OutputFormat> formats) {
        this.surroundings = surroundings;
        this.formats = formats;
    }

    /** What {@code --format} says; null for nothing. */
    abstract @Nullable String format();

    /** Does the work and writes the result. */
    abstract void write(Work work, OutputFormat format, Writer out) throws IOException;

    /** Whether results are written while the work goes on. */
    boolean writesAtOnce() {
        return false;
    }

    /** The inputs in the order in which they are read. */
    List<String> inputs() {
        return inputs;
    }

    /** Whether the result goes to a file. */
    boolean toFile() {
        return output != null && !output.equals("-");
    }

    boolean asIs() {
        return asIs;
    }

    @Override
    public final Integer call() {
        OutputFormat format = chosenFormat();
        check(format);
        if (inputs.isEmpty()) {
            throw wrong("no INPUT given: name a file, a folder, or - for standard input");
        }
        Path target = target();
        Messages messages = new Messages(surroundings);
        Progress progress =
                new Progress(surroundings, writesAtOnce() && target == null && surroundings.outIsTerminal());
        try (Output out = target == null ? Output.to(surroundings.out()) : Output.to(target);
                Inputs found = new Inputs(inputs(), surroundings.in(), asIs)) {
            write(new Work(found, messages, progress), format, out.writer());
            out.finish();
            if (target != null && !saysFormat()) {
                progress.clear();
                messages.note(output + " is written as " + format.label() + ", since its extension names no format; "
                        + "choose with --format: " + OutputFormat.list(formats));
            }
        } catch (IOException e) {
            lost(e, target, messages, progress);
        } finally {
            progress.clear();
        }
        return messages.exitCode();
    }

    /** Tells why the result is not written, unless nobody waits for it any more. */
    private static void lost(IOException e, @Nullable Path target, Messages messages, Progress progress) {
        if (target != null || !Output.isClosedPipe(e)) {
            progress.clear();
            messages.unwritable(Output.why(target == null ? "standard output" : target.toString(), e));
        }
    }

    private @Nullable Path target() {
        if (output == null || !toFile()) {
            return null;
        }
        try {
            Path target = Path.of(output);
            for (String input : inputs) {
                if (!input.equals("-") && isSame(input, target)) {
                    throw wrong(output + " is among the inputs: choose another FILE for the output");
                }
            }
            return target;
        } catch (InvalidPathException e) {
            throw wrong("'" + output + "' cannot be a file's name here: " + e.getReason());
        }
    }

    private static boolean isSame(String input, Path output) {
        try {
            // In a folder that is read it is one too; what an earlier run wrote there cannot be told from an article.
            Path given = Path.of(input);
            boolean within = Files.isDirectory(given) && output.toRealPath().startsWith(given.toRealPath());
            return Files.isRegularFile(output) && (within || Files.isSameFile(given, output));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    private OutputFormat chosenFormat() {
        String asked = format();
        if (asked != null) {
            return supported(OutputFormat.of(asked), "unknown format '" + asked + "'");
        }
        if (output != null && toFile()) {
            OutputFormat format = OutputFormat.of(extension(output));
            if (format != null) {
                return supported(format, "no " + format.label() + " comes of this command (" + output + ")");
            }
        }
        return fallback();
    }

    /** Whether the format is asked for in some way, or the output has no extension that could ask for one. */
    private boolean saysFormat() {
        String extension = output == null ? "" : extension(output);
        return extension.isEmpty()
                || format() != null
                || fallback() != formats.getFirst()
                || OutputFormat.of(extension) != null;
    }

    /** What stands after the last full stop of a file's name; empty where there is none. */
    private static String extension(String output) {
        String name = output.substring(Math.max(output.lastIndexOf('/'), output.lastIndexOf('\\')) + 1);
        int stop = name.lastIndexOf('.');
        return stop < 0 ? "" : name.substring(stop + 1);
    }

    /** The format when neither {@code --format} nor the output's extension says one. */
    OutputFormat fallback() {
        return formats.getFirst();
    }

    /** Throws if another option does not go with the format. */
    void check(OutputFormat format) {}

    private OutputFormat supported(@Nullable OutputFormat format, String complaint) {
        if (format == null || !formats.contains(format)) {
            throw wrong(complaint + ": choose " + OutputFormat.list(formats));
        }
        return format;
    }

    /** A complaint about the command line. */
    final ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
