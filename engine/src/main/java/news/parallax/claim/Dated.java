package news.parallax.claim;

import news.parallax.article.Dating;
import news.parallax.statement.amount.TimeExpression;
import news.parallax.telling.Place;
import news.parallax.telling.Telling;
import news.parallax.text.Span;

/**
 * A statement at a time.
 *
 * @param words what of the statement is told of the time
 */
record Dated(Telling telling, TimeExpression time, Dating range, Span words) {
    Place place() {
        return new Place(telling.account(), telling.statement().span());
    }

    /** Whether all of the statement is told of the time. */
    boolean isWhole() {
        return words.equals(telling.statement().span());
    }
}
