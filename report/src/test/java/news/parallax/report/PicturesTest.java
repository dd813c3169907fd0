package news.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import news.parallax.Comparison;
import news.parallax.Comparison.SideBySide;
import news.parallax.article.Dating;
import news.parallax.event.Event;
import news.parallax.origin.Origins;
import news.parallax.origin.Tie;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.name.Name;
import news.parallax.statement.name.Name.Type;
import news.parallax.text.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The pictures as they stand on the page, and the names beside the facts. */
class PicturesTest {
    private static final LocalDate DAY = LocalDate.of(2031, 3, 11);

    @Test
    void theTimelineIsAPictureWhoseMarksLeadToTheSentences() throws IOException {
        Document page = page(new Comparison(List.of(Stories.ferry())));
        assertThat(page.select("#e0-t svg")).hasSize(3);
        for (Element picture : page.select("#e0-t svg")) {
            assertThat(picture.attr("role")).isEqualTo("group");
            assertThat(picture.select("a"))
                    .hasSize(page.select("#e0-t .time li").size());
            assertThat(page.getElementById(picture.attr("aria-describedby")).text())
                    .contains("The list below");
            for (Element mark : picture.select("a")) {
                assertThat(mark.attr("tabindex"))
                        .as("the list has the same links for the keyboard")
                        .isEqualTo("-1");
                assertThat(page.select("#e0-t .time a").eachAttr("href")).contains(mark.attr("href"));
            }
        }
    }

    @Test
    void wordsInAPictureAreOnlyWords() throws IOException {
        Document page = page(new Comparison(List.of(Stories.hostile())));
        assertThat(page.select("svg a > title").first().text()).contains("<");
        assertThat(page.select("svg script, svg image, svg img, svg foreignObject, svg use, svg style"))
                .isEmpty();
    }

    @Test
    void theIndexShowsTheEventsThatAreDatedInOrderOfTime() throws IOException {
        Document page = page(Stories.all());
        List<String> marks = page.select(".index svg.wide a").eachAttr("href");
        assertThat(marks).as("the fair has no date").containsExactly("#e0", "#e2", "#e1");
        assertThat(page(new Comparison(List.of(Stories.ferry(), Stories.fair())))
                        .select(".index svg"))
                .as("one date makes no order")
                .isEmpty();
    }

    @Test
    void ofManyTimesThoseThatMostAccountsTellAreDrawnAndTheRestIsCounted() throws IOException {
        Story story = new Story("The quay floods", Dating.day(DAY, "x"));
        int one = story.account("a.txt", "Post", null, null, DAY, Story.body("The quay floods."));
        int two = story.account("b.txt", "Herald", null, null, DAY, Story.body("The quay floods."));
        for (int i = 0; i < 40; i++) {
            Dating when = Dating.day(DAY.plusDays(i), "x");
            if (i < 4) {
                story.moment(when, "Told by one " + i, story.place(one, "The quay"));
            } else {
                story.moment(when, "Told by two " + i, story.place(one, "The quay"), story.place(two, "The quay"));
            }
        }
        Document page = page(new Comparison(List.of(story.build())));
        assertThat(page.select("#e0-t svg.wide a")).hasSize(14).allMatch(m -> m.hasClass("several"));
        assertThat(page.select("#e0-t figcaption").text()).contains("The 14 of 40 times", "All are in the list");
        assertThat(page.select("#e0-t details.listed .time li")).hasSize(40);
    }

    @Test
    void whoMostAccountsNameIsShownAsMostWriteIt() {
        List<String> texts =
                List.of("Ida Brekke spoke in Tarn. Brekke left.", "Ida Brekke and Jon Aune", "Captain Brekke in Tarn");
        SideBySide told = named(texts, List.of());
        assertThat(new Named(told).most(Type.PERSON, 4)).containsExactly("Ida Brekke");
        assertThat(new Named(told).most(Type.PLACE, 3)).containsExactly("Tarn");
        assertThat(new Named(told).most(Type.ORGANISATION, 3)).isEmpty();
    }

    @Test
    void aPersonIsShownByTheFullNameThoughMostWriteTheLast() {
        List<String> texts = List.of("Ida Brekke spoke in Tarn.", "Brekke left.", "Captain Brekke in Tarn");
        assertThat(new Named(named(texts, List.of())).most(Type.PERSON, 4)).containsExactly("Ida Brekke");
    }

    @Test
    void namesThatOneOriginAloneHasAreNotShown() {
        List<String> texts = List.of("Ida Brekke in Tarn", "Ida Brekke in Tarn");
        Tie copy = new Tie(0, 1, Tie.Kind.COPY, true, 1, 1, List.of(), List.of(), "the same words");
        assertThat(new Named(named(texts, List.of())).most(Type.PERSON, 4)).hasSize(1);
        assertThat(new Named(named(texts, List.of(copy))).most(Type.PERSON, 4)).isEmpty();
    }

    private static SideBySide named(List<String> texts, List<Tie> ties) {
        Story story = new Story("Names", Dating.day(DAY, "x"));
        texts.forEach(t -> story.account(t.length() + ".txt", null, null, null, DAY, Story.body(t)));
        Event event = story.build().event();
        List<AnnotatedArticle> accounts = new ArrayList<>();
        for (AnnotatedArticle account : event.accounts()) {
            List<Name> names = new ArrayList<>();
            String text = account.article().snapshot().text();
            names(text, "Ida Brekke", "Ida Brekke", Type.PERSON, names);
            names(text, "Jon Aune", "Jon Aune", Type.PERSON, names);
            names(text.replace("Ida Brekke", "----------"), "Brekke", "Ida Brekke", Type.PERSON, names);
            names(text, "Tarn", "Tarn", Type.PLACE, names);
            accounts.add(new AnnotatedArticle(
                    account.article(), List.of(), names, List.of(), List.of(), List.of(), List.of()));
        }
        return new SideBySide(
                event.dated(event.date(), accounts),
                new Origins(accounts.size(), ties),
                List.of(),
                List.of(),
                List.of());
    }

    private static void names(String text, String form, String entity, Type type, List<Name> names) {
        for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
            names.add(new Name(new Span(at, at + form.length()), type, entity));
        }
    }

    private static Document page(Comparison comparison) throws IOException {
        StringBuilder out = new StringBuilder();
        new HtmlReport().write(comparison, out);
        return Jsoup.parse(out.toString());
    }
}
