package news.parallax.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Block.Kind;
import news.parallax.text.Span;

/** Extracts for tests, and holds every article against what must be true of any. */
final class Extracted {
    private static final Extractor EXTRACTOR = new Extractor();

    private Extracted() {}

    static Article html(String page) throws UnreadableInputException {
        return of(Input.Format.HTML, page.getBytes(StandardCharsets.UTF_8));
    }

    static Article text(String text) throws UnreadableInputException {
        return of(Input.Format.TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    static Article json(String json) throws UnreadableInputException {
        return of(Input.Format.JSON, json.getBytes(StandardCharsets.UTF_8));
    }

    static Article of(Input.Format format, byte[] bytes) throws UnreadableInputException {
        Article article = EXTRACTOR.extract(new Input("in/put", format, bytes));
        hold(article);
        return article;
    }

    /** Blocks stand in order in the snapshot, do not overlap, and hold no white space at their ends. */
    static void hold(Article article) {
        int at = 0;
        for (Block block : article.blocks()) {
            Span span = block.span();
            assertThat(span.isEmpty()).as("%s is empty", block).isFalse();
            assertThat(span.start()).as("%s begins after the one before", block).isGreaterThanOrEqualTo(at);
            assertThat(span.end()).isLessThanOrEqualTo(article.snapshot().text().length());
            assertThat(article.snapshot().trim(span)).isEqualTo(span);
            at = span.end();
        }
        assertThat(article.paragraphs()).isNotEmpty();
        assertThat(article.id()).matches("[0-9a-f]{64}");
    }

    /** The words of the blocks of a kind. */
    static List<String> texts(Article article, Kind kind) {
        return article.blocks().stream()
                .filter(b -> b.kind() == kind)
                .map(b -> article.snapshot().text(b.span()))
                .toList();
    }
}
