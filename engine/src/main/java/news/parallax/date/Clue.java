package news.parallax.date;

import news.parallax.article.Article;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell something of the day of publication.
 *
 * @param kind what sort of clue
 * @param article where they stand
 * @param span their place in its snapshot
 * @param anchor what they name in time
 * @param other the words of another account that name the same; null for most
 */
record Clue(
        Kind kind,
        Article article,
        Span span,
        Anchor anchor,
        @Nullable Clue other) {
    Clue(Kind kind, Article article, Span span, Anchor anchor) {
        this(kind, article, span, anchor, null);
    }

    /** The bucket of its kind, if published on that day. */
    int bucket(int day) {
        return kind.bucket(anchor.offset(day));
    }

    String words() {
        return article.snapshot().text(span).replaceAll("\\s+", " ");
    }
}
