package news.parallax.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import news.parallax.Account;
import news.parallax.article.Dating;
import news.parallax.statement.AnnotatedArticle;
import org.jspecify.annotations.Nullable;

/** Accounts thrown together from sentences that tell when: whatever comes, no order of them matters and none is too odd. */
class DaterProperties {
    private static final Dater DATER = new Dater();

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void theOrderOfTheAccountsChangesNothing(@ForAll("accounts") List<AnnotatedArticle> accounts, @ForAll long seed) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        List<@Nullable Dating> given = DATER.published(accounts);
        List<@Nullable Dating> shuffled =
                DATER.published(order.stream().map(accounts::get).toList());
        for (int i = 0; i < order.size(); i++) {
            assertThat(shuffled.get(i)).isEqualTo(given.get(order.get(i)));
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void whatIsDatedStaysAndWhatIsSaidLiesInTime(@ForAll("accounts") List<AnnotatedArticle> accounts) {
        List<@Nullable Dating> said = DATER.published(accounts);
        assertThat(said).hasSameSizeAs(accounts);
        for (int i = 0; i < said.size(); i++) {
            Dating own = accounts.get(i).article().published();
            Dating now = said.get(i);
            if (own != null) {
                assertThat(now).isEqualTo(own);
            }
            if (now != null) {
                assertThat(now.evidence()).isNotEmpty();
                assertThat(now.latest()).isBetween(LocalDate.of(1989, 12, 1), LocalDate.of(2041, 1, 1));
            }
        }
    }

    @Property(tries = 60)
    void oddTimesAreNoFailure(@ForAll("oddities") List<String> words) {
        AnnotatedArticle account = Account.read(String.join(" ", words));
        assertThatCode(() -> DATER.alone(account)).doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<List<AnnotatedArticle>> accounts() {
        Arbitrary<String> sentences = Arbitraries.of(
                "The council met in Orsk on Tuesday.",
                "The council will meet in Orsk on June 8 and 9.",
                "The hearings in Orsk begin on Monday, the council said.",
                "The council met for the first time since the flood of last month.",
                "It was the first meeting of the council since the flood on June 2.",
                "President Obama sent a letter.",
                "Former President Clinton came, too.",
                "They had met in November 2011 and in 2009.",
                "The G20 summit in Antalya is to be told of it.",
                "Members meet each Monday.",
                "She was born on Friday, 29 February 1980.");
        Arbitrary<@Nullable String> days =
                Arbitraries.of("2012-05-02", "2012-05-03", "2031-01-01").injectNull(.7);
        return Combinators.combine(sentences.list().ofMinSize(1).ofMaxSize(6), days)
                .as((body, day) -> {
                    Account account = Account.of(String.join(" ", body)).in("Paper " + body.hashCode() + day);
                    return (day == null ? account : account.on(day)).read();
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .uniqueElements(a -> a.article().input());
    }

    @Provide
    Arbitrary<List<String>> oddities() {
        return Arbitraries.of(
                        "Feb. 30",
                        "on June 31",
                        "May 0",
                        "in 2016",
                        "99/99/9999",
                        "0000-00-00",
                        "Dec. 31 to Jan. 2",
                        "last month",
                        "Tuesday",
                        "next week",
                        "President",
                        "Prime Minister May",
                        "President-elect Obama",
                        "March 31-April 4",
                        "from 1999 to 1066",
                        "G20 summit in",
                        "the 2016 election",
                        ".",
                        ",")
                .list()
                .ofMaxSize(20);
    }
}
