package news.parallax.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.claim.Claim.Standing;
import news.parallax.difference.Development;
import news.parallax.difference.Difference;
import news.parallax.difference.Difference.Outcome;
import news.parallax.difference.Differences;
import news.parallax.difference.Discrepancy;
import news.parallax.difference.Pair;
import news.parallax.lineup.Likeness;
import news.parallax.lineup.LineUp;
import news.parallax.origin.Origins;
import news.parallax.quote.QuoteMatch;
import news.parallax.statement.Certainty;
import news.parallax.statement.Statement;
import news.parallax.telling.Telling;
import news.parallax.telling.Tellings;

/**
 * Lines up the accounts of an event: makes claims of the statements that speak of the same thing, tells where they
 * differ and who is silent. Thread-safe.
 *
 * <p>Differences found: numbers and quotations. Silence means that nothing in the text held comes near the claim; an
 * account with something that comes half near is called neither silent nor telling.
 */
public final class ClaimMaker {
    private static final double HALF_NEAR = 0.1;
    private static final int LONG = 320;
    private static final Set<Discrepancy.Kind> TOLD = Set.of(Discrepancy.Kind.NUMBER, Discrepancy.Kind.DATE);
    private static final Differences DIFFERENCES = new Differences();

    /** The claims, the disputed and most told first. */
    public List<Claim> make(Tellings tellings, List<QuoteMatch> matches, Origins origins) {
        Likeness likeness = new Likeness(tellings);
        List<Claim> claims = new ArrayList<>();
        for (List<Integer> group : new LineUp(tellings, likeness, matches).groups()) {
            claims.add(claim(tellings, matches, origins, likeness, group));
        }
        claims.sort(Comparator.comparingInt(ClaimMaker::rank)
                .thenComparing(c -> -c.origins().min())
                .thenComparing(c -> -c.origins().max())
                .thenComparing(c -> -c.tellings().size())
                .thenComparing(c -> c.tellings().get(0).statement().span())
                .thenComparing(c -> c.tellings().get(0).account()));
        List<Claim> numbered = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim c = claims.get(i);
            numbered.add(new Claim(
                    "c" + (i + 1),
                    c.summary(),
                    c.standing(),
                    c.origins(),
                    c.tellings(),
                    c.discrepancies(),
                    c.developments(),
                    c.silent()));
        }
        return numbered;
    }

    private static int rank(Claim claim) {
        boolean several =
                claim.tellings().stream().map(Telling::account).distinct().count() > 1;
        return claim.standing() == Standing.DISPUTED ? 0 : several ? 1 : 2;
    }

    private static Claim claim(
            Tellings material, List<QuoteMatch> matches, Origins origins, Likeness likeness, List<Integer> group) {
        List<Telling> tellings = group.stream().map(material.all()::get).toList();
        List<Discrepancy> discrepancies = new ArrayList<>();
        List<Development> developments = new ArrayList<>();
        numbers(material, group, tellings, discrepancies, developments);
        quotes(matches, group, discrepancies);
        Set<Integer> telling = tellings.stream().map(Telling::account).collect(Collectors.toCollection(TreeSet::new));
        Origins.Count count = count(origins, tellings);
        Standing standing = !discrepancies.isEmpty()
                ? Standing.DISPUTED
                : count.min() > 1 ? Standing.CORROBORATED : Standing.SINGLE;
        return new Claim(
                "",
                summary(material, likeness, group),
                standing,
                count,
                tellings,
                discrepancies,
                developments,
                silent(material, likeness, group, telling));
    }

    /**
     * The origins that agree: those that tell it or those that deny it, whichever are more. Accounts that all have it from
     * one and the same speaker may rest on that one origin.
     */
    private static Origins.Count count(Origins origins, List<Telling> tellings) {
        Origins.Count telling = agreeing(origins, tellings, false);
        Origins.Count denying = agreeing(origins, tellings, true);
        return denying.max() > telling.max() ? denying : telling;
    }

    private static Origins.Count agreeing(Origins origins, List<Telling> tellings, boolean denied) {
        Set<Integer> accounts = new TreeSet<>();
        Set<String> speakers = new TreeSet<>();
        for (Telling telling : tellings) {
            if ((telling.statement().certainty() == Certainty.DENIED) == denied) {
                String speaker = telling.statement().speaker();
                accounts.add(telling.account());
                speakers.add(speaker == null ? "" : lastWord(speaker));
            }
        }
        Origins.Count count = origins.count(accounts);
        boolean one = speakers.size() == 1 && !speakers.contains("");
        return one ? new Origins.Count(1, count.max()) : count;
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static void numbers(
            Tellings material,
            List<Integer> group,
            List<Telling> tellings,
            List<Discrepancy> discrepancies,
            List<Development> developments) {
        for (int a = 0; a < tellings.size(); a++) {
            for (int b = a + 1; b < tellings.size(); b++) {
                if (tellings.get(a).account() == tellings.get(b).account()) {
                    continue;
                }
                for (Difference found : DIFFERENCES.between(new Pair(material, group.get(a), group.get(b)))) {
                    boolean back = found.outcome() == Outcome.MOVED_BACK;
                    if (back || found.outcome() == Outcome.MOVED_ON) {
                        // One line for each step, however many copies tell it.
                        if (developments.stream().noneMatch(d -> d.detail().equals(found.detail()))) {
                            developments.add(new Development(back ? b : a, back ? a : b, found.detail()));
                        }
                    } else if (found.outcome() == Outcome.DIFFERS && TOLD.contains(found.kind())) {
                        discrepancies.add(
                                new Discrepancy(found.kind(), a, b, found.detail(), found.wordsA(), found.wordsB()));
                    }
                }
            }
        }
    }

    private static void quotes(List<QuoteMatch> matches, List<Integer> group, List<Discrepancy> discrepancies) {
        for (QuoteMatch match : matches) {
            int a = group.indexOf(match.a());
            int b = group.indexOf(match.b());
            if (match.altered() != null && a >= 0 && b >= 0) {
                discrepancies.add(
                        new Discrepancy(Discrepancy.Kind.QUOTE, a, b, match.altered(), match.wordsA(), match.wordsB()));
            }
        }
    }

    /** The statement likest to all others of the claim; a flat one before a hedged one, a short one before a very long one. */
    private static String summary(Tellings material, Likeness likeness, List<Integer> group) {
        int best = group.get(0);
        double bestScore = -1;
        for (int candidate : group) {
            double score = 0;
            for (int other : group) {
                score += other == candidate ? 0 : likeness.of(candidate, other);
            }
            Statement statement = material.all().get(candidate).statement();
            score *= statement.certainty() == Certainty.ASSERTED || statement.certainty() == Certainty.REPORTED
                    ? 1.2
                    : 1;
            score *= statement.span().length() > LONG ? 0.7 : 1;
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        Telling telling = material.all().get(best);
        return Summaries.line(material.account(telling), telling.statement());
    }

    private static List<Integer> silent(
            Tellings material, Likeness likeness, List<Integer> group, Set<Integer> telling) {
        Set<Integer> near = new TreeSet<>(telling);
        for (int i = 0; i < material.all().size(); i++) {
            int account = material.all().get(i).account();
            if (!near.contains(account)) {
                for (int member : group) {
                    if (likeness.of(i, member) >= HALF_NEAR) {
                        near.add(account);
                        break;
                    }
                }
            }
        }
        List<Integer> silent = new ArrayList<>();
        for (int i = 0; i < material.accounts().size(); i++) {
            if (!near.contains(i)) {
                silent.add(i);
            }
        }
        return silent;
    }
}
