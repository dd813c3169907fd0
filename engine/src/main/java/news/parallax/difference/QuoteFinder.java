package news.parallax.difference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.difference.Difference.Outcome;
import news.parallax.quote.Fidelity;
import news.parallax.quote.QuoteMatch;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.text.Span;
import news.parallax.text.Terms;

/**
 * Finds where two accounts give the same words of a speaker differently.
 *
 * <p>Comparable are words that were matched word by word. They differ where words are replaced, or missing in the middle
 * without a mark, and this changes what is said: not "very", nor "that" for "the". Words in quotation marks
 * in one account alone differ only from a text that is given in full. Two wordings of a translation are not comparable.
 */
final class QuoteFinder implements Finder {
    /** Without these the same is said. */
    private static final Set<String> SLIGHT = Set.of(
            "a", "an", "and", "but", "so", "the", "that", "this", "some", "very", "really", "just", "also", "well",
            "now", "then", "of", "all", "sort", "kind", "'s", "'re", "'d", "'ve", "'m");

    private final MatchIndex matches;

    /** Of the matches of the event. */
    QuoteFinder(List<QuoteMatch> matches) {
        this.matches = new MatchIndex(matches);
    }

    @Override
    public List<Difference> find(Pair pair) {
        QuoteMatch match = matches.of(pair);
        if (match == null || match.relation() == Fidelity.IDENTICAL || match.relation() == Fidelity.SHORTENED) {
            return List.of();
        }
        if (match.relation() == Fidelity.TRANSLATED) {
            return List.of(new Difference(
                    Discrepancy.Kind.QUOTE,
                    Outcome.NOT_COMPARABLE,
                    "The wording differs throughout, as of two translations",
                    List.of(match.quoteA()),
                    List.of(match.quoteB())));
        }
        String altered = match.altered();
        if (altered == null || !changes(match, pair)) {
            return List.of();
        }
        return List.of(
                new Difference(Discrepancy.Kind.QUOTE, Outcome.DIFFERS, altered, match.wordsA(), match.wordsB()));
    }

    private static boolean changes(QuoteMatch match, Pair pair) {
        List<String> a = terms(pair.oneAccount(), match.wordsA());
        List<String> b = terms(pair.otherAccount(), match.wordsB());
        return !a.equals(b);
    }

    /** The words that matter, each in its plain form: "attack" for "attacks" changes nothing. */
    private static List<String> terms(AnnotatedArticle account, List<Span> spans) {
        return words(account, spans)
                .filter(w -> !SLIGHT.contains(w))
                .map(w -> w.startsWith("'") ? w : Terms.of(w))
                .toList();
    }

    private static Stream<String> words(AnnotatedArticle account, List<Span> spans) {
        return spans.stream()
                .flatMap(s -> Stream.of(account.text(s).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'\u2019]+")))
                .map(w -> w.replace('\u2019', '\''))
                .filter(w -> !w.isEmpty());
    }
}
