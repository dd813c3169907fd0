package news.parallax.claim;

import java.util.List;
import java.util.Locale;
import news.parallax.difference.Development;
import news.parallax.difference.Discrepancy;
import news.parallax.origin.Origins;
import news.parallax.telling.Telling;

/**
 * Statements that speak of the same thing. A statement that speaks of several things may stand in several claims.
 *
 * @param id unique within the event
 * @param summary the words of one of its statements, the fullest that is neutral and can be read alone
 * @param standing how it stands among the accounts
 * @param origins how many independent origins tell it
 * @param tellings at least one, in the order of the accounts
 * @param lead index of the telling that the summary is taken from
 * @param relations how each telling stands to the lead, beside {@code tellings}
 * @param comparison where tellings differ, moved on, or cannot be compared
 * @param near what comes nearest in accounts that do not tell it: too unlike to say that it is the same, and one of each at most
 * @param silent numbers of the accounts in which nothing was found that speaks of it
 */
public record Claim(
        String id,
        String summary,
        Standing standing,
        Origins.Count origins,
        List<Telling> tellings,
        int lead,
        List<Relation> relations,
        Compared comparison,
        List<Telling> near,
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

    /**
     * What was found where the tellings of a claim were held against each other.
     *
     * @param discrepancies where tellings differ
     * @param developments where a later telling has moved on
     * @param possible differences of kinds that are too often none to be shown outright
     * @param incomparable what looks like a difference and cannot be compared, each with the reason
     */
    public record Compared(
            List<Discrepancy> discrepancies,
            List<Development> developments,
            List<Discrepancy> possible,
            List<Discrepancy> incomparable) {
        /** Nothing was found. */
        public static final Compared NONE = new Compared(List.of(), List.of(), List.of(), List.of());

        public Compared {
            discrepancies = List.copyOf(discrepancies);
            developments = List.copyOf(developments);
            possible = List.copyOf(possible);
            incomparable = List.copyOf(incomparable);
        }
    }

    public Claim {
        tellings = List.copyOf(tellings);
        relations = List.copyOf(relations);
        near = List.copyOf(near);
        silent = List.copyOf(silent);
    }

    /** Where tellings differ. */
    public List<Discrepancy> discrepancies() {
        return comparison.discrepancies();
    }

    /** Where a later telling has moved on. */
    public List<Development> developments() {
        return comparison.developments();
    }

    /** The same claim under a number. */
    Claim numbered(int number) {
        return new Claim("c" + number, summary, standing, origins, tellings, lead, relations, comparison, near, silent);
    }
}
