package news.parallax.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.parallax.bench.Corpus.Labelled;
import news.parallax.event.Grouper;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.Annotator;
import news.parallax.text.English;
import news.parallax.text.Weights;

/**
 * How well articles are grouped by event, as <a href="https://aclanthology.org/P98-1012/">BCubed</a> F, and the share of
 * the pairs of two events of one kind that were put together. With {@code --train} learns the coefficients and prints
 * them; the scores then come from folds by topic, so that no topic is scored by coefficients that saw it.
 */
final class GroupingCommand {
    private GroupingCommand() {}

    static void run(Options options, PrintStream out) throws IOException {
        List<Labelled> ecb = new ArrayList<>();
        List<Labelled> basil = new ArrayList<>();
        for (Labelled article : options.articles(options.has("--dated"))) {
            (article.topic().startsWith("ecb") ? ecb : basil).add(article);
        }
        Annotator annotator = new Annotator(new English());
        Weights news = Weights.ofNews();
        Map<String, AnnotatedArticle> read = new HashMap<>();
        Stream.of(ecb, basil)
                .flatMap(List::stream)
                .forEach(a -> read.put(a.article().input(), annotator.annotate(a.article())));
        if (!options.has("--train")) {
            score(out, "ECB+", ecb, read, new Grouper(news));
            score(out, "BASIL", basil, read, new Grouper(news));
            return;
        }
        new GroupingTraining(read, news).run(ecb, basil, out);
    }

    private static void score(
            PrintStream out, String name, List<Labelled> gold, Map<String, AnnotatedArticle> read, Grouper grouper) {
        GroupingScore score = new GroupingScore();
        score.add(gold, grouper.group(annotated(gold, read)), a -> true);
        score.print(out, name, 1);
    }

    private static List<AnnotatedArticle> annotated(List<Labelled> articles, Map<String, AnnotatedArticle> read) {
        List<AnnotatedArticle> found = new ArrayList<>();
        for (Labelled article : articles) {
            AnnotatedArticle annotated = read.get(article.article().input());
            if (annotated != null) {
                found.add(annotated);
            }
        }
        return found;
    }
}
