package news.parallax.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.Comparison;
import news.parallax.Comparison.SideBySide;
import news.parallax.article.Article;
import news.parallax.article.Dating;
import news.parallax.claim.Claim;
import news.parallax.claim.Relation;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a comparison in the words of schema.org, for programs that read the page: a {@code Claim} for each that
 * two or more accounts tell, and the {@code NewsArticle}s that it appears in. Who says another number, or says it less
 * firmly, is not among them. There is no rating and no verdict, and what is not known is not there.
 */
final class JsonLd {
    private static final int MOST_CLAIMS = 200;
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_NAME = 240;

    private static final JsonFactory JSON =
            new JsonFactoryBuilder().characterEscapes(new ScriptEscapes()).build();

    private final JsonGenerator json;
    private final Map<String, Article> articles = new LinkedHashMap<>();
    private int claims;

    private JsonLd(JsonGenerator json) {
        this.json = json;
    }

    /**
     * One JSON value that can stand in a script element as it is; empty where no claim is told by two accounts.
     * Identifiers are the places on the page.
     */
    static String of(Comparison comparison) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            JsonLd page = new JsonLd(json);
            json.writeStartObject();
            json.writeStringField("@context", "https://schema.org");
            json.writeArrayFieldStart("@graph");
            for (int event = 0; event < comparison.events().size(); event++) {
                page.event(event, comparison.events().get(event));
            }
            page.articles();
            json.writeEndArray();
            json.writeEndObject();
            json.flush();
            return page.claims == 0 ? "" : out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot refuse to be written to", e);
        }
    }

    private void event(int number, SideBySide sideBySide) throws IOException {
        Anchors anchors = new Anchors(number, sideBySide);
        for (int row = 0; row < sideBySide.claims().size() && claims < MOST_CLAIMS; row++) {
            Claim claim = sideBySide.claims().get(row);
            List<Integer> tellers = tellers(claim);
            if (tellers.size() > 1) {
                claims++;
                claim(claim, "#" + anchors.claim(row), tellers, sideBySide, anchors);
            }
        }
    }

    /** The accounts that say what the claim's words say, if with more or less detail. */
    private static List<Integer> tellers(Claim claim) {
        List<Integer> tellers = new ArrayList<>();
        for (int i = 0; i < claim.tellings().size(); i++) {
            Relation relation = claim.relations().get(i);
            if (relation == Relation.SAME || relation == Relation.DETAIL) {
                tellers.add(claim.tellings().get(i).account());
            }
        }
        return tellers.stream().distinct().sorted().toList();
    }

    private void claim(Claim claim, String id, List<Integer> tellers, SideBySide sideBySide, Anchors anchors)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("@type", "Claim");
        json.writeStringField("@id", id);
        json.writeStringField("text", Shown.clip(claim.summary(), LONGEST_TEXT));
        Integer first = first(tellers, sideBySide);
        if (first != null) {
            json.writeFieldName("firstAppearance");
            reference("#" + anchors.account(first));
        }
        json.writeArrayFieldStart("appearance");
        for (int account : tellers) {
            String article = "#" + anchors.account(account);
            articles.put(article, sideBySide.event().accounts().get(account).article());
            reference(article);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The one that surely was published before all others; null where the dates do not tell. */
    private static @Nullable Integer first(List<Integer> tellers, SideBySide sideBySide) {
        for (int one : tellers) {
            if (tellers.stream().allMatch(other -> other == one || isBefore(one, other, sideBySide))) {
                return one;
            }
        }
        return null;
    }

    private static boolean isBefore(int one, int other, SideBySide sideBySide) {
        Dating a = sideBySide.event().accounts().get(one).article().published();
        Dating b = sideBySide.event().accounts().get(other).article().published();
        return a != null && b != null && a.latest().isBefore(b.earliest());
    }

    private void reference(String id) throws IOException {
        json.writeStartObject();
        json.writeStringField("@id", id);
        json.writeEndObject();
    }

    private void articles() throws IOException {
        for (Map.Entry<String, Article> entry : articles.entrySet()) {
            article(entry.getKey(), entry.getValue());
        }
    }

    private void article(String id, Article article) throws IOException {
        json.writeStartObject();
        json.writeStringField("@type", "NewsArticle");
        json.writeStringField("@id", id);
        field("headline", article.title());
        WebLink link = WebLink.of(article.url());
        if (link != null) {
            json.writeStringField("url", link.href());
        }
        Dating published = article.published();
        // ISO 8601 has intervals, schema.org's Date has none.
        if (published != null && published.precision() != Dating.Precision.INTERVAL) {
            json.writeStringField("datePublished", published.date());
        }
        if (article.outlet() != null && !Shown.line(article.outlet()).isEmpty()) {
            json.writeObjectFieldStart("publisher");
            json.writeStringField("@type", "Organization");
            field("name", article.outlet());
            json.writeEndObject();
        }
        // Whether a byline names a person, several or an agency is not known: an author would need a type.
        field("creditText", article.author());
        json.writeEndObject();
    }

    private void field(String name, @Nullable String text) throws IOException {
        String line = text == null ? "" : Shown.clip(text, LONGEST_NAME);
        if (!line.isEmpty()) {
            json.writeStringField(name, line);
        }
    }

    /** What can end a script element or begin a comment in it, beside what is made visible in all JSON. */
    private static final class ScriptEscapes extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        private final VisibleEscapes visible = new VisibleEscapes();

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = visible.getEscapeCodesForAscii();
            for (char c : new char[] {'<', '>', '&'}) {
                codes[c] = ESCAPE_STANDARD;
            }
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return visible.getEscapeSequence(character);
        }
    }
}
