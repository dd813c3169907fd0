package news.parallax.extract.cue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words by group, as in {@code group: word word …} a line, looked up within a text without making a string of each. A word
 * may be in several groups.
 */
public final class Lexicon {
    /** The number for a word that has not begun. */
    static final long START = 1125899906842597L;

    private final List<String> groups = new ArrayList<>();
    /** Open addressing by the words' hashes: 64 bits, so that no other word of a page is mistaken for one of these. */
    private final long[] keys;

    private final int[] bits;
    private final int mask;

    /** The lexicon of a resource beside a class. */
    public static Lexicon of(Class<?> beside, String resource) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the words " + resource + " are not on the class path");
            }
            return new Lexicon(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(l -> !l.startsWith("#") && !l.isBlank())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the words " + resource, e);
        }
    }

    private Lexicon(List<String> lines) {
        Map<Long, Integer> words = new HashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            int bit = 1 << groups.size();
            groups.add(line.substring(0, colon));
            for (String word : line.substring(colon + 1).strip().split("\\s+")) {
                words.merge(hash(word, 0, word.length()), bit, (a, b) -> a | b);
            }
        }
        int size = Integer.highestOneBit(Math.max(8, words.size()) * 4);
        keys = new long[size];
        bits = new int[size];
        mask = size - 1;
        words.forEach((key, value) -> {
            int slot = slot(key);
            keys[slot] = key;
            bits[slot] = value;
        });
    }

    /** The groups in order; group {@code i} has the bit {@code 1 << i}. */
    public List<String> groups() {
        return groups;
    }

    /** The bit of a group. */
    public int bit(String group) {
        int index = groups.indexOf(group);
        if (index < 0) {
            throw new IllegalArgumentException("no group '" + group + "' among " + groups);
        }
        return 1 << index;
    }

    /** The groups that a word with this hash belongs to, one bit each. */
    public int of(long hash) {
        return bits[slot(hash)];
    }

    /** The groups that a word of a text belongs to, one bit each; case makes no difference. */
    public int of(CharSequence text, int start, int end) {
        return of(hash(text, start, end));
    }

    private int slot(long key) {
        int slot = (int) (key ^ (key >>> 32)) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** A number for a word, whatever its case; two words of one page hardly ever have the same. */
    public static long hash(CharSequence text, int start, int end) {
        long hash = START;
        for (int i = start; i < end; i++) {
            hash = hash(hash, Letters.lower(text.charAt(i)));
        }
        return hash;
    }

    /** The number for a word that goes on with one more letter, in lower case. */
    static long hash(long begun, char lower) {
        return 31 * begun + lower;
    }
}
