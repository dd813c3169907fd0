package news.parallax.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.claim.Claim.Compared;
import news.parallax.claim.Claim.Standing;
import news.parallax.difference.Differences;
import news.parallax.lineup.Cluster;
import news.parallax.lineup.Clusters;
import news.parallax.lineup.LineUp;
import news.parallax.lineup.Links;
import news.parallax.origin.Origins;
import news.parallax.quote.QuoteMatch;
import news.parallax.telling.Telling;
import news.parallax.telling.Tellings;

/**
 * Makes claims of the statements that speak of the same thing, tells where they differ, who carries them and who is silent.
 * Thread-safe.
 *
 * <p>Silence means that nothing in the text held comes near the claim; an account with something that comes half near is
 * called neither silent nor telling.
 */
public final class ClaimMaker {
    /** An account with a statement that comes so near to one of a claim is not silent on it, in log odds. */
    private static final double HALF_NEAR = -3;
    /** What comes so near is shown, in log odds. */
    private static final double NEAR = -1;

    private final LineUp lineUp;

    /** Lines up by the models of a line-up. */
    public ClaimMaker(LineUp lineUp) {
        this.lineUp = lineUp;
    }

    /** The claims, the disputed and most told first. */
    public List<Claim> make(Tellings tellings, List<QuoteMatch> matches, Origins origins) {
        Links links = lineUp.links(tellings, matches);
        Comparer comparer = new Comparer(tellings, links, new Differences(matches));
        Backing backing = new Backing(tellings, matches, origins);
        List<Claim> claims = new ArrayList<>(Clusters.of(links).parallelStream()
                .map(cluster -> claim(tellings, links, comparer, backing, cluster))
                .toList());
        claims.sort(Comparator.comparingInt(ClaimMaker::rank)
                .thenComparing(c -> -c.origins().min())
                .thenComparing(c -> -c.origins().max())
                .thenComparing(c -> -c.tellings().size())
                .thenComparing(c -> c.tellings().get(0).statement().span())
                .thenComparing(c -> c.tellings().get(0).account()));
        List<Claim> numbered = new ArrayList<>();
        claims.forEach(c -> numbered.add(c.numbered(numbered.size() + 1)));
        return numbered;
    }

    private static int rank(Claim claim) {
        boolean several =
                claim.tellings().stream().map(Telling::account).distinct().count() > 1;
        return claim.standing() == Standing.DISPUTED ? 0 : several ? 1 : 2;
    }

    private static Claim claim(Tellings all, Links links, Comparer comparer, Backing backing, Cluster found) {
        List<Integer> cluster = found.tellings();
        List<Telling> tellings = cluster.stream().map(all.all()::get).toList();
        Compared compared = comparer.compare(cluster);
        int lead = cluster.indexOf(Summaries.lead(all, links, found));
        List<Relation> relations = comparer.relations(cluster, lead, compared);
        Origins.Count count = backing.count(cluster, lead, relations);
        Standing standing = !compared.discrepancies().isEmpty()
                ? Standing.DISPUTED
                : count.min() > 1 ? Standing.CORROBORATED : Standing.SINGLE;
        Telling fullest = tellings.get(lead);
        return new Claim(
                "",
                Summaries.line(all.account(fullest), fullest.statement()),
                standing,
                count,
                tellings,
                lead,
                relations,
                compared,
                near(all, links, cluster),
                silent(all, links, cluster));
    }

    /** Of each account that does not tell it what comes nearest, if it is near enough to be shown. */
    private static List<Telling> near(Tellings all, Links links, List<Integer> cluster) {
        Map<Integer, Double> best = new TreeMap<>();
        Map<Integer, Telling> nearest = new TreeMap<>();
        Set<Integer> telling = new TreeSet<>();
        cluster.forEach(member -> telling.add(all.all().get(member).account()));
        for (int member : cluster) {
            for (int k = 0; k < links.near()[member].length; k++) {
                Telling other = all.all().get(links.near()[member][k]);
                double odds = links.odds()[member][k];
                if (odds >= NEAR
                        && !telling.contains(other.account())
                        && odds > best.getOrDefault(other.account(), NEAR - 1)) {
                    best.put(other.account(), odds);
                    nearest.put(other.account(), other);
                }
            }
        }
        return List.copyOf(nearest.values());
    }

    private static List<Integer> silent(Tellings all, Links links, List<Integer> cluster) {
        Set<Integer> near = new TreeSet<>();
        for (int member : cluster) {
            near.add(all.all().get(member).account());
            for (int k = 0; k < links.near()[member].length; k++) {
                if (links.odds()[member][k] >= HALF_NEAR) {
                    near.add(all.all().get(links.near()[member][k]).account());
                }
            }
        }
        List<Integer> silent = new ArrayList<>();
        for (int i = 0; i < all.accounts().size(); i++) {
            if (!near.contains(i)) {
                silent.add(i);
            }
        }
        return silent;
    }
}
