package news.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import news.parallax.Comparison;
import news.parallax.Comparison.SideBySide;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Dating;
import news.parallax.event.Event;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.Certainty;
import news.parallax.statement.Statement;
import news.parallax.statement.amount.Quantity;
import news.parallax.statement.amount.TimeExpression;
import news.parallax.statement.attribution.Attribution;
import news.parallax.statement.attribution.Speaker;
import news.parallax.statement.name.Name;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReportTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Comparison EVERYTHING =
            new Comparison(List.of(Stories.ferry(), Stories.fair(), Stories.bakery(), Stories.hostile()));

    private final JsonReport report = new JsonReport();

    @Test
    void compareFitsItsSchema() throws IOException {
        assertThat(problems("compare", MAPPER.readTree(compare(EVERYTHING)))).isEmpty();
    }

    @Test
    void aComparisonOfNothingFitsItsSchema() throws IOException {
        assertThat(compare(new Comparison(List.of()))).isEqualTo("{\n  \"events\": []\n}\n");
        assertThat(problems("compare", MAPPER.readTree(compare(new Comparison(List.of())))))
                .isEmpty();
    }

    @Test
    void groupFitsItsSchema() throws IOException {
        StringBuilder out = new StringBuilder();
        List<Event> events = EVERYTHING.events().stream().map(SideBySide::event).toList();
        report.writeEvents(events, out);
        JsonNode tree = MAPPER.readTree(out.toString());
        assertThat(problems("group", tree)).isEmpty();
        assertThat(tree.at("/events/1/date").isNull()).isTrue();
        assertThat(tree.at("/events/0/articles/0").asText()).isEqualTo("ferry/coast.html");
    }

    @Test
    void extractFitsItsSchemaOnOneLine() throws IOException {
        for (AnnotatedArticle account : accounts()) {
            for (boolean snapshot : new boolean[] {true, false}) {
                String line = report.extractLine(account.article(), snapshot);
                assertThat(line).doesNotContain("\n", "\r");
                JsonNode tree = MAPPER.readTree(line);
                assertThat(problems("extract", tree)).isEmpty();
                assertThat(tree.has("snapshot")).isEqualTo(snapshot);
                if (snapshot) {
                    assertTextsAreInPlace(tree, Map.of("", tree.get("snapshot").asText()));
                }
            }
        }
    }

    @Test
    void annotateFitsItsSchemaOnOneLine() throws IOException {
        String line = report.annotateLine(annotated(), true);
        assertThat(line).doesNotContain("\n", "\r");
        JsonNode tree = MAPPER.readTree(line);
        assertThat(problems("annotate", tree)).isEmpty();
        assertThat(assertTextsAreInPlace(tree, Map.of("", tree.get("snapshot").asText())))
                .isEqualTo(9);
        assertThat(tree.at("/quantities/0/value").toString()).isEqualTo("12");
        assertThat(tree.at("/quantities/1/value").isNull()).isTrue();
        assertThat(tree.at("/times/0/range").asText()).isEqualTo("2031-03-11");
        assertThat(MAPPER.readTree(report.annotateLine(annotated(), false)).has("snapshot"))
                .isFalse();
    }

    @Test
    void everyTextOfAComparisonIsTheSnapshotBetweenItsOffsets() throws IOException {
        JsonNode tree = MAPPER.readTree(compare(EVERYTHING));
        int texts = 0;
        for (JsonNode event : tree.get("events")) {
            Map<String, String> snapshots = new TreeMap<>();
            event.get("accounts")
                    .forEach(a -> snapshots.put(
                            a.get("input").asText(), a.get("snapshot").asText()));
            texts += assertTextsAreInPlace(event, snapshots);
        }
        assertThat(texts).isGreaterThan(25);
    }

    @Test
    void keysComeInTheOrderOfTheContract() throws IOException {
        JsonNode event = MAPPER.readTree(compare(EVERYTHING)).at("/events/0");
        assertThat(names(event))
                .containsExactly("id", "label", "date", "accounts", "origins", "claims", "quotes", "timeline", "ties");
        assertThat(names(event.at("/accounts/0")))
                .startsWith("input", "id", "title", "outlet", "published", "snapshot");
        assertThat(names(event.at("/claims/0")))
                .startsWith("id", "summary", "standing", "origins", "statements", "discrepancies", "silent");
    }

    @Test
    void anAccountTellsWhatWasNotFoundInItTheMostToldFirst() throws IOException {
        JsonNode event = MAPPER.readTree(compare(EVERYTHING)).at("/events/0");
        List<List<String>> notFound = new ArrayList<>();
        for (JsonNode account : event.get("accounts")) {
            List<String> ids = new ArrayList<>();
            account.get("notFound").forEach(id -> ids.add(id.asText()));
            notFound.add(ids);
            for (String id : ids) {
                JsonNode claim = claim(event, id);
                assertThat(claim.at("/origins/max").asInt()).isGreaterThan(1);
                assertThat(claim.get("silent")).contains(account.get("input"));
            }
        }
        assertThat(notFound.get(5)).as("three origins before two").startsWith("c1");
        assertThat(notFound.get(0)).as("surely two before perhaps two").containsExactly("c5", "c6");
    }

    private static JsonNode claim(JsonNode event, String id) {
        for (JsonNode claim : event.get("claims")) {
            if (claim.get("id").asText().equals(id)) {
                return claim;
            }
        }
        throw new AssertionError("no claim " + id);
    }

    @Test
    void aClaimTellsWhichStatementLeadsAndAMomentWhenItWas() throws IOException {
        JsonNode event = MAPPER.readTree(compare(new Comparison(List.of(Stories.flood()))))
                .at("/events/0");
        assertThat(event.at("/claims/0/lead").asInt()).isEqualTo(1);
        assertThat(event.at("/claims/0/statements/1/relation").asText()).isEqualTo("same");
        assertThat(event.at("/claims/0/possible")).hasSize(1);
        assertThat(event.at("/claims/0/notComparable")).hasSize(2);
        assertThat(event.at("/timeline/0/when").asText()).isEqualTo("before");
        assertThat(event.at("/timeline/0/precision").asText()).isEqualTo("year");
        assertThat(event.at("/timeline/1/when").asText()).isEqualTo("event");
        assertThat(problems("compare", MAPPER.readTree(compare(new Comparison(List.of(Stories.flood()))))))
                .isEmpty();
    }

    @Test
    void whatDiffersIsThereByItsValuesToo() throws IOException {
        JsonNode json = MAPPER.readTree(compare(new Comparison(List.of(Stories.ferry()))));
        JsonNode difference = json.at("/events/0/claims/0/differences");
        assertThat(difference).hasSize(1);
        assertThat(difference.at("/0/values/0").toString()).isEqualTo("{\"words\":\"214\",\"statements\":[0,1,2,4]}");
        assertThat(difference.at("/0/values/1").toString()).isEqualTo("{\"words\":\"241\",\"statements\":[3]}");
        assertThat(json.at("/events/0/claims/0/discrepancies"))
                .as("one by one as before")
                .hasSize(4);
        assertThat(problems("compare", json)).isEmpty();
    }

    @Test
    void anOriginIsListedForEveryAccount() throws IOException {
        JsonNode origins = MAPPER.readTree(compare(EVERYTHING)).at("/events/0/origins");
        assertThat(origins).hasSize(4);
        assertThat(origins.at("/0/inputs")).hasSize(3);
        assertThat(origins.at("/1/evidence")).isEmpty();
    }

    @Test
    void aTieTellsItsKindTheSharesBothWaysAndWhereItShows() throws IOException {
        JsonNode event = MAPPER.readTree(compare(EVERYTHING)).at("/events/0");
        JsonNode tie = event.at("/ties/0");
        assertThat(names(tie))
                .containsExactly(
                        "a", "b", "kind", "firm", "share", "shareOfA", "shareOfB", "evidence", "spansA", "spansB");
        assertThat(tie.get("kind").asText()).isEqualTo("copy");
        assertThat(tie.get("share").asDouble()).isEqualTo(0.94);
        assertThat(tie.get("shareOfA").asDouble()).isEqualTo(0.61);
        assertThat(tie.get("shareOfB").asDouble()).isEqualTo(0.94);
        for (String side : List.of("A", "B")) {
            JsonNode span = tie.at("/spans" + side + "/0");
            String input = tie.get(side.toLowerCase(Locale.ROOT)).asText();
            for (JsonNode account : event.get("accounts")) {
                if (account.get("input").asText().equals(input)) {
                    assertThat(account.get("snapshot")
                                    .asText()
                                    .substring(
                                            span.get("start").asInt(),
                                            span.get("end").asInt()))
                            .isEqualTo("The ferry Sunniva ran aground");
                }
            }
        }
        assertThat(event.at("/ties/1/kind").asText()).isEqualTo("cites");
        assertThat(event.at("/ties/1/spansA")).isEmpty();
    }

    @Test
    void theSameComparisonGivesTheSameBytes() throws IOException {
        assertThat(compare(EVERYTHING)).isEqualTo(compare(EVERYTHING)).doesNotContain("\r");
    }

    @Test
    void charactersThatActAreWrittenAsEscapesAndReadBackAsTheyWere() throws IOException {
        String text = "a\u202eb\u2066c\u0085d\u007fe\ud800f \ud83d\udea2 \u2028g";
        Snapshot snapshot = new Snapshot(Story.sha(text), text);
        Article article = new Article(
                text,
                snapshot,
                text,
                null,
                null,
                null,
                null,
                null,
                List.of(new Block(Block.Kind.BODY, new Span(0, text.length()), null)));
        String line = report.extractLine(article, true);
        assertThat(line.chars().filter(c -> c > 0x7e)).isEmpty();
        assertThat(MAPPER.readTree(line).get("snapshot").asText()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "accounts", "origins", "claims", "quotes", "timeline", "date"})
    void theSchemaWantsEveryKeyOfAnEvent(String key) throws IOException {
        JsonNode tree = MAPPER.readTree(compare(EVERYTHING));
        ((ObjectNode) tree.at("/events/0")).remove(key);
        assertThat(problems("compare", tree)).isNotEmpty();
    }

    @Test
    void theSchemaRefusesWhatTheContractDoesNotAllow() throws IOException {
        JsonNode valid = MAPPER.readTree(compare(EVERYTHING));
        List<JsonNode> wrong = new ArrayList<>();
        wrong.add(changed(valid, "/events/0", "verdict", "true"));
        wrong.add(changed(valid, "/events/0/accounts/0", "id", "12"));
        wrong.add(changed(valid, "/events/0/date", "date", "11 March 2031"));
        wrong.add(changed(valid, "/events/0/date", "precision", "month"));
        wrong.add(changed(valid, "/events/0/claims/0", "standing", "true"));
        wrong.add(changed(valid, "/events/0/claims/0/statements/0", "start", "-1"));
        wrong.add(changed(valid, "/events/0/claims/0/discrepancies/0", "kind", "opinion"));
        wrong.add(changed(valid, "/events/0/timeline/0", "date", "soon"));
        JsonNode empty = valid.deepCopy();
        ((ArrayNode) empty.at("/events/0/accounts")).removeAll();
        wrong.add(empty);
        assertThat(wrong)
                .allSatisfy(tree -> assertThat(problems("compare", tree)).isNotEmpty());
    }

    private static JsonNode changed(JsonNode tree, String at, String key, String value) {
        JsonNode copy = tree.deepCopy();
        ((ObjectNode) copy.at(at)).put(key, value);
        return copy;
    }

    /** Looks at all objects with start, end and text, and tells how many there were. */
    private static int assertTextsAreInPlace(JsonNode node, Map<String, String> snapshots) {
        int seen = 0;
        if (node.has("start") && node.has("text")) {
            String snapshot =
                    snapshots.get(node.has("input") ? node.get("input").asText() : "");
            assertThat(snapshot.substring(
                            node.get("start").asInt(), node.get("end").asInt()))
                    .isEqualTo(node.get("text").asText());
            seen++;
        }
        for (JsonNode child : node) {
            seen += assertTextsAreInPlace(child, snapshots);
        }
        return seen;
    }

    private static List<String> names(JsonNode node) {
        return StreamSupport.stream(((Iterable<String>) node::fieldNames).spliterator(), false)
                .toList();
    }

    private String compare(Comparison comparison) throws IOException {
        StringBuilder out = new StringBuilder();
        report.write(comparison, out);
        return out.toString();
    }

    private static List<AnnotatedArticle> accounts() {
        return EVERYTHING.events().stream()
                .flatMap(e -> e.event().accounts().stream())
                .toList();
    }

    private static List<String> problems(String schema, JsonNode tree) throws IOException {
        try (InputStream in = JsonReport.class.getResourceAsStream("schema/" + schema + ".schema.json")) {
            JsonSchema compiled = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
            return compiled.validate(tree).stream().map(Object::toString).toList();
        }
    }

    /** One article in which something of every sort was read. */
    static AnnotatedArticle annotated() {
        String text = "Mayor Aune said on 11 March that about 12 boats were lost.";
        Span whole = new Span(0, text.length());
        Span said = new Span(11, 15);
        Span content = new Span(33, 57);
        Name name = new Name(new Span(6, 10), Name.Type.PERSON, "Jon Aune");
        TimeExpression time = new TimeExpression(
                new Span(19, 27),
                TimeExpression.Type.DATE,
                "XXXX-03-11",
                Dating.day(LocalDate.of(2031, 3, 11), "published"));
        Quantity boats = new Quantity(new Span(33, 47), 12, Quantity.Bound.ABOUT, null, "boat");
        Quantity endless =
                new Quantity(new Span(39, 41), Double.POSITIVE_INFINITY, Quantity.Bound.EXACT, "percent", null);
        Statement statement = new Statement(
                content,
                0,
                "Jon Aune",
                Certainty.REPORTED,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(boats),
                List.of("boat", "lose"));
        Article article = new Article(
                "boats.txt",
                new Snapshot(Story.sha(text), text),
                "Boats lost",
                "A. Writer",
                "Harbour Herald",
                null,
                "en",
                Dating.day(LocalDate.of(2031, 3, 12), "byline"),
                List.of(new Block(Block.Kind.BODY, whole, null)));
        return new AnnotatedArticle(
                article,
                List.of(),
                List.of(name),
                List.of(time),
                List.of(boats, endless),
                List.of(
                        new Attribution(
                                List.of(new Span(0, 10)),
                                List.of(said),
                                List.of(content),
                                Attribution.Kind.INDIRECT,
                                new Speaker("Jon Aune", Speaker.Kind.NAMED)),
                        new Attribution(List.of(), List.of(), List.of(content), Attribution.Kind.MIXED, null)),
                List.of(statement));
    }
}
