package news.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.Comparison;
import news.parallax.claim.Claim.Standing;
import news.parallax.claim.Relation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class JsonLdTest {
    private static final LocalDate DAY = LocalDate.of(2031, 3, 11);

    /** What schema.org has for these types. */
    private static final Map<String, Set<String>> PROPERTIES = Map.of(
            "Claim", Set.of("@type", "@id", "text", "appearance", "firstAppearance"),
            "NewsArticle", Set.of("@type", "@id", "headline", "url", "datePublished", "publisher", "creditText"),
            "Organization", Set.of("@type", "name"));

    @Test
    void hasOnlyTypesAndPropertiesOfSchemaOrg() throws IOException {
        for (Comparison comparison : HtmlReportTest.comparisons()) {
            String json = JsonLd.of(comparison);
            if (json.isEmpty()) {
                continue;
            }
            JsonNode root = parse(json);
            assertThat(names(root)).containsExactlyInAnyOrder("@context", "@graph");
            assertThat(root.get("@context").asText()).isEqualTo("https://schema.org");
            for (JsonNode node : root.get("@graph")) {
                assertThat(PROPERTIES.get(node.get("@type").asText())).containsAll(names(node));
                if (node.has("publisher")) {
                    assertThat(names(node.get("publisher"))).containsExactlyInAnyOrder("@type", "name");
                }
            }
            assertThat(json).doesNotContain("null", "ating", "verdict", "ClaimReview");
        }
    }

    @Test
    void everyAppearanceIsAnArticleAndAPlaceOnThePage() throws IOException {
        Comparison all = Stories.all();
        StringBuilder html = new StringBuilder();
        new HtmlReport().write(all, html);
        Document page = Jsoup.parse(html.toString());
        JsonNode graph = parse(
                        page.selectFirst("script[type=application/ld+json]").data())
                .get("@graph");
        Map<String, String> types = new HashMap<>();
        graph.forEach(
                n -> assertThat(types.put(n.get("@id").asText(), n.get("@type").asText()))
                        .isNull());
        types.keySet()
                .forEach(id -> assertThat(page.getElementById(id.substring(1))).isNotNull());
        for (JsonNode claim : graph) {
            if (claim.has("appearance")) {
                assertThat(claim.get("appearance").size()).isGreaterThan(1);
                claim.get("appearance")
                        .forEach(a ->
                                assertThat(types.get(a.get("@id").asText())).isEqualTo("NewsArticle"));
            }
        }
    }

    @Test
    void anArticleHasWhatIsKnownOfIt() throws IOException {
        Story s = new Story("The mill", null);
        int known =
                s.account("a.html", "The Echo", "Mill burns", "https://echo.example/1", DAY, Story.body("It burns."));
        int unknown = s.account("b.txt", null, null, "javascript:alert(1)", null, Story.body("It burns."));
        s.claim("It burns", Standing.CORROBORATED, s.says(known, "It burns"), s.says(unknown, "It burns"));
        JsonNode graph = parse(JsonLd.of(new Comparison(List.of(s.build())))).get("@graph");
        assertThat(graph.get(0).toString())
                .isEqualTo("{\"@type\":\"Claim\",\"@id\":\"#e0-c0\",\"text\":\"It burns\","
                        + "\"appearance\":[{\"@id\":\"#e0-a0\"},{\"@id\":\"#e0-a1\"}]}");
        assertThat(graph.get(1).toString())
                .isEqualTo("{\"@type\":\"NewsArticle\",\"@id\":\"#e0-a0\",\"headline\":\"Mill burns\","
                        + "\"url\":\"https://echo.example/1\",\"datePublished\":\"2031-03-11\","
                        + "\"publisher\":{\"@type\":\"Organization\",\"name\":\"The Echo\"}}");
        assertThat(graph.get(2).toString()).isEqualTo("{\"@type\":\"NewsArticle\",\"@id\":\"#e0-a1\"}");
        assertThat(graph.size()).isEqualTo(3);
    }

    @Test
    void theFirstIsToldOnlyWhereDatesTellIt() throws IOException {
        assertThat(first(DAY.plusDays(1), DAY, DAY.plusDays(2))).isEqualTo("#e0-a1");
        assertThat(first(DAY, DAY, DAY.plusDays(2))).as("two on one day").isEmpty();
        assertThat(first(DAY, DAY.plusDays(1), null)).as("one without a date").isEmpty();
    }

    private static String first(LocalDate... days) throws IOException {
        Story s = new Story("The mill", null);
        for (LocalDate day : days) {
            s.account("a" + Math.random(), null, null, null, day, Story.body("It burns."));
        }
        s.claim("It burns", Standing.CORROBORATED, s.says(0, "It burns"), s.says(1, "It burns"), s.says(2, "It burns"));
        JsonNode claim = parse(JsonLd.of(new Comparison(List.of(s.build()))))
                .get("@graph")
                .get(0);
        return claim.at("/firstAppearance/@id").asText();
    }

    @Test
    void whoSaysSomethingElseIsNoAppearance() throws IOException {
        Story s = new Story("The mill", null);
        for (String input : new String[] {"a", "b", "c", "d", "e", "f"}) {
            s.account(input, null, null, null, null, Story.body("It burns."));
        }
        s.claim(
                "It burns",
                Standing.DISPUTED,
                s.says(0, "It burns"),
                s.says(1, "It burns"),
                s.says(2, "It burns"),
                s.says(3, "It burns"),
                s.says(4, "It burns"),
                s.says(5, "It burns"));
        s.related(
                0,
                Relation.SAME,
                Relation.DETAIL,
                Relation.DIFFERS,
                Relation.CERTAINTY,
                Relation.LATER,
                Relation.INCOMPARABLE);
        JsonNode graph = parse(JsonLd.of(new Comparison(List.of(s.build())))).get("@graph");
        assertThat(graph.get(0).get("appearance").toString()).isEqualTo("[{\"@id\":\"#e0-a0\"},{\"@id\":\"#e0-a1\"}]");
    }

    @Test
    void nothingBreaksOut() throws IOException {
        String evil = "</script><script>alert(1)</script><!-- <script> ]]> & \u2028\u2029 \" \\ \u202e \ud800 end";
        Story s = new Story(evil, null);
        int a = s.account("a", evil, evil, "https://x.example/</script>", DAY, Story.body(evil));
        int b = s.account("b", evil, evil, null, DAY, Story.body(evil));
        s.claim(evil, Standing.CORROBORATED, s.says(a, evil), s.says(b, evil));
        String json = JsonLd.of(new Comparison(List.of(s.build())));
        assertThat(json).doesNotContain("<", ">", "&").matches("[ -~\ufffd]+");
        JsonNode graph = parse(json).get("@graph");
        assertThat(graph.get(0).get("text").asText())
                .startsWith("</script><script>alert(1)</script><!-- <script> ]]> & ")
                .endsWith("end");
        assertThat(graph.get(1).has("url")).isFalse();
    }

    @Test
    void staysSmall() throws IOException {
        assertThat(JsonLd.of(new Comparison(List.of(Stories.bakery()))))
                .as("nothing is told twice")
                .isEmpty();
        assertThat(JsonLd.of(new Comparison(List.of()))).isEmpty();
        String json = JsonLd.of(new Comparison(List.of(Stories.large(9, 300))));
        int claims = 0;
        for (JsonNode node : parse(json).get("@graph")) {
            claims += node.get("@type").asText().equals("Claim") ? 1 : 0;
        }
        assertThat(claims).isEqualTo(200);
        assertThat(json.length()).isLessThan(100_000);
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode parse(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }
}
