package news.parallax.extract.flat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.article.Block.Kind;
import news.parallax.extract.cue.Cues;
import news.parallax.extract.cue.Densest;
import news.parallax.extract.flat.Pieces.Piece;
import news.parallax.text.Fold;
import news.parallax.text.Snapshot;
import org.jspecify.annotations.Nullable;

/** The role of each piece of a flattened text, once it has a score for being of the article; null for what is its body. */
final class FlatRoles {
    private static final int FEW_WORDS = 60;
    /** From here up the trees are sure, and no cue speaks against them. */
    private static final double SURE = 4;

    /** From here down they are as sure that it is not. */
    private static final double NEVER = -2.5;

    /** Below this they doubt. */
    private static final double DOUBTED = 2;

    /** What scores more than this is kept though it follows the heading of the comments, or of other stories. */
    private static final double ABOVE_COMMENTS = 3.2;

    private static final double ABOVE_OTHERS = 2;
    /** Further from the story nobody asks what a line is there for. */
    private static final int NEAR = 30;

    private static final int FEW_HEADINGS = 3;
    private static final int HEADING = 5;
    private static final int SHORT_PLEA = 16;
    private static final int LONGEST_CUED = 70;
    private static final int LONGEST_HEADLINE = 35;
    /** How much less the line before the likeliest headline may look like one, and be it. */
    private static final double FIRST = 0.4;
    /** What is no sentence and longer than this, in words, heads another story, not a part of this one. */
    private static final int LONG_HEADING = 9;
    /** Where more is glued than this, being glued tells nothing of a piece. */
    private static final int FEW_GLUED = 3;

    private final Snapshot snapshot;
    private final List<Piece> pieces;
    private final LineTexts lines;
    private final Cues cues;
    private final @Nullable Kind[] kinds;
    private final boolean[] body;
    private int firstBody;
    private int lastBody;

    FlatRoles(Snapshot snapshot, List<Piece> pieces, LineTexts lines, Cues cues) {
        this.snapshot = snapshot;
        this.pieces = pieces;
        this.lines = lines;
        this.cues = cues;
        kinds = new Kind[pieces.size()];
        body = new boolean[pieces.size()];
    }

    /** The roles by the scores; a title known from elsewhere helps to find the headline. */
    @Nullable Kind[] of(double[] scores, @Nullable String title) {
        System.arraycopy(Threshold.kept(scores, lines), 0, body, 0, body.length);
        for (int i = 0; i < scores.length; i++) {
            lastBody = body[i] ? i : lastBody;
        }
        firstBody = Math.max(0, firstBody());
        for (int i = 0; i < scores.length; i++) {
            cue(i, scores[i]);
        }
        glued();
        plea();
        tail(scores);
        int first = -1;
        int last = -1;
        for (int i = 0; i < body.length; i++) {
            first = body[i] && first < 0 && lines.isGood(i) ? i : first;
            last = body[i] ? i : last;
        }
        if (first < 0) {
            first = firstBody();
        }
        if (first < 0) {
            return whole();
        }
        head(story(first), title);
        between(scores, first, last);
        before(first);
        after(first, last);
        return kinds;
    }

    /** Where the longest part of the story begins, so that a stray line kept before it does not hide the headline. */
    private int story(int first) {
        double[] gains = new double[body.length];
        for (int i = 0; i < gains.length; i++) {
            gains[i] = body[i] ? lines.words(i) : -lines.words(i) - 4;
        }
        return Math.max(first, Densest.of(gains).from());
    }

    private int firstBody() {
        for (int i = 0; i < body.length; i++) {
            if (body[i]) {
                return i;
            }
        }
        return -1;
    }

    private String text(int i) {
        return snapshot.text(pieces.get(i).span());
    }

    /** What is dropped takes the role that its words give away; what is kept is dropped where they do and the trees doubt. */
    private void cue(int i, double score) {
        boolean asked;
        if (body[i]) {
            boolean doubted = score < SURE && lines.words(i) <= LONGEST_CUED;
            asked = doubted
                    && (lines.isGood(i) && lines.words(i) > SHORT_PLEA
                            ? lines.isPleading(i)
                            : lines.isShort(i) || lines.isCued(i));
        } else {
            boolean near = i >= firstBody - NEAR && i <= lastBody + NEAR;
            asked = near && (lines.isCued(i) || lines.isShort(i) && score > NEVER);
        }
        Kind kind = asked ? cues.kind(text(i)) : null;
        if (kind == null) {
            return;
        }
        if (!body[i]) {
            kinds[i] = kind;
            return;
        }
        boolean small = kind == Kind.NAVIGATION || kind == Kind.RELATED || kind == Kind.COMMENT || kind == Kind.BYLINE;
        if (!small || !lines.isGood(i)) {
            kinds[i] = kind;
            body[i] = false;
        }
    }

