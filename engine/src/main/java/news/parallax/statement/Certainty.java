package news.parallax.statement;

import java.util.Locale;

/** How firmly a statement stands as it is written. Says nothing of whether it is true. */
public enum Certainty {
    /** Said flatly, in the outlet's own voice. */
    ASSERTED,
    /** Given to a source. */
    REPORTED,
    /** May, could, reportedly, allegedly. */
    HEDGED,
    /** Will, plans to, is expected to. */
    PLANNED,
    /** Said not to be so, by denial. */
    DENIED,
    /** A question. */
    ASKED;

    /** The name in results, in lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
