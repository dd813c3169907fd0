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
              grouping    --train --ecb DIR --basil DIR       learns grouping-weights.txt, scores in folds by topic
              alignment   --superpal DIR --basil DIR [--ecb DIR] [--train]
                                                              passages that tell the same; --train: learns
                                                              lineup-weights.txt
              term-vectors --ecb DIR --basil DIR --texts DIR  makes term-vectors.txt (built with -Pencoder)
              audit       --write FILE [--basil DIR] [--ecb DIR] [--articles DIR]
                                                              line-ups and flags drawn by chance, to judge by hand
              audit       [--figures FILE] [--keep FILE]      the figures of a judged sheet, without FILE of the one
                                                              kept; --keep: the sheet without the articles' words
              crowd                                           time and memory of many made-up accounts of one event
              synthetic                                       time and memory of grouping many made-up articles
              extraction  --aeb DIR --wcxb DIR [--peer]       articles won from pages; Readability4J side by side
              extraction  --aeb DIR --wcxb DIR --speed [--peer]
                                                              pages per CPU second instead, cold and warm
              extraction  --train FILE --aeb DIR --wcxb DIR   learns page-trees.txt, scores in four folds by site
              flattened   --aeb DIR --wcxb DIR                articles won from flattened pages and from clean text
              train-lines --aeb DIR --wcxb DIR --write FILE [--held]
                                                              learns line-trees.txt; --held: scores in four folds by site
              repetition  --aeb DIR --wcxb DIR --ecb DIR --basil DIR --texts DIR
                                                              what it brings to know the other texts of a run
              attribution --polnear DIR [--write FILE]        learns who says what from train, scores on dev
              attribution-peer --polnear DIR --held FILE      the same and its speed, with CoreNLP side by side;
                                                              --held: keeps what was learned from train
              metadata    --wcxb DIR [--half]                 title, author and date of pages
              dated-pages --wcxb DIR [--basil DIR --ecb DIR --polnear DIR]
                                                              days of publication found in flattened pages, and in
                                                              clean text, which has none
              timex       --timeml DIR [--peer]               words that tell when, their types, values and speed;
                                                              SUTime side by side
              dating      --basil DIR --polnear DIR           when articles were published, their dates hidden
              dating      --train --basil DIR --polnear DIR   learns clue-weights.txt, scores in five folds by event
              discrepancy PATH [--held-out]                   what is flagged between sentences that say the same, and
                                                              what is found of errors put into one of them;
                                                              PATH holds msrp/msr_train.txt
            extraction, flattened, repetition, metadata, dated-pages, timex, dating and discrepancy take --worst, which lists the misses
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
            case "synthetic" -> SyntheticCommand.run(out);
            case "repetition" -> RepetitionCommand.run(options, out);
            case "attribution" -> AttributionTraining.run(options, out);
            case "attribution-peer" -> AttributionPeerCommand.run(options, out);
            case "dating" -> DatingCommand.run(options, out);
            case "term-vectors" -> TermVectorsCommand.run(options, out);
            case "audit" -> AuditCommand.run(options, out);
            case "crowd" -> CrowdCommand.run(out);
            case "alignment" -> AlignmentCommand.run(options, out);
            case "timex" -> TimexCommand.run(options, out);
            case "dated-pages" -> DatedPagesCommand.run(options, out);
            case "discrepancy" -> DiscrepancyCommand.run(options, out);
            case "metadata" -> MetadataCommand.run(options, out);
            default -> {
                System.err.print("bench: no command '" + args[0] + "'\n" + USAGE);
                System.exit(2);
            }
        }
    }
}
