package news.parallax.app;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.app.command.Messages;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with a command line and where to read more. */
final class WrongUsage implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        String name = command.qualifiedName();
        String line = name + ": " + complaint(e, command) + "; try '" + name + " --help'";
        e.getCommandLine().getErr().println(Messages.oneLine(line));
        return Messages.USAGE;
    }

    private static String complaint(ParameterException e, CommandSpec command) {
        return switch (e) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched, command);
            case MissingParameterException missing -> missing(missing);
            case OverwrittenOptionException twice ->
                "option " + names(List.of((OptionSpec) twice.getOverwritten())) + " is given twice";
            default -> String.valueOf(e.getMessage()).replaceAll("\\.$", "");
        };
    }

    private static String unmatched(UnmatchedArgumentException e, CommandSpec command) {
        String first = e.getUnmatched().getFirst();
        if (e.isUnknownOption()) {
            return "unknown option '" + first + "': it takes " + names(command.options());
        }
        return "unknown command '" + first + "': it takes "
                + command.subcommands().keySet().stream().collect(Collectors.joining(", "));
    }

    private static String missing(MissingParameterException e) {
        return e.getMissing().getFirst() instanceof OptionSpec option
                ? "option " + option.longestName() + " wants a value, " + option.paramLabel() + values(option)
                : String.valueOf(e.getMessage());
    }

    private static String values(OptionSpec option) {
        Iterable<String> candidates = option.completionCandidates();
        return candidates == null ? "" : ": " + String.join(", ", candidates);
    }

    private static String names(List<OptionSpec> options) {
        return options.stream().map(OptionSpec::longestName).collect(Collectors.joining(", "));
    }
}
