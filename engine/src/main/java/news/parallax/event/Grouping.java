package news.parallax.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.parallax.article.Dating;
import news.parallax.date.Months;
import news.parallax.model.Regression;
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

    /** Of so many other events it is told why they are others. */
    private static final int MOST_APART = 2;

    private final Nearby nearby;
    private final Regression pair;
    private final Regression join;
    private final EventMaker events = new EventMaker();

    private Links links = new Links(new int[0][], new double[0][]);
    /** The groups of each set of linked articles, all by their numbers. */
    private Map<List<Integer>, List<List<Integer>>> grouped = new HashMap<>();

    /** The articles that tell several events, each with those that tell these alone, the main one first. */
    private final Map<Integer, List<Integer>> roundUps = new TreeMap<>();

    private List<Event> made = List.of();

    Grouping(Weights news, Regression pair, Regression join) {
        this.nearby = new Nearby(news);
        this.pair = pair;
        this.join = join;
    }

    /** Adds articles and groups anew what they touch. */
    public void add(Collection<AnnotatedArticle> articles) {
        BitSet changed = nearby.add(articles);
        links = nearby.score(pair, links, changed);
        changed.stream().forEach(i -> {
            List<Integer> told = RoundUps.told(i, nearby);
            if (told.size() > 1) {
                roundUps.put(i, told);
            } else {
                roundUps.remove(i);
            }
        });
        Map<List<Integer>, List<List<Integer>>> now = new HashMap<>();
        BitSet reached = new BitSet();
        for (int i = 0; i < links.size(); i++) {
            if (!reached.get(i)) {
                List<Integer> linked = linked(i, reached);
                List<List<Integer>> known = linked.stream().anyMatch(changed::get) ? null : grouped.get(linked);
                now.put(linked, known != null ? known : groups(linked));
            }
        }
        grouped = now;
        made = make();
    }

    /** The events so far, those with most accounts first. */
    public List<Event> events() {
        return made;
    }

    private List<Event> make() {
        List<List<Integer>> groups = grouped.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(
                        (List<Integer> g) -> nearby.articles().get(g.get(0)), Nearby.ORDER))
                .collect(Collectors.toCollection(ArrayList::new));
        Map<Integer, Integer> groupOf = new HashMap<>();
        for (int g = 0; g < groups.size(); g++) {
            for (int article : groups.get(g)) {
                groupOf.put(article, g);
            }
        }
        // What tells several events was not joined with any: it comes to the one that it tells most of.
        Map<Integer, List<Integer>> toldGroups = new LinkedHashMap<>();
        roundUps.keySet().stream().sorted(nearby::ordered).forEach(article -> {
            List<Integer> told = roundUps.getOrDefault(article, List.of());
            List<Integer> others = told.stream()
                    .filter(other -> !roundUps.containsKey(other))
                    .map(other -> Objects.requireNonNull(groupOf.get(other)))
                    .distinct()
                    .toList();
            if (!others.isEmpty()) {
                toldGroups.put(article, others);
                groups.set(Objects.requireNonNull(groupOf.get(article)), List.of());
                List<Integer> joined = new ArrayList<>(groups.get(others.get(0)));
                joined.add(article);
                groups.set(others.get(0), joined);
            }
        });
        Map<Integer, Event> events = new TreeMap<>();
        for (int g = 0; g < groups.size(); g++) {
            if (!groups.get(g).isEmpty()) {
                events.put(g, event(groups.get(g)));
            }
        }
        toldGroups.forEach((article, told) -> {
            List<String> others = told.stream()
                    .skip(1)
                    .map(g -> Objects.requireNonNull(events.get(g)).id())
                    .toList();
            String input = nearby.articles().get(article).article().input();
            if (!others.isEmpty()) {
                events.computeIfPresent(told.get(0), (g, event) -> event.with(new Event.RoundUp(input, others)));
            }
        });
        return events.values().stream()
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
            if (roundUps.containsKey(i)) {
                continue;
            }
            String event = Objects.requireNonNull(eventOf.get(articles.get(i)));
            for (int j : nearby.ofAnyTime(i)) {
                String other = Objects.requireNonNull(eventOf.get(articles.get(j)));
                double odds = event.equals(other) || roundUps.containsKey(j) ? Joiner.FLOOR : nearby.score(pair, i, j);
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

    /**
     * Why the accounts of each event are together, each with the one nearest to it, and why those nearest to it outside are
     * not; by the event's id.
     */
    public Map<String, List<Reason>> reasons(Reasons reasons) {
        Map<AnnotatedArticle, Integer> numbers = new IdentityHashMap<>();
        for (int i = 0; i < nearby.articles().size(); i++) {
            numbers.put(nearby.articles().get(i), i);
        }
        Map<String, List<Reason>> found = new HashMap<>();
        for (Event event : made) {
            found.put(event.id(), together(event, numbers, reasons));
        }
        for (Relation relation : relations()) {
            List<Reason> one = Objects.requireNonNull(found.get(relation.event()));
            List<Reason> other = Objects.requireNonNull(found.get(relation.other()));
            if (apart(one) < MOST_APART) {
                one.add(reasons.reason(relation.one(), relation.two(), relation.other()));
            }
            if (apart(other) < MOST_APART) {
                other.add(reasons.reason(relation.two(), relation.one(), relation.event()));
            }
        }
        return found;
    }

    private static long apart(List<Reason> reasons) {
        return reasons.stream().filter(r -> r.other() != null).count();
    }

    private List<Reason> together(Event event, Map<AnnotatedArticle, Integer> numbers, Reasons reasons) {
        List<Reason> together = new ArrayList<>();
        Set<Set<AnnotatedArticle>> told = new HashSet<>();
        for (AnnotatedArticle account : event.accounts()) {
            int number = Objects.requireNonNull(numbers.get(account));
            event.accounts().stream()
                    .filter(a -> a != account)
                    .max(Comparator.comparingDouble(a -> links.of(number, Objects.requireNonNull(numbers.get(a)))))
                    .filter(nearest -> told.add(Set.of(account, nearest)))
                    .ifPresent(nearest -> together.add(reasons.reason(account, nearest, null)));
        }
        return together;
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

    private List<List<Integer>> groups(List<Integer> linked) {
        // By what they are, so that it does not count which came first.
        int[] inOrder =
                inOrder(linked.stream().filter(i -> !roundUps.containsKey(i)).toList());
        List<@Nullable Dating> published = new ArrayList<>();
        List<Months> months = new ArrayList<>();
        for (int article : inOrder) {
            published.add(nearby.published(article));
            months.add(nearby.months(article));
        }
        List<List<Integer>> groups = new ArrayList<>();
        for (List<Integer> group : Joiner.groups(links.among(inOrder), published, months, join)) {
            groups.add(group.stream().map(i -> inOrder[i]).toList());
        }
        linked.stream().filter(roundUps::containsKey).forEach(i -> groups.add(List.of(i)));
        return groups;
    }

    private int[] inOrder(List<Integer> articles) {
        return articles.stream()
                .sorted(Comparator.comparing(nearby.articles()::get, Nearby.ORDER))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private Event event(List<Integer> group) {
        int[] inOrder = inOrder(group);
        double[] nearness = Arrays.stream(inOrder)
                .mapToDouble(i ->
                        Arrays.stream(inOrder).mapToDouble(j -> links.of(i, j)).sum())
                .toArray();
        return events.make(
                Arrays.stream(inOrder).mapToObj(nearby.articles()::get).toList(), nearness);
    }
}
