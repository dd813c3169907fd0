package news.parallax.statement.tagger;

import static news.parallax.statement.tagger.FeatureRow.bit;
import static news.parallax.statement.tagger.FeatureRow.far;
import static news.parallax.statement.tagger.FeatureRow.join;

/** What a first tagging made of a token, of its sentence and of those beside: a chain sees only its last step, this sees all. */
final class SecondLook {
    private static final int ROLES = Role.values().length;
    private static final int CUE = Role.CUE.ordinal();
    private static final float LIKELY = 0.3f;
    private static final int NONE = -1;
    private static final int OTHER_SENTENCE = 100;

    private final Words words;
    private final CueFeatures cues;
    /** By token and role how likely it is. */
    private final float[] seen;

    private final int[] best;

    SecondLook(Words words, CueFeatures cues, float[] seen) {
        this.words = words;
        this.cues = cues;
        this.seen = seen;
        best = new int[words.size];
        for (int i = 0; i < best.length; i++) {
            best[i] = best(i);
        }
    }

    /** The likeliest role of a token, from 1; 0 for none. */
    private int best(int i) {
        float most = 1;
        for (int r = 0; r < ROLES; r++) {
            most -= seen[i * ROLES + r];
        }
        int found = 0;
        for (int r = 0; r < ROLES; r++) {
            if (seen[i * ROLES + r] > most) {
                most = seen[i * ROLES + r];
                found = r + 1;
            }
        }
        return found;
    }

    void add(FeatureRow row, int i) {
        for (int d = -3; d <= 3; d++) {
            row.add(guess(i + d, i));
        }
        row.add(join(guess(i - 1, i), guess(i, i), guess(i + 1, i)));
        row.add(join(best[i], words.word[i]));
        row.add(join(best[i], words.tag[i]));
        for (int r = 0; r < ROLES; r++) {
            row.add((int) (seen[i * ROLES + r] * 9.99));
        }
        cues(row, i);
        sentences(row, i);
        runs(row, i);
    }

    private long guess(int i, int place) {
        if (!words.isNear(i, place)) {
            return NONE;
        }
        return words.sentence[i] == words.sentence[place] ? best[i] : best[i] + OTHER_SENTENCE;
    }

    private void cues(FeatureRow row, int i) {
        int left = i - 1;
        while (left >= words.first[i] && cue(left) <= LIKELY) {
            left--;
        }
        int right = i + 1;
        while (right <= words.last[i] && cue(right) <= LIKELY) {
            right++;
        }
        boolean before = left >= words.first[i];
        boolean after = right <= words.last[i];
        long leftWord = before ? words.word[left] : NONE;
        long rightWord = after ? words.word[right] : NONE;
        long leftWay = before ? cues.between(left + 1, i) : NONE;
        long rightWay = after ? cues.between(i + 1, right) : NONE;
        int next = i < words.last[i] ? i + 1 : i;
        row.add(before ? join(far(i - left), (int) (cue(left) * 3)) : NONE);
        row.add(after ? join(far(right - i), (int) (cue(right) * 3)) : NONE);
        row.add(join(leftWord, rightWord));
        row.add(join(leftWay, rightWay));
        row.add(join(leftWord, leftWay));
        row.add(join(rightWord, rightWay));
        row.add(join(before ? far(i - left) : NONE, words.tag[i], words.tag[next]));
        row.add(join(after ? far(right - i) : NONE, words.tag[i], words.tag[next]));
    }

    private float cue(int i) {
        return seen[i * ROLES + CUE];
    }

    private void sentences(FeatureRow row, int i) {
        int first = words.first[i];
        int last = words.last[i];
        row.add(shares(first, last));
        row.add(first > 0 ? join(shares(words.first[first - 1], first - 1), sameParagraph(first - 1, first)) : NONE);
        row.add(
                last + 1 < words.size
                        ? join(shares(last + 1, words.last[last + 1]), sameParagraph(last, last + 1))
                        : NONE);
    }

    private int sameParagraph(int a, int b) {
        return bit(words.paragraph[a] == words.paragraph[b]);
    }

    /** How much of a sentence was found to be of which part. */
    private long shares(int first, int last) {
        float source = 0;
        float cue = 0;
        float before = 0;
        float after = 0;
        for (int k = first; k <= last; k++) {
            int at = k * ROLES;
            source = Math.max(source, seen[at + Role.SOURCE_BEFORE.ordinal()] + seen[at + Role.SOURCE_AFTER.ordinal()]);
            cue = Math.max(cue, cue(k));
            before += seen[at + Role.CONTENT_BEFORE.ordinal()];
            after += seen[at + Role.CONTENT_AFTER.ordinal()];
        }
        int size = last - first + 1;
        return join(
                (int) (source * 3.99), (int) (cue * 3.99), (int) (before / size * 3.99), (int) (after / size * 3.99));
    }

    /** The runs of one role in the sentence in their order, and which of them this is. */
    private void runs(FeatureRow row, int i) {
        long runs = 0;
        int run = 0;
        int mine = 0;
        int before = NONE;
        for (int k = words.first[i]; k <= words.last[i]; k++) {
            if (best[k] != before) {
                runs = join(runs, best[k]);
                run++;
            }
            mine = k == i ? run : mine;
            before = best[k];
        }
        row.add(join(runs, mine));
        row.add(join(runs, mine, words.tag[i]));
        row.add(join(runs, words.word[i]));
    }
}
