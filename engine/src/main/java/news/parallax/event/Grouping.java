package news.parallax.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.parallax.article.Dating;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.text.Weights;
import org.jspecify.annotations.Nullable;

/**
 * Articles grouped by the event they tell, as they come: what was added one after another is grouped as if it had been added at
 * once, in whatever order. Only where something near changed is grouped anew. Not thread-safe.
 */
public final class Grouping {
    private static final Comparator<Relation> NEAREST = Comparator.comparingDouble((Relation r) -> -r.odds())
            .thenComparing(Relation::one, Nearby.ORDER)
            .thenComparing(Relation::two, Nearby.ORDER);

    private final Nearby nearby;
    private final Regression pair;
    private final Regression join;
    private final EventMaker events = new EventMaker();

    private Links links = new Links(new int[0][], new double[0][]);
    /** The events of each set of linked articles, by their numbers. */
    private Map<List<Integer>, List<Event>> made = new HashMap<>();

    Grouping(Weights news, Regression pair, Regression join) {
        this.nearby = new Nearby(news);
        this.pair = pair;
        this.join = join;
    }

    /** Adds articles and groups anew what they touch. */
    public void add(Collection<AnnotatedArticle> articles) {
        BitSet changed = nearby.add(articles);
        links = nearby.score(pair, links, changed);
        Map<List<Integer>, List<Event>> now = new HashMap<>();
        BitSet reached = new BitSet();
        for (int i = 0; i < links.size(); i++) {
            if (!reached.get(i)) {
                List<Integer> linked = linked(i, reached);
                List<Event> known = linked.stream().anyMatch(changed::get) ? null : made.get(linked);
                now.put(linked, known != null ? known : events(linked));
            }
        }
        made = now;
    }

    /** The events so far, those with most accounts first. */
    public List<Event> events() {
        return made.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing((Event e) -> -e.accounts().size()).thenComparing(Event::id))
                .toList();
    }

    /** Events that are near to one another and yet two, the nearest first. */
    public List<Relation> relations() {
        Map<AnnotatedArticle, String> eventOf = new IdentityHashMap<>();
        events().forEach(e -> e.accounts().forEach(a -> eventOf.put(a, e.id())));
        List<AnnotatedArticle> articles = nearby.articles();
        Map<List<String>, Relation> nearest = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            String event = Objects.requireNonNull(eventOf.get(articles.get(i)));
            for (int j : nearby.ofAnyTime(i)) {
                String other = Objects.requireNonNull(eventOf.get(articles.get(j)));
                double odds = event.equals(other) ? Joiner.FLOOR : nearby.score(pair, i, j);
                if (odds > Joiner.FLOOR) {
                    boolean inOrder = event.compareTo(other) < 0;
                    AnnotatedArticle one = articles.get(inOrder ? i : j);
                    AnnotatedArticle two = articles.get(inOrder ? j : i);
                    Relation relation = inOrder
                            ? new Relation(event, other, one, two, odds)
                            : new Relation(other, event, one, two, odds);
                    nearest.merge(
                            List.of(relation.event(), relation.other()),
                            relation,
                            (a, b) -> NEAREST.compare(a, b) <= 0 ? a : b);
                }
            }
        }
        return nearest.values().stream().sorted(NEAREST).toList();
    }

    /** What an article is linked with, directly or through others, in the order of their numbers. */
    private List<Integer> linked(int article, BitSet reached) {
        List<Integer> linked = new ArrayList<>();
        ArrayDeque<Integer> ahead = new ArrayDeque<>(List.of(article));
        reached.set(article);
        while (!ahead.isEmpty()) {
            int at = ahead.remove();
            linked.add(at);
            for (int k = 0; k < links.near()[at].length; k++) {
                int other = links.near()[at][k];
                if (links.scores()[at][k] > Joiner.FLOOR && !reached.get(other)) {
                    reached.set(other);
                    ahead.add(other);
                }
            }
        }
        return linked.stream().sorted().toList();
    }

    private List<Event> events(List<Integer> linked) {
        // By what they are, so that it does not count which came first.
        int[] inOrder = linked.stream()
                .sorted(Comparator.comparing(nearby.articles()::get, Nearby.ORDER))
                .mapToInt(Integer::intValue)
                .toArray();
        Links among = links.among(inOrder);
        List<@Nullable Dating> published = new ArrayList<>();
        for (int article : inOrder) {
            published.add(nearby.published(article));
        }
        List<Event> found = new ArrayList<>();
        for (List<Integer> group : Joiner.groups(among, published, join)) {
            double[] nearness = group.stream()
                    .mapToDouble(
                            i -> group.stream().mapToDouble(j -> among.of(i, j)).sum())
                    .toArray();
            found.add(events.make(
                    group.stream().map(i -> nearby.articles().get(inOrder[i])).toList(), nearness));
        }
        return found;
    }
}
