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
    private static final double THRESHOLD = 1;

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
        List<Event> made = new ArrayList<>();
        split(nearby, made);
        made.sort(Comparator.comparing((Event e) -> -e.accounts().size()).thenComparing(Event::id));
        return made;
    }

    /** Groups, and each group again as a set of its own until none splits: what is one event must not hang on what else was read. */
    private void split(Nearby nearby, List<Event> made) {
        Links links = nearby.score(nearby.look(first), second);
        List<@Nullable Dating> published = new ArrayList<>();
        for (int i = 0; i < nearby.articles().size(); i++) {
            published.add(nearby.published(i));
        }
        List<List<Integer>> groups = AverageLink.groups(links, published, THRESHOLD);
        for (List<Integer> group : groups) {
            List<AnnotatedArticle> accounts =
                    group.stream().map(nearby.articles()::get).toList();
            if (groups.size() > 1 && accounts.size() > 1) {
                split(new Nearby(accounts, news), made);
            } else {
                double[] nearness = group.stream()
                        .mapToDouble(i ->
                                group.stream().mapToDouble(j -> links.of(i, j)).sum())
                        .toArray();
                made.add(events.make(accounts, nearness));
            }
        }
    }
}
