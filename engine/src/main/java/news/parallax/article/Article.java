package news.parallax.article;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One article as it was extracted. What the input does not tell is null: nothing is made up.
 *
 * @param input the path as given or found
 * @param snapshot the text that all offsets count in
 * @param title the headline without the site's name
 * @param author who signed it
 * @param outlet who published it
 * @param url where it was published
 * @param language a BCP 47 tag, such as {@code en}
 * @param published when it was published
 * @param blocks its parts in the order of the snapshot, not overlapping
 */
public record Article(
        String input,
        Snapshot snapshot,
        @Nullable String title,
        @Nullable String author,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String language,
        @Nullable Dating published,
        List<Block> blocks) {
    public Article {
        blocks = List.copyOf(blocks);
    }

    /** The same article, published then. */
    public Article published(@Nullable Dating then) {
        return new Article(input, snapshot, title, author, outlet, url, language, then, blocks);
    }

    /** SHA-256 of the input's bytes. */
    public String id() {
        return snapshot.id();
    }

    /** Where the body's paragraphs stand, those it quotes among them, in order. */
    public List<Span> paragraphs() {
        return blocks.stream().filter(b -> b.kind().isRead()).map(Block::span).toList();
    }

    /** The body's paragraphs and the headings between them, joined by a blank line. */
    public String body() {
        return blocks.stream()
                .filter(b -> b.kind().isRead() || b.kind() == Block.Kind.SUBHEAD)
                .map(b -> snapshot.text(b.span()))
                .collect(Collectors.joining("\n\n"));
    }

    /** What to call it where one line must do: the outlet, else the input's file name. */
    public String label() {
        if (outlet != null) {
            return outlet;
        }
        return input.substring(Math.max(input.lastIndexOf('/'), input.lastIndexOf('\\')) + 1);
    }
}
