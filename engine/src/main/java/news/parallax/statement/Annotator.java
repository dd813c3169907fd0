package news.parallax.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Dating;
import news.parallax.statement.amount.Quantity;
import news.parallax.statement.amount.QuantityFinder;
import news.parallax.statement.amount.TimeExpression;
import news.parallax.statement.amount.TimeFinder;
import news.parallax.statement.attribution.Attribution;
import news.parallax.statement.attribution.AttributionFinder;
import news.parallax.statement.attribution.Speakers;
import news.parallax.statement.name.NameFinder;
import news.parallax.statement.tagger.Tagger;
import news.parallax.text.English;
import news.parallax.text.Sentence;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads an article's body: who says what, who is named, when, how many. Thread-safe. */
public final class Annotator {
    private final English english;
    private final NameFinder nameFinder = new NameFinder();
    private final TimeFinder timeFinder = new TimeFinder();
    private final QuantityFinder quantityFinder = new QuantityFinder();
    private final AttributionFinder attributionFinder = new AttributionFinder(Tagger.shipped());
    private final StatementMaker statementMaker = new StatementMaker();

    public Annotator(English english) {
        this.english = english;
    }

    public AnnotatedArticle annotate(Article article) {
        Snapshot snapshot = article.snapshot();
        List<Span> paragraphs = article.paragraphs();
        List<Sentence> sentences = english.read(snapshot, paragraphs);
        NameFinder.Found names = nameFinder.find(snapshot, sentences);
        List<TimeExpression> times = timeFinder.find(snapshot, sentences, article.published());
        List<Quantity> quantities = new ArrayList<>();
        for (Sentence sentence : sentences) {
            // "Two weeks" is a time and an amount, "two weeks ago" only a time.
            List<TimeExpression> points = times.stream()
                    .filter(t -> t.isPoint() && sentence.span().contains(t.span()))
                    .toList();
            quantities.addAll(quantityFinder.find(sentence, points));
        }
        List<Span> quotes = attributionFinder.quotes(snapshot, paragraphs);
        Speakers speakers = new Speakers(snapshot, sentences, quotes, names);
        List<Attribution> attributions = attributionFinder.find(snapshot, paragraphs, sentences, quotes, speakers);
        List<Statement> statements = statementMaker.make(new StatementMaker.Material(
                snapshot, sentences, names.names(), times, quantities, quotes, attributions));
        List<Attribution> all = Stream.concat(headlines(article, speakers), attributions.stream())
                .toList();
        return new AnnotatedArticle(article, sentences, names.names(), times, quantities, all, statements);
    }

    /** The same article published on another day, its times read anew; all else stays as it was read. */
    public AnnotatedArticle published(AnnotatedArticle read, @Nullable Dating published) {
        List<TimeExpression> times = timeFinder.find(read.article().snapshot(), read.sentences(), published);
        return new AnnotatedArticle(
                read.article().published(published),
                read.sentences(),
                read.names(),
                times,
                read.quantities(),
                read.attributions(),
                read.statements().stream().map(s -> s.timed(times)).toList());
    }

    /** What tells when in an article's body, and nothing else: much less work than all of it. */
    public Timed times(Article article) {
        List<Sentence> sentences = english.read(article.snapshot(), article.paragraphs());
        return new Timed(article, sentences, timeFinder.find(article.snapshot(), sentences, article.published()));
    }

    /**
     * An article of which only the times were read.
     *
     * @param article the article
     * @param sentences of the body
     * @param times when, in the order of the text
     */
    public record Timed(Article article, List<Sentence> sentences, List<TimeExpression> times) {
        public Timed {
            sentences = List.copyOf(sentences);
            times = List.copyOf(times);
        }
    }

    /** What the headline and the standfirst give to somebody. They make no statements: the body says what they shorten. */
    private Stream<Attribution> headlines(Article article, Speakers speakers) {
        List<Span> lines = article.blocks().stream()
                .filter(b -> b.kind() == Block.Kind.HEADLINE || b.kind() == Block.Kind.STANDFIRST)
                .map(Block::span)
                .toList();
        List<Span> quotes = attributionFinder.quotes(article.snapshot(), lines);
        return attributionFinder
                .inHeadlines(article.snapshot(), english.read(article.snapshot(), lines), quotes, speakers)
                .stream();
    }
}
