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

    /** What a block is there for. {@link #BODY}, {@link #QUOTE} and {@link #SUBHEAD} make the article. */
    public enum Kind {
        HEADLINE,
        STANDFIRST,
        BODY,
        /** Somebody else's words set off from the body: a block quotation, an embedded post. */
        QUOTE,
        /** A heading within the body: not read for statements. */
        SUBHEAD,
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

        /** Part of the article's text, and read for statements. */
        public boolean isRead() {
            return this == BODY || this == QUOTE;
        }

        /** The name in results, in lower case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