    /** What is glued to the story without a space is a leftover if it speaks to the reader, or if it alone is glued there. */
    private void glued() {
        int all = 0;
        for (int i = 1; i < body.length; i++) {
            all += isGlued(i) ? 1 : 0;
        }
        if (all == 0 || all > FEW_GLUED) {
            return;
        }
        for (int i = 0; i < body.length; i++) {
            boolean before = i + 1 < body.length && isGlued(i + 1);
            if (!body[i] || !before && !isGlued(i)) {
                continue;
            }
            boolean opens = before && !isGlued(i) && firstBody() == i && all == 1;
            boolean shorter =
                    before && lines.words(i) < lines.words(i + 1) || isGlued(i) && lines.words(i) < lines.words(i - 1);
            Kind kind = cues.kind(text(i));
            boolean drop =
                    kind == Kind.PROMO || kind == Kind.CAPTION || kind == Kind.RELATED || kind == Kind.NAVIGATION;
            if (drop || opens || shorter && cues.isToReader(text(i))) {
                kinds[i] = drop ? kind : Kind.PROMO;
                body[i] = false;
            }
        }
    }

    private boolean isGlued(int i) {
        return i > 0
                && pieces.get(i).line() == pieces.get(i - 1).line()
                && pieces.get(i).span().start() == pieces.get(i - 1).span().end();
    }

    /** A plea takes in the pieces beside it in which the outlet speaks of itself. */
    private void plea() {
        for (int i = 1; i < body.length; i++) {
            spread(i, i - 1);
        }
        for (int i = body.length - 2; i >= 0; i--) {
            spread(i, i + 1);
        }
    }

    private void spread(int i, int beside) {
        if (body[i] && kinds[beside] == Kind.PROMO && cues.isOfItself(text(i))) {
            body[i] = false;
            kinds[i] = Kind.PROMO;
        }
    }

    /** With much of the story before it, a heading of comments or of other stories, or comments that count up, end it. */
    private void tail(double[] scores) {
        int all = 0;
        for (int i = 0; i < body.length; i++) {
            all += body[i] ? lines.words(i) : 0;
        }
        int before = 0;
        for (int i = 0; i < body.length; i++) {
            before += body[i] ? lines.words(i) : 0;
            boolean heading = kinds[i] != null && lines.words(i) <= HEADING && !lines.isGood(i);
            boolean late = before > FEW_WORDS && before * 10 >= all * 4;
            boolean comments = heading && kinds[i] == Kind.COMMENT || countsUp(i) && follows(i);
            boolean others = heading && kinds[i] == Kind.RELATED && !resumes(i);
            if (late && (comments || others)) {
                cutOff(scores, comments ? i : i + 1, comments, comments && countsUp(i + 1));
                return;
            }
        }
    }

    private void cutOff(double[] scores, int from, boolean comments, boolean numbered) {
        boolean commented = comments;
        boolean counted = numbered;
        for (int i = from; i < body.length; i++) {
            counted |= kinds[i] == Kind.COMMENT && countsUp(i + 1);
            commented |= counted || kinds[i] == Kind.COMMENT || countsUp(i);
            if (!body[i] || counted || scores[i] < (commented ? ABOVE_COMMENTS : ABOVE_OTHERS)) {
                body[i] = false;
                kinds[i] = kinds[i] == null ? commented ? Kind.COMMENT : Kind.RELATED : kinds[i];
            }
        }
    }

    private boolean isEnded(int i) {
        return Lines.ends(snapshot.text(), pieces.get(i).span().end());
    }

    /** The end of a story stands close before a piece: who wrote it, other stories, a form. */
    private boolean follows(int i) {
        for (int j = Math.max(0, i - 4); j < i; j++) {
            Kind kind = kinds[j];
            if (!body[j] && (kind == Kind.RELATED || kind == Kind.BIO || kind == Kind.FORM || kind == Kind.COMMENT)) {
                return true;
            }
        }
        return false;
    }

    /** Three pieces that count up from one, as comments do. */
    private boolean countsUp(int from) {
        int expected = 1;
        for (int i = from; i < body.length && i < from + 8 && expected <= 3; i++) {
            if (i == from && !isNumbered(i, 1)) {
                return false;
            }
            expected += isNumbered(i, expected) ? 1 : 0;
        }
        return expected > 3;
    }

    private boolean isNumbered(int i, int number) {
        int start = pieces.get(i).span().start();
        String text = snapshot.text();
        return text.startsWith(number + ". ", start) || text.startsWith(number + ") ", start);
    }

