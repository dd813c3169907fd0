package news.parallax;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Dating;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.Annotator;
import news.parallax.text.English;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/** An account made up for a test: its paragraphs, and what is known of it. Made without extraction. */
public final class Account {
    private static final Annotator ANNOTATOR = new Annotator(new English());

    private final List<String> paragraphs;
    private final List<String> trailers = new ArrayList<>();
    private @Nullable String headline;
    private @Nullable String title;
    private @Nullable String author;
    private @Nullable String outlet;
    private @Nullable LocalDate published;

    private Account(List<String> paragraphs) {
        this.paragraphs = paragraphs;
    }

    public static Account of(String... paragraphs) {
        return new Account(Arrays.asList(paragraphs));
    }

    /** Reads the paragraphs as the body of an article of which nothing else is known. */
    public static AnnotatedArticle read(String... paragraphs) {
        return of(paragraphs).read();
    }

    public Account title(String value) {
        title = value;
        return this;
    }

    public Account author(String value) {
        author = value;
        return this;
    }

    public Account in(String value) {
        outlet = value;
        return this;
    }

    public Account on(String day) {
        published = LocalDate.parse(day);
        return this;
    }

    /** With a headline that stands in the text. */
    public Account headline(String line) {
        headline = line;
        return this;
    }

    /** With a line after the body. */
    public Account trailer(String line) {
        trailers.add(line);
        return this;
    }

    public Article article() {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        if (headline != null) {
            append(text, blocks, Block.Kind.HEADLINE, headline);
        }
        for (String paragraph : paragraphs) {
            append(text, blocks, Block.Kind.BODY, paragraph);
        }
        for (String trailer : trailers) {
            append(text, blocks, Block.Kind.TRAILER, trailer);
        }
        String id = sha256(text + "|" + title + "|" + outlet + "|" + published);
        return new Article(
                (outlet == null ? id.substring(0, 8) : outlet.toLowerCase().replace(' ', '-')) + ".txt",
                new Snapshot(id, text.toString()),
                title,
                author,
                outlet,
                null,
                null,
                published == null ? null : Dating.day(published, "given"),
                blocks);
    }

    public AnnotatedArticle read() {
        return ANNOTATOR.annotate(article());
    }

    private static void append(StringBuilder text, List<Block> blocks, Block.Kind kind, String paragraph) {
        text.append(text.isEmpty() ? "" : "\n\n");
        blocks.add(new Block(kind, new Span(text.length(), text.length() + paragraph.length()), null));
        text.append(paragraph);
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
