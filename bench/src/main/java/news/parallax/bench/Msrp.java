package news.parallax.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;

/**
 * Two sentences that people judged to say the same, of the Microsoft Research Paraphrase Corpus.
 *
 * @param one the first sentence
 * @param other the second
 */
record Msrp(String one, String other) {
    private static final int FIELDS = 5;

    /** The pairs judged equivalent, of a folder that holds {@code msrp/msr_train.txt}. */
    static List<Msrp> equivalents(Path folder) throws IOException {
        return Files.readString(folder.resolve("msrp/msr_train.txt"), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split("\t"))
                .filter(fields -> fields.length == FIELDS && fields[0].equals("1"))
                .map(fields -> new Msrp(fields[3], fields[4]))
                .toList();
    }

    /** A sentence as an article of which nothing else is known. */
    static Article article(String name, String sentence) {
        List<Block> body = List.of(new Block(Block.Kind.BODY, new Span(0, sentence.length()), null));
        return new Article(name, new Snapshot(name, sentence), null, null, null, null, "en", null, body);
    }
}
