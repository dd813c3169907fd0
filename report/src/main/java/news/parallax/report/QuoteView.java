package news.parallax.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.quote.Fidelity;
import news.parallax.quote.Quotation;
import news.parallax.report.Reading.Link;
import org.jspecify.annotations.Nullable;

/**
 * A quotation and its wordings.
 *
 * @param difference how they differ; null when they do not
 * @param variants the most told first
 */
public record QuoteView(@Nullable String difference, List<Variant> variants) {
    /**
     * A wording and where it stands.
     *
     * @param pieces its words, held against the fullest wording
     * @param relation to the fullest wording, in plain words; null where it is the same or nothing can be said
     */
    public record Variant(List<Piece> pieces, @Nullable String relation, List<Link> places) {}

    /**
     * The quotations of one speaker.
     *
     * @param name null when it is not known who speaks
     * @param several those that several accounts have or that differ
     * @param once those of one account
     */
    public record Speaker(@Nullable String name, List<QuoteView> several, List<QuoteView> once) {}

    static List<Speaker> of(List<Quotation> quotations, Matrix matrix, Anchors anchors) {
        Map<String, Speaker> speakers = new LinkedHashMap<>();
        for (Quotation quotation : quotations) {
            String name = quotation.speaker() == null ? "" : Shown.line(quotation.speaker());
            Speaker speaker = speakers.computeIfAbsent(
                    name, n -> new Speaker(n.isEmpty() ? null : n, new ArrayList<>(), new ArrayList<>()));
            long accounts = quotation.variants().stream()
                    .flatMap(v -> v.places().stream())
                    .map(p -> p.account())
                    .distinct()
                    .count();
            boolean several = accounts > 1 || quotation.difference() != null;
            (several ? speaker.several() : speaker.once()).add(view(quotation, matrix, anchors));
        }
        return List.copyOf(speakers.values());
    }

    private static QuoteView view(Quotation quotation, Matrix matrix, Anchors anchors) {
        String difference = quotation.difference();
        String fullest = quotation.variants().stream()
                .filter(v -> v.relation() == Fidelity.IDENTICAL)
                .findFirst()
                .orElse(quotation.variants().get(0))
                .text();
        return new QuoteView(
                difference == null ? null : Shown.line(difference),
                quotation.variants().stream()
                        .map(v -> new Variant(
                                pieces(v, Shown.line(fullest)),
                                v.relation() == null || v.relation() == Fidelity.IDENTICAL
                                        ? null
                                        : v.relation().label(),
                                v.places().stream()
                                        .map(p -> new Link(
                                                anchors.link(p), matrix.names().get(p.account())))
                                        .toList()))
                        .toList());
    }

    /** Nothing is marked where a wording is the same, honestly shortened, or in no words that the fullest has. */
    private static List<Piece> pieces(Quotation.Variant variant, String fullest) {
        String text = Shown.line(variant.text());
        Fidelity relation = variant.relation();
        boolean marked = relation != null && relation.isUnmarked();
        return marked ? WordMarks.of(text, fullest) : List.of(Piece.same(text));
    }
}
