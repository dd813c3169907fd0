package news.parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import news.parallax.Comparison.SideBySide;
import news.parallax.claim.Claim;
import news.parallax.difference.Development;
import news.parallax.report.Reading.Link;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.telling.Telling;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A card that sets two wordings against each other.
 *
 * @param id on the page
 * @param kind what differs
 * @param claim the claim they are of
 * @param detail in plain words
 */
public record DifferenceView(String id, String kind, Link claim, String detail, SideView a, SideView b) {
    private static final int LONGEST_SUMMARY = 140;
    private static final int LONGEST_EXCERPT = 600;
    private static final int LONGEST_WORDS = 60;
    private static final int NAMED = 12;

    /** A wording and who has it. */
    public record SideView(List<Piece> pieces, List<Who> who, int others) {}

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
                        Shown.line(u.detail())))
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
                .map(d -> new DifferenceView(
                        id.apply(d.number()),
                        Labels.capital(Labels.kind(d.kind())),
                        claim(sideBySide, d.row(), anchors),
                        Shown.line(d.detail()),
                        side(sideBySide, matrix, d.a(), d.b(), anchors),
                        side(sideBySide, matrix, d.b(), d.a(), anchors)))
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
                        Shown.line(d.detail()));
                moves.putIfAbsent(List.of(row, d.detail()), move);
            }
        }
        return List.copyOf(moves.values());
    }

    private static Link claim(SideBySide sideBySide, int row, Anchors anchors) {
        String summary = Shown.clip(sideBySide.claims().get(row).summary(), LONGEST_SUMMARY);
        return new Link("#" + anchors.claim(row), summary);
    }

    private static SideView side(
            SideBySide sideBySide, Matrix matrix, Difference.Side side, Difference.Side other, Anchors anchors) {
        Telling first = side.tellings().get(0);
        AnnotatedArticle account = sideBySide.event().accounts().get(first.account());
        Span span = Excerpt.around(first.statement().span(), side.words(), LONGEST_EXCERPT);
        List<Who> who = side.tellings().stream()
                .limit(NAMED)
                .map(t -> new Who(
                        new Link(anchors.link(t), matrix.names().get(t.account())),
                        Labels.cited(t.statement().speaker(), matrix.names().get(t.account())),
                        Labels.reserve(t.statement().certainty())))
                .toList();
        AnnotatedArticle facing =
                sideBySide.event().accounts().get(other.tellings().get(0).account());
        return new SideView(
                side.words().isEmpty()
                        ? WordMarks.gaps(
                                account.text(span), facing.article().snapshot().text(), other.words())
                        : pieces(account, span, side.words()),
                who,
                side.tellings().size() - who.size());
    }

    private static List<Piece> pieces(AnnotatedArticle account, Span span, List<Span> words) {
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
