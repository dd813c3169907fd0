package news.parallax.report;

import java.util.List;
import news.parallax.article.Dating;
import org.jspecify.annotations.Nullable;

/**
 * A date as the page shows it.
 *
 * @param words for people
 * @param machine for the {@code datetime} attribute; null for an interval, which HTML has no form for
 * @param evidence why
 */
public record When(String words, @Nullable String machine, List<String> evidence) {
    private static final int LONGEST = 600;

    static @Nullable When of(@Nullable Dating date) {
        return date == null ? null : known(date);
    }

    static When known(Dating date) {
        String machine = date.precision() == Dating.Precision.INTERVAL ? null : date.date();
        List<String> evidence =
                date.evidence().stream().map(e -> Shown.clip(e, LONGEST)).toList();
        return new When(Labels.date(date), machine, evidence);
    }
}
