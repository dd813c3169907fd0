package news.parallax.bench;

import java.util.List;

/**
 * A sentence encoder, asked for single words. A service: the one used is large, and is there only where its jars are.
 */
interface WordEncoder {
    /** What to call it. */
    String name();

    /** The whole words it knows, in lower case. */
    List<String> vocabulary();

    /** A vector for each of some words, in their order. */
    List<float[]> encode(List<String> words);
}
