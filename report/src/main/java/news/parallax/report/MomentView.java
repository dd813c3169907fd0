package news.parallax.report;

import java.util.ArrayList;
import java.util.List;
import news.parallax.claim.Moment;
import news.parallax.report.Reading.Link;
import org.jspecify.annotations.Nullable;

/**
 * A point of the timeline as the page shows it.
 *
 * @param date when
 * @param lines the most told
 * @param more the others, to be folded away
 */
public record MomentView(When date, List<LineView> lines, List<LineView> more) {
    private static final int LONGEST_LINE = 240;
    private static final int MOST_LINES = 3;

    /** What is told of a time, and the accounts that say so. */
    public record LineView(String summary, boolean disputed, List<Link> places) {}

    /** The moments before the event, at its time or after it; no title where its day is not known. */
    public record PhaseView(@Nullable String title, List<MomentView> moments) {}

    /** In order of time. */
    static List<PhaseView> of(List<Moment> timeline, Matrix matrix, Anchors anchors) {
        List<PhaseView> phases = new ArrayList<>();
        Phases.of(timeline)
                .forEach((title, moments) -> phases.add(new PhaseView(
                        title.isEmpty() ? null : title,
                        moments.stream().map(m -> of(m, matrix, anchors)).toList())));
        return phases;
    }

    private static MomentView of(Moment moment, Matrix matrix, Anchors anchors) {
        List<LineView> lines = moment.lines().stream()
                .map(line -> new LineView(
                        Shown.clip(line.summary(), LONGEST_LINE),
                        line.disputed(),
                        line.places().stream()
                                .map(p ->
                                        new Link(anchors.link(p), matrix.names().get(p.account())))
                                .toList()))
                .toList();
        // One line more takes no more room than what would fold it away.
        int shown = lines.size() == MOST_LINES + 1 ? lines.size() : Math.min(MOST_LINES, lines.size());
        return new MomentView(When.known(moment.date()), lines.subList(0, shown), lines.subList(shown, lines.size()));
    }
}
