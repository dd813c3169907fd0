package news.parallax.difference;

import java.util.List;

/** Looks for one kind of difference. What it holds comparable stands in its Javadoc. Thread-safe. */
interface Finder {
    /** What it finds between two tellings that speak of the same thing; nothing where they agree. */
    List<Difference> find(Pair pair);
}
