package news.parallax.difference;

import java.util.List;
import news.parallax.quote.QuoteMatch;

/**
 * All that differs between two tellings of the same thing, by a finder a kind. Thread-safe as far as the finders are.
 *
 * <p>Which tellings speak of the same thing is known before: given any two sentences it may find a difference in what is
 * none.
 */
public final class Differences {
    private final List<Finder> finders;

    /**
     * Looks for differences of every kind.
     *
     * @param matches the words quoted alike in the event
     */
    public Differences(List<QuoteMatch> matches) {
        finders = List.of(
                new NumberFinder(),
                new DateFinder(),
                new PlaceFinder(),
                new NameFinder(),
                new CertaintyFinder(),
                new NegationFinder(),
                new QuoteFinder(matches),
                new AttributionFinder(matches));
    }

    /** What differs, kind by kind; nothing where the two agree. */
    public List<Difference> between(Pair pair) {
        return finders.stream().flatMap(f -> f.find(pair).stream()).toList();
    }
}
