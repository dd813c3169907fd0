package news.parallax.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import news.parallax.Account;
import news.parallax.article.Dating;
import news.parallax.statement.AnnotatedArticle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** However often a text is printed, it proves no more of its day than once. */
class CopiesTest {
    private static final Dater DATER = new Dater();

    /** Of a Tuesday after the storm that it tells of. */
    private static final String[] TREATY = {
        "The mayors of Varr and Ost signed a treaty on Tuesday about the ferry between their harbours.",
        "It was their first meeting since a storm wrecked the pier of Varr on September 12.",
        "Both hope to open the new line on December 3 and 4, a clerk of the town of Varr said.",
        "President Obama thanked both towns, which had quarrelled since the old line was shut in June 2013."
    };

    private static final String[] ANOTHER = {
        "A treaty signed on Tuesday has eased the quarrel over the ferry, the town of Ost announced.",
        "Boats of both towns had stayed in port since the storm of last month."
    };

    private static AnnotatedArticle print(String name, String... body) {
        return Account.of(body).in(name).read();
    }

    /** As many prints of it as are wanted. */
    private static List<AnnotatedArticle> prints(int copies) {
        List<AnnotatedArticle> prints = new ArrayList<>();
        for (int copy = 0; copy < copies; copy++) {
            prints.add(print("Paper " + (char) ('A' + copy), TREATY));
        }
        return prints;
    }

    private static String days(@Nullable Dating dating) {
        return dating == null ? "none" : dating.earliest() + " to " + dating.latest();
    }

    private static List<String> days(List<AnnotatedArticle> accounts) {
        return DATER.published(accounts).stream().map(CopiesTest::days).toList();
    }

    @Test
    void manyCopiesProveWhatOneDoes() {
        String once = days(DATER.alone(prints(1).get(0)));

        assertThat(once).isNotEqualTo("none");
        for (int copies : List.of(1, 2, 3, 24)) {
            assertThat(days(prints(copies))).as("%d copies", copies).containsOnly(once);
        }
    }

    @Test
    void aCopyThatWasEditedALittleProvesNoMore() {
        String[] edited = TREATY.clone();
        edited[0] = edited[0].replace("about the ferry", "on the ferry");
        String[] cut = List.of(TREATY).subList(0, 3).toArray(String[]::new);
        List<AnnotatedArticle> accounts = prints(1);
        accounts.add(print("Sud News", edited));
        accounts.add(print("Ost News", cut));

        assertThat(days(accounts)).containsOnly(days(DATER.alone(accounts.get(0))));
    }

    @Test
    void copiesBesideAnotherAccountProveWhatTheTwoDo() {
        AnnotatedArticle another = print("Sud News", ANOTHER);
        List<AnnotatedArticle> two = prints(1);
        two.add(another);
        List<AnnotatedArticle> many = prints(9);
        many.add(another);

        List<String> said = days(many);

        assertThat(said.subList(0, 9)).containsOnly(days(two).get(0));
        assertThat(said.get(9)).isEqualTo(days(two).get(1));
    }

    @Test
    void whichOfTheCopiesComesFirstChangesNothing() {
        List<AnnotatedArticle> accounts = prints(5);
        accounts.add(print("Sud News", ANOTHER));
        accounts.add(print("Ost News", List.of(TREATY).subList(0, 3).toArray(String[]::new)));
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6));
        Collections.shuffle(order, new Random(7));
        List<@Nullable Dating> given = DATER.published(accounts);

        List<@Nullable Dating> shuffled =
                DATER.published(order.stream().map(accounts::get).toList());

        for (int i = 0; i < order.size(); i++) {
            assertThat(shuffled.get(i)).isEqualTo(given.get(order.get(i)));
        }
    }

    @Test
    void copiesDoNotOutvoteOtherLeadsOnTheDayOfTheEvent() {
        List<AnnotatedArticle> accounts = new ArrayList<>();
        for (String paper : List.of("A", "B", "C")) {
            accounts.add(Account.of("A landslide buried the tram track on Varr Hill on Wednesday, the town said.")
                    .in(paper)
                    .on("2031-05-08")
                    .read());
        }
        accounts.add(Account.of("Tram drivers saw the slope above Varr come down on Tuesday.")
                .in("D")
                .on("2031-05-08")
                .read());
        accounts.add(Account.of("Geologists blame the rain for what fell on the rails on Tuesday night.")
                .in("E")
                .on("2031-05-08")
                .read());

        assertThat(Objects.requireNonNull(DATER.event(accounts)).date()).isEqualTo("2031-05-06");
    }
}
