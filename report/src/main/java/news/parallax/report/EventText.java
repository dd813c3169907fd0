package news.parallax.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.Comparison.SideBySide;
import news.parallax.claim.Claim;
import news.parallax.claim.Moment;
import news.parallax.claim.Relation;
import news.parallax.difference.Development;
import news.parallax.origin.Origins;
import news.parallax.report.Terminal.Style;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.telling.Telling;
import news.parallax.text.Span;

/** What matters most of one event, side by side, for a terminal. What is left out for shortness is told with its number. */
final class EventText {
    private static final int MOST_CLAIMS = 6;
    private static final int MOST_DIFFERENCES = 8;
    private static final int MOST_VALUES = 4;
    private static final int MOST_MOMENTS = 2;
    private static final int MOST_LINES = 3;
    private static final int LONGEST_EXCERPT = 150;
    private static final int LONGEST_LABEL = 240;
    private static final int LONGEST_SUMMARY = 160;

    private final Terminal terminal;
    private final SideBySide sideBySide;
    private final Matrix matrix;

    EventText(Terminal terminal, SideBySide sideBySide) {
        this.terminal = terminal;
        this.sideBySide = sideBySide;
        this.matrix = Matrix.of(sideBySide);
    }

    void write() throws IOException {
        head();
        claims();
        differences();
        notFound();
        timeline();
    }

    private void head() throws IOException {
        long disputed = matrix.rows().stream()
                .filter(r -> r.claim().standing() == Claim.Standing.DISPUTED)
                .count();
        terminal.line(Style.STRONG, 0, 0, Shown.clip(sideBySide.event().label(), LONGEST_LABEL));
        terminal.line(
                Style.SOFT,
                0,
                0,
                Stream.concat(
                                TextReport.facts(sideBySide.event()),
                                Stream.of(
                                        Labels.origins(sideBySide.origins().countAccounts(matrix.columns())),
                                        Labels.count(matrix.rows().size(), "claim"),
                                        disputed + " disputed"))
                        .collect(Collectors.joining(" · ")));
        for (Origins.Group group : matrix.groups()) {
            String names = group.accounts().stream().map(matrix.names()::get).collect(Collectors.joining(", "));
            boolean several = group.accounts().size() > 1;
            terminal.line(Style.PLAIN, 2, names + (several ? " (one origin)" : ""));
            if (several) {
                List<String> why = TieText.firm(sideBySide.origins(), group, matrix.names());
                terminal.line(Style.SOFT, 4, 4, why.isEmpty() ? "" : why.get(0) + more(why.size() - 1));
            }
        }
        List<String> perhaps = TieText.perhaps(sideBySide.origins(), matrix.names());
        if (!perhaps.isEmpty()) {
            terminal.line(Style.SOFT, 2, 4, "fewer origins are possible: " + perhaps.get(0) + more(perhaps.size() - 1));
        }
        terminal.blank();
    }

    private void claims() throws IOException {
        boolean several =
                matrix.rows().stream().anyMatch(r -> r.claim().origins().max() > 1);
        terminal.line(Style.STRONG, 0, several ? "Told by most origins" : "Told by one origin each, no claim by two");
        List<Matrix.Row> most = matrix.mostTold(MOST_CLAIMS).stream()
                .filter(r -> !several || !r.relations().isEmpty())
                .toList();
        for (Matrix.Row row : most) {
            boolean disputed = row.claim().standing() == Claim.Standing.DISPUTED;
            terminal.line(
                    disputed ? Style.DIFFERS : Style.PLAIN,
                    2,
                    Shown.clip(row.claim().summary(), LONGEST_SUMMARY));
            terminal.line(Style.SOFT, 6, 6, about(row, disputed));
        }
        rest(matrix.rows().size() - most.size(), "claim");
        if (most.isEmpty()) {
            terminal.line(Style.SOFT, 2, "No claim was found.");
        }
        terminal.blank();
    }

    /** {@code 3 origins · disputed · from the Echo, citing the ministry · 2 same, 1 differs}. */
    private String about(Matrix.Row row, boolean disputed) {
        String name = matrix.names().get(row.lead());
        String cited = Labels.cited(row.speaker(), name);
        String relations = row.relations().entrySet().stream()
                .map((Map.Entry<Relation, Integer> e) ->
                        e.getValue() + " " + e.getKey().label())
                .collect(Collectors.joining(", "));
        return TextReport.joined(
                " · ",
                Labels.origins(row.claim().origins()),
                disputed ? "disputed" : null,
                "from " + name + (cited == null ? "" : ", citing " + cited),
                relations);
    }

    private void differences() throws IOException {
        terminal.line(Style.STRONG, 0, "What differs");
        List<Difference> differences = Difference.of(sideBySide);
        for (Difference difference :
                differences.stream().limit(MOST_DIFFERENCES).toList()) {
            String kind = Labels.capital(Labels.kind(difference.kind()));
            terminal.line(Style.DIFFERS, 2, 6, "≠ " + kind + ": " + difference.detail());
            List<Difference.Value> values = difference.values();
            int shown = values.size() > MOST_VALUES + 1 ? MOST_VALUES : values.size();
            for (Difference.Value value : values.subList(0, shown)) {
                terminal.line(Style.PLAIN, 4, 6, says(value));
            }
            rest(4, values.size() - shown, "value");
        }
        rest(differences.size() - MOST_DIFFERENCES, "difference");
        for (Claim claim : sideBySide.claims()) {
            for (Development development : claim.developments()) {
                String from = matrix.names()
                        .get(claim.tellings().get(development.earlier()).account());
                String to = matrix.names()
                        .get(claim.tellings().get(development.later()).account());
                terminal.line(
                        Style.PLAIN,
                        2,
                        6,
                        "↗ later development, " + development.detail() + " (" + from + ", " + to + ")");
            }
        }
        if (differences.isEmpty()) {
            terminal.line(Style.SOFT, 2, Labels.NOTHING_DIFFERS);
        }
        String folded = folded();
        if (!folded.isEmpty()) {
            terminal.line(Style.SOFT, 2, folded + " on the page and in the JSON.");
        }
        terminal.blank();
    }

