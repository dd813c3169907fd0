package news.parallax.event;

import java.util.ArrayList;
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
 * @param roundUps those of the accounts that tell other events besides
 * @param follows the id of the event before it in the same affair; null where there is none, and as long as it was not
 *     asked
 */
public record Event(
        String id,
        String label,
        @Nullable Dating date,
        List<AnnotatedArticle> accounts,
        List<RoundUp> roundUps,
        @Nullable String follows) {
    public Event {
        if (accounts.isEmpty()) {
            throw new IllegalArgumentException("an event needs an account");
        }
        accounts = List.copyOf(accounts);
        roundUps = List.copyOf(roundUps);
    }

    /**
     * An account that tells several events one after another, as a review of the day does.
     *
     * @param input the account
     * @param alsoTells the ids of the other events
     */
    public record RoundUp(String input, List<String> alsoTells) {
        public RoundUp {
            alsoTells = List.copyOf(alsoTells);
        }
    }

    /** The same event, of that date, with its accounts dated. */
    public Event dated(@Nullable Dating then, List<AnnotatedArticle> accountsThen) {
        return new Event(id, label, then, accountsThen, roundUps, follows);
    }

    /** The same event, one of its accounts marked. */
    Event with(RoundUp roundUp) {
        List<RoundUp> all = new ArrayList<>(roundUps);
        all.add(roundUp);
        return new Event(id, label, date, accounts, all, follows);
    }

    /** The same event, after another in one affair. */
    Event following(String earlier) {
        return new Event(id, label, date, accounts, roundUps, earlier);
    }
}
