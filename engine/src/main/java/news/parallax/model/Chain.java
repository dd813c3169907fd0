package news.parallax.model;

/**
 * What is seen of a sequence, for a {@link Crf}: at each place the keys of the features that hold there, and of the pairs of
 * labels the classes that weigh them.
 */
public final class Chain {
    private final int length;
    private final int width;
    private final int edgeWidth;
    private final int[] keys;
    private final int[] edges;

    /**
     * A sequence to be filled.
     *
     * @param length its places
     * @param width the most features a place may have
     * @param edgeWidth how many classes weigh the step to a place
     */
    public Chain(int length, int width, int edgeWidth) {
        this.length = length;
        this.width = width;
        this.edgeWidth = edgeWidth;
        keys = new int[length * width];
        edges = new int[length * edgeWidth];
    }

    public int length() {
        return length;
    }

    public int width() {
        return width;
    }

    public int edgeWidth() {
        return edgeWidth;
    }

    /** Sets a feature of a place; 0 is none. */
    public void set(int place, int feature, int key) {
        keys[place * width + feature] = key;
    }

    /** Sets a class of the step to a place. */
    public void edge(int place, int feature, int edge) {
        edges[place * edgeWidth + feature] = edge;
    }

    public int key(int place, int feature) {
        return keys[place * width + feature];
    }

    public int edge(int place, int feature) {
        return edges[place * edgeWidth + feature];
    }

    /** One number for a feature and what it is of; never 0. Two of a million may share one. */
    public static int key(int feature, long value) {
        long mixed = (value + feature * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        mixed ^= mixed >>> 29;
        mixed *= 0x94D049BB133111EBL;
        int key = (int) (mixed >>> 32);
        return key == 0 ? 1 : key;
    }
}
