package news.parallax.event;

import java.util.List;
import news.parallax.statement.AnnotatedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Why two articles are together or apart, in what they say: the words of the articles, the rarest first.
 *
 * @param one an article
 * @param two another
 * @param other the id of the event of {@code two} where that is another one; null where they are together
 * @param names what both name
 * @param numbers numbers of the same things that both give
 * @param dates days and weekdays that both give
 * @param onlyOne names in the lead of the one that stand nowhere in the other
 * @param onlyTwo likewise
 * @param differing what both leads tell differently
 * @param daysApart days between the days of publication; null where one is not known
 */
public record Reason(
        AnnotatedArticle one,
        AnnotatedArticle two,
        @Nullable String other,
        List<String> names,
        List<String> numbers,
        List<String> dates,
        List<String> onlyOne,
        List<String> onlyTwo,
        List<Differing> differing,
        @Nullable Long daysApart) {
    /** Published so far apart that nothing else counts. */
    public boolean isTooFarApart() {
        return daysApart != null && daysApart > PublicationDays.MAX_DAYS_APART;
    }

    /**
     * The same thing told differently.
     *
     * @param what the thing
     * @param one the words of the one
     * @param two the words of the other
     */
    public record Differing(String what, String one, String two) {}
}
