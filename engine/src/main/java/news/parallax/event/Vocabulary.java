package news.parallax.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.text.Terms;
import news.parallax.text.Token;
import news.parallax.text.Weights;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for terms, and how much each tells in news at large. A term's number is made of its letters, not of when it was
 * first met, so that the order of reading changes nothing; two terms with one number are too few to matter.
 */
final class Vocabulary {
    private static final Term STOP = new Term(0, 0);

    private final Weights news;
    private final Map<String, Term> terms = new HashMap<>();
    /** By the word as it stands, so that each is stemmed but once. */
    private final Map<String, Term> words = new HashMap<>();

    Vocabulary(Weights news) {
        this.news = news;
    }

    /**
     * A term.
     *
     * @param number stands for it
     * @param rarity how much it tells in news at large
     */
    record Term(int number, float rarity) {}

    /** Any term, a word or not. */
    Term term(String term) {
        return terms.computeIfAbsent(term, t -> new Term(mixed(t.hashCode()), (float) news.of(t)));
    }

    /** Two terms that follow one another; how much such a pair tells in news at large is not known. */
    static Term pair(Term first, Term second) {
        return new Term(mixed(first.number ^ Integer.rotateLeft(second.number, 15)), 1);
    }

    /** Java's own hash of short strings leaves neighbours; this one spreads them (MurmurHash3's last steps). */
    private static int mixed(int hash) {
        int h = (hash ^ hash >>> 16) * 0x85EBCA6B;
        h = (h ^ h >>> 13) * 0xC2B2AE35;
        return h ^ h >>> 16;
    }

    /** The terms of the tokens that carry content, in order. */
    List<Term> terms(List<Token> tokens) {
        List<Term> found = new ArrayList<>();
        for (Token token : tokens) {
            Term term = token.isWord() ? word(token.lower()) : null;
            if (term != null) {
                found.add(term);
            }
        }
        return found;
    }

    /** The term of a word in lower case; null for one that carries no content. */
    @Nullable Term word(String lower) {
        Term term = words.computeIfAbsent(lower, w -> Terms.isStopWord(w) ? STOP : term(Terms.of(w)));
        return term == STOP ? null : term;
    }

    /** The rarity of a term that was never seen, the highest there is. */
    double highest() {
        return news.of("");
    }
}
