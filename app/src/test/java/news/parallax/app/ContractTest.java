package news.parallax.app;

import static news.parallax.app.CommandLineRun.parallax;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import news.parallax.app.CommandLineRun.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of the command line, held against the schemas that come with the reports. */
class ContractTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private List<Path> inputs;

    @BeforeEach
    void write() {
        String wide = Articles.LIGHTHOUSE_AGAIN.replace("thanked the", "thanked “the 🚒 crew” and the");
        inputs = List.of(
                Articles.text(folder.resolve("courier.txt"), Articles.LIGHTHOUSE),
                Articles.text(folder.resolve("echo.html"), Articles.page(wide, "utf-8")),
                Articles.bytes(
                        folder.resolve("herald.html.gz"),
                        Articles.packed(Articles.page(Articles.LIGHTHOUSE.replace("12", "15"), "windows-1252")
                                .getBytes(Charset.forName("windows-1252")))),
                Articles.text(folder.resolve("bugle.json"), Articles.json("Tram strike ends", Articles.STRIKE)),
                Articles.text(
                        folder.resolve("wire.jsonl"),
                        Articles.json("Trams run again", Articles.STRIKE.replace("4 percent", "5 percent")) + "\n"
                                + Articles.json("Lighthouse damaged", Articles.LIGHTHOUSE) + "\n"),
                Articles.text(folder.resolve("twin/courier.txt"), Articles.LIGHTHOUSE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "annotate"})
    void eachLineKeepsToItsSchema(String command) {
        JsonSchema schema = schema(command);
        for (Result result : List.of(
                parallax(command, "--format", "jsonl", folder),
                parallax(command, "--format", "jsonl", "--snapshot", "--as-is", folder))) {
            assertThat(result.code()).isZero();
            assertThat(result.outLines()).hasSize(7).allSatisfy(line -> assertKeeps(schema, tree(line)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"group", "compare"})
    void theResultKeepsToItsSchema(String command) {
        JsonSchema schema = schema(command);
        Result result = parallax(command, "--format", "json", folder);
        assertThat(result.code()).isZero();
        assertKeeps(schema, tree(result.out()));
        Result nothing = parallax(command, "--format", "json", folder.resolve("none"));
        assertThat(nothing.code()).isEqualTo(3);
        assertKeeps(schema, tree(nothing.out()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "annotate"})
    void everyTextStandsWhereItsOffsetsSay(String command) {
        for (String line :
                parallax(command, "--format", "jsonl", "--snapshot", folder).outLines()) {
            JsonNode result = tree(line);
            String snapshot = result.get("snapshot").asText();
            List<JsonNode> places = places(result);
            assertThat(places).isNotEmpty().allSatisfy(place -> assertStands(place, snapshot));
        }
    }

    @Test
    void everyStatementStandsInItsAccount() {
        JsonNode result = tree(parallax("compare", "--format", "json", folder).out());
        assertThat(result.get("events")).isNotEmpty();
        for (JsonNode event : result.get("events")) {
            Map<String, String> snapshots = StreamSupport.stream(
                            event.get("accounts").spliterator(), false)
                    .collect(Collectors.toMap(
                            a -> a.get("input").asText(), a -> a.get("snapshot").asText()));
            for (JsonNode claim : event.get("claims")) {
                assertThat(claim.get("statements")).isNotEmpty();
                for (JsonNode statement : claim.get("statements")) {
                    assertThat(snapshots).containsKey(statement.get("input").asText());
                    assertStands(statement, snapshots.get(statement.get("input").asText()));
                }
                for (JsonNode discrepancy : claim.get("discrepancies")) {
                    assertThat(discrepancy.get("a").asInt())
                            .isBetween(0, claim.get("statements").size() - 1);
                    assertThat(discrepancy.get("b").asInt())
                            .isBetween(0, claim.get("statements").size() - 1);
                }
                assertThat(snapshots.keySet()).containsAll(texts(claim.get("silent")));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"group", "compare"})
    void everyInputIsInOneEvent(String command) {
        JsonNode result = tree(parallax(command, "--format", "json", folder).out());
        List<String> named = new ArrayList<>();
        for (JsonNode event : result.get("events")) {
            named.addAll(
                    command.equals("group")
                            ? texts(event.get("articles"))
                            : event.get("accounts").findValuesAsText("input"));
        }
        String wire = folder + "/wire.jsonl";
        assertThat(named)
                .containsExactlyInAnyOrder(
                        folder + "/courier.txt",
                        folder + "/echo.html",
                        folder + "/herald.html.gz",
                        folder + "/bugle.json",
                        wire + "#1",
                        wire + "#2",
                        folder + "/twin/courier.txt");
    }

    @ParameterizedTest
    @CsvSource({"group, json", "compare, json", "compare, csv", "compare, markdown", "compare, html"})
    void theOrderOfTheInputsChangesNothing(String command, String format) {
        String expected = parallax(command, "--format", format, folder).out();
        List<Object> shuffled = new ArrayList<>(inputs);
        Random random = new Random(7);
        for (int i = 0; i < 4; i++) {
            Collections.shuffle(shuffled, random);
            List<Object> args = new ArrayList<>(List.of(command, "--format", format));
            args.addAll(shuffled);
            assertThat(parallax(args.toArray()).out()).isEqualTo(expected);
        }
    }

    @Test
    void theIdIsTheSumOfTheUnpackedBytes() throws Exception {
        byte[] bytes = Articles.page(Articles.LIGHTHOUSE.replace("12", "15"), "windows-1252")
                .getBytes(Charset.forName("windows-1252"));
        String sum = java.util.HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
        JsonNode result = tree(parallax("extract", "--format", "jsonl", folder.resolve("herald.html.gz"))
                .out());
        assertThat(result.get("id").asText()).isEqualTo(sum);
    }

    @Test
    void theOtherFormatsAreWhatTheySay() {
        assertThat(parallax("compare", "--format", "html", folder).out()).startsWithIgnoringCase("<!doctype html>");
        assertThat(parallax("compare", "--format", "markdown", folder).out()).contains("# ");
        assertThat(parallax("compare", "--format", "csv", folder).outLines().getFirst())
                .contains(",");
        assertThat(parallax("compare", folder).out())
                .isEqualTo(parallax("compare", "--format", "text", folder).out());
        assertThat(parallax("group", folder).out()).contains("courier.txt");
    }

    /** Everything within a node that has a text and offsets. */
    private static List<JsonNode> places(JsonNode node) {
        return node.findParents("start").stream().filter(n -> n.has("text")).toList();
    }

    private static void assertStands(JsonNode place, String snapshot) {
        assertThat(place.get("text").asText())
                .isEqualTo(snapshot.substring(
                        place.get("start").asInt(), place.get("end").asInt()));
    }

    private static void assertKeeps(JsonSchema schema, JsonNode result) {
        assertThat(schema.validate(result)).isEmpty();
    }

    private static JsonSchema schema(String command) {
        String name = "/news/parallax/report/schema/" + command + ".schema.json";
        try (InputStream in = ContractTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
