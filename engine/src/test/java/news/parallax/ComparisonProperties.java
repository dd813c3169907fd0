package news.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import news.parallax.Comparison.SideBySide;
import news.parallax.article.Article;
import news.parallax.claim.Claim;
import news.parallax.telling.Telling;
import news.parallax.telling.Tellings;

/** Accounts thrown together from a few sentences: whatever comes, the result holds together and knows no order. */
class ComparisonProperties {
    private static final Parallax PARALLAX = Parallax.create();

    @Property(tries = 120, shrinking = ShrinkingMode.BOUNDED)
    void theOrderOfTheInputsChangesNothing(@ForAll("accounts") List<Article> accounts, @ForAll long seed) {
        List<Article> shuffled = new ArrayList<>(accounts);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(PARALLAX.compare(shuffled)).isEqualTo(PARALLAX.compare(accounts));
    }

    @Property(tries = 120, shrinking = ShrinkingMode.BOUNDED)
    void everyStatementStandsInAClaim(@ForAll("accounts") List<Article> accounts) {
        for (SideBySide side : PARALLAX.compare(accounts).events()) {
            assertThat(side.claims().stream()
                            .flatMap(c -> c.tellings().stream())
                            .collect(Collectors.toSet()))
                    .isEqualTo(Set.copyOf(Tellings.of(side.event().accounts()).all()));
            for (Claim claim : side.claims()) {
                TreeSet<Integer> telling = new TreeSet<>();
                claim.tellings().stream().map(Telling::account).forEach(telling::add);
                assertThat(claim.silent()).doesNotContainAnyElementsOf(telling);
                assertThat(claim.origins().min()).isBetween(1, claim.origins().max());
                assertThat(claim.origins().max()).isLessThanOrEqualTo(telling.size());
                assertThat(claim.discrepancies())
                        .allSatisfy(d -> assertThat(claim.tellings().get(d.a()).account())
                                .isNotEqualTo(claim.tellings().get(d.b()).account()));
            }
        }
    }

    @Provide
    Arbitrary<List<Article>> accounts() {
        Arbitrary<String> sentences = Arbitraries.of(
                "A landslide buried the tram track on Varr Hill on Monday.",
                "On Monday a landslide came down on Varr Hill and buried the track.",
                "The slide on Varr Hill felled 212 trees.",
                "The slide on Varr Hill felled 240 trees.",
                "The slide on Varr Hill killed eleven people.",
                "Twelve people were killed by the slide on Varr Hill.",
                "“We will never close the hill line to the people of this valley,” Piet Moss said.",
                "“We will close the hill line to the people of this valley,” said Piet Moss.",
                "Piet Moss told the Courier that the track would be cleared by Friday.",
                "The drawbridge at Kellmouth stuck open on Tuesday with 212 barges behind it.",
                "The Kellmouth drawbridge is open since Tuesday, the harbour office said.",
                "“",
                "He may.");
        Arbitrary<Article> article = Combinators.combine(
                        sentences.list().ofMinSize(1).ofMaxSize(6),
                        Arbitraries.of("Courier", "Echo", "Lantern").injectNull(0.3),
                        Arbitraries.of("2031-05-06", "2031-05-08", "2031-07-01").injectNull(0.3))
                .as((body, outlet, day) -> {
                    Account account = Account.of(body.toArray(String[]::new));
                    if (outlet != null) {
                        account.in(outlet).title("News from the " + outlet);
                    }
                    if (day != null) {
                        account.on(day);
                    }
                    return account.article();
                });
        return article.list().ofMinSize(1).ofMaxSize(6).uniqueElements(Article::id);
    }
}