    /** After a mention of other stories the text goes on: two pieces of running text, nothing that ends it before. */
    private boolean resumes(int marker) {
        int run = 0;
        for (int i = marker + 1; i < Math.min(body.length, marker + 8) && run < 2; i++) {
            if (kinds[i] == Kind.COMMENT || kinds[i] == Kind.FORM || kinds[i] == Kind.BIO || countsUp(i)) {
                return false;
            }
            run = body[i] && lines.isGood(i) ? run + 1 : 0;
        }
        return run == 2;
    }

    /** Within a story with hardly a heading, a line that is no sentence and speaks of other things, if the trees doubt. */
    private void between(double[] scores, int first, int last) {
        boolean dirty = false;
        for (Kind kind : kinds) {
            dirty |= kind != null && kind != Kind.BYLINE && kind != Kind.HEADLINE;
        }
        List<Integer> open = new ArrayList<>();
        for (int i = first + 1; i < last; i++) {
            boolean whole = isEnded(i)
                    || !isEnded(i - 1)
                    || lines.isGood(i)
                    || pieces.get(i).ofRun();
            if (body[i] && !whole && lines.words(i) > 3) {
                open.add(i);
            }
        }
        if (!dirty || open.size() > FEW_HEADINGS) {
            return;
        }
        for (int i : open) {
            boolean headline = lines.words(i) >= LONG_HEADING && scores[i] < SURE;
            if (headline || scores[i] < DOUBTED && lines.shared(i) * 4 <= lines.spoken(i)) {
                body[i] = false;
                kinds[i] = Kind.RELATED;
            }
        }
    }

    /** The headline is the piece before the story that speaks most of what the story speaks of. */
    private void head(int first, @Nullable String title) {
        int best = -1;
        double bestScore = 0;
        String known = title == null ? null : Fold.text(title);
        for (int i = 0; i < first; i++) {
            int words = lines.words(i);
            boolean told = body[i]
                    && isEnded(i)
                    && snapshot.text().charAt(pieces.get(i).span().end() - 1) != '?';
            if (kinds[i] != null || told || words < 3 || words > LONGEST_HEADLINE) {
                continue;
            }
            if (known != null && known.equals(Fold.text(text(i)))) {
                best = i;
                bestScore = Double.MAX_VALUE;
                break;
            }
            double score = lines.shared(i) < 2 ? 0 : lines.headline(i, first);
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        if (best < 0) {
            return;
        }
        // The headline comes first: what speaks of the story right before another that does is no less its headline.
        if (best > 0 && kinds[best - 1] == null && !isEnded(best - 1)) {
            boolean speaks = lines.words(best - 1) <= LONGEST_HEADLINE && lines.shared(best - 1) >= 2;
            best = speaks && lines.headline(best - 1, first) > FIRST * bestScore ? best - 1 : best;
        }
        Set<String> heads = new HashSet<>();
        heads.add(Fold.text(text(best)));
        for (int i = best + 1; i < first; i++) {
            boolean speaks = lines.words(i) >= 6 && lines.shared(i) * 3 >= lines.spoken(i);
            if (kinds[i] == null && speaks && !body[i]) {
                kinds[i] = Kind.STANDFIRST;
                heads.add(Fold.text(text(i)));
            }
        }
        for (int i = 0; i < body.length; i++) {
            if (kinds[i] == null && lines.words(i) <= 60 && heads.contains(Fold.text(text(i)))) {
                kinds[i] = Kind.HEADLINE;
                body[i] = false;
            }
        }
    }

    private void before(int first) {
        for (int i = 0; i < first; i++) {
            if (kinds[i] == null && !body[i]) {
                kinds[i] = Kind.NAVIGATION;
            }
        }
    }

    /** What is dropped without a cue takes the role of the cue above it. */
    private void after(int first, int last) {
        Kind running = Kind.RELATED;
        for (int i = first; i < body.length; i++) {
            Kind own = kinds[i];
            if (body[i]) {
                running = Kind.RELATED;
            } else if (own == Kind.COMMENT || own == Kind.FORM || own == Kind.RELATED || own == Kind.BIO) {
                running = own;
            } else if (own == null) {
                kinds[i] = i > last ? running : Kind.RELATED;
            }
        }
    }

    /** Nothing reads like running text: take every piece as it is, the first as headline if there are more. */
    private @Nullable Kind[] whole() {
        boolean headed = pieces.size() > 1
                && !Lines.ends(snapshot.text(), pieces.get(0).span().end());
        java.util.Arrays.fill(kinds, null);
        if (headed) {
            kinds[0] = Kind.HEADLINE;
        }
        return kinds;
    }
}
