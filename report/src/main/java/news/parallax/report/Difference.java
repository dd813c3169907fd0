package news.parallax.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.Comparison.SideBySide;
import news.parallax.claim.Claim;
import news.parallax.difference.Discrepancy;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.telling.Telling;
import news.parallax.text.Span;

/**
 * One thing that differs in a claim, told once however many accounts tell it: each value, and who has it.
 *
 * @param number from 0, within the event
 * @param row number of the claim
 * @param kind what differs
 * @param detail in plain words
 * @param values two or more, those of most accounts first
 */
record Difference(int number, int row, Discrepancy.Kind kind, String detail, List<Value> values) {
    /**
     * One answer to what is asked: a number, a wording, a certainty.
     *
     * @param words the differing words, or "without" and those that it lacks
     * @param statements indexes into the tellings of the claim, the one to show first
     * @param tellings the same
     * @param spans the differing words in the snapshot of the first; may be empty
     * @param facing one that has another value
     * @param facingSpans the differing words in the snapshot of that
     */
    record Value(
            String words,
            List<Integer> statements,
            List<Telling> tellings,
            List<Span> spans,
            Telling facing,
            List<Span> facingSpans) {
        /** The one to show. */
        Telling first() {
            return tellings.get(0);
        }

        /** The others, one of each account. */
        List<Telling> others() {
            return IntStream.range(1, tellings.size())
                    .filter(i -> IntStream.range(0, i)
                            .noneMatch(j ->
                                    tellings.get(j).account() == tellings.get(i).account()))
                    .mapToObj(tellings::get)
                    .toList();
        }

        int accounts() {
            return 1 + others().size();
        }
    }

    /** All that differs in an event, in the order of its claims. */
    static List<Difference> of(SideBySide sideBySide) {
        return of(sideBySide, Claim::discrepancies);
    }

    /** What may differ, of kinds that are too often wrong to be shown outright. */
    static List<Difference> possible(SideBySide sideBySide) {
        return of(sideBySide, c -> c.comparison().possible());
    }

    /** All that differs in one claim. */
    static List<Difference> of(Claim claim, List<AnnotatedArticle> accounts) {
        return new Things(claim, accounts, claim.discrepancies()).differences(0);
    }

    private static List<Difference> of(SideBySide sideBySide, Function<Claim, List<Discrepancy>> which) {
        List<AnnotatedArticle> accounts = sideBySide.event().accounts();
        List<Claim> claims = sideBySide.claims();
        List<Difference> all = IntStream.range(0, claims.size())
                .boxed()
                .flatMap(row -> which.apply(claims.get(row)).isEmpty()
                        ? Stream.of()
                        : new Things(claims.get(row), accounts, which.apply(claims.get(row))).differences(row).stream())
                .toList();
        return IntStream.range(0, all.size())
                .mapToObj(i -> all.get(i).numbered(i))
                .toList();
    }

    private Difference numbered(int from) {
        return new Difference(from, row, kind, detail, values);
    }
}
