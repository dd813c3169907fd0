package news.parallax.statement.tagger;

import news.parallax.model.Chain;

/** The features of one token while they are collected: each gets its number by its turn, so the turns must not change. */
final class FeatureRow {
    private final Chain chain;
    private int place;
    private int filled;
    private int turn;

    FeatureRow(Chain chain) {
        this.chain = chain;
    }

    /** Begins with the next token. */
    void begin(int at) {
        place = at;
        filled = 0;
        turn = 0;
    }

    void add(long value) {
        chain.set(place, filled++, Chain.key(turn++, value));
    }

    /** Leaves out features that do not hold here. */
    void skip(int features) {
        turn += features;
    }

    /** One number for several. */
    static long join(long... parts) {
        long hash = 17;
        for (long part : parts) {
            hash = (hash ^ part) * 0x100000001B3L;
            hash ^= hash >>> 31;
        }
        return hash;
    }

    /** A distance, the coarser the farther. */
    static int far(int distance) {
        if (distance <= 4) {
            return distance;
        }
        int bucket = 5;
        for (int limit : new int[] {6, 9, 14, 22, 35}) {
            if (distance <= limit) {
                return bucket;
            }
            bucket++;
        }
        return bucket;
    }

    static int bit(boolean is) {
        return is ? 1 : 0;
    }
}
