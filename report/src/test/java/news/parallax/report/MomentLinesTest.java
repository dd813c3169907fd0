package news.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import news.parallax.Comparison;
import news.parallax.article.Dating;
import news.parallax.claim.Moment;
import news.parallax.telling.Place;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A day of which much is told. */
class MomentLinesTest {
    private static final LocalDate DAY = LocalDate.of(2031, 3, 11);

    private static Comparison flood() {
        Story story = new Story("The quay floods", Dating.day(DAY, "x"));
        int one = story.account("a.txt", "Post", null, null, DAY, Story.body("The quay floods."));
        int two = story.account("b.txt", "Herald", null, null, DAY, Story.body("The quay floods."));
        Place first = story.place(one, "The quay");
        Place second = story.place(two, "The quay");
        Moment.Line[] lines = IntStream.range(0, 6)
                .mapToObj(i -> new Moment.Line(
                        "Line number " + i,
                        i == 1,
                        i == 0 ? List.of(first, second) : List.of(i % 2 == 0 ? first : second)))
                .toArray(Moment.Line[]::new);
        story.lines(Dating.day(DAY, "x"), "Line number 0", lines);
        return new Comparison(List.of(story.build()));
    }

    @Test
    void thePageShowsTheMostToldLinesAndFoldsTheRest() throws IOException {
        StringBuilder out = new StringBuilder();
        new HtmlReport().write(flood(), out);
        Document page = Jsoup.parse(out.toString());
        Element day = page.selectFirst("#e0-t .time > li");
        assertThat(day).isNotNull();
        assertThat(day.select("> p").eachText()).containsExactly("Line number 0", "Line number 1", "Line number 2");
        assertThat(day.select("> small span").eachText())
                .containsExactly("Post", "Herald", "disputed", "Herald", "Post");
        assertThat(day.select("details > summary").text()).isEqualTo("3 more");
        assertThat(day.select("details p")).hasSize(3);
    }

    @Test
    void theTerminalShowsThreeAndCountsTheRest() throws IOException {
        StringBuilder out = new StringBuilder();
        new TextReport().write(flood(), out, 100, false, "See the page.");
        assertThat(out.toString())
                .contains("    Tuesday 11 March 2031:\n      Line number 0 (2 accounts)\n"
                        + "      Line number 1 (disputed)\n      Line number 2\n      and 3 more\n");
    }

    @Test
    void theJsonHasThemAll() throws IOException {
        StringBuilder out = new StringBuilder();
        new JsonReport().write(flood(), out);
        JsonNode lines = new ObjectMapper().readTree(out.toString()).at("/events/0/timeline/0/lines");
        assertThat(lines).hasSize(6);
        assertThat(lines.at("/0/statements")).hasSize(2);
        assertThat(lines.at("/1/disputed").asBoolean()).isTrue();
    }
}
