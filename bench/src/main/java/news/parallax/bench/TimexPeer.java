package news.parallax.bench;

import java.util.List;
import java.util.function.Supplier;
import news.parallax.bench.TimeMl.Marked;
import news.parallax.bench.TimeMl.Time;

/**
 * Another program that finds times. A service: one that must not stand on the class path of all that is built here is there only
 * where its jars are.
 */
interface TimexPeer {
    /** What to call it, with its version. */
    String name();

    /** Reads an article's sentences and tokens; what it gives finds the times in them, as often as it is asked. */
    Supplier<List<Time>> prepared(Marked article);
}
