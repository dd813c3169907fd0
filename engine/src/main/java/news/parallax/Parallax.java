package news.parallax;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.parallax.Comparison.SideBySide;
import news.parallax.article.Article;
import news.parallax.article.Dating;
import news.parallax.claim.Claim;
import news.parallax.claim.ClaimMaker;
import news.parallax.claim.TimelineMaker;
import news.parallax.date.Dater;
import news.parallax.event.Affairs;
import news.parallax.event.Event;
import news.parallax.event.Grouper;
import news.parallax.event.Grouping;
import news.parallax.event.Reason;
import news.parallax.event.Reasons;
import news.parallax.extract.Extractor;
import news.parallax.extract.Input;
import news.parallax.extract.UnreadableInputException;
import news.parallax.extract.cue.Fingerprint;
import news.parallax.extract.cue.Repetition;
import news.parallax.lineup.LineUp;
import news.parallax.origin.OriginTracer;
import news.parallax.origin.Origins;
import news.parallax.quote.QuotationMaker;
import news.parallax.quote.QuoteMatch;
import news.parallax.quote.QuoteMatcher;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.Annotator;
import news.parallax.telling.Tellings;
import news.parallax.text.English;
import news.parallax.text.Weights;
import org.jspecify.annotations.Nullable;

/**
 * Reads accounts of the news and lays those of one event side by side.
 *
 * <p>Thread-safe once made. The same inputs give the same result, in whatever order they come.
 *
 * <pre>{@code
 * Parallax parallax = Parallax.create();
 * Repetition repetition = Repetition.of(inputs.stream().map(parallax::fingerprint).toList());
 * List<Article> articles = new ArrayList<>();
 * for (Input input : inputs) {
 *     articles.add(parallax.extract(input, repetition));
 * }
 * Comparison comparison = parallax.compare(articles);
 * }</pre>
 */
public final class Parallax {
    private final Extractor extractor = new Extractor();
    private final Annotator annotator;
    private final Weights news;
    private final Grouper grouper;
    private final Dater dater = new Dater();
    private final OriginTracer originTracer = new OriginTracer();
    private final QuoteMatcher quoteMatcher = new QuoteMatcher();
    private final ClaimMaker claimMaker;
    private final QuotationMaker quotationMaker = new QuotationMaker();
    private final TimelineMaker timelineMaker = new TimelineMaker();

    private Parallax(Annotator annotator, Weights news) {
        this.annotator = annotator;
        this.news = news;
        this.grouper = new Grouper(news);
        this.claimMaker = new ClaimMaker(new LineUp(news));
    }

    /** Makes one, loading its models: half a second of work, so keep it. */
    public static Parallax create() {
        return new Parallax(new Annotator(new English()), Weights.ofNews());
    }

    /**
     * Wins the article from an input.
     *
     * @throws UnreadableInputException if there is none in it; the message says what to do
     */
    public Article extract(Input input) throws UnreadableInputException {
        return extractor.extract(input);
    }

    /**
     * What others of its run may have in common with an input: made of all inputs first, {@link Repetition} tells, and helps
     * to win the article from each.
     */
    public Fingerprint fingerprint(Input input) {
        return extractor.fingerprint(input);
    }

    /**
     * Wins the article from an input that is one of a run: lines that stand under several of its stories are left out where
     * there was doubt.
     *
     * @throws UnreadableInputException if there is none in it; the message says what to do
     */
    public Article extract(Input input, Repetition repetition) throws UnreadableInputException {
        return extractor.extract(input, repetition);
    }

    /** Finds attributions, names, times, quantities and statements in an article's body. */
    public AnnotatedArticle annotate(Article article) {
        return annotator.annotate(article);
    }

    /**
     * The same article with the date that its body tells, where extraction found none; the attributions and names in it are
     * not looked for. Groups are made of articles as they were extracted: a date of the body alone is no day to part events
     * by.
     */
    public Article date(Article article) {
        if (article.published() != null) {
            return article;
        }
        Annotator.Timed timed = annotator.times(article);
        return article.published(dater.alone(article, timed.sentences(), timed.times()));
    }

    /** The same of an article that was annotated, its times resolved by the date. */
    public AnnotatedArticle date(AnnotatedArticle article) {
        Dating alone = dater.alone(article);
        return Objects.equals(alone, article.article().published()) ? article : annotator.published(article, alone);
    }

    /** Groups articles by the event they tell, the largest group first. An article alone is an event of one. */
    public List<Event> group(Collection<Article> articles) {
        return events(grouping(articles));
    }

    /** Groups articles by the event they tell, and tells why. */
    public Explained explain(Collection<Article> articles) {
        Grouping grouping = grouping(articles);
        return new Explained(events(grouping), grouping.reasons(new Reasons(news)));
    }

    /**
     * Events, and why they are what they are.
     *
     * @param events the largest first
     * @param reasons by the event's id
     */
    public record Explained(List<Event> events, Map<String, List<Reason>> reasons) {}

    private Grouping grouping(Collection<Article> articles) {
        Grouping grouping = grouper.grouping();
        grouping.add(articles.parallelStream().map(annotator::annotate).toList());
        return grouping;
    }

    private List<Event> events(Grouping grouping) {
        List<Event> dated = grouping.events().parallelStream().map(this::dated).toList();
        return Affairs.link(dated, grouping.relations());
    }

    /** With a date for it and for each account, as far as they can be known, and all times resolved by them. */
    private Event dated(Event event) {
        List<@Nullable Dating> published = dater.published(event.accounts());
        List<AnnotatedArticle> accounts = new ArrayList<>();
        for (int i = 0; i < published.size(); i++) {
            AnnotatedArticle account = event.accounts().get(i);
            Dating date = published.get(i);
            boolean known = Objects.equals(date, account.article().published());
            accounts.add(known ? account : annotator.published(account, date));
        }
        return event.dated(dater.event(accounts), accounts);
    }

    /** Groups articles by event and lays the accounts of each side by side. */
    public Comparison compare(Collection<Article> articles) {
        return new Comparison(
                group(articles).parallelStream().map(this::sideBySide).toList());
    }

    private SideBySide sideBySide(Event event) {
        Origins origins = originTracer.trace(event.accounts());
        Tellings tellings = Tellings.of(event.accounts());
        List<QuoteMatch> matches = quoteMatcher.match(tellings);
        List<Claim> claims = claimMaker.make(tellings, matches, origins);
        return new SideBySide(
                event,
                origins,
                claims,
                quotationMaker.make(tellings, matches),
                timelineMaker.make(tellings, claims, event.date()));
    }
}
