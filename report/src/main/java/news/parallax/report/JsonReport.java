package news.parallax.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import news.parallax.Comparison;
import news.parallax.Parallax.Explained;
import news.parallax.article.Article;
import news.parallax.event.Event;
import news.parallax.statement.AnnotatedArticle;

/**
 * Results as JSON. The keys are a contract, held by the schemas beside this class ({@code
 * schema/compare.schema.json} and so on); what goes beyond the contract comes after its keys.
 */
public final class JsonReport {
    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .characterEscapes(new VisibleEscapes())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("")
                    .withRootSeparator(""))
            .withObjectIndenter(INDENT)
            .withArrayIndenter(INDENT);

    private interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    /** Everything, side by side: the answer of {@code compare}. */
    public void write(Comparison comparison, Appendable out) throws IOException {
        pretty(out, json -> ComparisonJson.write(json, comparison));
    }

    /** Which inputs tell the same event: the answer of {@code group}. */
    public void writeEvents(List<Event> events, Appendable out) throws IOException {
        pretty(out, json -> ComparisonJson.writeEvents(json, events, null));
    }

    /** The same, and why. */
    public void writeExplained(Explained explained, Appendable out) throws IOException {
        pretty(out, json -> ComparisonJson.writeEvents(json, explained.events(), explained.reasons()));
    }

    /**
     * One article on one line, without a line end: the answer of {@code extract} for one input.
     *
     * @param snapshot whether to add the text that the offsets count in
     */
    public String extractLine(Article article, boolean snapshot) {
        return line(json -> ArticleJson.write(json, article, snapshot));
    }

    /**
     * What was read in one article on one line, without a line end: the answer of the command {@code annotate}.
     *
     * @param snapshot whether to add the text that the offsets count in
     */
    public String annotateLine(AnnotatedArticle article, boolean snapshot) {
        return line(json -> ArticleJson.writeAnnotations(json, article, snapshot));
    }

    private static void pretty(Appendable out, Body body) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(new AppendableWriter(out))) {
            json.setPrettyPrinter(PRETTY.createInstance());
            body.write(json);
        }
        out.append('\n');
    }

    private static String line(Body body) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            body.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot refuse to be written to", e);
        }
        return out.toString();
    }

    /** Lets the generator, which wants a writer, write to whatever the caller has. */
    private static final class AppendableWriter extends Writer {
        private final Appendable out;

        AppendableWriter(Appendable out) {
            this.out = out;
        }

        @Override
        public void write(char[] chars, int from, int length) throws IOException {
            out.append(new String(chars, from, length));
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            out.append(text, from, from + length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
