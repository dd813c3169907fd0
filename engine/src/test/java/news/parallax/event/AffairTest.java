package news.parallax.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import news.parallax.Account;
import news.parallax.article.Article;
import news.parallax.article.Dating;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.text.Weights;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AffairTest {
    private static final AnnotatedArticle FIRST = Account.read("One.");
    private static final AnnotatedArticle SECOND = Account.read("Two.");

    private static Event event(String id, @Nullable String day, AnnotatedArticle account) {
        Dating date = day == null ? null : Dating.day(LocalDate.parse(day), "test");
        return new Event(id, id, date, List.of(account), List.of(), null);
    }

    private static Relation near(String one, String other, double odds) {
        return new Relation(one, other, FIRST, SECOND, odds);
    }

    @Test
    void anEventFollowsTheLastOneBeforeIt() {
        List<Event> events = List.of(
                event("a", "2031-05-01", FIRST), event("b", "2031-05-20", SECOND), event("c", "2031-06-10", FIRST));
        List<Relation> relations = List.of(near("a", "b", 3), near("a", "c", 4), near("b", "c", 2));
        assertThat(Affairs.link(events, relations)).extracting(Event::follows).containsExactly(null, "a", "b");
    }

    @Test
    void withoutADateOrNearnessThereIsNoChain() {
        assertThat(Affairs.link(
                        List.of(event("a", null, FIRST), event("b", "2031-05-20", SECOND)), List.of(near("a", "b", 5))))
                .extracting(Event::follows)
                .containsOnlyNulls();
        assertThat(Affairs.link(
                        List.of(event("a", "2031-05-01", FIRST), event("b", "2031-05-20", SECOND)),
                        List.of(near("a", "b", -1))))
                .extracting(Event::follows)
                .containsOnlyNulls();
    }

    @Test
    void aReviewOfTheDayBelongsToItsMainEventAndIsMarked() {
        AnnotatedArticle pier = Account.of(
                        "A barge rammed the pier of Ostrey on Monday and tore away 30 metres of its planks, the harbour"
                                + " office said.",
                        "Skipper Jorun Hald said the engine of the barge had not answered when he backed away from the"
                                + " pier. The anglers on the planks ran ashore.",
                        "The harbour office wants the planks replaced before the regatta.")
                .in("Ostrey Post")
                .read();
        AnnotatedArticle pierAgain = Account.of(
                        "Anglers ran for the shore on Monday when a barge rammed the pier of Ostrey and tore away 30"
                                + " metres of planks.",
                        "The engine of the barge had not answered, said its skipper, Jorun Hald. The harbour office hopes"
                                + " for new planks before the regatta.")
                .in("Coast Courier")
                .read();
        AnnotatedArticle choir = Account.of(
                        "The choir of Dunmarsh has won the singing prize of the valley for the fourth time, ahead of eleven"
                                + " other choirs.",
                        "Conductor Petra Lindqvist said the singers had practised the winning motet since the autumn in an"
                                + " unheated granary.")
                .in("Valley Herald")
                .read();
        AnnotatedArticle review = Account.of(
                        "Good morning. Here is what you need to know today.",
                        "A barge rammed the pier of Ostrey on Monday and tore away 30 metres of planks. Anglers ran ashore."
                                + " The engine of the barge had not answered, said skipper Jorun Hald, and the harbour"
                                + " office wants new planks before the regatta.",
                        "The choir of Dunmarsh has won the singing prize of the valley for the fourth time. Conductor Petra"
                                + " Lindqvist said the singers had practised the motet in an unheated granary.")
                .in("Morning Review")
                .read();
        List<Event> events = new Grouper(Weights.ofNews()).group(List.of(pier, pierAgain, choir, review));
        assertThat(events).extracting(e -> e.accounts().size()).containsExactly(3, 1);
        Event main = events.get(0);
        assertThat(main.accounts())
                .extracting(AnnotatedArticle::article)
                .extracting(Article::outlet)
                .contains("Morning Review");
        assertThat(main.roundUps())
                .containsExactly(new Event.RoundUp(
                        review.article().input(), List.of(events.get(1).id())));
        assertThat(events.get(1).roundUps()).isEmpty();
    }

    @Test
    void reasonsTellWhatTwoShareAndWhereTheyDiffer() {
        AnnotatedArticle may = Account.of("The tunnel of Pellworth was shut on Monday after 12 cracks were found,"
                        + " engineer Mads Orre said.")
                .on("2031-05-05")
                .read();
        AnnotatedArticle june = Account.of("The tunnel of Pellworth was shut on Friday after 20 cracks were found,"
                        + " inspector Ida Venn said.")
                .on("2031-06-06")
                .read();
        Reason reason = new Reasons(Weights.ofNews()).reason(may, june, "e1");
        assertThat(reason.names()).containsExactly("Pellworth");
        assertThat(reason.onlyOne()).containsExactly("Mads Orre");
        assertThat(reason.onlyTwo()).containsExactly("Ida Venn");
        assertThat(reason.differing())
                .contains(new Reason.Differing("day", "Monday", "Friday"))
                .anyMatch(d -> d.what().equals("crack")
                        && d.one().contains("12")
                        && d.two().contains("20"));
        assertThat(reason.daysApart()).isEqualTo(32);
        assertThat(reason.isTooFarApart()).isTrue();
    }
}
