package news.parallax.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.bench.Corpus.Labelled;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.Annotator;
import news.parallax.text.English;
import news.parallax.text.Terms;

/** Counts in how many articles each term stands, for {@code news-frequencies.txt}. */
final class FrequenciesCommand {
    private static final int LEAST = 3;

    private FrequenciesCommand() {}

    static void run(Options options, PrintStream out) throws IOException {
        Annotator annotator = new Annotator(new English());
        List<Labelled> articles = options.articles(false);
        for (Path folder : options.paths("--texts")) {
            articles.addAll(Corpus.texts(folder));
        }
        Map<String, Integer> counts = new TreeMap<>();
        for (Labelled labelled : articles) {
            AnnotatedArticle article = annotator.annotate(labelled.article());
            HashSet<String> terms = new HashSet<>();
            article.sentences().forEach(s -> terms.addAll(Terms.of(s.tokens())));
            terms.forEach(t -> counts.merge(t, 1, Integer::sum));
        }
        out.print("#texts\t" + articles.size() + "\n");
        counts.forEach((term, count) -> {
            if (count >= LEAST) {
                out.print(term + "\t" + count + "\n");
            }
        });
    }
}
