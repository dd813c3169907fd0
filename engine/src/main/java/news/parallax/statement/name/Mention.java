package news.parallax.statement.name;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.text.Span;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A run of tokens that is a name, in its surroundings.
 *
 * @param tokens the name without titles
 * @param key how it is compared
 * @param title the title before it, in lower case; null when there is none
 * @param signs what its surroundings tell
 */
record Mention(List<Token> tokens, String key, @Nullable String title, Set<Sign> signs) {
    /** What stands around a name and tells what bears it. */
    enum Sign {
        /** "in X" */
        PLACED,
        /** "X said", "X, who" */
        SPEAKS,
        /** "X, 54," and "X's wife" */
        HUMAN,
        /** "the grocer X", "X, a shipping firm" */
        BODY,
        /** "the ferry X" */
        SHIP,
        /** "the X" */
        THE,
        /** "the X" with no noun behind it: a ship or a house, and no "the X family". */
        ALONE_THE,
        /** "X, Ohio" and "the town of X" */
        SITE,
        /** "The X" within a sentence: a newspaper. */
        TITLED_THE,
        /** A word of it is a common one. */
        ORDINARY
    }

    Span span() {
        return new Span(
                tokens.get(0).span().start(),
                tokens.get(tokens.size() - 1).span().end());
    }

    String text() {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
