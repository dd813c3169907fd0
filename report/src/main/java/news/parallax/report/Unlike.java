package news.parallax.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.Comparison.SideBySide;
import news.parallax.claim.Claim;
import news.parallax.difference.Discrepancy;
import news.parallax.telling.Telling;
import news.parallax.text.Span;

/**
 * Statements of one claim that look as if they differed and cannot be compared, all for one reason.
 *
 * @param row number of the claim
 * @param kind what seems to differ
 * @param detail why it cannot be compared, in plain words
 * @param words of each statement, those that seem to differ; may be empty
 */
record Unlike(int row, Discrepancy.Kind kind, String detail, Map<Telling, List<Span>> words) {
    private record Reason(Discrepancy.Kind kind, String detail) {}

    /** All of an event, in the order of its claims. */
    static List<Unlike> of(SideBySide sideBySide) {
        List<Unlike> all = new ArrayList<>();
        for (int row = 0; row < sideBySide.claims().size(); row++) {
            Claim claim = sideBySide.claims().get(row);
            Map<Reason, Unlike> reasons = new LinkedHashMap<>();
            for (Discrepancy d : claim.comparison().incomparable()) {
                Unlike unlike = new Unlike(row, d.kind(), d.detail(), new LinkedHashMap<>());
                Unlike same = reasons.computeIfAbsent(new Reason(d.kind(), d.detail()), r -> unlike);
                same.words.putIfAbsent(claim.tellings().get(d.a()), d.wordsA());
                same.words.putIfAbsent(claim.tellings().get(d.b()), d.wordsB());
            }
            all.addAll(reasons.values());
        }
        return all;
    }
}
