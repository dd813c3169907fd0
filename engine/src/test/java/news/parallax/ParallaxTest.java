package news.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.Comparison.SideBySide;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Dating;
import news.parallax.claim.Claim;
import news.parallax.claim.Moment;
import news.parallax.difference.Discrepancy;
import news.parallax.extract.Input;
import news.parallax.extract.Input.Format;
import news.parallax.extract.UnreadableInputException;
import news.parallax.quote.Quotation;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.telling.Place;
import news.parallax.telling.Telling;
import news.parallax.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallaxTest {
    private static final Parallax PARALLAX = Parallax.create();

    private static final String COURIER = """
            {"title": "Landslide buries tram track on Varr Hill", "outlet": "Courier", "published": "2031-05-06",
             "text": "A landslide buried the tram track on Varr Hill above the quarry stop on Monday and felled 212 trees.\\n\\nNobody was hurt, the fire service said. The driver, Halla Brecht, 34, pulled the brake when she saw the hill come down.\\n\\n“We will never close the hill line to the people of this valley,” said Piet Moss, who heads the transport office. The track will be cleared by Friday, he said."}
            """;
    private static final String ECHO = """
            Tram stops short of landslide on Varr Hill
            Published May 6, 2031

            Eleven passengers of a tram escaped on Varr Hill on Monday when a landslide buried the track above the quarry stop and felled 240 trees.

            “I saw the hill come down and pulled the brake,” said the driver, Halla Brecht. The fire service found nobody hurt.

            “We will close the hill line to the people of this valley,” Piet Moss, the head of the transport office, told reporters.

            Subscribe to our newsletter and never miss a story from the hill.
            """;
    private static final String LANTERN = """
            <html><head><title>Drawbridge sticks open at Kellmouth | The Lantern</title></head><body><nav>News Sport</nav>
            <article><h1>Drawbridge sticks open at Kellmouth</h1><p>The drawbridge at Kellmouth stuck open on Tuesday
            morning, leaving two tugs and a grain barge waiting in the lower basin.</p><p>Engineers found a sheared pin in
            the eastern hinge, the harbour office said, and sent to the foundry in Marra for a new one.</p></article>
            <footer>© 2031 The Lantern</footer></body></html>
            """;
    private static final String HILL = """
            Trees were down all over Varr Hill and the tram track above the quarry stop lay under a landslide on Monday evening.

            Halla Brecht, the driver of the tram, told the Courier that she had pulled the brake in time.
            """;

    private static List<Article> articles;
    private static Comparison comparison;

    private static Article read(String name, Format format, String text) {
        try {
            return PARALLAX.extract(new Input(name, format, text.getBytes(StandardCharsets.UTF_8)));
        } catch (UnreadableInputException e) {
            throw new AssertionError(e);
        }
    }

    @BeforeAll
    static void compare() {
        articles = List.of(
                read("a/courier.json", Format.JSON, COURIER),
                read("b/echo.txt", Format.TEXT, ECHO),
                read("c/lantern.html", Format.HTML, LANTERN),
                read("d/hill.txt", Format.TEXT, HILL));
        comparison = PARALLAX.compare(articles);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theOrderOfTheInputsChangesNothing(long seed) {
        List<Article> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(PARALLAX.compare(shuffled)).isEqualTo(comparison);
        assertThat(PARALLAX.group(shuffled)).isEqualTo(PARALLAX.group(articles));
    }

    @Test
    void anotherInstanceGivesTheSame() {
        assertThat(Parallax.create().compare(articles)).isEqualTo(comparison);
    }

    @Test
    void severalThreadsMayUseOneAtOnce() {
        List<Comparison> results = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> PARALLAX.compare(articles))
                .toList();
        assertThat(results).containsOnly(comparison);
    }

    @Test
    void theTwoEventsAreToldApart() {
        assertThat(comparison.events()).hasSize(2);
        assertThat(comparison.events().get(0).event().accounts())
                .extracting(a -> a.article().input())
                .containsExactlyInAnyOrder("a/courier.json", "b/echo.txt", "d/hill.txt");
    }

    @Test
    void theNumberAndTheQuotationThatDifferAreFound() {
        SideBySide slide = comparison.events().get(0);
        assertThat(slide.claims().stream()
                        .flatMap(c -> c.discrepancies().stream())
                        .map(Discrepancy::kind))
                .contains(Discrepancy.Kind.NUMBER, Discrepancy.Kind.QUOTE);
        assertThat(slide.quotes())
                .anySatisfy(q -> assertThat(q.difference()).isNotNull().contains("never"));
    }

    @Test
    void everySpanOfTheResultLiesInItsSnapshot() {
        for (SideBySide side : comparison.events()) {
            lies(side);
        }
    }

    @Test
    void everyAccountTellsOrIsSilentOrNeitherAndNeverBoth() {
        for (SideBySide side : comparison.events()) {
            for (Claim claim : side.claims()) {
                assertThat(claim.silent())
                        .doesNotHaveDuplicates()
                        .doesNotContainAnyElementsOf(
                                claim.tellings().stream().map(Telling::account).toList());
                assertThat(claim.origins().min()).isBetween(1, claim.origins().max());
            }
        }
    }

    @Test
    void theSameInputTwiceIsOneOrigin() {
        Article again = read("e/copy.json", Format.JSON, COURIER);
        Comparison twice = PARALLAX.compare(List.of(articles.get(0), again));
        assertThat(twice.events()).hasSize(1);
        assertThat(twice.events().get(0).origins().groups()).hasSize(1);
        assertThat(twice.events().get(0).claims()).allSatisfy(c -> {
            assertThat(c.standing()).isEqualTo(Claim.Standing.SINGLE);
            assertThat(c.origins().max()).isEqualTo(1);
        });
        assertThat(PARALLAX.compare(List.of(again, articles.get(0)))).isEqualTo(twice);
    }

    @Test
    void nothingComparesToNothing() {
        assertThat(PARALLAX.compare(List.of()).events()).isEmpty();
        assertThat(PARALLAX.group(List.of())).isEmpty();
    }

    @Test
    void onlyTheBodyIsReadForStatements() {
        AnnotatedArticle echo = PARALLAX.annotate(articles.get(1));
        List<Span> body = articles.get(1).paragraphs();
        assertThat(echo.statements()).isNotEmpty().allMatch(s -> body.stream().anyMatch(b -> b.contains(s.span())));
        assertThat(articles.get(1).blocks()).anyMatch(b -> b.kind() == Block.Kind.PROMO);
    }

    private static void lies(SideBySide side) {
        List<AnnotatedArticle> accounts = side.event().accounts();
        for (Claim claim : side.claims()) {
            for (Telling telling : claim.tellings()) {
                lies(accounts, telling.account(), telling.statement().span());
                telling.statement().quotes().forEach(q -> lies(accounts, telling.account(), q));
            }
            for (Discrepancy found : claim.discrepancies()) {
                found.wordsA()
                        .forEach(s ->
                                lies(accounts, claim.tellings().get(found.a()).account(), s));
                found.wordsB()
                        .forEach(s ->
                                lies(accounts, claim.tellings().get(found.b()).account(), s));
            }
        }
        Stream<Place> quoted = side.quotes().stream()
                .map(Quotation::variants)
                .flatMap(List::stream)
                .flatMap(v -> v.places().stream());
        Stream<Place> timed = side.timeline().stream().map(Moment::places).flatMap(List::stream);
        Stream.concat(quoted, timed).forEach(p -> lies(accounts, p.account(), p.span()));
    }

    private static void lies(List<AnnotatedArticle> accounts, int account, Span span) {
        assertThat(account).isBetween(0, accounts.size() - 1);
        assertThat(span.isEmpty()).isFalse();
        assertThat(span.end())
                .isLessThanOrEqualTo(
                        accounts.get(account).article().snapshot().text().length());
    }

    @Test
    void anAccountWithoutADateGetsItFromTheOthersOfItsEventAndItsTimesWithIt() {
        AnnotatedArticle hill = comparison.events().get(0).event().accounts().stream()
                .filter(a -> a.article().input().equals("d/hill.txt"))
                .findFirst()
                .orElseThrow();

        Dating published = Objects.requireNonNull(hill.article().published());
        assertThat(published.isDay()).isTrue();
        assertThat(published.earliest()).isBetween(LocalDate.of(2031, 5, 5), LocalDate.of(2031, 5, 7));
        assertThat(published.evidence().get(0)).contains("tells the same event");
        assertThat(hill.times()).anyMatch(t -> t.value().startsWith("2031-05-05"));
        assertThat(hill.statements())
                .anyMatch(s -> s.times().stream().anyMatch(t -> t.value().startsWith("2031-05-05")));
    }

    @Test
    void commentsOfOtherYearsTellNothingOfTheDay() {
        String page = """
                Drawbridge sticks open at Kellmouth

                The drawbridge at Kellmouth stuck open on Tuesday morning, leaving two tugs and a barge in the lower basin.

                Engineers found a sheared pin in the eastern hinge, the harbour office said, and sent to the foundry for another.

                The bridge has stuck before. The office said it would be closed until the new pin had been tried under load.

                Leave a Reply

                Comments

                harbour_rat says: Nov 20, 2015 at 4:12 pm  they never oil it lol

                anon says: June 3, 2009  thanks for sharing this very useful post
                """;

        Dating said = PARALLAX.date(read("kellmouth.txt", Format.TEXT, page)).published();

        assertThat(said).isNull();
    }
}
