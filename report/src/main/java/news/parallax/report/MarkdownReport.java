package news.parallax.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import news.parallax.Comparison;
import news.parallax.Comparison.SideBySide;
import news.parallax.article.Article;
import news.parallax.event.Event;

/** A comparison as Markdown with the tables of GitHub: to paste into an issue, a wiki or a note. */
public final class MarkdownReport {
    private static final int LONGEST_LABEL = 200;

    /** Writes all events, those of one account in a list at the end. */
    public void write(Comparison comparison, Appendable out) throws IOException {
        List<Event> single = new ArrayList<>();
        boolean first = true;
        for (SideBySide sideBySide : comparison.events()) {
            if (sideBySide.event().accounts().size() > 1) {
                out.append(first ? "" : "\n");
                new EventMarkdown(out, sideBySide).write();
                first = false;
            } else {
                single.add(sideBySide.event());
            }
        }
        if (!single.isEmpty()) {
            out.append(first ? "" : "\n").append("## Told by one account\n\n");
            for (Event event : single) {
                Article article = event.accounts().get(0).article();
                out.append("- ")
                        .append(MarkdownText.clip(event.label(), LONGEST_LABEL))
                        .append(" – ");
                out.append(EventMarkdown.about(article.label(), article)).append('\n');
            }
        }
        if (comparison.events().isEmpty()) {
            out.append("No account could be read.\n");
        }
    }
}
