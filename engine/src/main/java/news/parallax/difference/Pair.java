package news.parallax.difference;

import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.Statement;
import news.parallax.telling.Telling;
import news.parallax.telling.Tellings;

/**
 * Two tellings that speak of the same thing, in the order of their numbers.
 *
 * @param tellings of the event
 * @param a number of one telling
 * @param b number of the other, greater than {@code a}
 */
public record Pair(Tellings tellings, int a, int b) {
    /** The first statement. */
    public Statement one() {
        return first().statement();
    }

    /** The second statement. */
    public Statement other() {
        return second().statement();
    }

    /** The account of the first. */
    public AnnotatedArticle oneAccount() {
        return tellings.account(first());
    }

    /** The account of the second. */
    public AnnotatedArticle otherAccount() {
        return tellings.account(second());
    }

    /** The first telling. */
    public Telling first() {
        return tellings.all().get(a);
    }

    /** The second telling. */
    public Telling second() {
        return tellings.all().get(b);
    }
}
