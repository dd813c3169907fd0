package news.parallax.claim;

import java.util.List;
import java.util.Locale;
import news.parallax.difference.Development;
import news.parallax.difference.Discrepancy;
import news.parallax.origin.Origins;
import news.parallax.telling.Telling;

/**
 * Statements that speak of the same thing.
 *
 * @param id unique within the event
 * @param summary the words of one of its statements
 * @param standing how it stands among the accounts
 * @param origins how many independent origins tell it
 * @param tellings at least one, in the order of the accounts
 * @param discrepancies where tellings differ
 * @param developments where a later telling has moved on
 * @param silent numbers of the accounts in which nothing was found that speaks of it
 */
public record Claim(
        String id,
        String summary,
        Standing standing,
        Origins.Count origins,
        List<Telling> tellings,
        List<Discrepancy> discrepancies,
        List<Development> developments,
        List<Integer> silent) {
    /** How a claim stands. Tells who says it, not whether it is so. */
    public enum Standing {
        /** Two or more origins agree. */
        CORROBORATED,
        /** One origin. */
        SINGLE,
        /** At least one discrepancy. */
        DISPUTED;

        /** The name in results, in lower case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Claim {
        tellings = List.copyOf(tellings);
        discrepancies = List.copyOf(discrepancies);
        developments = List.copyOf(developments);
        silent = List.copyOf(silent);
    }
}
