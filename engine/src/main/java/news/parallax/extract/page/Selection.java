package news.parallax.extract.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.article.Block.Kind;
import news.parallax.extract.cue.Cues;
import news.parallax.extract.page.PageText.Leaf;
import org.jspecify.annotations.Nullable;

/**
 * Which runs of text make the article: those likely enough by their scores, which are log odds; of those in doubt not what
 * links, pictures or words give away, nor what was taken before; a list or table as one; a quotation between what was taken;
 * and no other articles.
 */
final class Selection {
    private static final double LIKELY = -0.4;
    private static final double HOPELESS = -4;
    /** How much less likely than worth its while a run may be: what does not belong is found out in other ways too. */
    private static final double GENEROUS = 0.3;

    private static final int ROUNDS = 5;
    /** The scores are more right than they claim: trees that have given up a run do not say how hopeless it is. */
    private static final double MODEST = 2;

    /** Above this a run begins or ends what may be filled in between. */
    private static final double SURE = 1;

    private static final double MAYBE_LINK = 2;
    private static final double MAYBE_PICTURE = 2;
    private static final double MAYBE_ASIDE = 3;
    private static final double MAYBE_LEFTOVER = 1.5;
    private static final double MAYBE_ANYTHING = 0;
    private static final double MAYBE_END = 3.5;
    private static final double MAYBE_QUOTE = -3;
    private static final double MAYBE_HEADING = -3;
    private static final double MAYBE_GROUP = 0.35;
    private static final double MAYBE_COPY = 2;
    /** Shorter texts are said twice on purpose, in characters. */
    private static final int LONG_COPY = 100;
    /** So many articles beside the story make a list of others; a single one may be a part of it. */
    private static final int OTHERS = 2;

    private static final Set<Kind> LEFTOVERS =
            Set.of(Kind.CAPTION, Kind.TRAILER, Kind.PROMO, Kind.BIO, Kind.FORM, Kind.COMMENT);
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4");
    private static final Set<String> GROUPS = Set.of("table", "ul", "ol", "dl");
    private static final int NEAR = 4;
    private static final int LONGEST_CUE = 500;

    private final Cues cues = new Cues();

    /** For each run whether it is taken. */
    boolean[] of(List<Leaf> leaves, List<String> texts, double[] scores) {
        double[] likely = new double[scores.length];
        for (int i = 0; i < likely.length; i++) {
            likely[i] = 1 / (1 + StrictMath.exp(-MODEST * scores[i]));
        }
        double least = least(leaves, likely, scores);
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
        leaveCopies(texts, scores, taken);
        takeGroupsWhole(leaves, likely, taken, first, last);
        for (int i = first; i < last; i++) {
            taken[i] |= scores[i] > MAYBE_QUOTE && leaves.get(i).place().within("blockquote", NEAR);
        }
        takeHeadings(leaves, scores, taken);
        leaveOtherArticles(leaves, taken, first);
        beginWithTheStory(texts, taken);
        endWithTheStory(texts, scores, taken);
        return taken;
    }

    /** A heading right between two runs of the story, set beside them, heads the second. */
    private static void takeHeadings(List<Leaf> leaves, double[] scores, boolean[] taken) {
        for (int i = 1; i + 1 < taken.length; i++) {
            Place place = leaves.get(i).place();
            taken[i] |= HEADINGS.contains(place.tag)
                    && scores[i] > MAYBE_HEADING
                    && taken[i - 1]
                    && taken[i + 1]
                    && leaves.get(i + 1).place().parent == place.parent;
        }
    }

    /** Pages hold their text twice, for screens of two sizes; and teasers of what they tell below. Copies so made stand apart. */
    private static void leaveCopies(List<String> texts, double[] scores, boolean[] taken) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < taken.length; i++) {
            String text = texts.get(i);
            if (taken[i] && text.length() > LONG_COPY && !seen.add(text)) {
                taken[i] = scores[i] >= MAYBE_COPY || text.equals(texts.get(i - 1));
            }
        }
    }

    /**
     * Where the story begins in what the page calls an article, and the headline stands in it, further articles within or
     * below are others, however much they read like it. Without the headline an article is a mere section.
     */
    private static void leaveOtherArticles(List<Leaf> leaves, boolean[] taken, int first) {
        if (first >= taken.length) {
            return;
        }
        Place start = leaves.get(first).place();
        Place own = article(start);
        if (own == null || leaves.stream().map(Leaf::place).noneMatch(p -> p.tag.equals("h1") && own.holds(p))) {
            return;
        }
        Set<Place> others = new HashSet<>();
        for (int i = first; i < taken.length; i++) {
            Place article = article(leaves.get(i).place());
            if (taken[i] && article != null && !article.holds(start)) {
                others.add(article);
            }
        }
        for (int i = first; i < taken.length && others.size() >= OTHERS; i++) {
            taken[i] &= !others.contains(article(leaves.get(i).place()));
        }
    }

    private static @Nullable Place article(Place place) {
        Place at = place;
        while (at != null && !at.tag.equals("article")) {
            at = at.parent;
        }
        return at;
    }

    /** Before a story goes what tells only who wrote it or when. */
    private void beginWithTheStory(List<String> texts, boolean[] taken) {
        for (int i = 0; i < taken.length; i++) {
            if (taken[i]) {
                String text = texts.get(i);
                if (text.length() > LONGEST_CUE || cues.kind(text) != Kind.BYLINE) {
                    return;
                }
                taken[i] = false;
            }
        }
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

    /**
     * The score from which on a run is taken. The F to be expected grows with a run that is likelier than half of it: so of a
     * page where all is in doubt more is taken, and of one where little is likely the likeliest.
     */
    private static double least(List<Leaf> leaves, double[] likely, double[] scores) {
        double all = 0;
        for (int i = 0; i < scores.length; i++) {
            all += likely[i] * leaves.get(i).span().length();
        }
        double least = LIKELY;
        for (int round = 0; round < ROUNDS; round++) {
            double taken = 0;
            double right = 0;
            for (int i = 0; i < scores.length; i++) {
                int length = scores[i] > least ? leaves.get(i).span().length() : 0;
                taken += length;
                right += likely[i] * length;
            }
            double half = right / (taken + all);
            least = Math.max(HOPELESS, Math.min(LIKELY, StrictMath.log(half / (1 - half)) - GENEROUS));
        }
        return least;
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

    /** Of a list or table that lies within what was taken, all is taken or nothing: by what is likely and by what is taken. */
    private static void takeGroupsWhole(List<Leaf> leaves, double[] likely, boolean[] taken, int first, int last) {
        Map<Place, double[]> groups = new HashMap<>();
        for (int i = first; i < last; i++) {
            Place group = group(leaves.get(i).place());
            if (group != null) {
                double[] sums = groups.computeIfAbsent(group, g -> new double[2]);
                int length = leaves.get(i).span().length();
                sums[0] += length;
                sums[1] += length * (likely[i] + (taken[i] ? 1 : 0)) / 2;
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
