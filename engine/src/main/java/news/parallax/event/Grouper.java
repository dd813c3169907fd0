package news.parallax.event;

import java.util.Collection;
import java.util.List;
import news.parallax.model.Regression;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.text.Weights;

/**
 * Puts articles together that tell the same event. For each article those worth comparing are found by an inverted index;
 * each pair is scored by what the two share and by what one does not know of the other; and groups are joined by the
 * scores between them. Articles published further apart than a week and a half are never put together, where both days
 * are known. Thread-safe.
 */
public final class Grouper {
    private final Weights news;
    private static final String WEIGHTS = "grouping-weights.txt";

    private final Regression pair;
    private final Regression join;

    public Grouper(Weights news) {
        this(
                news,
                Regression.shipped(Grouper.class, WEIGHTS, "pair"),
                Regression.shipped(Grouper.class, WEIGHTS, "join"));
    }

    /** With other coefficients than the shipped ones, for training. */
    public Grouper(Weights news, Regression pair, Regression join) {
        this.news = news;
        this.pair = pair;
        this.join = join;
    }

    /** A grouping without articles yet. */
    public Grouping grouping() {
        return new Grouping(news, pair, join);
    }

    /** The events that the articles tell, those with most accounts first; the same whatever the order of articles. */
    public List<Event> group(Collection<AnnotatedArticle> articles) {
        Grouping grouping = grouping();
        grouping.add(articles);
        return grouping.events();
    }
}
