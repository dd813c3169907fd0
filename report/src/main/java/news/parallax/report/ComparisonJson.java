package news.parallax.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import news.parallax.Comparison;
import news.parallax.Comparison.SideBySide;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Dating;
import news.parallax.claim.Claim;
import news.parallax.claim.Moment;
import news.parallax.difference.Development;
import news.parallax.difference.Discrepancy;
import news.parallax.event.Event;
import news.parallax.event.Reason;
import news.parallax.origin.Origins;
import news.parallax.origin.Tie;
import news.parallax.quote.Fidelity;
import news.parallax.quote.Quotation;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.telling.Place;
import news.parallax.telling.Telling;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/** Events, alone or side by side, as JSON objects. Accounts are named by their input, never by a number. */
final class ComparisonJson {
    private final JsonGenerator json;
    private final Event event;

    private ComparisonJson(JsonGenerator json, Event event) {
        this.json = json;
        this.event = event;
    }

    static void write(JsonGenerator json, Comparison comparison) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("events");
        for (SideBySide sideBySide : comparison.events()) {
            new ComparisonJson(json, sideBySide.event()).write(sideBySide);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Events with their inputs; {@code reasons} by event, null where they were not asked for. */
    static void writeEvents(JsonGenerator json, List<Event> events, @Nullable Map<String, List<Reason>> reasons)
            throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("events");
        for (Event event : events) {
            json.writeStartObject();
            new ComparisonJson(json, event).writeHead();
            json.writeArrayFieldStart("articles");
            for (AnnotatedArticle account : event.accounts()) {
                json.writeString(account.article().input());
            }
            json.writeEndArray();
            new ComparisonJson(json, event).writeRelations();
            if (reasons != null) {
                ReasonJson.write(json, reasons.getOrDefault(event.id(), List.of()));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(SideBySide sideBySide) throws IOException {
        json.writeStartObject();
        writeHead();
        json.writeArrayFieldStart("accounts");
        for (int i = 0; i < event.accounts().size(); i++) {
            writeAccount(event.accounts().get(i).article(), sideBySide.notFoundIn(i));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("origins");
        for (Origins.Group group : sideBySide.origins().groups()) {
            json.writeStartObject();
            writeInputs("inputs", group.accounts());
            ArticleJson.writeStrings(json, "evidence", group.evidence());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("claims");
        for (Claim claim : sideBySide.claims()) {
            writeClaim(claim);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("quotes");
        for (Quotation quotation : sideBySide.quotes()) {
            writeQuotation(quotation);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("timeline");
        for (Moment moment : sideBySide.timeline()) {
            writeMoment(moment);
        }
        json.writeEndArray();
        writeRelations();
        json.writeArrayFieldStart("ties");
        for (Tie tie : sideBySide.origins().ties()) {
            json.writeStartObject();
            json.writeStringField("a", input(tie.a()));
            json.writeStringField("b", input(tie.b()));
            json.writeStringField("kind", tie.kind().label());
            json.writeBooleanField("firm", tie.firm());
            json.writeNumberField("share", tie.share());
            json.writeNumberField("shareOfA", tie.shareOfA());
            json.writeNumberField("shareOfB", tie.shareOfB());
            json.writeStringField("evidence", tie.evidence());
            writeWords("spansA", tie.spansA());
            writeWords("spansB", tie.spansB());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeHead() throws IOException {
        json.writeStringField("id", event.id());
        json.writeStringField("label", event.label());
        ArticleJson.writeDate(json, "date", event.date());
    }

    /** What an event has to do with others; nothing where it has nothing to do with any. */
    private void writeRelations() throws IOException {
        if (!event.roundUps().isEmpty()) {
            json.writeArrayFieldStart("roundUps");
            for (Event.RoundUp roundUp : event.roundUps()) {
                json.writeStartObject();
                json.writeStringField("account", roundUp.input());
                ArticleJson.writeStrings(json, "alsoTells", roundUp.alsoTells());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (event.follows() != null) {
            json.writeStringField("follows", event.follows());
        }
    }

    private void writeAccount(Article article, List<Claim> notFound) throws IOException {
        json.writeStartObject();
        json.writeStringField("input", article.input());
        json.writeStringField("id", article.id());
        json.writeStringField("title", article.title());
        json.writeStringField("outlet", article.outlet());
        ArticleJson.writeDate(json, "published", article.published());
        json.writeStringField("snapshot", article.snapshot().text());
        json.writeStringField("author", article.author());
        json.writeStringField("language", article.language());
        json.writeStringField("url", article.url());
        json.writeArrayFieldStart("blocks");
        for (Block block : article.blocks()) {
            json.writeStartObject();
            json.writeStringField("kind", block.kind().label());
            ArticleJson.writeOffsets(json, block.span());
            json.writeEndObject();
        }
        json.writeEndArray();
        ArticleJson.writeStrings(
                json, "notFound", notFound.stream().map(Claim::id).toList());
        json.writeEndObject();
    }

    private void writeClaim(Claim claim) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", claim.id());
        json.writeStringField("summary", claim.summary());
        json.writeStringField("standing", claim.standing().label());
        json.writeObjectFieldStart("origins");
        json.writeNumberField("min", claim.origins().min());
        json.writeNumberField("max", claim.origins().max());
        json.writeEndObject();
        json.writeArrayFieldStart("statements");
        for (int i = 0; i < claim.tellings().size(); i++) {
            Telling telling = claim.tellings().get(i);
            Span span = telling.statement().span();
            json.writeStartObject();
            json.writeStringField("input", input(telling.account()));
            ArticleJson.writeOffsets(json, span);
            json.writeStringField(
                    "text", event.accounts().get(telling.account()).text(span));
            json.writeStringField("speaker", telling.statement().speaker());
            json.writeStringField("certainty", telling.statement().certainty().label());
            json.writeBooleanField("negated", telling.statement().negated());
            json.writeStringField("relation", claim.relations().get(i).label());
            json.writeEndObject();
        }
        json.writeEndArray();
        writeDiscrepancies("discrepancies", claim.discrepancies());
        writeInputs("silent", claim.silent());
        json.writeNumberField("lead", claim.lead());
        json.writeArrayFieldStart("developments");
        for (Development development : claim.developments()) {
            json.writeStartObject();
            json.writeNumberField("earlier", development.earlier());
            json.writeNumberField("later", development.later());
            json.writeStringField("detail", development.detail());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("near");
        for (Telling telling : claim.near()) {
            json.writeStartObject();
            json.writeStringField("input", input(telling.account()));
            ArticleJson.writeOffsets(json, telling.statement().span());
            json.writeEndObject();
        }
        json.writeEndArray();
        writeDiscrepancies("possible", claim.comparison().possible());
        writeDiscrepancies("notComparable", claim.comparison().incomparable());
        writeDifferences(claim);
        json.writeEndObject();
    }

    /** The discrepancies once more, by what differs: each value with those who have it. */
    private void writeDifferences(Claim claim) throws IOException {
        json.writeArrayFieldStart("differences");
        for (Difference difference : Difference.of(claim, event.accounts())) {
            json.writeStartObject();
            json.writeStringField("kind", difference.kind().label());
            json.writeStringField("detail", difference.detail());
            json.writeArrayFieldStart("values");
            for (Difference.Value value : difference.values()) {
                json.writeStartObject();
                json.writeStringField("words", value.words());
                json.writeArrayFieldStart("statements");
                for (int statement : value.statements()) {
                    json.writeNumber(statement);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeDiscrepancies(String key, List<Discrepancy> discrepancies) throws IOException {
        json.writeArrayFieldStart(key);
        for (Discrepancy discrepancy : discrepancies) {
            json.writeStartObject();
            json.writeStringField("kind", discrepancy.kind().label());
            json.writeNumberField("a", discrepancy.a());
            json.writeNumberField("b", discrepancy.b());
            json.writeStringField("detail", discrepancy.detail());
            writeWords("aWords", discrepancy.wordsA());
            writeWords("bWords", discrepancy.wordsB());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeQuotation(Quotation quotation) throws IOException {
        json.writeStartObject();
        json.writeStringField("speaker", quotation.speaker());
        json.writeStringField("relation", quotation.relation().label());
        json.writeArrayFieldStart("variants");
        for (Quotation.Variant variant : quotation.variants()) {
            json.writeStartObject();
            json.writeStringField("text", variant.text());
            json.writeStringField("relation", label(variant.relation()));
            writePlaces(variant.places());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("difference", quotation.difference());
        json.writeEndObject();
    }

    private static @Nullable String label(@Nullable Fidelity relation) {
        return relation == null ? null : relation.label();
    }

    private void writeMoment(Moment moment) throws IOException {
        Dating date = moment.date();
        json.writeStartObject();
        json.writeStringField("date", date.date());
        json.writeStringField("precision", date.precision().label());
        json.writeStringField("summary", moment.summary());
        writePlaces(moment.places());
        ArticleJson.writeStrings(json, "evidence", date.evidence());
        json.writeStringField(
                "when", moment.phase() == null ? null : moment.phase().label());
        json.writeArrayFieldStart("lines");
        for (Moment.Line line : moment.lines()) {
            json.writeStartObject();
            json.writeStringField("summary", line.summary());
            json.writeBooleanField("disputed", line.disputed());
            writePlaces(line.places());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writePlaces(List<Place> places) throws IOException {
        json.writeArrayFieldStart("statements");
        for (Place place : places) {
            json.writeStartObject();
            json.writeStringField("input", input(place.account()));
            ArticleJson.writeOffsets(json, place.span());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeWords(String key, List<Span> words) throws IOException {
        json.writeArrayFieldStart(key);
        for (Span span : words) {
            json.writeStartObject();
            ArticleJson.writeOffsets(json, span);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeInputs(String key, List<Integer> accounts) throws IOException {
        json.writeArrayFieldStart(key);
        for (int account : accounts) {
            json.writeString(input(account));
        }
        json.writeEndArray();
    }

    private String input(int account) {
        return event.accounts().get(account).article().input();
    }
}
