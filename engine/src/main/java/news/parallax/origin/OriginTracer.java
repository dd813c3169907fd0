package news.parallax.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.statement.AnnotatedArticle;

/**
 * Finds which accounts of an event are not independent: text that runs in both word for word, credits to the same
 * agency, one told by way of the other ("told the Ledger"), the same outlet. Thread-safe.
 *
 * <p>Does not see a shared source that neither names nor copies.
 */
public final class OriginTracer {
    /** From this share of the shorter text on, two accounts are copies of one text. */
    private static final double FIRM_SHARE = 0.3;
    /** From this share on they may be. */
    private static final double POSSIBLE_SHARE = 0.12;

    /** The ties between the accounts, which are numbered in the order given. */
    public Origins trace(List<AnnotatedArticle> accounts) {
        List<Shingles> shingles = accounts.parallelStream().map(Shingles::of).toList();
        List<Credits> credits = accounts.stream().map(Credits::of).toList();
        List<Tie> ties = new ArrayList<>();
        for (int a = 0; a < accounts.size(); a++) {
            for (int b = a + 1; b < accounts.size(); b++) {
                sameOutlet(accounts, a, b, ties);
                sharedText(shingles, a, b, ties);
                sharedAgency(credits, a, b, ties);
                toldBy(accounts, credits, a, b, ties);
                toldBy(accounts, credits, b, a, ties);
            }
        }
        return new Origins(accounts.size(), ties);
    }

    private static void sameOutlet(List<AnnotatedArticle> accounts, int a, int b, List<Tie> ties) {
        String outlet = accounts.get(a).article().outlet();
        String other = accounts.get(b).article().outlet();
        if (outlet != null && other != null && outlet.equalsIgnoreCase(other)) {
            ties.add(new Tie(a, b, true, 0, "the same outlet: " + outlet));
        }
    }

    private static void sharedText(List<Shingles> shingles, int a, int b, List<Tie> ties) {
        double share = shingles.get(a).share(shingles.get(b));
        if (share >= POSSIBLE_SHARE) {
            String evidence = String.format(
                    Locale.ROOT,
                    "shared text: %.0f%% of the shorter one stands in the other word for word",
                    share * 100);
            ties.add(new Tie(a, b, share >= FIRM_SHARE, Math.round(share * 1000) / 1000.0, evidence));
        }
    }

    private static void sharedAgency(List<Credits> credits, int a, int b, List<Tie> ties) {
        for (String agency : credits.get(a).agencies()) {
            if (credits.get(b).agencies().contains(agency)) {
                ties.add(new Tie(a, b, true, 0, "both credit the same agency: " + agency.toUpperCase(Locale.ROOT)));
            }
        }
    }

    /** Whether {@code teller} has its story from the outlet of {@code origin}. */
    private static void toldBy(
            List<AnnotatedArticle> accounts, List<Credits> credits, int teller, int origin, List<Tie> ties) {
        String outlet = accounts.get(origin).article().outlet();
        String own = accounts.get(teller).article().outlet();
        if (outlet == null || outlet.equalsIgnoreCase(own)) {
            return;
        }
        Credits.Cited cited = credits.get(teller).cited(outlet);
        if (cited.times() > 0) {
            ties.add(new Tie(
                    Math.min(teller, origin),
                    Math.max(teller, origin),
                    cited.times() > 1,
                    0,
                    accounts.get(teller).article().label() + " cites " + outlet + ": \u201c" + cited.words()
                            + "\u201d"));
        }
    }
}
