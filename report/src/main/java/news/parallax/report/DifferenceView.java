package news.parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import news.parallax.Comparison.SideBySide;
import news.parallax.claim.Claim;
import news.parallax.difference.Development;
import news.parallax.difference.Discrepancy;
import news.parallax.report.Reading.Link;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.telling.Telling;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A card that sets the values of one thing beside each other.
 *
 * @param id on the page
 * @param kind what differs
 * @param claim the claim they are of
 * @param detail in plain words
 * @param values what the accounts say, the most told first
 * @param more values to be folded away, where they are many
 * @param moreWords the first of these on a line
 */
public record DifferenceView(
        String id,
        String kind,
        Link claim,
        String detail,
        List<ValueView> values,
        List<ValueView> more,
        String moreWords) {
    private static final int LONGEST_SUMMARY = 140;
    private static final int LONGEST_EXCERPT = 600;
    private static final int LONGEST_WORDS = 60;
    private static final int NAMED = 12;
    private static final int MOST_VALUES = 6;
    /** One value more than fit would be folded away for nothing. */
    private static final int FOLDED = 3;

    /**
     * A value and who has it.
     *
     * @param words short; empty where only the sentence tells it
     * @param told by how many accounts and origins
     * @param pieces the sentence of one account
     * @param by that account
     * @param who other accounts that have the same value
     * @param others how many have it that are not among these
     */
    public record ValueView(String words, String told, List<Piece> pieces, Who by, List<Who> who, int others) {
        /** How many accounts have it. */
        public int accounts() {
            return 1 + who.size() + others;
        }
    }

    /** An account, and whose words or view it says it gives. */
    public record Who(
            Link account,
            @Nullable String speaker,
            @Nullable String reserve) {}

    /** A number that moved on. */
    public record Move(Link claim, Link earlier, Link later, String detail) {}

    /** Statements that cannot be compared, and why. */
    public record UnlikeView(String kind, Link claim, List<Said> said, String detail) {}

    /** An account and its words; none where they are many. */
    public record Said(Link account, String words) {}

    static List<DifferenceView> of(SideBySide sideBySide, Matrix matrix, Anchors anchors) {
        return of(Difference.of(sideBySide), anchors::difference, sideBySide, matrix, anchors);
    }

    static List<DifferenceView> possible(SideBySide sideBySide, Matrix matrix, Anchors anchors) {
        return of(Difference.possible(sideBySide), anchors::possible, sideBySide, matrix, anchors);
    }

    static List<UnlikeView> unlike(SideBySide sideBySide, Matrix matrix, Anchors anchors) {
        return Unlike.of(sideBySide).stream()
                .map(u -> new UnlikeView(
                        Labels.capital(Labels.kind(u.kind())),
                        claim(sideBySide, u.row(), anchors),
                        u.words().entrySet().stream()
                                .limit(NAMED)
                                .map(e -> said(sideBySide, e.getKey(), e.getValue(), matrix, anchors))
                                .toList(),
                        Shown.clip(u.detail(), LONGEST_EXCERPT)))
                .toList();
    }

    private static Said said(SideBySide sideBySide, Telling telling, List<Span> words, Matrix matrix, Anchors anchors) {
        AnnotatedArticle account = sideBySide.event().accounts().get(telling.account());
        String text = words.stream().map(account::text).map(Shown::line).collect(Collectors.joining(" … "));
        return new Said(
                new Link(anchors.link(telling), matrix.names().get(telling.account())),
                text.length() > LONGEST_WORDS ? "" : text);
    }

    private static List<DifferenceView> of(
            List<Difference> differences,
            IntFunction<String> id,
            SideBySide sideBySide,
            Matrix matrix,
            Anchors anchors) {
        return differences.stream()
                .map(d -> {
                    List<ValueView> values = d.values().stream()
                            .map(value -> value(sideBySide, matrix, d.kind(), value, anchors))
                            .toList();
                    int shown = values.size() < MOST_VALUES + FOLDED ? values.size() : MOST_VALUES;
                    List<ValueView> more = values.subList(shown, values.size());
                    return new DifferenceView(
                            id.apply(d.number()),
                            Labels.capital(Labels.kind(d.kind())),
                            claim(sideBySide, d.row(), anchors),
                            Shown.clip(d.detail(), LONGEST_EXCERPT),
                            values.subList(0, shown),
                            more,
                            Shown.clip(
                                    more.stream()
                                            .map(ValueView::words)
                                            .filter(w -> !w.isEmpty())
                                            .collect(Collectors.joining(", ")),
                                    LONGEST_SUMMARY));
                })
                .toList();
    }

    /** What moved on, each step once however many accounts tell it. */
    static List<Move> moves(SideBySide sideBySide, Matrix matrix, Anchors anchors) {
        Map<List<Object>, Move> moves = new LinkedHashMap<>();
        for (int row = 0; row < sideBySide.claims().size(); row++) {
            Claim claim = sideBySide.claims().get(row);
            for (Development d : claim.developments()) {
                Telling earlier = claim.tellings().get(d.earlier());
                Telling later = claim.tellings().get(d.later());
                Move move = new Move(
                        claim(sideBySide, row, anchors),
                        new Link(anchors.link(earlier), matrix.names().get(earlier.account())),
                        new Link(anchors.link(later), matrix.names().get(later.account())),
                        Shown.clip(d.detail(), LONGEST_EXCERPT));
                moves.putIfAbsent(List.of(row, d.detail()), move);
            }
        }
        return List.copyOf(moves.values());
    }

    private static Link claim(SideBySide sideBySide, int row, Anchors anchors) {
        String summary = Shown.clip(sideBySide.claims().get(row).summary(), LONGEST_SUMMARY);
        return new Link("#" + anchors.claim(row), summary);
    }

    private static ValueView value(
            SideBySide sideBySide, Matrix matrix, Discrepancy.Kind kind, Difference.Value value, Anchors anchors) {
        Telling first = value.first();
        List<AnnotatedArticle> accounts = sideBySide.event().accounts();
        AnnotatedArticle account = accounts.get(first.account());
        Span span = Excerpt.around(first.statement().span(), value.spans(), LONGEST_EXCERPT);
        List<Telling> others = value.others();
        List<Who> who =
                others.stream().limit(NAMED).map(t -> who(t, matrix, anchors)).toList();
        Set<Integer> tellers =
                value.tellings().stream().map(Telling::account).collect(Collectors.toCollection(TreeSet::new));
        String told = Labels.count(tellers.size(), "account");
        boolean quoted = kind == Discrepancy.Kind.QUOTE && !value.spans().isEmpty();
        String words = quoted ? "\u201c" + value.words() + "\u201d" : value.words();
        return new ValueView(
                words.length() > LONGEST_WORDS ? "" : Shown.line(words),
                tellers.size() == 1
                        ? told
                        : told + ", " + Labels.origins(sideBySide.origins().countAccounts(tellers)),
                excerpt(
                        account,
                        span,
                        value.spans(),
                        accounts.get(value.facing().account()),
                        value.facingSpans()),
                who(first, matrix, anchors),
                who,
                others.size() - who.size());
    }

    private static Who who(Telling telling, Matrix matrix, Anchors anchors) {
        String name = matrix.names().get(telling.account());
        return new Who(
                new Link(anchors.link(telling), name),
                Labels.cited(telling.statement().speaker(), name),
                Labels.reserve(telling.statement().certainty()));
    }

    /** As much of a span as a card has room for; where the other side alone has words that differ, with gaps for them. */
    private static List<Piece> excerpt(
            AnnotatedArticle account, Span span, List<Span> words, AnnotatedArticle facing, List<Span> others) {
        Span window = Excerpt.window(account, span, words, LONGEST_EXCERPT);
        List<Piece> pieces = new ArrayList<>(
                words.isEmpty()
                        ? WordMarks.gaps(
                                account.text(window),
                                facing.article().snapshot().text(),
                                others)
                        : pieces(account, window, words));
        if (window.start() > span.start()) {
            pieces.add(0, Piece.same("…"));
        }
        if (window.end() < span.end()) {
            pieces.add(Piece.same("…"));
        }
        return pieces;
    }

    /** A stretch of an account with the words that differ parted from the rest. */
    static List<Piece> pieces(AnnotatedArticle account, Span span, List<Span> words) {
        List<Piece> pieces = new ArrayList<>();
        int at = span.start();
        for (Span word : words.stream().sorted(Comparator.naturalOrder()).toList()) {
            int start = Math.max(at, word.start());
            int end = Math.min(span.end(), word.end());
            if (start < end) {
                if (at < start) {
                    pieces.add(Piece.same(account.text(new Span(at, start))));
                }
                pieces.add(Piece.own(account.text(new Span(start, end))));
                at = end;
            }
        }
        if (at < span.end()) {
            pieces.add(Piece.same(account.text(new Span(at, span.end()))));
        }
        return pieces;
    }
}
