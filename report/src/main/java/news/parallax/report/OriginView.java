package news.parallax.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Accounts that share an origin, as the page shows them.
 *
 * @param id on the page
 * @param number from 1
 * @param evidence why they share it
 */
public record OriginView(String id, int number, List<String> evidence, List<AccountView> accounts) {
    /**
     * An account.
     *
     * @param href its text on the page
     * @param name outlet or file
     * @param input the path as given
     * @param opening how its text begins, where it has no title
     * @param words of its body
     */
    public record AccountView(
            String href,
            String name,
            String input,
            @Nullable String title,
            @Nullable String opening,
            @Nullable String author,
            @Nullable When published,
            @Nullable WebLink url,
            String words) {}
}
