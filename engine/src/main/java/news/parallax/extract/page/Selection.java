package news.parallax.extract.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.article.Block.Kind;
import news.parallax.extract.cue.Cues;
import news.parallax.extract.page.PageText.Leaf;
import org.jspecify.annotations.Nullable;

/**
 * Which runs of text make the article: those likely enough by their scores, which are log odds; of those in doubt not what
 * links, pictures or words give away; a list or table as one; and a quotation between what was taken.
 */
final class Selection {
    private static final double LIKELY = -0.4;
    /** Where less than this is likely, in words, the likeliest is taken and what is hardly less likely. */
    private static final int FEW_WORDS = 30;

    private static final double HARDLY_LESS = 1;
    private static final double HOPELESS = -4;
    /** Above this a run begins or ends what may be filled in between. */
    private static final double SURE = 1;

    private static final double MAYBE_LINK = 2;
    private static final double MAYBE_PICTURE = 2;
    private static final double MAYBE_ASIDE = 3;
    private static final double MAYBE_LEFTOVER = 1.5;
    private static final double MAYBE_ANYTHING = 0;
    private static final double MAYBE_END = 3.5;
    private static final double MAYBE_QUOTE = -3;
    private static final double MAYBE_GROUP = 0.35;

    private static final Set<Kind> LEFTOVERS =
            Set.of(Kind.CAPTION, Kind.TRAILER, Kind.PROMO, Kind.BIO, Kind.FORM, Kind.COMMENT);
    private static final Set<String> GROUPS = Set.of("table", "ul", "ol", "dl");
    private static final int NEAR = 4;
    private static final int LONGEST_CUE = 500;

    private final Cues cues = new Cues();

    /** For each run whether it is taken. */
    boolean[] of(List<Leaf> leaves, List<String> texts, double[] scores) {
        double least = least(texts, scores);
        boolean[] taken = new boolean[scores.length];
        int first = scores.length;
        int last = -1;
        for (int i = 0; i < taken.length; i++) {
            taken[i] = scores[i] > least && !isLeftover(leaves.get(i), texts.get(i), scores[i]);
            if (scores[i] > SURE) {
                first = Math.min(first, i);
                last = i;
            }
        }
        takeGroupsWhole(leaves, taken, first, last);
        for (int i = first; i < last; i++) {
            taken[i] |= scores[i] > MAYBE_QUOTE && leaves.get(i).place().within("blockquote", NEAR);
        }
        endWithTheStory(texts, scores, taken);
        return taken;
    }

    /** At the end of a story even what is rather likely goes, if it speaks to the reader. */
    private void endWithTheStory(List<String> texts, double[] scores, boolean[] taken) {
        for (int i = taken.length - 1; i > 0; i--) {
            if (taken[i]) {
                String text = texts.get(i);
                Kind cue = scores[i] > MAYBE_END || text.length() > LONGEST_CUE ? null : cues.kind(text);
                if (cue != Kind.QUESTION && cue != Kind.PROMO) {
                    return;
                }
                taken[i] = false;
            }
        }
    }

    private static double least(List<String> texts, double[] scores) {
        int words = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            words += scores[i] > LIKELY ? Cues.words(texts.get(i)) : 0;
            most = Math.max(most, scores[i]);
        }
        return words >= FEW_WORDS ? LIKELY : Math.min(LIKELY, Math.max(HOPELESS, most - HARDLY_LESS));
    }

    private boolean isLeftover(Leaf leaf, String text, double score) {
        boolean open = ".!?:;\"\u201d)".indexOf(text.charAt(text.length() - 1)) < 0;
        if (score < MAYBE_LINK && open && leaf.linkShare() > 0.9 && Cues.words(text) >= 4) {
            return true;
        }
        if (score < MAYBE_PICTURE && leaf.place().within("figure", NEAR)) {
            return true;
        }
        if (score < MAYBE_ASIDE && leaf.place().isAside()) {
            return true;
        }
        if (score >= MAYBE_LEFTOVER || text.length() > LONGEST_CUE) {
            return false;
        }
        Kind cue = cues.kind(text);
        return cue != null && (score <= MAYBE_ANYTHING || LEFTOVERS.contains(cue));
    }

    /** Of a list or table that lies within what was taken, all is taken or nothing. */
    private static void takeGroupsWhole(List<Leaf> leaves, boolean[] taken, int first, int last) {
        Map<Place, double[]> groups = new HashMap<>();
        for (int i = first; i < last; i++) {
            Place group = group(leaves.get(i).place());
            if (group != null) {
                double[] sums = groups.computeIfAbsent(group, g -> new double[2]);
                sums[0] += leaves.get(i).span().length();
                sums[1] += taken[i] ? leaves.get(i).span().length() : 0;
            }
        }
        for (int i = first; i < last; i++) {
            double[] sums = groups.get(group(leaves.get(i).place()));
            taken[i] = sums == null ? taken[i] : sums[1] > MAYBE_GROUP * sums[0];
        }
    }

    private static @Nullable Place group(Place place) {
        Place at = place;
        for (int up = 0; at != null && up < NEAR; up++, at = at.parent) {
            if (GROUPS.contains(at.tag)) {
                return at;
            }
        }
        return null;
    }
}
