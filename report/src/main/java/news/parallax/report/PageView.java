package news.parallax.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole page.
 *
 * @param title of the window
 * @param policy what the page may do, as a Content-Security-Policy
 * @param style the style sheet
 * @param script the script
 * @param data the claims as JSON-LD, made so that it cannot end its element; empty where there are none
 * @param events in the order of the comparison
 */
public record PageView(String title, String policy, String style, String script, String data, List<EventView> events) {
    public boolean hasSeveral() {
        return events.size() > 1;
    }

    /** The events in order of time; null where that cannot be drawn. */
    public @Nullable Pictures picture() {
        return Pictures.ofEvents(events);
    }

    public int accounts() {
        return events.stream().mapToInt(EventView::accounts).sum();
    }

    /** Only single accounts: nothing on the page is side by side. */
    public boolean isAllSingle() {
        return events.stream().allMatch(EventView::isSingle);
    }
}
