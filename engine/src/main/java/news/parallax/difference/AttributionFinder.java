package news.parallax.difference;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import news.parallax.difference.Difference.Outcome;
import news.parallax.quote.Fidelity;
import news.parallax.quote.QuoteMatch;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.Statement;
import news.parallax.statement.attribution.Attribution;
import news.parallax.statement.attribution.Speaker;
import news.parallax.statement.name.Name;
import news.parallax.telling.Telling;
import news.parallax.text.Sentence;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the same words in the mouths of two people.
 *
 * <p>Comparable are five or more words in quotation marks in both accounts, or statements of nearly the same content,
 * each given to a person by name, and not by a pronoun, where the two names share no word and neither account names the other person in the sentence. A person and a body are not comparable, and of a
 * spokesman and the office that some account names with him nothing is told.
 */
final class AttributionFinder implements Finder {
    private static final int MIN_WORDS = QuoteMatch.TELLING_WORDS;
    /** Marks and dots at the ends of a quotation, in UTF-16 units. */
    private static final int SLACK = 4;
    /** What is told in other words is the same where so many are shared. */
    private static final double SAME_CONTENT = 0.6;

    private static final int SOME_CONTENT = 4;
    /** So many that even a short saying is the same. */
    private static final double ALL_CONTENT = 0.8;

    private static final int FEW_CONTENT = 3;
    /** So much of a quotation is all of it but for a changed word. */
    private static final double MOST = 0.8;

    private final MatchIndex matches;

    /** Of the matches of the event. */
    AttributionFinder(List<QuoteMatch> matches) {
        this.matches = new MatchIndex(matches);
    }

    @Override
    public List<Difference> find(Pair pair) {
        QuoteMatch match = matches.of(pair);
        boolean quoted = match != null && match.marked() && match.words() >= MIN_WORDS;
        if (match != null && match.relation() == Fidelity.TRANSLATED) {
            return List.of();
        }
        if (quoted && match != null) {
            return isWhole(pair.one(), match.quoteA()) || isWhole(pair.other(), match.quoteB())
                    ? between(pair, match.quoteA(), match.quoteB())
                    : List.of();
        }
        Ground ground = new Ground(pair);
        int words = ground.size();
        boolean same = ground.share() >= SAME_CONTENT && words >= SOME_CONTENT
                || ground.share() >= ALL_CONTENT && words >= FEW_CONTENT;
        return same ? between(pair, pair.one().span(), pair.other().span()) : List.of();
    }

    /** The difference between those who say the one and the other; none where they are or may be the same. */
    private static List<Difference> between(Pair pair, Span said, Span otherSaid) {
        Attribution one = attribution(pair.oneAccount(), pair.one(), said);
        Attribution other = attribution(pair.otherAccount(), pair.other(), otherSaid);
        if (one == null || other == null) {
            return List.of();
        }
        String a = common(pair, pair.first(), one);
        String b = common(pair, pair.second(), other);
        if (a.equals(b)
                || sharesWord(a, b)
                || NameFinder.isSpelling(Ground.lastWord(a), Ground.lastWord(b))
                || names(pair.oneAccount(), pair.one(), b)
                || names(pair.otherAccount(), pair.other(), a)) {
            return List.of();
        }
        boolean people = isPerson(pair.oneAccount(), one) && isPerson(pair.otherAccount(), other);
        if (!people && Voices.mayBeOne(pair, a, b)) {
            return List.of();
        }
        String first = a.compareTo(b) <= 0 ? a : b;
        String second = first.equals(a) ? b : a;
        return List.of(new Difference(
                Discrepancy.Kind.ATTRIBUTION,
                people ? Outcome.DIFFERS : Outcome.NOT_COMPARABLE,
                "The same words are given to " + first + " in one and to " + second + " in the other",
                one.source(),
                other.source()));
    }

    /** Whose words the sentence says they are, itself. */
    private static @Nullable Attribution attribution(AnnotatedArticle account, Statement statement, Span quote) {
        Span sentence = account.sentences().get(statement.sentence()).span();
        return account.attributions().stream()
                .filter(a -> a.source().stream().anyMatch(sentence::contains))
                .filter(a -> a.content().stream().anyMatch(c -> c.overlaps(quote)))
                .filter(a -> isNamed(account, a) && Objects.equals(a.speaker(), statement.speaker()))
                .findFirst()
                .orElse(null);
    }

    /** Whether all of a quotation is shared: two that only have a phrase in common are two. */
    private static boolean isWhole(Statement statement, Span shared) {
        return statement.quotes().stream()
                .anyMatch(q -> q.overlaps(shared)
                        && (shared.length() >= MOST * q.length()
                                || shared.start() - q.start() <= SLACK && q.end() - shared.end() <= SLACK));
    }

    /** Given by name and not by a pronoun, which may mean another. */
    private static boolean isNamed(AnnotatedArticle account, Attribution attribution) {
        Speaker by = attribution.by();
        return by != null
                && by.kind() == Speaker.Kind.NAMED
                && account.names().stream()
                        .anyMatch(n -> n.entity().equals(by.name())
                                && attribution.source().stream().anyMatch(s -> s.contains(n.span())));
    }

    private static String common(Pair pair, Telling telling, Attribution attribution) {
        return pair.tellings().entities().common(telling.account(), String.valueOf(attribution.speaker()));
    }

    private static boolean sharesWord(String a, String b) {
        Set<String> words = words(a);
        words.retainAll(words(b));
        return !words.isEmpty();
    }

    private static Set<String> words(String name) {
        return new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    /** Whether the sentence names somebody: who quotes another names both. */
    private static boolean names(AnnotatedArticle account, Statement statement, String entity) {
        Sentence sentence = account.sentences().get(statement.sentence());
        return account.names().stream()
                .filter(n -> sentence.span().contains(n.span()))
                .anyMatch(n -> sharesWord(n.entity(), entity));
    }

    private static boolean isPerson(AnnotatedArticle account, Attribution attribution) {
        return account.names().stream()
                .anyMatch(n -> n.type() == Name.Type.PERSON && n.entity().equals(attribution.speaker()));
    }
}
