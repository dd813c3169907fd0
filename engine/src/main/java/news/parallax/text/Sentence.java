package news.parallax.text;

import java.util.List;

/**
 * A sentence.
 *
 * @param span its place in the snapshot
 * @param paragraph number of the body paragraph it stands in, from 0
 * @param tokens its words and marks in order, at least one
 */
public record Sentence(Span span, int paragraph, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** The tokens that lie wholly within a span. */
    public List<Token> tokens(Span within) {
        return tokens.stream().filter(t -> within.contains(t.span())).toList();
    }
}
