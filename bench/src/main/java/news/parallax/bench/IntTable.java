package news.parallax.bench;

/** From int keys to numbers, open addressing. */
final class IntTable {
    private int[] keys = new int[1 << 20];
    private int[] values = new int[1 << 20];
    private int size;

    int size() {
        return size;
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = (key ^ key >>> 15) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    void increment(int key) {
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            size++;
            if (size * 2 > keys.length) {
                grow();
                slot = slot(key);
            }
        }
        values[slot]++;
    }

    private void grow() {
        int[] old = keys;
        int[] oldValues = values;
        keys = new int[old.length * 2];
        values = new int[old.length * 2];
        for (int i = 0; i < old.length; i++) {
            if (old[i] != 0) {
                int slot = slot(old[i]);
                keys[slot] = old[i];
                values[slot] = oldValues[i];
            }
        }
    }

    int get(int key) {
        int slot = slot(key);
        return keys[slot] == 0 ? -1 : values[slot];
    }

    IntTable kept(int least) {
        IntTable kept = new IntTable();
        kept.keys = new int[keys.length];
        kept.values = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0 && values[i] >= least) {
                int slot = kept.slot(keys[i]);
                kept.keys[slot] = keys[i];
                kept.values[slot] = kept.size++;
            }
        }
        return kept;
    }

    int[] keys() {
        int[] all = new int[size];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                all[values[i]] = keys[i];
            }
        }
        return all;
    }
}
