package news.parallax.app.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parallax}: the commands together. Alone it shows its help. */
@Command(
        mixinStandardHelpOptions = true,
        name = "parallax",
        customSynopsis = "parallax COMMAND [OPTIONS] INPUT...",
        sortOptions = false,
        usageHelpWidth = 100,
        synopsisHeading = "Usage: ",
        descriptionHeading = "%n",
        optionListHeading = "%n",
        commandListHeading = "%nCommands:%n",
        description =
                "Lays news accounts of one event side by side: what all of them say, where they differ, who is said"
                        + " to have said it, and which sentence each line comes from. It gives no verdict.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parallax compare news/                       every account in a folder, read here",
            "  parallax compare -o comparison.html news/    the same as a page for the browser",
            "  parallax extract --format jsonl page.html    the article in a page",
            "",
            "Exit codes: 0 all good, 1 a defect of Parallax, 2 wrong usage, 3 some inputs could not be read.",
            "'parallax help COMMAND' tells more."
        })
public final class ParallaxCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** The whole command line, ready to execute. */
    public static CommandLine commandLine(Surroundings surroundings, IVersionProvider version) {
        CommandLine help = new CommandLine(new HelpCommand());
        help.getCommandSpec().usageMessage().header("Shows the help of a command.");
        CommandLine all = new CommandLine(new ParallaxCommand())
                .addSubcommand(new CompareCommand(surroundings))
                .addSubcommand(new GroupCommand(surroundings))
                .addSubcommand(new AnnotateCommand(surroundings))
                .addSubcommand(new ExtractCommand(surroundings))
                .addSubcommand(new CompletionCommand())
                .addSubcommand(help);
        all.getCommandSpec().versionProvider(version);
        all.getSubcommands().values().forEach(c -> c.getCommandSpec().versionProvider(version));
        return all;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
