package news.parallax.statement.name;

import java.util.Locale;
import news.parallax.text.Span;

/**
 * A mention of somebody or something by name.
 *
 * @param span its place, titles such as "Mr" not included
 * @param type what bears the name
 * @param entity one name for all mentions of the same bearer in the article: its fullest form, {@linkplain Spelling spelled} plainly
 */
public record Name(Span span, Type type, String entity) {
    public Name {
        entity = Spelling.of(entity);
    }

    /** What bears a name. */
    public enum Type {
        PERSON,
        ORGANISATION,
        PLACE,
        OTHER;

        /** The name in results, in lower case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
