package news.parallax.event;

import java.util.List;
import news.parallax.article.Dating;
import news.parallax.statement.AnnotatedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened once, and the accounts of it.
 *
 * @param id made of the accounts' ids: the same accounts, the same id
 * @param label a line to call it by, the words of one of its accounts
 * @param date when it happened; null when nothing tells, and as long as it was not asked
 * @param accounts at least one, ordered by id
 */
public record Event(String id, String label, @Nullable Dating date, List<AnnotatedArticle> accounts) {
    public Event {
        if (accounts.isEmpty()) {
            throw new IllegalArgumentException("an event needs an account");
        }
        accounts = List.copyOf(accounts);
    }
}
