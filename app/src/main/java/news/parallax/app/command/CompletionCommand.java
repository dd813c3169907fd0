package news.parallax.app.command;

import java.io.PrintWriter;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parallax completion}: a script with which a shell completes commands and options. */
@Command(
        mixinStandardHelpOptions = true,
        name = "completion",
        synopsisHeading = "Usage: ",
        descriptionHeading = "%n",
        optionListHeading = "%n",
        description = "Writes a script for bash and zsh that completes commands and options.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(parallax completion)                              for this shell",
            "  parallax completion > ~/.local/share/bash-completion/completions/parallax"
        })
public final class CompletionCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        CommandLine root = spec.root().commandLine();
        PrintWriter out = root.getOut();
        out.print(AutoComplete.bash(root.getCommandName(), root));
        out.flush();
    }
}
