package news.parallax.statement.attribution;

import java.util.Locale;
import news.parallax.statement.name.Spelling;

/**
 * Whom words are given to.
 *
 * @param name a person's or body's fullest name in the article; of one without a name what the article calls them; {@linkplain Spelling spelled}
 *     plainly
 */
public record Speaker(String name, Kind kind) {
    public Speaker {
        name = Spelling.of(name);
    }

    /** What it is that speaks. */
    public enum Kind {
        /** A person or a body by name, or by a title that only one of the named bears. */
        NAMED,
        /** Somebody whom the article does not name: "officials", "a person who knows the plans". */
        UNNAMED,
        /** A text: "a readout", "the report". Where it is told whose it is, the name is theirs. */
        DOCUMENT,
        /** Another paper, station or agency. */
        OUTLET;

        /** The name in results, in lower case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
