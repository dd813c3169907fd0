package news.parallax.lineup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.quote.QuoteMatch;
import news.parallax.telling.Telling;
import news.parallax.telling.Tellings;

/**
 * Brings together the statements of an event that speak of the same thing: each with the likest of every other account,
 * then groups by average link. Statements joined by the same quoted words stay together whatever their likeness.
 *
 * <p>Does not split a sentence into its facts: a long one goes where most of it belongs.
 */
public final class LineUp {
    static final double LINK = 0.32;
    private static final double AVERAGE = 0.24;
    private static final int NEAREST = 3;
    private static final double QUOTED = 1.0;

    /** Two tellings and how alike they are. */
    private record Link(int a, int b, double likeness) {}

    private final List<Telling> tellings;
    private final Likeness likeness;
    private final Map<Long, Double> quoted = new HashMap<>();

    public LineUp(Tellings all, Likeness likeness, List<QuoteMatch> matches) {
        this.tellings = all.all();
        this.likeness = likeness;
        for (QuoteMatch match : matches) {
            if (match.words() >= QuoteMatch.TELLING_WORDS) {
                quoted.put(key(match.a(), match.b()), QUOTED);
            }
        }
    }

    /** Groups of places in the list of tellings, each in order; those alone in a group of one. */
    public List<List<Integer>> groups() {
        List<Link> links = links();
        int[] group = new int[tellings.size()];
        Map<Integer, List<Integer>> members = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            members.put(i, new ArrayList<>(List.of(i)));
        }
        for (Link link : links) {
            int a = Math.min(group[link.a], group[link.b]);
            int b = Math.max(group[link.a], group[link.b]);
            if (a == b || !fit(members.getOrDefault(a, List.of()), members.getOrDefault(b, List.of()), link)) {
                continue;
            }
            for (int moved : members.getOrDefault(b, List.of())) {
                group[moved] = a;
                members.computeIfAbsent(a, k -> new ArrayList<>()).add(moved);
            }
            members.remove(b);
        }
        return members.values().stream()
                .map(m -> m.stream().sorted().toList())
                .sorted(Comparator.comparing(m -> m.get(0)))
                .toList();
    }

    private boolean fit(List<Integer> some, List<Integer> others, Link link) {
        if (link.likeness >= QUOTED && some.size() + others.size() <= 2) {
            return true;
        }
        double sum = 0;
        for (int a : some) {
            for (int b : others) {
                sum += likeness(a, b);
            }
        }
        return sum >= AVERAGE * some.size() * others.size();
    }

    private double likeness(int a, int b) {
        return Math.max(likeness.of(a, b), quoted.getOrDefault(key(a, b), 0.0));
    }

    private static long key(int a, int b) {
        return ((long) Math.min(a, b) << 32) | Math.max(a, b);
    }

    /** The links worth following, likest first. */
    private List<Link> links() {
        List<Set<Integer>> neighbours = likeness.neighbours();
        Set<Long> seen = new HashSet<>();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < tellings.size(); i++) {
            Map<Integer, List<Link>> byAccount = new HashMap<>();
            for (int j : neighbours.get(i)) {
                boolean other = tellings.get(j).account() != tellings.get(i).account();
                double like = other ? likeness(i, j) : 0;
                if (like >= LINK) {
                    byAccount
                            .computeIfAbsent(tellings.get(j).account(), k -> new ArrayList<>())
                            .add(new Link(Math.min(i, j), Math.max(i, j), like));
                }
            }
            for (List<Link> near : byAccount.values()) {
                near.sort(ORDER);
                for (Link link : near.subList(0, Math.min(NEAREST, near.size()))) {
                    if (seen.add(key(link.a, link.b))) {
                        links.add(link);
                    }
                }
            }
        }
        links.sort(ORDER);
        return links;
    }

    private static final Comparator<Link> ORDER = Comparator.comparingDouble((Link l) -> -l.likeness)
            .thenComparingInt(l -> l.a)
            .thenComparingInt(l -> l.b);
}
