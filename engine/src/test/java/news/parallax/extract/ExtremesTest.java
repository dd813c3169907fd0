package news.parallax.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import news.parallax.article.Article;
import news.parallax.extract.Input.Format;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Shapes that take the square of their size, or the depth of their nesting in stack, where something is done for each
 * part over all of the rest. Sizes are such that what grows straight takes a part of a second, and what does not a minute.
 */
class ExtremesTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String SENTENCE =
            "The drawbridge at Kellmouth stuck open on Tuesday morning, leaving two tugs and a barge in the lower basin.";
    private static final String STORY = "<p>" + SENTENCE + " " + SENTENCE + "</p><p>" + SENTENCE + "</p>";

    static Stream<Arguments> pages() {
        return Stream.of(
                shape("elements that are not closed", "<body>" + "<div>".repeat(50_000) + STORY),
                shape("elements that are closed", "<body>" + "<div>".repeat(50_000) + STORY + "</div>".repeat(50_000)),
                shape("tables in tables", "<body>" + "<table><tr><td>".repeat(10_000) + STORY),
                shape("forms", "<body>" + "<form>".repeat(100_000) + STORY.repeat(6)),
                shape("spans", "<body><p>" + "<span>".repeat(30_000) + SENTENCE + "</p>" + STORY),
                shape("bold paragraphs", "<body>" + "<b><p>".repeat(3_000) + STORY),
                shape("a text without end", "<body><p>" + (SENTENCE + " ").repeat(10_000) + "</p>" + STORY),
                shape("white space without end", "<body><p>" + " ".repeat(2_000_000) + "</p>" + STORY),
                shape("a class without end", "<body><div class='" + "related-box ".repeat(50_000) + "'>" + STORY),
                shape("a style without end", "<body><div style='" + "a:b; ".repeat(200_000) + "'>" + STORY),
                shape("line breaks", "<body><p>" + SENTENCE + "<br>".repeat(300_000) + SENTENCE + "</p>" + STORY),
                shape(
                        "a link around everything",
                        "<body>" + STORY + STORY + "<a href='x'>" + "<p>A word</p>".repeat(1_000) + "</a>"),
                shape("links that are not closed", "<body>" + STORY + "<a href='x'>on ".repeat(30_000)),
                shape("open brackets", "<body>" + STORY + "<".repeat(1_000_000)),
                shape("comments that are not closed", "<body>" + STORY + "<!-- -- ".repeat(100_000)),
                shape("selects", "<body>" + STORY + "<select><option>".repeat(30_000)),
                shape("drawings", "<body>" + STORY + "<svg><g>".repeat(20_000)),
                shape("bylines in bylines", "<body>" + STORY + "<div class='byline'>By A ".repeat(2_000)),
                shape(
                        "headings",
                        "<title>Drawbridge sticks open</title><body>" + "<h1>Bridge</h1>".repeat(2_000) + STORY),
                shape("a title without end", "<title>" + "word - | ".repeat(100_000) + "</title><body>" + STORY),
                shape("a title of white space", "<title>a" + " ".repeat(500_000) + "b</title><body>" + STORY),
                shape(
                        "a name without end",
                        "<meta name='author' content='" + "Ada, ".repeat(100_000) + "'><body>" + STORY),
                shape("a language without end", "<html lang='" + "aa-".repeat(100_000) + "!'><body>" + STORY),
                shape(
                        "an address without end",
                        "<link rel='canonical' href='https://a/" + "/2031-1".repeat(80_000) + "'><body>" + STORY),
                shape(
                        "JSON-LD in JSON-LD",
                        "<script type='application/ld+json'>" + "[".repeat(500_000) + "</script><body>" + STORY),
                shape(
                        "JSON-LD of many articles",
                        "<script type='application/ld+json'>["
                                + "{\"@type\":\"Article\",\"headline\":\"x\"},".repeat(20_000) + "{}]</script><body>"
                                + STORY),
                shape("meta elements", "<meta name='author' content='Ada Wren'>".repeat(20_000) + "<body>" + STORY),
                shape("attributes", "<body><p " + "a1=b b2=c ".repeat(50_000) + ">" + STORY),
                shape(
                        "null bytes between words",
                        "<body>" + STORY + "<p>" + "A word or two.\0".repeat(5) + "</p>" + STORY));
    }

    private static Arguments shape(String name, String input) {
        return Arguments.of(name, input);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                shape("a line without end", (SENTENCE + " ").repeat(2_000)),
                shape("a word without end", SENTENCE + "\n" + "abcdefgh".repeat(100_000)),
                shape("white space without end", SENTENCE + " ".repeat(1_000_000) + SENTENCE),
                shape("empty lines", SENTENCE + "\n".repeat(1_000_000) + SENTENCE),
                shape("short lines", SENTENCE + "\n" + "word\n".repeat(5_000)),
                shape("quotation marks", SENTENCE + "\n" + "\"".repeat(500_000)),
                shape("dots", SENTENCE + "\n" + ". ".repeat(200_000)),
                shape("slashes", SENTENCE + "\n" + ("a/ ".repeat(460) + "\n").repeat(50)),
                shape("figures", SENTENCE + "\n" + ("1".repeat(1_400) + "\n").repeat(100)),
                shape("white space in lines", SENTENCE + "\n" + ("x" + " ".repeat(1_400) + "y\n").repeat(100)),
                shape("signs", SENTENCE + "\n" + (">".repeat(1_400) + "\n").repeat(100)),
                shape("names", SENTENCE + "\n" + ("By " + "Aa ".repeat(400) + "\n").repeat(100)),
                shape("comments", SENTENCE + "\n" + "Comments\n".repeat(5_000)),
                shape("pleas", ("Subscribe to our newsletter.\n" + SENTENCE + "\n").repeat(1_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void aPageOfAnyShapeIsReadInTime(String name, String page) {
        Article article = Assertions.assertTimeoutPreemptively(LIMIT, () -> Extracted.html(page));
        assertThat(article.snapshot().text()).contains(SENTENCE);
    }

    /** Such a paragraph may be taken for the story, and be refused. */
    @ParameterizedTest
    @ValueSource(strings = {"abcdefgh", "\u200b\u200f\u202e ", "&amp;", "&#0;", "\u00a0x"})
    void aPageWithABlobIsReadOrRefusedInTime(String part) {
        String page = "<body><p>" + part.repeat(100_000) + "</p>" + STORY;
        Assertions.assertTimeoutPreemptively(LIMIT, () -> {
            try {
                assertThat(Extracted.html(page).snapshot().text()).contains(SENTENCE);
            } catch (UnreadableInputException refused) {
                assertThat(refused).hasMessageContaining("no article text");
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aTextOfAnyShapeIsReadInTime(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] json = ("{\"text\":\""
                        + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"}")
                .getBytes(StandardCharsets.UTF_8);
        Assertions.assertTimeoutPreemptively(LIMIT, () -> {
            assertThat(Extracted.of(Format.TEXT, bytes).body()).contains(SENTENCE);
            assertThat(Extracted.of(Format.PLAIN, bytes).body()).contains(SENTENCE);
            assertThat(Extracted.of(Format.JSON, json).body()).contains(SENTENCE);
        });
    }
}
