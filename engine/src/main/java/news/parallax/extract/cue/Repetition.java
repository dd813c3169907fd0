package news.parallax.extract.cue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * Which lines stand in several inputs of one run. A plea, a footer or who wrote it stands under many stories of an outlet, so a
 * line that another story has too, and of which there is doubt anyway, is none of this one.
 *
 * <p>Copy that several outlets print is not meant: an input that shares much of what there is no doubt of tells the same
 * story, and says nothing of a line. Nor are quoted words, which many may repeat, nor what makes a large part of a text.
 *
 * <p>The same in any order of the inputs; one that is given twice counts once.
 */
public final class Repetition {
    /** Nothing is known of other inputs. */
    public static final Repetition NONE = new Repetition(Map.of());

    /** From here up, as log odds, a line is of the article though others have it too. */
    private static final double SURE = 3;
    /** The log odds of a leftover. */
    private static final double LEFTOVER = -5;
    /** What makes one of so many words is no small part: shared with an input, that tells the same story; doubted, it may be the story. */
    private static final int PART = 4;

    private final Map<Long, List<String>> holders;

    /** @param holders by the marks of the lines that stand in two inputs or more, the ids of these */
    private Repetition(Map<Long, List<String>> holders) {
        this.holders = holders;
    }

    /** What the inputs of a run have in common. */
    public static Repetition of(Collection<Fingerprint> run) {
        Map<String, Fingerprint> inputs = new TreeMap<>();
        run.forEach(input -> inputs.put(input.id, input));
        long[] all = inputs.values().stream()
                .flatMapToLong(input -> LongStream.of(input.lines))
                .sorted()
                .toArray();
        Map<Long, List<String>> holders = new HashMap<>();
        for (int i = 1; i < all.length; i++) {
            if (all[i] == all[i - 1]) {
                holders.putIfAbsent(all[i], new ArrayList<>());
            }
        }
        for (Fingerprint input : inputs.values()) {
            for (long line : input.lines) {
                List<String> ids = holders.get(line);
                if (ids != null) {
                    ids.add(input.id);
                }
            }
        }
        return new Repetition(holders);
    }

    /**
     * The log odds of an input's lines to be of its article, once it is known where else they stand.
     *
     * @param id of the input, one of the run
     * @param lines its lines, as they were when its fingerprint was taken
     * @param scores the log odds of each by itself
     */
    public double[] weigh(String id, List<String> lines, double[] scores) {
        if (holders.isEmpty()) {
            return scores;
        }
        List<List<String>> others = lines.stream().map(line -> others(id, line)).toList();
        int sure = 0;
        int likely = 0;
        Map<String, Integer> shared = new HashMap<>();
        for (int i = 0; i < scores.length; i++) {
            int words = scores[i] > 0 ? Cues.words(lines.get(i)) : 0;
            likely += words;
            if (scores[i] >= SURE) {
                sure += words;
                others.get(i).forEach(other -> shared.merge(other, words, Integer::sum));
            }
        }
        double[] weighed = scores.clone();
        int story = sure;
        int lost = 0;
        for (int i = 0; i < scores.length; i++) {
            boolean elsewhere = others.get(i).stream().anyMatch(other -> shared.getOrDefault(other, 0) * PART < story);
            if (scores[i] < SURE && elsewhere && !isQuoted(lines.get(i))) {
                weighed[i] = Math.min(scores[i], LEFTOVER);
                lost += scores[i] > 0 ? Cues.words(lines.get(i)) : 0;
            }
        }
        return lost * PART < likely ? weighed : scores;
    }

    /** The other inputs that a line stands in. */
    private List<String> others(String id, String line) {
        List<String> ids =
                Fingerprint.tells(line) ? holders.getOrDefault(Fingerprint.mark(line), List.of()) : List.of();
        return ids.stream().filter(other -> !other.equals(id)).toList();
    }

    private static boolean isQuoted(String line) {
        return line.chars().anyMatch(c -> "\"\u201c\u201d".indexOf(c) >= 0);
    }
}
