package news.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.Comparison;
import news.parallax.Comparison.SideBySide;
import news.parallax.article.Block;
import news.parallax.statement.AnnotatedArticle;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlReportTest {
    private static final Set<String> ELEMENTS = Set.of(
            ("#root html head meta title style body a header h1 span p main nav h2 ol li small b article div details"
                            + " summary ul section h3 h4 h5 bdi time table thead tbody tr th td button i figure blockquote"
                            + " figcaption mark aside footer script label input select option optgroup s"
                            + " dl dt dd svg desc g path rect circle text tspan")
                    .split(" "));

    static List<Comparison> comparisons() {
        return List.of(
                Stories.all(),
                new Comparison(List.of(Stories.ferry())),
                new Comparison(List.of(Stories.hostile())),
                new Comparison(List.of(Stories.flood())),
                new Comparison(List.of(Stories.bakery())),
                new Comparison(List.of(Stories.large(6, 60))),
                new Comparison(List.of()));
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void everyFragmentHasItsPlaceAndEveryPlaceIsOne(Comparison comparison) throws IOException {
        Document page = page(comparison);
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        for (Element link : page.select("a[href^=#]")) {
            assertThat(ids).contains(link.attr("href").substring(1));
        }
        for (Element labelled : page.select("[aria-labelledby]")) {
            assertThat(ids).contains(labelled.attr("aria-labelledby"));
        }
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void nothingOnThePageIsLiveButItsOwnScript(Comparison comparison) throws IOException {
        Document page = page(comparison);
        assertThat(page.select("script:not([type=application/ld+json])")).hasSize(1);
        assertThat(page.select("script[type=application/ld+json]")).hasSizeLessThan(2);
        assertThat(page.select("style")).hasSize(1);
        Set<String> elements = new TreeSet<>();
        for (Element element : page.getAllElements()) {
            elements.add(element.tagName());
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("style", "src", "srcdoc", "action");
            }
        }
        assertThat(ELEMENTS).containsAll(elements);
        assertThat(page.select("a").eachAttr("href")).allMatch(h -> h.matches("#[a-z0-9-]+|https?://[a-z.]+/.*"));
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void thePolicyAllowsThisStyleAndThisScriptAlone(Comparison comparison) throws IOException {
        Document page = page(comparison);
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy)
                .startsWith("default-src 'none';")
                .contains("style-src '" + hash(page.select("style").first().data()) + "'")
                .contains("script-src '"
                        + hash(page.select("script:not([type])").first().data()) + "'")
                .doesNotContain("unsafe", "http", "*");
    }

    @Test
    void aHostileAccountIsShownAsItsText() throws IOException {
        String html = html(new Comparison(List.of(Stories.hostile())));
        assertThat(html.codePoints().filter(Shown::turnsDirection)).isEmpty();
        assertThat(html.codePoints().filter(c -> Character.isISOControl(c) && c != '\n' && c != '\t'))
                .isEmpty();
        Document page = Jsoup.parse(html);
        assertThat(page.select("h2").first().text()).contains("<script>alert(1)</script>", "onerror=alert(2)");
        assertThat(page.select(".read").text()).contains("</mark></title></style><svg onload=alert(3)>");
        assertThat(page.select("a[href^=javascript], a[href^=data]")).isEmpty();
        assertThat(page.title()).contains("<script>");
    }

    @Test
    void onlyWebAddressesAreLinked() {
        assertThat(WebLink.of("https://coastwire.example/a?b=1#c")).isNotNull();
        assertThat(WebLink.of("http://coastwire.example")).isNotNull();
        for (String url : new String[] {
            null,
            "",
            "javascript:alert(1)",
            "JAVASCRIPT:alert(1)",
            " javascript:alert(1)",
            "data:text/html,x",
            "//host/path",
            "/path",
            "https:",
            "https://a b",
            "https://a/\u202ex",
            "file:///etc/passwd"
        }) {
            assertThat(WebLink.of(url)).as("%s", url).isNull();
        }
    }

    @Test
    void theReadingViewHoldsTheWholeText() throws IOException {
        SideBySide ferry = Stories.ferry();
        Document page = page(new Comparison(List.of(ferry)));
        for (int a = 0; a < ferry.event().accounts().size(); a++) {
            AnnotatedArticle account = ferry.event().accounts().get(a);
            Element read = page.selectFirst("#e0-a" + a + " .read").clone();
            read.select("a.c").remove();
            String shown = read.text().replaceAll("\\s+", " ");
            for (Block block : account.article().blocks()) {
                assertThat(shown).contains(account.text(block.span()));
            }
        }
    }

    @Test
    void aCellLeadsToItsSentence() throws IOException {
        Document page = page(new Comparison(List.of(Stories.ferry())));
        Element cell = page.selectFirst("#e0-c0 td.x a");
        assertThat(cell.text()).contains("≠", "differs", "241");
        Element sentence = page.getElementById(cell.attr("href").substring(1));
        assertThat(sentence.text()).startsWith("With 241 people on board");
        assertThat(sentence.hasClass("differs")).isTrue();
        assertThat(sentence.nextElementSibling().attr("href")).isEqualTo("#e0-c0");
    }

    @Test
    void theTableHasARowForEachClaimAndAColumnForEachAccount() throws IOException {
        Document page = page(new Comparison(List.of(Stories.large(6, 60))));
        assertThat(page.select("tbody tr")).hasSize(60);
        assertThat(page.select("tbody tr").first().select("td")).hasSize(6);
        assertThat(page.select("tbody tr.more")).hasSize(20);
        assertThat(page.select(".all button").text()).isEqualTo("Show all 60 claims");
        assertThat(page.select("thead th[scope=colgroup]")).hasSize(6);
        assertThat(page.select("[hidden]").not(".clear, .nothing")).isEmpty();
    }

    @Test
    void theReaderCanAskForASpeakerAndAnAccount() throws IOException {
        Document page = page(new Comparison(List.of(Stories.ferry())));
        for (Element speaker : page.select("#e0 select[data-ask=speaker] option:not([value=''])")) {
            long rows = page.select("#e0 tbody tr").stream()
                    .filter(r -> List.of(r.attr("data-p").split(" ")).contains(speaker.val()))
                    .count();
            assertThat(speaker.text()).endsWith(" (" + rows + ")");
        }
        assertThat(page.select("#e0 select[data-ask=account] optgroup").get(0).select("option"))
                .hasSize(6);
        assertThat(page.select("#e0 tbody tr")).allMatch(r -> Integer.parseInt(r.attr("data-at")) <= 1000);
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void everyLinkWithinThePageLeadsSomewhere(Comparison comparison) throws IOException {
        Document page = page(comparison);
        assertThat(page.select("a[href^=#]"))
                .allSatisfy(a -> assertThat(page.getElementById(a.attr("href").substring(1)))
                        .as(a.outerHtml())
                        .isNotNull());
    }

    @Test
    void anEventIsToldInShortFirst() throws IOException {
        Element brief = page(new Comparison(List.of(Stories.ferry()))).selectFirst("#e0-s");
        assertThat(brief.select("h4").eachText()).containsExactly("Most tell", "They differ", "Not found in some");
        assertThat(brief.select("div").get(1).select("a").eachAttr("href")).allMatch(h -> h.startsWith("#e0-d"));
        assertThat(brief.select("div").get(1).text())
                .contains("Number", "214 people on board", "Skarvholm Island Post");
    }

    @Test
    void whoAgreesWithTheWordsShownDoesNotDiffer() throws IOException {
        Element row = page(new Comparison(List.of(Stories.ferry()))).getElementById("e0-c0");
        assertThat(row.select("td.x")).hasSize(1);
        assertThat(row.select("td.s").size()).isGreaterThan(3);
    }

    @Test
    void filtersTellHowManyTheyShow() throws IOException {
        Document page = page(new Comparison(List.of(Stories.ferry())));
        assertThat(page.select(".filters button[data-f]").eachText())
                .containsExactly(
                        "All 10",
                        "Disputed 3",
                        "Several origins 3",
                        "Perhaps one origin 0",
                        "One origin 4",
                        "Quoted 1");
        for (String key : new String[] {"d", "m", "h", "o", "q"}) {
            String count =
                    page.select(".filters button[data-f=" + key + "] span").text();
            assertThat(page.select("tbody tr." + key)).hasSize(Integer.parseInt(count));
        }
    }

    @Test
    void reprintsThatDifferFromOneAccountAreOneCard() throws IOException {
        Document page = page(new Comparison(List.of(Stories.ferry())));
        assertThat(page.select(".card")).hasSize(3);
        Element number = page.select(".card").first();
        assertThat(number.select("mark").eachText()).containsExactly("214", "241");
        assertThat(number.select("figcaption").first().select("a").eachText())
                .containsExactly("Coast Wire", "Morning Tide", "Harbour Herald", "Ministry of Transport");
    }

    @Test
    void manyValuesOfOneThingAreOneCardWithTheRestFoldedAway() throws IOException {
        Document page = page(new Comparison(List.of(Stories.shipOfManyNumbers(40))));
        assertThat(page.select("#e0-d > .cards > .card")).hasSize(1);
        Element card = page.selectFirst("#e0-d .card");
        assertThat(card.select("> .values > figure .value").eachText())
                .containsExactly(
                        "100 4 accounts, 4 origins",
                        "101 4 accounts, 4 origins",
                        "102 4 accounts, 4 origins",
                        "103 4 accounts, 4 origins",
                        "104 4 accounts, 4 origins",
                        "105 4 accounts, 4 origins");
        assertThat(card.select("details > summary").text()).isEqualTo("4 more values: 106, 107, 108, 109");
        assertThat(card.select("figure")).hasSize(10);
        assertThat(card.select("figcaption a")).hasSize(40);
    }

    @Test
    void aCellTellsHowTheAccountStandsToTheWordsShown() throws IOException {
        Document page = page(new Comparison(List.of(Stories.flood())));
        assertThat(page.select("#e0-c0 td").eachText())
                .containsExactly(
                        "● these words",
                        "◐ more or less detail",
                        "○ certainty differs, hedged",
                        "∥ not comparable",
                        "– not found");
        assertThat(page.select("#e0-c0 .from").text()).isEqualTo("words of Mill Lane Letter");
        assertThat(page.select("#e0-c1 .from")).as("one account tells it").isEmpty();
    }

    @Test
    void aClaimOpensToItsStatementsTheNearestFirst() throws IOException {
        Element opened = page(new Comparison(List.of(Stories.flood()))).selectFirst("#e0-c0 details");
        assertThat(opened.select("summary").text()).isEqualTo("3 more statements");
        assertThat(opened.select("li").eachText())
                .containsExactly(
                        "Oste Post: more or less detail “The Oste flooded some 40 cellars on Tuesday night”",
                        "Radio Ford, hedged: certainty differs “Perhaps 40 cellars are under water”",
                        "Herald: not comparable “In 2019 the Oste flooded 300 cellars”");
    }

    @Test
    void whatIsPossibleOrCannotBeComparedIsFoldedAway() throws IOException {
        Document page = page(new Comparison(List.of(Stories.flood())));
        assertThat(page.select("details.folded > summary").eachText())
                .containsExactly("1 possible difference", "1 seeming difference that cannot be compared");
        assertThat(page.select("details[open]")).isEmpty();
        assertThat(page.select("details.folded .card mark").eachText()).containsExactly("flooded", "Perhaps");
        assertThat(page.select(".unlike li").text())
                .startsWith("Number: how many cellars: other times Oste Post “40 cellars” · Herald “300 cellars” ·"
                        + " Mill Lane Letter “40 cellars”");
        assertThat(page.select("#e0-c0.d, #e0-d > .cards")).isEmpty();
        assertThat(page.select(".facts").text()).contains("0 disputed");
    }

    @Test
    void theTimelineIsPartedByTheEvent() throws IOException {
        Document page = page(Stories.all());
        assertThat(page.select("#e0-t h4").eachText()).containsExactly("Before", "The event");
        assertThat(page.select("#e1-t h4")).isEmpty();
        Document flood = page(new Comparison(List.of(Stories.flood())));
        assertThat(flood.select("#e0-t time[datetime=2019]").text()).isEqualTo("2019");
    }

    @Test
    void whyAccountsAreOneOriginNamesThem() throws IOException {
        Document page = page(new Comparison(List.of(Stories.ferry())));
        assertThat(page.select(".evidence li").eachText())
                .contains("94% of the words of Morning Tide stand in Coast Wire");
        assertThat(page(new Comparison(List.of(Stories.flood())))
                        .select(".maybe li")
                        .eachText())
                .containsExactly(
                        "Mill Lane Letter and Oste Post – shared text: 14 words in a row stand in both",
                        "Oste Post and Radio Ford cite the same outlet: “told the Tower”, “told the Tower”");
    }

    @Test
    void emptyPartsSaySoInPlainWords() throws IOException {
        String text = page(Stories.all()).text();
        assertThat(text)
                .contains("No two accounts differ in a number, a quotation or in certainty.")
                .contains("No words in quotation marks were found.")
                .contains("No account gives a time that can be placed.")
                .contains("Date not known");
        assertThat(page(new Comparison(List.of())).text()).contains("no article could be read");
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void noAccountIsSaidToOmitAnything(Comparison comparison) throws IOException {
        assertThat(page(comparison).text().toLowerCase(java.util.Locale.ROOT)).doesNotContain("omit", "left out");
    }

    @Test
    void anEventOfOneHasItsTextButNoTable() throws IOException {
        Document page = page(new Comparison(List.of(Stories.bakery())));
        assertThat(page.select("table")).isEmpty();
        assertThat(page.select(".read mark.voice").attr("title")).isEqualTo("Ola Ness");
    }

    @Test
    void headingsDoNotJump() throws IOException {
        int before = 0;
        Set<Integer> seen = new HashSet<>();
        for (Element heading : page(Stories.all()).select("h1,h2,h3,h4,h5,h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).isLessThanOrEqualTo(before + 1);
            before = level;
            seen.add(level);
        }
        assertThat(seen).contains(1, 2, 3, 4);
    }

    @Test
    void fortyAccountsOfTwoHundredClaimsStayUnderTwoMegabytes() throws IOException {
        byte[] page = html(new Comparison(List.of(Stories.large(40, 200)))).getBytes(StandardCharsets.UTF_8);
        assertThat(page.length).isLessThan(2_000_000);
    }

    @Test
    void theSameComparisonGivesTheSamePage() throws IOException {
        assertThat(html(Stories.all())).isEqualTo(html(Stories.all()));
    }

    private static String hash(String inlined) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(inlined.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Document page(Comparison comparison) throws IOException {
        return Jsoup.parse(html(comparison));
    }

    private static String html(Comparison comparison) throws IOException {
        StringBuilder out = new StringBuilder();
        new HtmlReport().write(comparison, out);
        return out.toString();
    }
}
