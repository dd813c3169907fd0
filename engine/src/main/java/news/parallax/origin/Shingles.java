package news.parallax.origin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.attribution.Attribution;
import news.parallax.text.Sentence;
import news.parallax.text.Token;

/**
 * The runs of seven words in an account's own text (Broder, 1997). What is quoted word for word is left out: two
 * accounts that quote one speech do not copy each other.
 */
record Shingles(Set<String> runs) {
    private static final int LENGTH = 7;

    static Shingles of(AnnotatedArticle account) {
        Set<String> runs = new HashSet<>();
        for (Sentence sentence : account.sentences()) {
            List<String> words = new ArrayList<>();
            for (Token token : sentence.tokens()) {
                if (token.isWord() && !isQuoted(account, token)) {
                    words.add(token.lower());
                }
            }
            for (int i = 0; i + LENGTH <= words.size(); i++) {
                runs.add(String.join(" ", words.subList(i, i + LENGTH)));
            }
        }
        return new Shingles(runs);
    }

    private static boolean isQuoted(AnnotatedArticle account, Token token) {
        return account.attributions().stream()
                .filter(a -> a.kind() == Attribution.Kind.DIRECT)
                .anyMatch(a -> a.content().stream().anyMatch(c -> c.contains(token.span())));
    }

    /** The share of the smaller set that stands in the other, 0 to 1; of next to no text, 0. */
    double share(Shingles other) {
        Set<String> few = runs.size() <= other.runs.size() ? runs : other.runs;
        Set<String> many = few == runs ? other.runs : runs;
        if (few.size() < LENGTH) {
            return 0;
        }
        return (double) few.stream().filter(many::contains).count() / few.size();
    }
}
