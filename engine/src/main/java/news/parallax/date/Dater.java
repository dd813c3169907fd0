package news.parallax.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.Dating;
import news.parallax.date.Belief.Range;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.amount.TimeExpression;
import news.parallax.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Says when articles were published and when their event was. A date that extraction found stays. Else the dated accounts
 * of the same event tell it, else what the texts themselves hold. What is not firm is not said. Thread-safe.
 */
public final class Dater {
    private final ClueWeights weights;
    private final Clues clues = new Clues();
    private final Neighbours neighbours;
    private final EventDay eventDay = new EventDay();

    /** With the weights that ship with the engine. */
    public Dater() {
        this(ClueWeights.shipped());
    }

    public Dater(ClueWeights weights) {
        this.weights = weights;
        this.neighbours = new Neighbours(weights);
    }

    /**
     * When an article was published: its own date where it has one, else what its body tells; null where that is not firm.
     *
     * @param article the article
     * @param sentences of its body
     * @param times in its body
     */
    public @Nullable Dating alone(Article article, List<Sentence> sentences, List<TimeExpression> times) {
        if (article.published() != null) {
            return article.published();
        }
        List<Clue> found = clues.find(article, sentences, times);
        return said(Belief.of(found, weights), found);
    }

    /** The same of an article that was annotated. */
    public @Nullable Dating alone(AnnotatedArticle account) {
        return alone(account.article(), account.sentences(), account.times());
    }

    /** How well each month goes with an article: its own date where it has one, else what its body tells, firm or not. */
    public Months months(AnnotatedArticle account) {
        Dating published = account.article().published();
        if (published != null) {
            return Months.of(published);
        }
        List<Clue> found = clues.find(account.article(), account.sentences(), account.times());
        return found.isEmpty() ? Months.ANY : Months.of(Belief.of(found, weights));
    }

    /**
     * When each of the accounts of one event was published, in their order. One that has a day of its own keeps it. Whether
     * they are given in this order or another, each gets the same.
     */
    public List<@Nullable Dating> published(List<AnnotatedArticle> accounts) {
        List<@Nullable Dating> published = new ArrayList<>();
        accounts.forEach(a -> published.add(a.article().published()));
        if (published.stream().allMatch(d -> d != null && d.isDay())) {
            return published;
        }
        List<List<Clue>> own = clues.find(accounts);
        Copies copies = Copies.of(
                accounts,
                Comparator.comparing((Integer a) -> length(published.get(a)))
                        .thenComparing(a -> -own.get(a).size()));
        List<List<Clue>> found = Clues.withShared(accounts, own, copies);
        List<Belief> beliefs = new ArrayList<>();
        for (int a = 0; a < accounts.size(); a++) {
            beliefs.add(belief(found.get(a), published.get(a)));
        }
        if (published.stream().noneMatch(d -> d != null && d.isDay())) {
            pool(published, beliefs, found, copies);
        }
        neighbours.fill(accounts, published, beliefs, found);
        return published;
    }

    /** What an account's own clues tell, within what is known of its date. */
    private Belief belief(List<Clue> found, @Nullable Dating known) {
        Belief belief = Belief.of(found, weights);
        return known == null ? belief : belief.within(known.earliest(), known.latest());
    }

    /** None is dated to the day: what all tell together, copies as one. */
    private void pool(List<@Nullable Dating> published, List<Belief> beliefs, List<List<Clue>> found, Copies copies) {
        List<Integer> speakers = copies.speakers();
        List<Belief> pooled = Pool.of(speakers.stream().map(beliefs::get).toList());
        List<Clue> all = speakers.stream().flatMap(a -> found.get(a).stream()).toList();
        for (int a = 0; a < published.size(); a++) {
            Dating said = said(pooled.get(speakers.indexOf(copies.speaker(a))), all);
            Dating known = published.get(a);
            if (said != null && (known == null || said.isDay())) {
                published.set(a, said);
            }
        }
    }

    private @Nullable Dating said(Belief belief, List<Clue> found) {
        if (found.isEmpty()) {
            return null;
        }
        Range range = belief.range(Belief.FIRM);
        return range == null ? null : Evidence.of(range, belief.best(range), found, weights);
    }

    /**
     * When the event was that the accounts tell: the day that the leads of its dated accounts name, where they name one
     * shortly before publication; else the days up to the first publication; else what is known of the publication. Null
     * where nothing is.
     *
     * @param accounts with their times resolved by what {@link #published} gave
     */
    public @Nullable Dating event(List<AnnotatedArticle> accounts) {
        Copies copies = Copies.of(accounts, Comparator.comparing(a -> first(accounts.get(a))));
        Dating day = eventDay.date(copies.speakers().stream().map(accounts::get).toList());
        if (day != null) {
            return day;
        }
        Dating shortest = null;
        for (AnnotatedArticle account : accounts) {
            Dating published = account.article().published();
            if (published != null && (shortest == null || length(published) < length(shortest))) {
                shortest = published;
            }
        }
        return shortest;
    }

    /** The day of publication, and after all days where it has none. */
    private static LocalDate first(AnnotatedArticle account) {
        Dating published = account.article().published();
        return published == null || !published.isDay() ? LocalDate.MAX : published.earliest();
    }

    /** In days; longer than any where there is none. */
    private static long length(@Nullable Dating dating) {
        return dating == null
                ? Long.MAX_VALUE
                : dating.latest().toEpochDay() - dating.earliest().toEpochDay();
    }
}
