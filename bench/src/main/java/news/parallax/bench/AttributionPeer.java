package news.parallax.bench;

import java.util.List;
import news.parallax.bench.Polnear.Gold;

/**
 * Another program that finds who is said to have said what. A service: one that must not stand on the class path of all that is
 * built here is there only where its jars are.
 */
interface AttributionPeer {
    /** What to call it, with its version. */
    String name();

    /** The attributions of an article whose paragraphs are its lines; a part that it does not tell is empty. */
    List<Gold> find(String text);
}
