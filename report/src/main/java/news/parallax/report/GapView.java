package news.parallax.report;

import java.util.List;
import news.parallax.report.Reading.Link;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.telling.Telling;
import org.jspecify.annotations.Nullable;

/**
 * What two or more other accounts tell and one does not.
 *
 * @param account the one
 * @param missing nothing in its text speaks of them
 * @param near something in its text comes near them, too little to say that it is the same
 */
public record GapView(Link account, Some missing, Some near) {
    /** So many are shown, the others are in the table. */
    private static final int MOST = 8;

    private static final int MOST_NEAR = 4;

    private static final int LONGEST_SUMMARY = 140;

    /**
     * A claim.
     *
     * @param origins how many tell it
     * @param here what comes nearest in the account, if it comes near enough to be shown
     */
    public record Told(Link claim, String origins, @Nullable Link here) {}

    /** The first of some claims, and how many more there are. */
    public record Some(List<Told> first, int more) {
        /** How many there are in all. */
        public int count() {
            return first.size() + more;
        }
    }

    /** What one account does not tell, with so many claims at most. */
    static GapView of(int account, AnnotatedArticle annotated, Matrix matrix, Anchors anchors, int most) {
        return new GapView(
                new Link("#" + anchors.account(account), matrix.names().get(account)),
                some(matrix.notFound().get(account), account, annotated, anchors, most),
                some(matrix.near().get(account), account, annotated, anchors, Math.min(most, MOST_NEAR)));
    }

    /** One for each account, in the order of the table. */
    static List<GapView> of(List<AnnotatedArticle> accounts, Matrix matrix, Anchors anchors) {
        return matrix.columns().stream()
                .map(account -> of(account, accounts.get(account), matrix, anchors, MOST))
                .toList();
    }

    private static Some some(
            List<Matrix.Row> rows, int account, AnnotatedArticle annotated, Anchors anchors, int most) {
        return new Some(
                rows.stream()
                        .limit(most)
                        .map(row -> new Told(
                                new Link(
                                        "#" + anchors.claim(row.number()),
                                        Shown.clip(row.claim().summary(), LONGEST_SUMMARY)),
                                Labels.origins(row.claim().origins()),
                                here(row.cells().get(account).tellings(), annotated, anchors)))
                        .toList(),
                Math.max(0, rows.size() - most));
    }

    private static @Nullable Link here(List<Telling> nearest, AnnotatedArticle annotated, Anchors anchors) {
        return nearest.isEmpty()
                ? null
                : new Link(
                        anchors.link(nearest.get(0)),
                        Shown.clip(annotated.text(nearest.get(0).statement().span()), LONGEST_SUMMARY));
    }
}
