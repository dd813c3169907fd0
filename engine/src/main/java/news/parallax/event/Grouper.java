package news.parallax.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import news.parallax.article.Dating;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.text.Weights;
import org.jspecify.annotations.Nullable;

/**
 * Puts articles together that tell the same event. For each article those worth comparing are found by an inverted index;
 * each pair is scored twice, first by what the two share and what one does not know of the other, then in the light of
 * the scores that each has with others; and average link makes groups of the scores. Articles published further apart
 * than a week and a half are never put together, where both days are known.
 *
 * <p>Does not link the events of one long affair; each is an event of its own. Thread-safe.
 */
public final class Grouper {
    private static final double THRESHOLD = 0.5;

    private final Weights news;
    private final Regression first;
    private final Regression second;
    private final EventMaker events = new EventMaker();

    public Grouper(Weights news) {
        this(news, Regression.shipped("first"), Regression.shipped("second"));
    }

    /** With other coefficients than the shipped ones, for training. */
    public Grouper(Weights news, Regression first, Regression second) {
        this.news = news;
        this.first = first;
        this.second = second;
    }

    /** The events that the articles tell, those with most accounts first; the same whatever the order of articles. */
    public List<Event> group(Collection<AnnotatedArticle> articles) {
        return group(new Nearby(articles, news));
    }

    /** The events that the articles tell, with the pairs found before. */
    public List<Event> group(Nearby nearby) {
        return group(nearby, THRESHOLD);
    }

    public List<Event> group(Nearby nearby, double threshold) {
        Links links = nearby.score(nearby.look(first), second);
        List<@Nullable Dating> published = new ArrayList<>();
        for (int i = 0; i < nearby.articles().size(); i++) {
            published.add(nearby.published(i));
        }
        List<Event> made = new ArrayList<>();
        for (List<Integer> group : AverageLink.groups(links, published, threshold)) {
            List<AnnotatedArticle> accounts =
                    group.stream().map(nearby.articles()::get).toList();
            double[] nearness = group.stream()
                    .mapToDouble(
                            i -> group.stream().mapToDouble(j -> links.of(i, j)).sum())
                    .toArray();
            made.add(events.make(accounts, nearness));
        }
        made.sort(Comparator.comparing((Event e) -> -e.accounts().size()).thenComparing(Event::id));
        return made;
    }
}
