package news.parallax.report;

import java.util.ArrayList;
import java.util.List;
import news.parallax.event.Reason;
import news.parallax.event.Reason.Differing;

/** Why articles are together or apart, in plain words. */
final class ReasonText {
    private ReasonText() {}

    /**
     * The lines for one pair of articles, the first of which tells which.
     *
     * @param other the label of the event of the second, where it is another
     */
    static List<String> lines(Reason reason, String other) {
        String one = reason.one().article().input();
        String two = reason.two().article().input();
        List<String> lines = new ArrayList<>();
        lines.add(
                reason.other() == null
                        ? "together: " + one + " and " + two
                        : "apart: " + one + " and " + two + ", of \u201c" + other + "\u201d");
        say(lines, "both name ", reason.names());
        say(lines, "both give ", reason.numbers());
        say(lines, "both say ", reason.dates());
        say(lines, one + " alone leads with ", reason.onlyOne());
        say(lines, two + " alone leads with ", reason.onlyTwo());
        for (Differing differing : reason.differing()) {
            lines.add(differing.what() + ": \u201c" + Shown.line(differing.one()) + "\u201d and \u201c"
                    + Shown.line(differing.two()) + "\u201d");
        }
        if (reason.daysApart() != null) {
            lines.add("published " + days(reason.daysApart())
                    + (reason.isTooFarApart() ? ": too far apart for one event" : ""));
        }
        if (lines.size() == 1) {
            lines.add("nothing that both name or give; it is their words at large");
        }
        return lines.stream().map(Shown::line).toList();
    }

    private static String days(long apart) {
        return apart == 0 ? "on the same day" : Labels.count((int) apart, "day") + " apart";
    }

    private static void say(List<String> lines, String what, List<String> some) {
        if (!some.isEmpty()) {
            lines.add(what + String.join(", ", some));
        }
    }
}
