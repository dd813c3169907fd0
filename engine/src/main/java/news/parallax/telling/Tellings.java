package news.parallax.telling;

import java.util.ArrayList;
import java.util.List;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.Statement;
import news.parallax.statement.name.Entities;

/**
 * All that the accounts of one event state, numbered from 0 in the order of the accounts and of their text.
 *
 * @param accounts of the event; a telling's account is a number in this list
 * @param all the tellings
 * @param entities who is who among the accounts
 */
public record Tellings(List<AnnotatedArticle> accounts, List<Telling> all, Entities entities) {
    public Tellings {
        accounts = List.copyOf(accounts);
        all = List.copyOf(all);
    }

    /** Numbers the statements of the accounts. */
    public static Tellings of(List<AnnotatedArticle> accounts) {
        List<Telling> all = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            for (Statement statement : accounts.get(i).statements()) {
                all.add(new Telling(i, statement));
            }
        }
        return new Tellings(
                accounts,
                all,
                new Entities(accounts.stream().map(AnnotatedArticle::names).toList()));
    }

    /** How many there are. */
    public int size() {
        return all.size();
    }

    /** The account that makes a telling. */
    public AnnotatedArticle account(Telling telling) {
        return accounts.get(telling.account());
    }

    /** The words of a telling. */
    public String text(Telling telling) {
        return account(telling).text(telling.statement().span());
    }
}
