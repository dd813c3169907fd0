package news.parallax.extract;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Block.Kind;
import news.parallax.article.Dating;
import news.parallax.extract.cue.Cues;
import news.parallax.extract.flat.FlatReader;
import news.parallax.extract.flat.Lines;
import news.parallax.extract.metadata.Metadata;
import news.parallax.extract.page.PageReader;
import news.parallax.extract.page.PageText;
import news.parallax.extract.page.PageTrees;
import news.parallax.text.DateText;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Wins the article from an input, whatever its format. Thread-safe. */
public final class Extractor {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Decoder decoder = new Decoder();
    private final FlatReader flat = new FlatReader();
    private final PageTrees trees = PageTrees.shipped();
    private final PageReader pages = new PageReader();

    /**
     * Wins the article from an input.
     *
     * @throws UnreadableInputException if the input is empty, too large, not text, or holds no article
     */
    public Article extract(Input input) throws UnreadableInputException {
        int size = input.bytes().length;
        if (size > Input.MAX_BYTES) {
            throw new UnreadableInputException(String.format(
                    Locale.ROOT,
                    "it has %.1f MB, more than the %d MB an input may have; split it into its articles",
                    size / 1048576.0,
                    Input.MAX_BYTES / 1048576));
        }
        String text = decoder.decode(input);
        if (text.isBlank()) {
            throw new UnreadableInputException("it is empty; save the article's text or page again");
        }
        Article article = switch (input.format()) {
            case HTML -> page(input, text);
            case TEXT -> flattened(input, text);
            case PLAIN -> plain(input, text);
            case JSON -> json(input, text);
        };
        if (article.paragraphs().isEmpty()) {
            throw new UnreadableInputException(
                    "no article text was found in it; if the whole text is the article, use --as-is");
        }
        return article;
    }

    private Article page(Input input, String html) {
        Document page = Jsoup.parse(html);
        Metadata known = Metadata.of(page);
        PageText text = PageText.of(page.body());
        Snapshot snapshot = new Snapshot(id(input), text.text());
        List<Block> blocks = pages.read(text, trees.score(text, known), known.title());
        return article(input, snapshot, known, blocks);
    }

    private Article flattened(Input input, String text) {
        Snapshot snapshot = new Snapshot(id(input), text);
        Metadata unknown = Metadata.NONE;
        return article(input, snapshot, unknown, flat.read(snapshot, null));
    }

    private static Article plain(Input input, String text) {
        Snapshot snapshot = new Snapshot(id(input), text);
        List<Block> blocks = new ArrayList<>();
        for (Lines.Line line : new Lines().cut(snapshot)) {
            blocks.add(new Block(Kind.BODY, line.span(), null));
        }
        return article(input, snapshot, Metadata.NONE, blocks);
    }

    private Article json(Input input, String text) throws UnreadableInputException {
        JsonNode node;
        try {
            node = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String where = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
            throw new UnreadableInputException(
                    "it is not JSON" + where + "; give one object with \"title\" and \"text\"");
        }
        if (node.isArray()) {
            throw new UnreadableInputException(
                    "it is a list and has no \"text\" of its own; write one article a line into a .jsonl file");
        }
        String body = node.path("text").isTextual() ? node.path("text").asText() : "";
        if (!node.isObject() || body.isBlank()) {
            throw new UnreadableInputException("it has no \"text\"; give one object with \"title\" and \"text\"");
        }
        Metadata known = new Metadata(
                Metadata.clean(node.path("title").asText("")),
                Metadata.clean(node.path("author").asText("")),
                Metadata.clean(node.path("outlet").asText("")),
                Metadata.clean(node.path("url").asText("")),
                Metadata.clean(node.path("language").asText("")),
                Metadata.dating(Metadata.clean(node.path("published").asText("")), "field published"),
                null);
        Snapshot snapshot = new Snapshot(id(input), body.replace("\r\n", "\n").replace('\r', '\n'));
        return article(input, snapshot, known, flat.read(snapshot, known.title()));
    }

    /** Puts an article together; what the page's own marks leave open, the blocks may tell. */
    private static Article article(Input input, Snapshot snapshot, Metadata known, List<Block> blocks) {
        String title = known.title();
        Dating published = known.published();
        String author = known.author();
        for (Block block : blocks) {
            String text = snapshot.text(block.span());
            if (title == null && block.kind() == Kind.HEADLINE) {
                title = Metadata.clean(text);
            }
            // Of a page the metadata have looked at what stands beside the headline, and know more than the words of a
            // line.
            if (block.kind() == Kind.BYLINE && input.format() != Input.Format.HTML) {
                published = published == null ? dateline(text, block.span(), blocks) : published;
                author = author == null ? signed(text) : author;
            }
        }
        return new Article(
                input.name(),
                snapshot,
                title,
                author,
                known.outlet(),
                known.url(),
                known.language(),
                published,
                blocks);
    }

    /** A full date in a byline that stands no further down than the first lines of the body. */
    private static @Nullable Dating dateline(String text, Span span, List<Block> blocks) {
        int limit = blocks.stream()
                .filter(b -> b.kind() == Kind.BODY)
                .skip(2)
                .findFirst()
                .map(b -> b.span().start())
                .orElse(Integer.MAX_VALUE);
        List<DateText.Found> dates = span.start() > limit ? List.of() : DateText.find(text);
        return dates.isEmpty() ? null : Dating.day(dates.get(0).date(), "byline: " + Metadata.clean(text));
    }

    private static @Nullable String signed(String text) {
        if (!text.matches("(?is)by\\s+\\p{Lu}.{2,60}")) {
            return null;
        }
        String name = text.replaceFirst("(?i)^by\\s+", "").split("[|\u2022\u00b7\n]|,? (?:in|for) |\\d")[0];
        return Cues.words(name) <= 8 ? Metadata.clean(name.replaceFirst("[\\s,;(-]+$", "")) : null;
    }

    private static String id(Input input) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(input.bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
