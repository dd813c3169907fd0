package news.parallax.article;

import java.util.Locale;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the snapshot with one role.
 *
 * @param kind the role
 * @param span its place in the snapshot, without white space at the ends
 * @param selector a CSS selector of the element it came from; null for what was no page
 */
public record Block(Kind kind, Span span, @Nullable String selector) {

    /** What a block is there for. Only {@link #BODY} is read for statements. */
    public enum Kind {
        HEADLINE,
        STANDFIRST,
        BODY,
        CAPTION,
        BYLINE,
        RELATED,
        PROMO,
        COMMENT,
        FORM,
        NAVIGATION,
        BIO,
        TRAILER,
        QUESTION;

        /** The name in results, in lower case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
