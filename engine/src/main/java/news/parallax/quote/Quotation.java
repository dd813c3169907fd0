package news.parallax.quote;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import news.parallax.telling.Place;
import org.jspecify.annotations.Nullable;

/**
 * Words in quotation marks as the accounts give them.
 *
 * @param speaker whose words; null when unknown
 * @param variants each wording once, the most told first
 * @param difference how the wordings differ, in plain words; null when there is one, or none differs
 */
public record Quotation(
        @Nullable String speaker,
        List<Variant> variants,
        @Nullable String difference) {
    /**
     * One wording.
     *
     * @param text the words as the first place has them
     * @param relation how it stands to the fullest wording, of which it is itself identical; null where the two have no words
     *     in common and only a third joins them
     * @param places where they stand
     */
    public record Variant(String text, @Nullable Fidelity relation, List<Place> places) {
        public Variant {
            places = List.copyOf(places);
        }
    }

    public Quotation {
        variants = List.copyOf(variants);
    }

    /** The gravest relation of a wording to the fullest. */
    public Fidelity relation() {
        return variants.stream()
                .map(Variant::relation)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(Fidelity.IDENTICAL);
    }
}
