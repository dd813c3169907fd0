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
import news.parallax.text.Sentence;
import news.parallax.text.Span;
import news.parallax.text.Token;

/**
 * A statement's own words as a line: white space made single, a leading "that" left out, the first letter a capital; its
 * whole sentence where the words are no clause of their own. Nothing is put in.
 */
final class Summaries {
    /** So long a line is hard to read, so short a one says little, in characters. */
    private static final int LONG = 240;

    private static final int SHORT = 40;
    /** Words that need what stands before them. */
    private static final Set<String> LEANING = Set.of(
            "it", "he", "she", "they", "this", "that", "these", "those", "his", "her", "its", "their", "to", "but",
            "and", "who", "which", "there", "then", "such", "so", "i", "we", "you");

    /** Words that open a clause about what was just named. */
    private static final Set<String> OPENS = Set.of("that", "who", "which", "whom", "whose", "what", "where", "when");

    /** What stands in another claim first gives its words to that one. */
    private static final double GUEST = 100;

    private Summaries() {}

    static String line(AnnotatedArticle account, Statement statement) {
        Sentence sentence = account.sentences().get(statement.sentence());
        return line(account, isClause(sentence.tokens(statement.span())) ? statement.span() : sentence.span());
    }

    /** The words at a place as a line. */
    static String line(AnnotatedArticle account, Span span) {
        String words =
                account.text(span).replaceAll("[\\s\\u00a0]+", " ").strip().replaceFirst("^that (?=\\S)", "");
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /**
     * Whether words can stand as a sentence: something is named, and a verb is said of it before any "that" or "who" opens a
     * clause within.
     */
    private static boolean isClause(List<Token> tokens) {
        boolean named = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean verb = token.tag().equals("VERB") || token.tag().equals("AUX");
            boolean listed = i > 0 && tokens.get(i - 1).tag().equals("CCONJ");
            if (named && (token.tag().equals("SCONJ") || OPENS.contains(token.lower()))) {
                return false;
            } else if (named && verb && !listed && !token.lower().endsWith("ing")) {
                return true;
            } else if (!named && token.tag().equals("VERB") && token.lower().endsWith("ing")) {
                return false;
            }
            named |= token.tag().matches("NOUN|PROPN|PRON");
        }
        return false;
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

    /**
     * How well a statement can be read alone: flat, a whole sentence or at least a clause, leaning on nothing before it, of a
     * fair length.
     */
    static double alone(AnnotatedArticle account, Statement statement) {
        return alone(account, statement, statement.span());
    }

    /** The same of some words of it. */
    static double alone(AnnotatedArticle account, Statement statement, Span span) {
        String words = account.text(span).strip();
        boolean flat = statement.certainty() == Certainty.ASSERTED || statement.certainty() == Certainty.REPORTED;
        Sentence sentence = account.sentences().get(statement.sentence());
        boolean whole = sentence.span().start() == span.start();
        String first = words.replaceAll("[^\\p{L}].*", "").toLowerCase(java.util.Locale.ROOT);
        double score = flat ? 1 : 0;
        score += whole ? 0.5 : 0;
        score += isClause(sentence.tokens(span)) ? 0.5 : 0;
        score -= LEANING.contains(first) ? 1 : 0;
        score -= statement.quotes().isEmpty() ? 0 : 0.5;
        score -= words.length() > LONG ? 1 : words.length() < SHORT ? 0.5 : 0;
        return score;
    }
}
