package news.parallax.extract.flat;

import java.util.List;
import news.parallax.extract.cue.Counts;
import news.parallax.model.Row;

/**
 * What is said around a piece: how much of what stands before and after it speaks of the story, asks the reader for
 * something, tells of oneself, or has dates. One sentence of a comment reads like one of the story; ten of them do not.
 */
final class Neighbours {
    private static final int[] WIDTHS = {5, 15};
    private static final List<String> CUES =
            List.of("you", "I", "we", "comment", "byline", "month", "share", "subscribe", "related", "action");
    private static final int[] GROUPS =
            CUES.stream().mapToInt(Counts.CUE_WORDS.groups()::indexOf).toArray();
    /** Of a long piece no more words weigh than this, as no more of them are read. */
    private static final int MOST_WORDS = 60;

    /** Sums over all pieces before each, so that any window is a difference. */
    private final double[] words;

    private final double[] spoken;
    private final double[] shared;
    private final double[] early;
    private final double[] small;
    private final double[] ending;
    private final double[] repeated;
    private final double[][] cues = new double[GROUPS.length][];

    Neighbours(LineTexts lines) {
        int n = lines.texts.length;
        words = new double[n + 1];
        spoken = new double[n + 1];
        shared = new double[n + 1];
        early = new double[n + 1];
        small = new double[n + 1];
        ending = new double[n + 1];
        repeated = new double[n + 1];
        for (int g = 0; g < GROUPS.length; g++) {
            cues[g] = new double[n + 1];
        }
        for (int i = 0; i < n; i++) {
            Counts t = lines.texts[i];
            int own = Math.min(MOST_WORDS, t.words);
            words[i + 1] = words[i] + own;
            spoken[i + 1] = spoken[i] + lines.vocabulary.words(i);
            shared[i + 1] = shared[i] + lines.vocabulary.shared(i);
            early[i + 1] = early[i] + lines.vocabulary.early(i);
            small[i + 1] = small[i] + lines.small[i] * own;
            ending[i + 1] = ending[i] + (t.ends ? own : 0);
            repeated[i + 1] = repeated[i] + Math.max(0, lines.echoes.of(i)) * own;
            for (int g = 0; g < GROUPS.length; g++) {
                cues[g][i + 1] = cues[g][i] + t.cues[GROUPS[g]];
            }
        }
    }

    /** Adds what stands around a piece to its row. */
    void addTo(Row row, int i) {
        for (int width : WIDTHS) {
            add(row, -width, Math.max(0, i - width), i);
            add(row, width, Math.min(i + 1, words.length - 1), Math.min(i + 1 + width, words.length - 1));
        }
    }

    private void add(Row row, int step, int from, int to) {
        double all = words[to] - words[from];
        row.add("near-words", step, to == from ? -1 : all / (to - from));
        row.add("near-vocabulary", step, share(shared, from, to, spoken[to] - spoken[from]));
        row.add("near-opening", step, share(early, from, to, spoken[to] - spoken[from]));
        row.add("near-small", step, share(small, from, to, all));
        row.add("near-ends", step, share(ending, from, to, all));
        row.add("near-repeated", step, share(repeated, from, to, all));
        for (int g = 0; g < GROUPS.length; g++) {
            row.add("near-cue-" + CUES.get(g), step, share(cues[g], from, to, all));
        }
    }

    private static double share(double[] sums, int from, int to, double all) {
        return all <= 0 ? -1 : (sums[to] - sums[from]) / all;
    }
}
