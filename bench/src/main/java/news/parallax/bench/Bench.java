package news.parallax.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Accuracy on public corpora. Reads them from folders given on the command line; ships none. */
public final class Bench {
    private static final String USAGE = """
            usage: bench COMMAND OPTIONS
              frequencies --ecb DIR --basil DIR --texts DIR   counts terms in news, for news-frequencies.txt
              grouping    --ecb DIR --basil DIR [--dated]     BCubed F of the events found
              grouping    --train --ecb DIR --basil DIR       learns pair-weights.txt, scores in four folds by topic
              flattened   --aeb DIR --wcxb DIR [--worst]      pages flattened in eight ways, and text already clean
              train-lines --aeb DIR --wcxb DIR [--held] [--oracle] [--write FILE]
                                                              learns line-trees.txt; with --held scores in four folds by site
              metadata    --wcxb DIR [--worst] [--half]       title, author and date of pages; --worst lists the misses,
                                                              with --half those of the first half of the sites
            """;

    private Bench() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args.length == 0) {
            out.print(USAGE);
            System.exit(2);
        }
        Options options = new Options(List.of(args).subList(1, args.length));
        switch (args[0]) {
            case "frequencies" -> FrequenciesCommand.run(options, out);
            case "extraction" -> ExtractionCommand.run(options, out);
            case "flattened" -> FlattenedCommand.run(options, out);
            case "train-lines" -> LineTraining.run(options, out);
            case "grouping" -> GroupingCommand.run(options, out);
            case "metadata" -> MetadataCommand.run(options, out);
            default -> {
                System.err.print("bench: no command '" + args[0] + "'\n" + USAGE);
                System.exit(2);
            }
        }
    }
}
