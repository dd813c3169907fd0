package news.parallax.extract;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import news.parallax.extract.Input.Format;
import news.parallax.text.Texts;

/** No input makes extraction fail in a way that was not foreseen, and no article breaks what holds of all. */
class ExtractionProperties {
    @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes, @ForAll Format format) {
        read(format, bytes);
    }

    @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
    void anyTextIsReadOrRefused(@ForAll("lines") String text, @ForAll Format format) {
        read(format, text.getBytes(StandardCharsets.UTF_8));
        read(format, text.getBytes(StandardCharsets.UTF_16LE));
    }

    @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
    void anyMarkupIsReadOrRefused(@ForAll("markup") String markup) {
        read(Format.HTML, markup.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
    void anyJsonIsReadOrRefused(@ForAll("json") String json) {
        read(Format.JSON, json.getBytes(StandardCharsets.UTF_8));
    }

    private static void read(Format format, byte[] bytes) {
        try {
            Extracted.of(format, bytes);
        } catch (UnreadableInputException refused) {
            org.assertj.core.api.Assertions.assertThat(refused.getMessage()).isNotBlank();
        }
    }

    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> furniture = Arbitraries.of(
                "Home > News > Local",
                "By Ana Roe",
                "Published March 4, 2031",
                "Related: Ferry fares to rise",
                "Comments (3)",
                "1. First of all this is nonsense, my friends.",
                "2. I agree with number one.",
                "3. So do I.",
                "Share",
                "Subscribe to our newsletter.",
                "About the author",
                "The tram line was shut on Monday after a landslide.",
                "“I saw the hill come down,” said the driver. Do you think that was right?",
                "(Photo: Ada Wren)",
                "",
                "* * *",
                "We need your support to make the difference.The minister has left the harbour.",
                "Here is the statement:");
        return Arbitraries.oneOf(furniture, furniture, Texts.any())
                .list()
                .ofMaxSize(25)
                .map(lines -> String.join("\n", lines));
    }

    @Provide
    Arbitrary<String> markup() {
        Arbitrary<String> pieces = Arbitraries.of(
                "<p>",
                "</p>",
                "<div class='related'>",
                "<div class=comments>",
                "</div>",
                "<h1>",
                "</h1>",
                "<h2>Comments</h2>",
                "<a href='x'>",
                "</a>",
                "<br>",
                "<br><br>",
                "<table><tr><td>",
                "<body>",
                "</body>",
                "<html lang='x'>",
                "<script>",
                "</script>",
                "<!--",
                "-->",
                "<template>",
                "<form>",
                "<span hidden>",
                "</span>",
                "<article>",
                "<b",
                "<meta charset=utf-8>",
                "<meta property=og:title content='A | B'>",
                "<title> | </title>",
                "<svg>",
                "<select>",
                "<link rel=canonical href='http://[bad/2031/02/31/'>",
                "<frameset>",
                "<time datetime='2031-99-99'>",
                "<script type='application/ld+json'>{\"@graph\":7}</script>",
                "&nbsp;",
                "&#0;",
                "&#xD800;",
                "<script type='application/ld+json'>[{\"@type\":[],\"author\":{}},null,3]</script>",
                "<p id='a'>",
                "The tram line was shut on Monday, the office said, after a landslide buried the track. ");
        return Arbitraries.oneOf(pieces, pieces, Texts.any())
                .list()
                .ofMaxSize(40)
                .map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> json() {
        Arbitrary<String> values = Arbitraries.of(
                "null",
                "7",
                "\"\"",
                "[]",
                "{}",
                "\"2031-05-02\"",
                "\"2031-99\"",
                "\"A tram stopped on the hill.\\n\\nIt is there.\"",
                "true",
                "\"\\ud83d\"",
                "\"By Ana Roe\\nThe tram line was shut on Monday, they said.\"",
                "[1,",
                "\"\\u0000\"");
        Arbitrary<String> fields =
                Arbitraries.of("title", "text", "text", "published", "outlet", "url", "author", "language");
        return net.jqwik.api.Combinators.combine(fields, values)
                .as((f, v) -> "\"" + f + "\":" + v)
                .list()
                .ofMaxSize(6)
                .map(list -> "{" + String.join(",", list) + "}");
    }
}
