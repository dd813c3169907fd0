package news.parallax.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.text.Terms;
import news.parallax.text.Token;
import news.parallax.text.Weights;

/** Numbers for the terms of one run, and how much each tells in news at large. Equal runs give equal numbers. */
final class Vocabulary {
    private static final int STOP = -1;

    private final Weights news;
    private final Map<String, Integer> numbers = new HashMap<>();
    /** By the word as it stands, so that each is stemmed but once. */
    private final Map<String, Integer> words = new HashMap<>();

    private float[] weights = new float[1 << 12];

    Vocabulary(Weights news) {
        this.news = news;
    }

    /** The number of a term. */
    int term(String term) {
        Integer known = numbers.get(term);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(term, number);
        if (number == weights.length) {
            weights = Arrays.copyOf(weights, 2 * number);
        }
        weights[number] = (float) news.of(term);
        return number;
    }

    /** The terms of the tokens that carry content, in order. */
    List<Integer> terms(List<Token> tokens) {
        List<Integer> terms = new ArrayList<>();
        for (Token token : tokens) {
            if (token.isWord()) {
                int term = word(token.lower());
                if (term != STOP) {
                    terms.add(term);
                }
            }
        }
        return terms;
    }

    /** The number of a word in lower case; -1 for one that carries no content. */
    int word(String lower) {
        return words.computeIfAbsent(lower, w -> Terms.isStopWord(w) ? STOP : term(Terms.of(w)));
    }

    float weight(int term) {
        return weights[term];
    }

    /** The weight of a term that was never seen, the highest there is. */
    double highest() {
        return news.of("");
    }
}
