package news.parallax.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.article.Article;
import news.parallax.statement.AnnotatedArticle;

/**
 * Finds which accounts of an event are not independent: text that runs in both word for word, credits to the same
 * agency, one told by way of the other ("told the Ledger"), both by way of a third, the same outlet. Thread-safe.
 *
 * <p>Does not see a shared source that neither names nor copies. Accounts are held against each other only where an index
 * has them under the same run of words, agency or outlet.
 */
public final class OriginTracer {
    private static final Comparator<Tie> ORDER =
            Comparator.comparingInt(Tie::a).thenComparingInt(Tie::b).thenComparing(Tie::kind);

    /** The ties between the accounts, which are numbered in the order given. */
    public Origins trace(List<AnnotatedArticle> accounts) {
        List<Quoted> quoted = accounts.stream().map(Quoted::in).toList();
        List<Article> articles =
                accounts.stream().map(AnnotatedArticle::article).toList();
        List<Credits> credits = articles.stream().map(Credits::of).toList();
        List<Tie> ties = new ArrayList<>(SharedText.ties(accounts, quoted));
        sameOutlet(articles, ties);
        sameAgency(articles, credits, ties);
        new CitationTies(accounts, quoted, credits).add(ties);
        ties.sort(ORDER);
        return new Origins(accounts.size(), ties);
    }

    private static void sameOutlet(List<Article> accounts, List<Tie> ties) {
        Map<String, List<Integer>> outlets = new TreeMap<>();
        for (int i = 0; i < accounts.size(); i++) {
            String outlet = accounts.get(i).outlet();
            if (outlet != null) {
                outlets.computeIfAbsent(Citations.key(outlet), o -> new ArrayList<>())
                        .add(i);
            }
        }
        for (List<Integer> same : outlets.values()) {
            for (int i = 0; i < same.size(); i++) {
                for (int b : same.subList(i + 1, same.size())) {
                    int a = same.get(i);
                    ties.add(Tie.of(
                            a,
                            b,
                            Tie.Kind.OUTLET,
                            true,
                            "the same outlet: " + accounts.get(a).outlet()));
                }
            }
        }
    }

    private static void sameAgency(List<Article> accounts, List<Credits> credits, List<Tie> ties) {
        Map<String, List<Integer>> agencies = new TreeMap<>();
        for (int i = 0; i < credits.size(); i++) {
            for (String agency : credits.get(i).all()) {
                agencies.computeIfAbsent(agency, a -> new ArrayList<>()).add(i);
            }
        }
        agencies.forEach((agency, same) -> {
            for (int i = 0; i < same.size(); i++) {
                for (int b : same.subList(i + 1, same.size())) {
                    int a = same.get(i);
                    boolean firm = credits.get(a).whole().contains(agency)
                            && credits.get(b).whole().contains(agency);
                    String evidence = firm
                            ? "both credit the same agency: " + agency
                            : "both name the same agency, not both for the whole: " + agency;
                    ties.add(Tie.of(a, b, Tie.Kind.AGENCY, firm, evidence));
                }
            }
        });
    }
}
