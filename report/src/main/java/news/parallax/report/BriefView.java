package news.parallax.report;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.report.Reading.Link;

/**
 * An event in short, each line leading to where it stands in full.
 *
 * @param told what most origins tell and no two accounts differ in
 * @param differs what differs
 * @param moreDiffers how many differences are not among them
 * @param lacks what was not found in some account though two or more others tell it; where all was, what only came near
 * @param onlyNear these came near in those accounts
 */
public record BriefView(List<Line> told, List<Line> differs, int moreDiffers, List<Line> lacks, boolean onlyNear) {
    private static final int MOST = 3;
    private static final int LONGEST = 110;
    private static final int NAMED = 2;

    /** A line and, more quietly, who or how many. */
    public record Line(Link link, String about) {}

    static BriefView of(Matrix matrix, List<DifferenceView> differences, Anchors anchors) {
        List<Line> told = matrix.mostTold(matrix.rows().size()).stream()
                .filter(r -> !r.relations().isEmpty() && r.kinds().isEmpty())
                .limit(MOST)
                .map(r -> new Line(link(r, anchors), Labels.origins(r.claim().origins())))
                .toList();
        List<Line> differs = differences.stream()
                .limit(MOST)
                .map(d -> new Line(
                        new Link("#" + d.id(), Shown.clip(d.claim().text(), LONGEST)),
                        d.kind() + ": " + d.detail() + " (" + names(d) + ")"))
                .toList();
        List<Line> lacks = matrix.gaps().isEmpty()
                ? lacks(matrix, matrix.nearGaps(), "only something near in ", anchors)
                : lacks(matrix, matrix.gaps(), "not found in ", anchors);
        return new BriefView(
                told,
                differs,
                differences.size() - differs.size(),
                lacks,
                matrix.gaps().isEmpty());
    }

    private static List<Line> lacks(Matrix matrix, List<Matrix.Gap> gaps, String how, Anchors anchors) {
        return gaps.stream()
                .limit(MOST)
                .map(gap -> {
                    String names = gap.accounts().stream()
                            .limit(NAMED)
                            .map(matrix.names()::get)
                            .collect(Collectors.joining(", "));
                    int more = gap.accounts().size() - NAMED;
                    return new Line(
                            link(gap.rows().get(0), anchors), how + names + (more > 0 ? " and " + more + " more" : ""));
                })
                .toList();
    }

    /** There is nothing to say in short. */
    public boolean isEmpty() {
        return told.isEmpty() && differs.isEmpty() && lacks.isEmpty();
    }

    private static Link link(Matrix.Row row, Anchors anchors) {
        return new Link(
                "#" + anchors.claim(row.number()), Shown.clip(row.claim().summary(), LONGEST));
    }

    private static String names(DifferenceView difference) {
        return difference.values().stream()
                .limit(NAMED)
                .map(v -> v.by().account().text() + (v.accounts() > 1 ? " and " + (v.accounts() - 1) + " more" : ""))
                .collect(Collectors.joining(" / "));
    }
}
