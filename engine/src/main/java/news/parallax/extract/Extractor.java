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
import news.parallax.extract.cue.Fingerprint;
import news.parallax.extract.cue.Repetition;
import news.parallax.extract.flat.DateLine;
import news.parallax.extract.flat.FlatReader;
import news.parallax.extract.flat.Lines;
import news.parallax.extract.metadata.Metadata;
import news.parallax.extract.page.PageReader;
import news.parallax.extract.page.PageText;
import news.parallax.extract.page.PageTrees;
import news.parallax.text.Snapshot;
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
        return extract(input, Repetition.NONE);
    }

    /**
     * Wins the article from an input that is one of a run.
     *
     * @param repetition what the inputs of the run have in common
     * @throws UnreadableInputException if the input is empty, too large, not text, or holds no article
     */
    public Article extract(Input input, Repetition repetition) throws UnreadableInputException {
        String text = text(input);
        Article article = switch (input.format()) {
            case HTML -> page(input, text);
            case TEXT -> flattened(input, text, repetition);
            case PLAIN -> plain(input, text);
            case JSON -> json(input, text, repetition);
        };
        if (article.paragraphs().isEmpty()) {
            throw new UnreadableInputException(
                    "no article text was found in it; if the whole text is the article, use --as-is");
        }
        return article;
    }

    /**
     * What others of its run may have in common with an input. Nothing, where it cannot be read, and of a page: the elements
     * around a line tell more.
     */
    public Fingerprint fingerprint(Input input) {
        try {
            return switch (input.format()) {
                case TEXT -> flat.fingerprint(new Snapshot(id(input), text(input)));
                case JSON -> flat.fingerprint(told(input, object(text(input))));
                case HTML, PLAIN -> Fingerprint.of(id(input), List.of());
            };
        } catch (UnreadableInputException e) {
            return Fingerprint.of(id(input), List.of());
        }
    }

    private String text(Input input) throws UnreadableInputException {
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
        return text;
    }

    private Article page(Input input, String html) {
        Document page = Jsoup.parse(html);
        Metadata known = Metadata.of(page);
        PageText text = PageText.of(page.body());
        Snapshot snapshot = new Snapshot(id(input), text.text());
        List<Block> blocks = pages.read(text, trees.score(text, known), known.title());
        return article(input, snapshot, known, blocks);
    }

    private Article flattened(Input input, String text, Repetition repetition) {
        Snapshot snapshot = new Snapshot(id(input), text);
        Metadata unknown = Metadata.NONE;
        return article(input, snapshot, unknown, flat.read(snapshot, null, repetition));
    }

    private static Article plain(Input input, String text) {
        Snapshot snapshot = new Snapshot(id(input), text);
        List<Block> blocks = new ArrayList<>();
        for (Lines.Line line : new Lines().cut(snapshot)) {
            blocks.add(new Block(Kind.BODY, line.span(), null));
        }
        return article(input, snapshot, Metadata.NONE, blocks);
    }

    private Article json(Input input, String text, Repetition repetition) throws UnreadableInputException {
        JsonNode node = object(text);
        Metadata known = new Metadata(
                Metadata.clean(node.path("title").asText("")),
                Metadata.clean(node.path("author").asText("")),
                Metadata.clean(node.path("outlet").asText("")),
                Metadata.clean(node.path("url").asText("")),
                Metadata.clean(node.path("language").asText("")),
                Metadata.dating(Metadata.clean(node.path("published").asText("")), "field published"),
                null);
        Snapshot snapshot = told(input, node);
        return article(input, snapshot, known, flat.read(snapshot, known.title(), repetition));
    }

    /** One article, with a text. */
    private static JsonNode object(String text) throws UnreadableInputException {
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
        if (!node.path("text").isTextual() || node.path("text").asText().isBlank()) {
            throw new UnreadableInputException("it has no \"text\"; give one object with \"title\" and \"text\"");
        }
        return node;
    }

    private static Snapshot told(Input input, JsonNode node) {
        return new Snapshot(
                id(input), node.path("text").asText().replace("\r\n", "\n").replace('\r', '\n'));
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
                author = author == null ? signed(text) : author;
            }
        }
        if (published == null && input.format() != Input.Format.HTML) {
            published = DateLine.of(snapshot, blocks);
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