    private String folded() {
        int possible = Difference.possible(sideBySide).size();
        int unlike = Unlike.of(sideBySide).size();
        return TextReport.joined(
                        " and ",
                        possible == 0 ? null : Labels.count(possible, "possible difference"),
                        unlike == 0 ? null : Labels.count(unlike, "seeming difference") + " that cannot be compared")
                + (possible + unlike == 0 ? "" : possible + unlike == 1 ? " is" : " are");
    }

    private String says(Difference.Value value) {
        Telling first = value.first();
        AnnotatedArticle account = sideBySide.event().accounts().get(first.account());
        Span span = Excerpt.around(first.statement().span(), value.spans(), LONGEST_EXCERPT);
        int others = value.others().size();
        String name = matrix.names().get(first.account());
        String speaker = Labels.cited(first.statement().speaker(), name);
        return name
                + (others == 0 ? "" : " and " + Labels.count(others, "other"))
                + (speaker == null ? "" : ", citing " + speaker)
                + ": \""
                + Excerpt.line(account, span, value.spans(), LONGEST_EXCERPT)
                + "\"";
    }

    private void notFound() throws IOException {
        terminal.line(Style.STRONG, 0, "Told by two or more others, " + Labels.NOT_FOUND);
        List<Matrix.Gap> gaps = matrix.gaps();
        gaps(gaps);
        if (gaps.isEmpty()) {
            List<Matrix.Gap> near = matrix.nearGaps();
            terminal.line(
                    Style.SOFT,
                    2,
                    near.isEmpty() ? Labels.NOTHING_LEFT_OUT : Labels.NOTHING_LEFT_OUT + Labels.ONLY_NEAR);
            gaps(near);
        }
        terminal.blank();
    }

    private void gaps(List<Matrix.Gap> gaps) throws IOException {
        for (Matrix.Gap gap : gaps) {
            List<Matrix.Row> rows = gap.rows();
            String names = gap.accounts().stream().map(matrix.names()::get).collect(Collectors.joining(", "));
            String summary = Shown.clip(rows.get(0).claim().summary(), LONGEST_SUMMARY);
            if (gap.accounts().size() > 1) {
                terminal.line(Style.PLAIN, 2, names + ": " + summary + more(rows.size() - 1));
            } else {
                oneLine(2, names + ": ", summary, more(rows.size() - 1));
            }
        }
    }

    private void timeline() throws IOException {
        if (sideBySide.timeline().isEmpty()) {
            return;
        }
        terminal.line(Style.STRONG, 0, "Timeline");
        for (Map.Entry<String, List<Moment>> part :
                Phases.of(sideBySide.timeline()).entrySet()) {
            int all = part.getValue().size();
            String some = all > MOST_MOMENTS ? " (" + MOST_MOMENTS + " of " + all + " times)" : "";
            if (!part.getKey().isEmpty() || !some.isEmpty()) {
                terminal.line(Style.SOFT, 2, (part.getKey() + some).strip());
            }
            for (Moment moment : Phases.mostTold(part.getValue(), MOST_MOMENTS)) {
                moment(moment, moment.phase() == Moment.Phase.EVENT ? MOST_LINES : 1);
            }
        }
        terminal.blank();
    }

    /** A day with several lines has them under it, one with a single one beside it. */
    private void moment(Moment moment, int most) throws IOException {
        String date = Labels.date(moment.date()) + ": ";
        int all = moment.lines().size();
        if (all == 1 || most == 1) {
            oneLine(4, date, moment.summary(), more(all - 1));
            return;
        }
        terminal.line(Style.PLAIN, 4, date);
        for (Moment.Line line : moment.lines().subList(0, Math.min(most, all))) {
            int accounts = line.places().size();
            String tail = (accounts > 1 ? " (" + accounts + " accounts)" : "") + (line.disputed() ? " (disputed)" : "");
            oneLine(6, "", line.summary(), tail);
        }
        if (all > most) {
            terminal.line(Style.SOFT, 6, "and " + (all - most) + " more");
        }
    }

    /** As much of a text as has room on one line between its head and its tail. */
    private void oneLine(int indent, String head, String text, String tail) throws IOException {
        int room = Math.max(terminal.width() - indent - head.length() - tail.length(), 20);
        terminal.line(Style.PLAIN, indent, head + Shown.clip(text, room) + tail);
    }

    private static String more(int number) {
        return number > 0 ? " (and " + number + " more)" : "";
    }

    private void rest(int number, String what) throws IOException {
        rest(2, number, what);
    }

    private void rest(int indent, int number, String what) throws IOException {
        if (number > 0) {
            terminal.line(Style.SOFT, indent, "and " + Labels.count(number, "more " + what));
        }
    }
}
