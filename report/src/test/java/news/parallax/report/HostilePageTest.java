package news.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import news.parallax.Comparison;
import news.parallax.Comparison.SideBySide;
import news.parallax.article.Block.Kind;
import news.parallax.article.Dating;
import news.parallax.claim.Claim.Standing;
import news.parallax.difference.Discrepancy;
import news.parallax.statement.Certainty;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of accounts in which every text that there can be is the same attack. */
class HostilePageTest {
    private static final LocalDate DAY = LocalDate.of(2031, 3, 11);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</script><script>alert(1)</script>",
                "</style><script>alert(1)</script>",
                "</title></textarea></noscript><img src=x onerror=alert(1)>",
                "\" onmouseover=\"alert(1)\" x=\"",
                "' autofocus onfocus='alert(1)' x='",
                "x onclick=alert(1) ` onload=`alert(1)`",
                "<svg/onload=alert(1)>",
                "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<base href=https://evil.example/><meta http-equiv=refresh content=0;url=https://evil.example>",
                "<!-- --><!--><script>alert(1)</script>--!>",
                "<![CDATA[<script>alert(1)</script>]]>",
                "&lt;script&gt;alert(1)&lt;/script&gt;&#x3c;script&#x3e;",
                "${7*7} @raw $unsafe{x} !{var x = 1;} {{x}}",
                "\u2028alert(1)\u2029\u0000\u0085<\u0000script>alert(1)</script>"
            })
    void anAttackIsText(String attack) throws IOException {
        Document page = Jsoup.parse(html(everywhere(attack)));
        assertThat(page.select("script:not([type])")).hasSize(1);
        assertThat(page.select("script")).hasSize(2);
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("meta")).hasSize(5);
        assertThat(
                        page.select(
                                "svg:not(.wide, .middle, .narrow), img, iframe, base, form, input:not([type=search]), object, embed, link, textarea"))
                .isEmpty();
        assertThat(page.select("[x]:not(svg *)")).isEmpty();
        for (Element element : page.getAllElements()) {
            element.attributes()
                    .forEach(a -> assertThat(a.getKey())
                            .doesNotStartWith("on")
                            .isNotIn("style", "src", "srcdoc", "action", "formaction", "autofocus"));
        }
        assertThat(page.select("a").eachAttr("href")).allMatch(h -> h.matches("#[a-z0-9-]+"));
        String shown = Shown.line(attack);
        assertThat(Shown.line(page.select("h2").text())).contains(shown);
        assertThat(Shown.line(page.select(".read").text())).contains(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\nscript:alert(1)",
                "\u0001javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "blob:https://x.example/1",
                "https://x.example/\" onclick=\"alert(1)",
                "https://x.example\u202e/moc.dab",
                "https:\\\\x.example",
                "//x.example/a"
            })
    void anAddressThatIsNoneIsNoLink(String url) throws IOException {
        Story s = new Story("The mill", null);
        int a = s.account("a", "A", "A", url, DAY, Story.body("It burns."));
        int b = s.account("b", "B", "B", url, DAY, Story.body("It burns."));
        s.claim("It burns", Standing.CORROBORATED, s.says(a, "It burns"), s.says(b, "It burns"));
        String html = html(s.build());
        assertThat(Jsoup.parse(html).select("a").eachAttr("href")).allMatch(h -> h.startsWith("#"));
        assertThat(html).doesNotContain("alert(1)", "\"url\"");
    }

    @Test
    void nothingTurnsTheDirectionOfText() throws IOException {
        String turn = "exe.\u202egpj\u202c \u202a\u202b\u202d\u2066\u2067\u2068\u2069 end";
        String html = html(everywhere(turn));
        assertThat(html.codePoints().filter(Shown::turnsDirection)).isEmpty();
        assertThat(html).contains("exe.gpj").doesNotContain("&#8238;", "&#x202e;");
        assertThat(Jsoup.parse(html).title()).startsWith("exe.gpj end");
    }

    @ParameterizedTest
    @ValueSource(strings = {"word ", "x", "<b>", "\ud83d\ude00"})
    void aHeadlineOfAMegabyteIsWholeInItsTextAlone(String part) throws IOException {
        String headline = part.repeat(1_000_000 / part.getBytes(StandardCharsets.UTF_8).length)
                .strip();
        Story s = new Story(headline, Dating.day(DAY, headline));
        Story.Piece[] pieces = {Story.piece(Kind.HEADLINE, headline), Story.body("It burns.")};
        int a = s.account("a.html", headline, headline, null, DAY, pieces);
        int b = s.account("b.html", "B", "B", null, DAY, Story.body("It burnt."));
        String html = html(everywhere(s, headline, a, b));
        assertThat(html.getBytes(StandardCharsets.UTF_8).length)
                .as("nothing but marks takes three times its room: %s", part)
                .isLessThan(part.equals("<b>") ? 3_100_000 : 1_100_000);
        Document page = Jsoup.parse(html);
        assertThat(page.title().length()).isLessThan(200);
        assertThat(page.select("h1, h2, h3, h4, .title, .name, .why, figcaption, blockquote, li, th")
                        .eachText())
                .allSatisfy(text -> assertThat(text.length()).isLessThan(3000));
        assertThat(page.select("mark").eachAttr("title"))
                .allSatisfy(text -> assertThat(text.length()).isLessThan(200));
    }

    private static SideBySide everywhere(String text) {
        Story s = new Story(text, new Dating(DAY, DAY, List.of(text)));
        Story.Piece[] pieces = {Story.piece(Kind.HEADLINE, text), Story.body("It burns " + text)};
        int a = s.account(text + 1, text, text, text, DAY, pieces);
        int b = s.account(text + 2, text, text, text, DAY, Story.body("It burnt " + text));
        return everywhere(s, text, a, b);
    }

    private static SideBySide everywhere(Story s, String text, int a, int b) {
        s.tie(a, b, true, 0.5, text);
        s.tie(a, b, false, 0, text);
        s.attribution(a, "It", "burns", "It burns", text);
        s.claim(
                text,
                Standing.DISPUTED,
                s.says(a, text, text, Certainty.REPORTED),
                s.says(b, "It burnt", text, Certainty.HEDGED));
        s.differ(Discrepancy.Kind.NUMBER, 0, 1, text, text, "burnt");
        s.perhapsDiffer(Discrepancy.Kind.NAME, 0, 1, text, text, "burnt");
        s.unlike(Discrepancy.Kind.NUMBER, 0, 1, text, text, "burnt");
        s.claim(text, Standing.SINGLE, s.says(a, "It burns", text, Certainty.ASSERTED));
        s.quote(text, text, Story.variant(text, s.place(a, text)), Story.variant(text + 2, s.place(b, "It")));
        s.moment(Dating.day(DAY, text), text, s.place(a, text), s.place(b, "It"));
        return s.build();
    }

    private static String html(SideBySide sideBySide) throws IOException {
        StringBuilder out = new StringBuilder();
        new HtmlReport().write(new Comparison(List.of(sideBySide)), out);
        return out.toString();
    }
}
