package news.parallax.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.Statement;
import news.parallax.statement.attribution.Attribution;
import news.parallax.telling.Telling;
import news.parallax.telling.Tellings;
import news.parallax.text.Span;
import news.parallax.text.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Finds words quoted in one account that another has too, quoted or as its own text, and aligns them word by word
 * (longest common subsequence). Shortening is told from alteration: words missing at the ends, or where dots stand, are
 * no difference.
 *
 * <p>Does not see a translation of the same words, nor a paraphrase.
 */
public final class QuoteMatcher {
    private static final int MIN_WORDS = 4;
    /** Of a longer quotation the rest is not compared: aligning takes time and room by the square. */
    private static final int MAX_WORDS = 300;

    private static final double MIN_SHARED = 0.75;
    /** Words as own text need to be more and nearer than words in quotation marks to be the same words. */
    private static final int MIN_WORDS_UNQUOTED = 7;

    /** A stretch of words that may be somebody's words. */
    private record Candidate(
            int telling, int account, Span span, boolean quoted, List<Words.Word> words, Set<String> content) {}

    /** All matches between different accounts, in order. */
    public List<QuoteMatch> match(Tellings tellings) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < tellings.size(); i++) {
            Telling telling = tellings.all().get(i);
            AnnotatedArticle account = tellings.account(telling);
            Statement statement = telling.statement();
            for (Span quote : statement.quotes()) {
                candidates.add(candidate(i, telling.account(), account, quote, true));
            }
            boolean whole = statement.quotes().stream()
                    .anyMatch(q -> q.length() * 10 > statement.span().length() * 9);
            if (!whole && isVerbatim(account, statement)) {
                candidates.add(candidate(i, telling.account(), account, statement.span(), false));
            }
        }
        List<QuoteMatch> matches = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            for (int j = i + 1; j < candidates.size(); j++) {
                QuoteMatch match = match(candidates.get(i), candidates.get(j));
                if (match != null) {
                    matches.add(match);
                }
            }
        }
        return best(matches);
    }

    /**
     * Words without marks that are still somebody's very words: a text given in full, or an account's own. What is
     * told of a speaker in other words may change a tense and alters no quotation.
     */
    private static boolean isVerbatim(AnnotatedArticle account, Statement statement) {
        List<Attribution> around = account.attributions().stream()
                .filter(a -> a.content().stream().anyMatch(c -> c.overlaps(statement.span())))
                .toList();
        boolean direct = around.stream()
                .anyMatch(a -> a.kind() == Attribution.Kind.DIRECT
                        && a.content().stream().anyMatch(c -> c.contains(statement.span())));
        return direct || around.isEmpty() && statement.quotes().isEmpty();
    }

    private static Candidate candidate(int telling, int number, AnnotatedArticle account, Span span, boolean quoted) {
        List<Words.Word> all = Words.of(account.article().snapshot(), span);
        List<Words.Word> words = all.subList(0, Math.min(all.size(), MAX_WORDS));
        Set<String> content = new HashSet<>();
        words.stream().filter(w -> !w.gap() && !Terms.isStopWord(w.text())).forEach(w -> content.add(w.text()));
        return new Candidate(telling, number, span, quoted, words, content);
    }

    private static @Nullable QuoteMatch match(Candidate a, Candidate b) {
        if (a.account == b.account || !a.quoted && !b.quoted) {
            return null;
        }
        Candidate shorter = a.words.size() <= b.words.size() ? a : b;
        boolean unquoted = !a.quoted || !b.quoted;
        // Of a quotation and another's own text, it is the quotation that must be found in the text.
        Candidate sought = a.quoted && b.quoted ? shorter : a.quoted ? a : b;
        int least = unquoted ? MIN_WORDS_UNQUOTED : MIN_WORDS;
        if (sought.words.size() < least) {
            return null;
        }
        long common = sought.content.stream()
                .filter((sought == a ? b : a).content::contains)
                .count();
        if (sought.content.isEmpty() || common < 2 || common * 3 < sought.content.size() * 2L) {
            return null;
        }
        Alignment alignment = Alignment.of(a.words, b.words);
        double shared = (double) alignment.shared() / Words.count(sought.words);
        if (alignment.shared() < least || shared < (unquoted ? 0.85 : MIN_SHARED) || !alignment.isDense()) {
            return null;
        }
        return new QuoteMatch(
                a.telling,
                b.telling,
                alignment.spanA(),
                alignment.spanB(),
                alignment.shared(),
                alignment.difference(),
                alignment.differingA(),
                alignment.differingB());
    }

    /** One match for each two tellings, the longest. */
    private static List<QuoteMatch> best(List<QuoteMatch> matches) {
        List<QuoteMatch> best = new ArrayList<>();
        for (QuoteMatch match : matches) {
            int at = -1;
            for (int i = 0; i < best.size(); i++) {
                if (best.get(i).a() == match.a() && best.get(i).b() == match.b()) {
                    at = i;
                }
            }
            if (at < 0) {
                best.add(match);
            } else if (match.words() > best.get(at).words()) {
                best.set(at, match);
            }
        }
        return best;
    }
}
