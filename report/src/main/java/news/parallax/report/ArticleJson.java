package news.parallax.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Dating;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.Statement;
import news.parallax.statement.amount.Quantity;
import news.parallax.statement.amount.TimeExpression;
import news.parallax.statement.attribution.Attribution;
import news.parallax.statement.name.Name;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/** One article, or what was read in it, as a JSON object. */
final class ArticleJson {
    /** The largest whole number that a double, and so many a JSON reader, holds exactly. */
    private static final double EXACT = 1L << 53;

    private ArticleJson() {}

    static void write(JsonGenerator json, Article article, boolean snapshot) throws IOException {
        json.writeStartObject();
        json.writeStringField("input", article.input());
        json.writeStringField("id", article.id());
        json.writeStringField("title", article.title());
        json.writeStringField("author", article.author());
        json.writeStringField("outlet", article.outlet());
        json.writeStringField("language", article.language());
        writeDate(json, "published", article.published());
        json.writeStringField("body", article.body());
        json.writeArrayFieldStart("blocks");
        for (Block block : article.blocks()) {
            json.writeStartObject();
            json.writeStringField("kind", block.kind().label());
            writeOffsets(json, block.span());
            json.writeStringField("text", article.snapshot().text(block.span()));
            if (block.selector() != null) {
                json.writeStringField("selector", block.selector());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("url", article.url());
        writeSnapshot(json, article, snapshot);
        json.writeEndObject();
    }

    static void writeAnnotations(JsonGenerator json, AnnotatedArticle annotated, boolean snapshot) throws IOException {
        json.writeStartObject();
        json.writeStringField("input", annotated.article().input());
        json.writeStringField("id", annotated.article().id());
        json.writeArrayFieldStart("attributions");
        for (Attribution attribution : annotated.attributions()) {
            json.writeStartObject();
            writeTexts(json, "source", annotated, attribution.source());
            writeTexts(json, "cue", annotated, attribution.cue());
            writeTexts(json, "content", annotated, attribution.content());
            json.writeStringField("kind", attribution.kind().label());
            json.writeStringField("speaker", attribution.speaker());
            json.writeStringField(
                    "voice",
                    attribution.by() == null ? null : attribution.by().kind().label());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("names");
        for (Name name : annotated.names()) {
            startText(json, annotated, name.span());
            json.writeStringField("type", name.type().label());
            json.writeStringField("entity", name.entity());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("times");
        for (TimeExpression time : annotated.times()) {
            startText(json, annotated, time.span());
            json.writeStringField("type", time.type().name());
            json.writeStringField("value", time.value());
            json.writeStringField(
                    "range", time.range() == null ? null : time.range().date());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("quantities");
        for (Quantity quantity : annotated.quantities()) {
            startText(json, annotated, quantity.span());
            writeNumber(json, "value", quantity.value());
            json.writeStringField("unit", quantity.unit());
            json.writeStringField("of", quantity.of());
            json.writeStringField("bound", quantity.bound().label());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("statements");
        for (Statement statement : annotated.statements()) {
            startText(json, annotated, statement.span());
            json.writeStringField("speaker", statement.speaker());
            json.writeStringField("certainty", statement.certainty().label());
            json.writeBooleanField("negated", statement.negated());
            json.writeEndObject();
        }
        json.writeEndArray();
        writeSnapshot(json, annotated.article(), snapshot);
        json.writeEndObject();
    }

    static void writeDate(JsonGenerator json, String key, @Nullable Dating date) throws IOException {
        if (date == null) {
            json.writeNullField(key);
            return;
        }
        json.writeObjectFieldStart(key);
        json.writeStringField("date", date.date());
        json.writeStringField("precision", date.precision().label());
        writeStrings(json, "evidence", date.evidence());
        if (!date.clues().isEmpty()) {
            json.writeArrayFieldStart("clues");
            for (Dating.Clue clue : date.clues()) {
                json.writeStartObject();
                json.writeStringField("account", clue.input());
                writeOffsets(json, clue.span());
                json.writeStringField("text", clue.text());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    static void writeStrings(JsonGenerator json, String key, List<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    static void writeOffsets(JsonGenerator json, Span span) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }

    /** A whole number without a fraction; null where text held more digits than a number has room for. */
    private static void writeNumber(JsonGenerator json, String key, double value) throws IOException {
        if (!Double.isFinite(value)) {
            json.writeNullField(key);
        } else if (value == Math.rint(value) && Math.abs(value) <= EXACT) {
            json.writeNumberField(key, (long) value);
        } else {
            json.writeNumberField(key, value);
        }
    }

    private static void writeTexts(JsonGenerator json, String key, AnnotatedArticle annotated, List<Span> spans)
            throws IOException {
        json.writeArrayFieldStart(key);
        for (Span span : spans) {
            startText(json, annotated, span);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void startText(JsonGenerator json, AnnotatedArticle annotated, Span span) throws IOException {
        json.writeStartObject();
        writeOffsets(json, span);
        json.writeStringField("text", annotated.text(span));
    }

    private static void writeSnapshot(JsonGenerator json, Article article, boolean snapshot) throws IOException {
        if (snapshot) {
            json.writeStringField("snapshot", article.snapshot().text());
        }
    }
}
