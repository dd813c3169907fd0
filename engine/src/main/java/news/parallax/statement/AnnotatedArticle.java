package news.parallax.statement;

import java.util.List;
import news.parallax.article.Article;
import news.parallax.statement.amount.Quantity;
import news.parallax.statement.amount.TimeExpression;
import news.parallax.statement.attribution.Attribution;
import news.parallax.statement.name.Name;
import news.parallax.text.Sentence;
import news.parallax.text.Span;

/**
 * An article with all that was read in its body, each list in the order of the text.
 *
 * @param article the article
 * @param sentences of the body
 * @param names who and what is named
 * @param times when
 * @param quantities how many, how much
 * @param attributions who is said to have said what
 * @param statements what the article states
 */
public record AnnotatedArticle(
        Article article,
        List<Sentence> sentences,
        List<Name> names,
        List<TimeExpression> times,
        List<Quantity> quantities,
        List<Attribution> attributions,
        List<Statement> statements) {
    public AnnotatedArticle {
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
        times = List.copyOf(times);
        quantities = List.copyOf(quantities);
        attributions = List.copyOf(attributions);
        statements = List.copyOf(statements);
    }

    /** The words at a span of the article's snapshot. */
    public String text(Span span) {
        return article.snapshot().text(span);
    }
}
