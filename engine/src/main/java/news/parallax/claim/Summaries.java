package news.parallax.claim;

import java.util.List;
import java.util.Set;
import news.parallax.lineup.Cluster;
import news.parallax.lineup.Links;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.Certainty;
import news.parallax.statement.Statement;
import news.parallax.telling.Telling;
import news.parallax.telling.Tellings;

/** A statement's own words as a line: white space made single, the first letter a capital. Nothing is put in. */
final class Summaries {
    /** So long a line is hard to read, so short a one says little, in characters. */
    private static final int LONG = 240;

    private static final int SHORT = 40;
    /** Words that need what stands before them. */
    private static final Set<String> LEANING = Set.of(
            "it", "he", "she", "they", "this", "that", "these", "those", "his", "her", "its", "their", "to", "but",
            "and", "who", "which", "there", "then", "such", "so", "i", "we", "you");

    /** What stands in another claim first gives its words to that one. */
    private static final double GUEST = 100;

    private Summaries() {}

    static String line(AnnotatedArticle account, Statement statement) {
        String words =
                account.text(statement.span()).replaceAll("[\\s\\u00a0]+", " ").strip();
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /**
     * The fullest neutral wording: of the statement that is nearest to all others of a claim, can be read alone, and is the
     * outlet's own and flat rather than a quotation or hedged. Its place in the list of tellings.
     */
    static int lead(Tellings tellings, Links links, Cluster cluster) {
        List<Integer> claim = cluster.tellings();
        int lead = claim.get(0);
        double best = Double.NEGATIVE_INFINITY;
        for (int candidate : claim) {
            double near = 0;
            for (int other : claim) {
                near += other == candidate ? 0 : Math.max(-2, links.of(candidate, other));
            }
            double score = near / Math.max(1, claim.size() - 1)
                    + readable(tellings, tellings.all().get(candidate))
                    - (cluster.guests().contains(candidate) ? GUEST : 0);
            if (score > best) {
                lead = candidate;
                best = score;
            }
        }
        return lead;
    }

    private static double readable(Tellings tellings, Telling telling) {
        int length = telling.statement().span().length();
        return alone(tellings.account(telling), telling.statement()) + Math.min(LONG, length) / 200.0;
    }

    /** How well a statement can be read alone: flat, a whole sentence, leaning on nothing before it, of a fair length. */
    static double alone(AnnotatedArticle account, Statement statement) {
        String words = account.text(statement.span()).strip();
        boolean flat = statement.certainty() == Certainty.ASSERTED || statement.certainty() == Certainty.REPORTED;
        boolean whole = account.sentences().get(statement.sentence()).span().start()
                == statement.span().start();
        String first = words.replaceAll("[^\\p{L}].*", "").toLowerCase(java.util.Locale.ROOT);
        double score = flat ? 1 : 0;
        score += whole ? 0.5 : 0;
        score -= LEANING.contains(first) ? 1 : 0;
        score -= statement.quotes().isEmpty() ? 0 : 0.5;
        score -= words.length() > LONG ? 1 : words.length() < SHORT ? 0.5 : 0;
        return score;
    }
}
