package news.parallax.statement;

import java.util.List;
import news.parallax.statement.amount.Quantity;
import news.parallax.statement.amount.TimeExpression;
import news.parallax.statement.name.Name;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The smallest thing compared: a clause with its voice.
 *
 * @param span its place in the snapshot
 * @param sentence number of the sentence it stands in, from 0
 * @param speaker whose words or view it gives; null for the outlet's own voice or an unknown source
 * @param certainty how firmly it stands
 * @param negated whether its main verb is negated
 * @param quotes the parts in quotation marks, the marks not included
 * @param names the names in it
 * @param times the time expressions in it
 * @param quantities the quantities in it
 * @param terms its content words, lower case and stemmed, in order
 */
public record Statement(
        Span span,
        int sentence,
        @Nullable String speaker,
        Certainty certainty,
        boolean negated,
        List<Span> quotes,
        List<Name> names,
        List<TimeExpression> times,
        List<Quantity> quantities,
        List<String> terms) {
    public Statement {
        quotes = List.copyOf(quotes);
        names = List.copyOf(names);
        times = List.copyOf(times);
        quantities = List.copyOf(quantities);
        terms = List.copyOf(terms);
    }

    /** The same statement with the times of its article read anew. */
    Statement timed(List<TimeExpression> anew) {
        return new Statement(
                span,
                sentence,
                speaker,
                certainty,
                negated,
                quotes,
                names,
                anew.stream().filter(t -> span.contains(t.span())).toList(),
                quantities,
                terms);
    }
}
