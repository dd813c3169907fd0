package news.parallax.statement.attribution;

import java.util.List;
import java.util.Locale;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words given to somebody, in the terms of <a href="https://aclanthology.org/L18-1557/">PolNeAR</a>: who, said, what.
 *
 * @param source the words that name who; may be empty
 * @param cue the words that tell that something was said; may be empty
 * @param content what was said; at least one span
 * @param kind in quotation marks, without, or partly
 * @param by whom the source means; null when it cannot be told
 */
public record Attribution(
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        Kind kind,
        @Nullable Speaker by) {
    /** How much of the content stands in quotation marks. */
    public enum Kind {
        DIRECT,
        INDIRECT,
        MIXED;

        /** The name in results, in lower case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Attribution {
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution needs content");
        }
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /** The name of whom the source means; null when it cannot be told. */
    public @Nullable String speaker() {
        return by == null ? null : by.name();
    }
}
