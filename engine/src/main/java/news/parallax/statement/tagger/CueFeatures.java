package news.parallax.statement.tagger;

import static news.parallax.statement.tagger.FeatureRow.bit;
import static news.parallax.statement.tagger.FeatureRow.far;
import static news.parallax.statement.tagger.FeatureRow.join;

/** How a token stands to the words of its sentence, outside quotations, that often are cues: how far, and what is between. */
final class CueFeatures {
    private static final int NONE = 7;
    private static final int NEAR = 6;
    private static final int EACH = 10;
    /** From this level on a word may be a cue; on the higher it most often is. */
    private static final int MAYBE = 2;

    static final int MOSTLY = 4;

    private static final long VERB = Words.hash("VERB", 0, 4);
    private static final long AUX = Words.hash("AUX", 0, 3);
    private static final long SCONJ = Words.hash("SCONJ", 0, 5);
    private static final long CCONJ = Words.hash("CCONJ", 0, 5);
    private static final String PAUSES = ",;:\u2014\u2013";

    private final Words words;
    private final int[][] before = new int[2][];
    private final int[][] after = new int[2][];
    private int place;

    CueFeatures(Words words) {
        this.words = words;
        for (int k = 0; k < 2; k++) {
            int least = k == 0 ? MAYBE : MOSTLY;
            before[k] = nearest(least, 0, 1);
            after[k] = nearest(least, words.size - 1, -1);
        }
    }

    /** For each token the nearest likely cue of its sentence before it in this direction; -1 for none. */
    private int[] nearest(int least, int start, int step) {
        int[] nearest = new int[words.size];
        int[] edge = step > 0 ? words.first : words.last;
        int at = -1;
        for (int i = start; i >= 0 && i < words.size; i += step) {
            at = i == edge[i] ? -1 : at;
            nearest[i] = at;
            at = words.level[i] >= least && words.state[i] != Words.IN ? i : at;
        }
        return nearest;
    }

    /** Whether a sentence has a word, outside quotations, that most often is a cue. */
    boolean hasCue(int first) {
        return after[1][first] >= 0 || words.level[first] >= MOSTLY;
    }

    void add(FeatureRow row, int i) {
        place = i;
        for (int k = 0; k < 2; k++) {
            int left = before[k][i];
            int right = after[k][i];
            left(row, i, left);
            right(row, i, right);
            row.add(join(left < 0 ? -1 : words.level[left], right < 0 ? -1 : words.level[right]));
            row.add(join(left < 0 ? -1 : words.word[left], right < 0 ? -1 : words.word[right]));
        }
    }

    private void left(FeatureRow row, int i, int cue) {
        if (cue < 0) {
            row.add(-1);
            row.skip(EACH - 1);
            return;
        }
        int far = far(i - cue);
        int commas = commas(cue + 1, i);
        int that = bit(cue + 1 < words.size && words.tokens[cue + 1].is("that"));
        long between = between(cue + 1, i);
        long word = words.word[cue];
        int level = words.level[cue];
        row.add(join(word, far));
        row.add(join(word, that, Math.min(2, commas), bit(words.is(i, ","))));
        row.add(join(level, far, words.tag[i]));
        row.add(join(level, Math.min(3, commas), words.tag[i], t(i + 1)));
        row.add(join(level, between));
        row.add(join(word, words.word[i]));
        path(row, cue, i, level);
        row.add(join(level, words.tag[cue], w(cue - 1), far));
        row.add(join(level, words.tag[cue], w(cue + 1), far));
        row.add(join(word, t(cue + 1), between));
    }

    private void right(FeatureRow row, int i, int cue) {
        if (cue < 0) {
            row.add(-1);
            row.skip(EACH - 1);
            return;
        }
        int far = far(cue - i);
        int commas = commas(i, cue);
        long between = between(i + 1, cue);
        long word = words.word[cue];
        int level = words.level[cue];
        row.add(join(word, far));
        row.add(join(word, Math.min(2, commas), w(cue + 1)));
        row.add(join(level, far, words.tag[i]));
        row.add(join(level, Math.min(3, commas), words.tag[i], t(i + 1)));
        row.add(join(level, between));
        row.add(join(word, words.word[i]));
        path(row, i, cue, level);
        row.add(join(level, words.tag[cue], far(words.last[i] - cue), commas));
        row.add(join(word, w(cue - 1), Math.min(2, commas)));
        row.add(join(word, t(cue - 1), between));
    }

    /** The tags on the way from one token to the other, where it is short. */
    private void path(FeatureRow row, int from, int to, int level) {
        if (to - from > NEAR) {
            row.skip(1);
            return;
        }
        long path = to - from;
        for (int k = from; k <= to; k++) {
            path = join(path, words.tag[k]);
        }
        row.add(join(level, path));
    }

    private int commas(int from, int to) {
        int commas = 0;
        for (int k = from; k < to; k++) {
            commas += bit(words.is(k, ","));
        }
        return commas;
    }

    /** What stands between two tokens, coarsely: verbs, conjunctions, pauses, quotations. */
    long between(int from, int to) {
        int verbs = 0;
        int joins = 0;
        int subordinate = 0;
        int pauses = 0;
        int quoted = 0;
        for (int k = from; k < to; k++) {
            long tag = words.tag[k];
            verbs += bit(tag == VERB || tag == AUX);
            joins += bit(tag == CCONJ);
            subordinate += bit(tag == SCONJ);
            pauses += bit(PAUSES.indexOf(words.initial(k)) >= 0);
            quoted += bit(words.state[k] != Words.OUT);
        }
        return join(
                Math.min(2, verbs),
                Math.min(1, joins),
                Math.min(2, subordinate),
                Math.min(2, pauses),
                Math.min(1, quoted));
    }

    private long w(int i) {
        return words.isNear(i, place) ? words.word[i] : NONE;
    }

    private long t(int i) {
        return words.isNear(i, place) ? words.tag[i] : NONE;
    }
}
