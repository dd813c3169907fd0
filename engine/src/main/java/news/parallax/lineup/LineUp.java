package news.parallax.lineup;

import java.util.List;
import news.parallax.model.Regression;
import news.parallax.quote.QuoteMatch;
import news.parallax.telling.Telling;
import news.parallax.telling.Tellings;
import news.parallax.text.Weights;

/** Finds which tellings of an event speak of the same thing. Thread-safe. */
public final class LineUp {
    private static final String WEIGHTS = "lineup-weights.txt";

    private final Regression first = Regression.shipped(LineUp.class, WEIGHTS, "first");
    private final Regression second = Regression.shipped(LineUp.class, WEIGHTS, "second");
    private final Meaning meaning = Meaning.shipped();
    private final Weights news;

    /**
     * Loads its models.
     *
     * @param news how much a term tells in news at large
     */
    public LineUp(Weights news) {
        this.news = news;
    }

    /** Links the tellings of different accounts. */
    public Links links(Tellings tellings, List<QuoteMatch> matches) {
        List<Passage> passages =
                tellings.all().stream().map(t -> passage(tellings, t)).toList();
        Pairs pairs = new Pairs(passages, news, meaning);
        double[][] odds = pairs.second(second, pairs.first(first));
        return Links.of(tellings, pairs.near(), odds, Facets.of(tellings, matches, meaning));
    }

    /** What a telling is compared by. */
    public static Passage passage(Tellings tellings, Telling telling) {
        return Passage.of(
                telling.account(),
                tellings.account(telling),
                telling.statement().span());
    }
}
