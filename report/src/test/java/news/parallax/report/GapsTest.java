package news.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import news.parallax.Comparison;
import news.parallax.claim.Claim.Standing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What two or more others tell and an account does not, in all that people read. */
class GapsTest {
    /** Two tell of a bridge; a third comes near it, a fourth is silent if asked for. */
    private static Comparison bridge(boolean withSilent) {
        Story s = new Story("Bridge over the Oste closed", null);
        int mill = s.account("mill.txt", "Mill Lane Letter", null, null, null, Story.body("The old bridge is closed."));
        int post = s.account("post.txt", "Oste Post", null, null, null, Story.body("They closed the old bridge."));
        int radio = s.account("radio.txt", "Radio Ford", null, null, null, Story.body("Drivers must go round."));
        if (withSilent) {
            s.account("herald.txt", "Herald", null, null, null, Story.body("Bread is dearer."));
        }
        s.claim(
                "The old bridge is closed",
                Standing.CORROBORATED,
                s.says(mill, "The old bridge is closed"),
                s.says(post, "They closed the old bridge"));
        s.near(radio, "Drivers must go round");
        s.claim("Drivers must go round", Standing.SINGLE, s.says(radio, "Drivers must go round"));
        return new Comparison(List.of(s.build()));
    }

    private static Document page(Comparison comparison) throws IOException {
        StringBuilder page = new StringBuilder();
        new HtmlReport().write(comparison, page);
        return Jsoup.parse(page.toString());
    }

    @Test
    void whatOnlyComesNearIsListedWithTheNearestWordsThatLeadToTheirPlace() throws IOException {
        Document page = page(bridge(true));
        Element gap = page.select(".gap").get(2);
        assertThat(gap.select("h4").text()).isEqualTo("Radio Ford 0");
        assertThat(gap.select(".near > summary").text()).isEqualTo("Only something near 1");
        assertThat(gap.select(".near li p").text()).isEqualTo("here: Drivers must go round");
        String place = gap.select(".near li p a").attr("href");
        assertThat(page.select("[id=" + place.substring(1) + "]")).isNotEmpty();
    }

    @Test
    void theSentenceThatComesNearLeadsBackToTheClaim() throws IOException {
        assertThat(page(bridge(false)).select("#e0-a2 a.c").eachText()).containsExactly("2", "~1");
    }

    @Test
    void whereNothingIsMissingTheTextTellsWhatOnlyComesNear() throws IOException {
        StringBuilder markdown = new StringBuilder();
        new MarkdownReport().write(bridge(false), markdown);
        assertThat(markdown)
                .contains(
                        "Only something near, perhaps not the same:\n\n- **Radio Ford**\n  - The old bridge is closed\n");
        assertThat(page(bridge(false)).select(".brief").text()).contains("only something near in Radio Ford");
    }

    @Test
    void whatIsMissingComesBeforeWhatOnlyComesNear() throws IOException {
        StringBuilder markdown = new StringBuilder();
        new MarkdownReport().write(bridge(true), markdown);
        assertThat(markdown)
                .contains("- **Herald**\n  - The old bridge is closed\n")
                .doesNotContain("Only something near");
        assertThat(page(bridge(true)).select(".brief").text()).contains("not found in Herald");
    }
}
