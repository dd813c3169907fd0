package news.parallax.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.article.Block.Kind;
import news.parallax.extract.PageText.Leaf;

/**
 * Which runs of text make the article: those likely enough by their scores; not those in doubt whose words give a leftover
 * away; and those in doubt that stand between what was taken, as the cells of a table and the quotations do.
 */
final class Selection {
    /** An article is no shorter, in words, if the page has more that could be one. */
    private static final int FEW_WORDS = 30;
    /** How much less likely than the likeliest run another may be, where hardly anything was likely. */
    private static final double NEAR = 1;

    /** Below this nothing is taken, though nothing likelier be found. */
    private static final double HOPELESS = -4;

    private static final double LEAST = Double.parseDouble(System.getProperty("least", "-0.4"));
    private static final Set<Kind> LEFTOVERS =
            Set.of(Kind.CAPTION, Kind.TRAILER, Kind.PROMO, Kind.BIO, Kind.FORM, Kind.COMMENT);
    static final double CUE = Double.parseDouble(System.getProperty("cue", "1.5"));
    static final double DOUBT = Double.parseDouble(System.getProperty("doubt", "0"));
    static final double LINK = Double.parseDouble(System.getProperty("link", "2"));
    static final double FIG = Double.parseDouble(System.getProperty("fig", "2"));
    static final double QUOTE = Double.parseDouble(System.getProperty("quote", "-3"));
    static final double GROUP = Double.parseDouble(System.getProperty("group", "0.35"));

    private final Cues cues = new Cues();

    boolean[] of(List<Leaf> leaves, List<String> texts, double[] scores) {
        int words = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            words += scores[i] > 0 ? Cues.words(texts.get(i)) : 0;
            most = Math.max(most, scores[i]);
        }
        double least = words >= FEW_WORDS ? LEAST : Math.min(LEAST, Math.max(HOPELESS, most - NEAR));
        boolean[] taken = new boolean[scores.length];
        int first = -1;
        int last = -1;
        for (int i = 0; i < taken.length; i++) {
            taken[i] = scores[i] > least;
            if (scores[i] > 1) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        prune(leaves, texts, scores, taken);
        group(leaves, texts, taken, first, last);
        for (int i = Math.max(first, 0); i < last; i++) {
            if (!taken[i] && scores[i] > QUOTE && leaves.get(i).place().within("blockquote", 3)) {
                taken[i] = true;
            }
        }
        return taken;
    }

    private void prune(List<Leaf> leaves, List<String> texts, double[] scores, boolean[] taken) {
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                continue;
            }
            Leaf leaf = leaves.get(i);
            String text = texts.get(i);
            char end = text.charAt(text.length() - 1);
            boolean open = ".!?:;\"\u201d)".indexOf(end) < 0;
            if (scores[i] < LINK && open && leaf.linkShare() > 0.9 && Cues.words(text) >= 4) {
                taken[i] = false;
            } else if (scores[i] < FIG && leaf.place().within("figure", 4)) {
                taken[i] = false;
            } else if (scores[i] < CUE) {
                Kind cue = text.length() > 500 ? null : cues.kind(text);
                taken[i] = cue == null || scores[i] > DOUBT && !LEFTOVERS.contains(cue);
            }
        }
    }

    /** A table or a list is taken as one. */
    private static void group(List<Leaf> leaves, List<String> texts, boolean[] taken, int first, int last) {
        Map<Place, double[]> groups = new HashMap<>();
        for (int i = Math.max(0, first); i < last; i++) {
            Place group = group(leaves.get(i).place());
            if (group != null) {
                double[] sums = groups.computeIfAbsent(group, g -> new double[2]);
                sums[0] += texts.get(i).length();
                sums[1] += taken[i] ? texts.get(i).length() : 0;
            }
        }
        for (int i = Math.max(0, first); i < last; i++) {
            Place group = group(leaves.get(i).place());
            double[] sums = group == null ? null : groups.get(group);
            if (sums != null) {
                taken[i] = sums[1] > GROUP * sums[0];
            }
        }
    }

    private static Place group(Place place) {
        Place at = place;
        for (int up = 0; at != null && up < 4; up++, at = at.parent) {
            if (at.tag.equals("table") || at.tag.equals("ul") || at.tag.equals("ol") || at.tag.equals("dl")) {
                return at;
            }
        }
        return null;
    }
}
