package news.parallax.lineup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Brings linked tellings together: average link, the surest first, then a telling also into another cluster most of which
 * it is linked to. A long sentence can so stand with two claims.
 */
public final class Clusters {
    /** Two clusters are one from this average on. */
    static final double AVERAGE = 0.2;
    /** A telling goes into a second cluster from this average on. */
    static final double ALSO = 1.0;

    /** What was not worth comparing counts as this. */
    private static final double APART = -2.5;
    /** So many of each of two clusters are asked. */
    private static final int ASKED = 24;

    /** Two tellings and how surely they tell the same. */
    private record Link(int a, int b, double odds) {}

    private final Links links;
    private final int[] home;
    private final Map<Integer, List<Integer>> members = new HashMap<>();

    private Clusters(Links links) {
        this.links = links;
        home = new int[links.near().length];
        for (int i = 0; i < home.length; i++) {
            home[i] = i;
            members.put(i, new ArrayList<>(List.of(i)));
        }
    }

    /** The clusters, each with its tellings in order; a telling alone is a cluster of one. */
    public static List<Cluster> of(Links links) {
        return new Clusters(links).clusters();
    }

    private List<Cluster> clusters() {
        for (Link link : followed()) {
            int a = Math.min(home[link.a], home[link.b]);
            int b = Math.max(home[link.a], home[link.b]);
            if (a != b && average(of(a), of(b)) >= AVERAGE) {
                for (int moved : of(b)) {
                    home[moved] = a;
                    of(a).add(moved);
                }
                members.remove(b);
            }
        }
        Map<Integer, Set<Integer>> guests = new HashMap<>();
        for (int i = 0; i < home.length; i++) {
            for (int at : also(i)) {
                guests.computeIfAbsent(at, g -> new TreeSet<>()).add(i);
            }
        }
        return members.keySet().stream()
                .sorted()
                .map(at -> cluster(of(at), guests.getOrDefault(at, Set.of())))
                .toList();
    }

    private static Cluster cluster(List<Integer> members, Set<Integer> guests) {
        Set<Integer> all = new TreeSet<>(members);
        all.addAll(guests);
        return new Cluster(List.copyOf(all), guests);
    }

    private List<Integer> of(int at) {
        return members.getOrDefault(at, List.of());
    }

    /** Clusters of several, other than its own, that a telling is near to as well. */
    private List<Integer> also(int i) {
        Set<Integer> near = new TreeSet<>();
        for (int k = 0; k < links.near()[i].length; k++) {
            int at = home[links.near()[i][k]];
            if (links.odds()[i][k] >= Links.LINK && at != home[i]) {
                near.add(at);
            }
        }
        return near.stream().filter(at -> average(List.of(i), of(at)) >= ALSO).toList();
    }

    /** The average between two clusters; of those of one account, which are not compared, the rest decides. */
    private double average(List<Integer> some, List<Integer> others) {
        double sum = 0;
        int pairs = 0;
        for (int a : some.subList(0, Math.min(ASKED, some.size()))) {
            for (int b : others.subList(0, Math.min(ASKED, others.size()))) {
                int place = Arrays.binarySearch(links.near()[a], b);
                if (place >= 0) {
                    sum += links.odds()[a][place];
                    pairs++;
                } else if (!links.isSameAccount(a, b) && !(isFull(a) && isFull(b))) {
                    sum += APART;
                    pairs++;
                }
            }
        }
        return pairs == 0 ? Links.LEAST : sum / pairs;
    }

    /** Has so many near that others as near may not have been looked at. */
    private boolean isFull(int i) {
        return links.near()[i].length >= Candidates.OF_ALL;
    }

    private List<Link> followed() {
        List<Link> followed = new ArrayList<>();
        for (int i = 0; i < links.near().length; i++) {
            for (int k = 0; k < links.near()[i].length && links.near()[i][k] < i; k++) {
                if (links.odds()[i][k] >= Links.LINK) {
                    followed.add(new Link(links.near()[i][k], i, links.odds()[i][k]));
                }
            }
        }
        followed.sort(Comparator.comparingDouble((Link l) -> -l.odds)
                .thenComparingInt(Link::a)
                .thenComparingInt(Link::b));
        return followed;
    }
}
