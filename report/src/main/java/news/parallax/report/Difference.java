package news.parallax.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.parallax.Comparison.SideBySide;
import news.parallax.claim.Claim;
import news.parallax.difference.Discrepancy;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.telling.Telling;
import news.parallax.text.Span;

/**
 * Discrepancies of one claim that set the same words against the same words. Eleven reprints of an agency's text that
 * differ from one paper are one thing to read, not eleven.
 *
 * @param number from 0, within the event
 * @param row number of the claim
 * @param kind what differs
 * @param detail in plain words, of the first of them
 * @param a those that have the one wording
 * @param b those that have the other
 */
record Difference(int number, int row, Discrepancy.Kind kind, String detail, Side a, Side b) {
    /**
     * One wording.
     *
     * @param tellings those that have it, the one to show first
     * @param words the differing words in the snapshot of the first
     */
    record Side(List<Telling> tellings, List<Span> words) {}

    private record Key(Discrepancy.Kind kind, String a, String b) {}

    /** All that differs in an event, in the order of its claims. */
    static List<Difference> of(SideBySide sideBySide) {
        return of(sideBySide, Claim::discrepancies);
    }

    /** What may differ, of kinds that are too often wrong to be shown outright. */
    static List<Difference> possible(SideBySide sideBySide) {
        return of(sideBySide, c -> c.comparison().possible());
    }

    private static List<Difference> of(SideBySide sideBySide, Function<Claim, List<Discrepancy>> which) {
        List<Difference> all = new ArrayList<>();
        List<AnnotatedArticle> accounts = sideBySide.event().accounts();
        for (int row = 0; row < sideBySide.claims().size(); row++) {
            Claim claim = sideBySide.claims().get(row);
            Map<Key, Merger> mergers = new LinkedHashMap<>();
            for (Discrepancy d : which.apply(claim)) {
                Telling a = claim.tellings().get(d.a());
                Telling b = claim.tellings().get(d.b());
                String wordsA = wording(accounts, a, d.wordsA());
                String wordsB = wording(accounts, b, d.wordsB());
                Merger same = mergers.get(new Key(d.kind(), wordsA, wordsB));
                Merger turned = mergers.get(new Key(d.kind(), wordsB, wordsA));
                if (same != null) {
                    same.add(a, b);
                } else if (turned != null) {
                    turned.add(b, a);
                } else {
                    mergers.put(new Key(d.kind(), wordsA, wordsB), new Merger(d, a, b));
                }
            }
            for (Merger merger : mergers.values()) {
                all.add(merger.merged(all.size(), row));
            }
        }
        return all;
    }

    private static String wording(List<AnnotatedArticle> accounts, Telling telling, List<Span> words) {
        AnnotatedArticle account = accounts.get(telling.account());
        List<Span> spans = words.isEmpty() ? List.of(telling.statement().span()) : words;
        return spans.stream()
                .map(account::text)
                .map(t -> Shown.line(t).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" … "));
    }

    private static final class Merger {
        private final Discrepancy first;
        private final Set<Telling> a = new LinkedHashSet<>();
        private final Set<Telling> b = new LinkedHashSet<>();

        Merger(Discrepancy first, Telling a, Telling b) {
            this.first = first;
            add(a, b);
        }

        void add(Telling onA, Telling onB) {
            a.add(onA);
            b.add(onB);
        }

        Difference merged(int number, int row) {
            return new Difference(
                    number,
                    row,
                    first.kind(),
                    first.detail(),
                    new Side(List.copyOf(a), first.wordsA()),
                    new Side(List.copyOf(b), first.wordsB()));
        }
    }
}
