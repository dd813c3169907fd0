package news.parallax.difference;

import java.util.ArrayList;
import java.util.List;

/**
 * All that differs between two tellings of the same thing, by a finder a kind. Thread-safe as far as the finders are.
 *
 * <p>Which tellings speak of the same thing is known before: given any two sentences it may find a difference in what is
 * none.
 */
public final class Differences {
    private final List<Finder> finders;

    /** Looks for differences in numbers, days, places, names, certainty and negation. */
    public Differences() {
        this(List.of());
    }

    /** The same, and what more is to be looked for. */
    public Differences(List<Finder> more) {
        List<Finder> all = new ArrayList<>(List.of(
                new NumberFinder(),
                new DateFinder(),
                new PlaceFinder(),
                new NameFinder(),
                new CertaintyFinder(),
                new NegationFinder()));
        all.addAll(more);
        finders = List.copyOf(all);
    }

    /** What differs, kind by kind; nothing where the two agree. */
    public List<Difference> between(Pair pair) {
        return finders.stream().flatMap(f -> f.find(pair).stream()).toList();
    }
}
