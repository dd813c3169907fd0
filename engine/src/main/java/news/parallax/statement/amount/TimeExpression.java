package news.parallax.statement.amount;

import news.parallax.article.Dating;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell when.
 *
 * @param span its place
 * @param value in the manner of <a href="https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html">
 *     TIMEX3</a>: {@code 2017-05-02}, {@code 2017-05}, {@code XXXX-05-02} without a year, {@code XXXX-WXX-2} for a
 *     Tuesday, {@code P1W} for a week
 * @param range the days it can mean; null where they cannot be known, as when the article has no date
 */
public record TimeExpression(
        Span span, String value, @Nullable Dating range) {}
