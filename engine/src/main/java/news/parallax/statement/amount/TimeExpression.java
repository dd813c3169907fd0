package news.parallax.statement.amount;

import news.parallax.article.Dating;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell when, how long or how often.
 *
 * @param span its place
 * @param type what it tells
 * @param value in the manner of <a href="https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html">
 *     TIMEX3</a>: {@code 2017-05-02}, {@code 2017-05}, {@code 2017-W18}, {@code XXXX-05-02} without a year, {@code
 *     XXXX-WXX-2} for a Tuesday, {@code P1W} for a week, {@code PAST_REF} for "recently"
 * @param range the days it can mean; null where they cannot be known, as when the article has no date, and where it
 *     tells of none
 */
public record TimeExpression(
        Span span, Type type, String value, @Nullable Dating range) {
    /** What a time tells: a day or longer, a time of day, a length, what comes again and again. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /** Tells when something was, rather than how long it took or how often it comes. */
    public boolean isPoint() {
        return type == Type.DATE || type == Type.TIME;
    }
}
