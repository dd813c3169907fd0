package news.parallax.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.Comparison.SideBySide;
import news.parallax.article.Article;
import news.parallax.article.Dating;
import news.parallax.claim.Claim;
import news.parallax.claim.Moment;
import news.parallax.claim.Relation;
import news.parallax.event.Event;
import news.parallax.origin.Origins;

/** One event, side by side, as Markdown. What is left out for shortness is told with its number. */
final class EventMarkdown {
    private static final int MOST_CLAIMS = 40;
    private static final int FEWEST_CLAIMS = 12;
    private static final int MOST_COLUMNS = 12;
    private static final int MOST_NOT_FOUND = 12;
    private static final int MOST_REASONS = 2;
    private static final int LONGEST_SUMMARY = 200;
    private static final int MOST_LINES = 4;

    private final Appendable out;
    private final SideBySide sideBySide;
    private final Matrix matrix;
    private final List<Integer> columns;
    private final List<String> files;

    EventMarkdown(Appendable out, SideBySide sideBySide) {
        this.out = out;
        this.sideBySide = sideBySide;
        this.matrix = Matrix.of(sideBySide);
        this.columns = matrix.columns();
        this.files = files(sideBySide.event());
    }

    void write() throws IOException {
        head();
        accounts();
        new DifferenceMarkdown(out, sideBySide, matrix, files).write();
        claims();
        notFound();
        timeline();
        new DifferenceMarkdown(out, sideBySide, matrix, files).writePossible();
    }

    /** Their names alone where those tell them apart: what is pasted need not tell whose folders they lay in. */
    private static List<String> files(Event event) {
        List<String> inputs =
                event.accounts().stream().map(a -> a.article().input()).toList();
        List<String> names = inputs.stream()
                .map(i -> i.substring(Math.max(i.lastIndexOf('/'), i.lastIndexOf('\\')) + 1))
                .toList();
        return names.stream().distinct().count() == names.size() ? names : inputs;
    }

    private void head() throws IOException {
        Event event = sideBySide.event();
        out.append("## ")
                .append(MarkdownText.clip(event.label(), LONGEST_SUMMARY))
                .append("\n\n");
        Dating date = event.date();
        if (date == null) {
            item("Date not known");
        } else {
            String why = MarkdownText.some(date.evidence(), MOST_REASONS);
            item(Labels.date(date) + (why.isEmpty() ? "" : " – " + why));
        }
        item(Labels.count(event.accounts().size(), "account") + ", "
                + Labels.origins(sideBySide.origins().countAccounts(columns)));
        long disputed = matrix.rows().stream()
                .filter(r -> r.claim().standing() == Claim.Standing.DISPUTED)
                .count();
        item(Labels.count(matrix.rows().size(), "claim") + ", " + disputed + " disputed");
    }

    private void accounts() throws IOException {
        Origins origins = sideBySide.origins();
        out.append("\n### Who tells it\n\n");
        int number = 0;
        for (Origins.Group group : matrix.groups()) {
            for (int account : group.accounts()) {
                number++;
                out.append(String.valueOf(number)).append(". ").append(account(account));
                if (group.accounts().size() > 1) {
                    out.append(", one origin with ").append(others(group, account));
                }
                // The reasons hold for all of them and are told once.
                if (group.accounts().size() > 1 && account == group.accounts().get(0)) {
                    String why = MarkdownText.some(TieText.firm(origins, group, matrix.names()), MOST_REASONS);
                    out.append(why.isEmpty() ? "" : " – " + why);
                }
                out.append('\n');
            }
        }
        List<String> perhaps = TieText.perhaps(origins, matrix.names());
        if (!perhaps.isEmpty()) {
            out.append("\nWhy fewer origins are possible:\n\n");
            for (String line : perhaps) {
                item(MarkdownText.line(line));
            }
        }
    }

    private String account(int account) {
        Article article = sideBySide.event().accounts().get(account).article();
        String name = matrix.names().get(account);
        String file = files.get(account);
        return about(name, article) + (name.endsWith(file) ? "" : ", file " + MarkdownText.clip(file, LONGEST_SUMMARY));
    }

    /** An account by its name, title and date. */
    static String about(String name, Article article) {
        StringBuilder line = new StringBuilder(MarkdownText.bold(Shown.clip(name, LONGEST_SUMMARY)));
        if (article.title() != null) {
            line.append(": ").append(MarkdownText.clip(article.title(), LONGEST_SUMMARY));
        }
        if (article.published() != null) {
            line.append(" (").append(Labels.date(article.published())).append(')');
        }
        return line.toString();
    }

    private String others(Origins.Group group, int account) {
        return group.accounts().stream()
                .filter(a -> a != account)
                .map(a -> MarkdownText.line(matrix.names().get(a)))
                .collect(Collectors.joining(", "));
    }

    private void claims() throws IOException {
        out.append("\n### Claims\n\n");
        if (matrix.rows().isEmpty()) {
            out.append("No claim was found.\n");
            return;
        }
        List<Matrix.Row> shown = shown();
        boolean wide = columns.size() > MOST_COLUMNS;
        legend(wide);
        out.append("| Claim | Standing | Origins |");
        for (int i = 1; i <= columns.size() && !wide; i++) {
            out.append(' ').append(String.valueOf(i)).append(" |");
        }
        out.append(wide ? " Told by |\n" : "\n").append("| --- | --- | --- |");
        out.append(wide ? " --- |" : " :-: |".repeat(columns.size())).append('\n');
        for (Matrix.Row row : shown) {
            out.append("| ").append(MarkdownText.clip(row.claim().summary(), LONGEST_SUMMARY));
            out.append(" | ").append(row.claim().standing().label());
            out.append(" | ").append(Labels.range(row.claim().origins())).append(" | ");
            out.append(cells(row).collect(Collectors.joining(wide ? ", " : " | ")))
                    .append(" |\n");
        }
        int more = matrix.rows().size() - shown.size();
        if (more > 0) {
            boolean alone =
                    matrix.rows().stream().filter(r -> !shown.contains(r)).noneMatch(EventMarkdown::isShared);
            out.append("\nand ").append(Labels.count(more, "more claim"));
            out.append(alone ? " that one account tells alone" : "").append(": on the page, in the CSV and the JSON\n");
        }
    }

    /** What two accounts or more tell, or differ in, comes first; what one tells alone fills a short table up. */
    private List<Matrix.Row> shown() {
        List<Matrix.Row> shared =
                matrix.rows().stream().filter(EventMarkdown::isShared).toList();
        return Stream.concat(
                        shared.stream(),
                        matrix.rows().stream()
                                .filter(r -> !isShared(r))
                                .limit(Math.max(0, FEWEST_CLAIMS - shared.size())))
                .limit(MOST_CLAIMS)
                .toList();
    }

    private static boolean isShared(Matrix.Row row) {
        return row.claim().tellings().stream()
                        .mapToInt(t -> t.account())
                        .distinct()
                        .count()
                > 1;
    }

    private void legend(boolean wide) throws IOException {
        out.append(wide ? "The last column has" : "The columns are").append(" the accounts by their number above. ");
        out.append("**").append(Mark.SAYS.sign()).append("** in these words; beside them, ");
        for (Relation relation : Labels.SHADES) {
            out.append(Labels.sign(relation))
                    .append(' ')
                    .append(relation.label())
                    .append(", ");
        }
        out.append(Stream.of(Mark.DIFFERS, Mark.DEVELOPED, Mark.NEAR)
                .filter(m -> !wide || m != Mark.NEAR)
                .map(m -> m.sign() + ' ' + m.words())
                .collect(Collectors.joining(", ")));
        out.append(wide ? "" : ", " + Mark.SILENT.sign() + ' ' + Labels.NOT_FOUND)
                .append("\n\n");
    }

    /** The signs of a row, one for each column; where there are too many, of those alone that tell the claim. */
    private Stream<String> cells(Matrix.Row row) {
        return Stream.iterate(0, i -> i < columns.size(), i -> i + 1)
                .filter(i -> columns.size() <= MOST_COLUMNS
                        || row.cells().get(columns.get(i)).relation() != null)
                .map(i -> {
                    String sign = row.cells().get(columns.get(i)).sign();
                    String shown = columns.get(i) == row.lead() ? "**" + sign + "**" : sign;
                    return columns.size() <= MOST_COLUMNS ? shown : (i + 1) + " " + shown;
                });
    }

    private void notFound() throws IOException {
        out.append("\n### Told by two or more others, ")
                .append(Labels.NOT_FOUND)
                .append("\n\n");
        List<Matrix.Gap> gaps = matrix.gaps();
        gaps(gaps);
        if (gaps.isEmpty()) {
            List<Matrix.Gap> near = matrix.nearGaps();
            out.append(Labels.NOTHING_LEFT_OUT).append(near.isEmpty() ? "\n" : Labels.ONLY_NEAR + "\n\n");
            gaps(near);
        }
    }

    private void gaps(List<Matrix.Gap> gaps) throws IOException {
        for (Matrix.Gap gap : gaps) {
            item(gap.accounts().stream()
                    .map(a -> MarkdownText.bold(matrix.names().get(a)))
                    .collect(Collectors.joining(", ")));
            for (Matrix.Row row : gap.rows().stream().limit(MOST_NOT_FOUND).toList()) {
                out.append("  ");
                item(MarkdownText.clip(row.claim().summary(), LONGEST_SUMMARY));
            }
            if (gap.rows().size() > MOST_NOT_FOUND) {
                out.append("  ");
                item("and " + (gap.rows().size() - MOST_NOT_FOUND) + " more");
            }
        }
    }

    private void timeline() throws IOException {
        if (sideBySide.timeline().isEmpty()) {
            return;
        }
        out.append("\n### Timeline\n");
        for (Map.Entry<String, List<Moment>> part :
                Phases.of(sideBySide.timeline()).entrySet()) {
            out.append(part.getKey().isEmpty() ? "\n" : "\n**" + part.getKey() + "**\n\n");
            for (Moment moment : part.getValue()) {
                moment(moment);
            }
        }
    }

    private void moment(Moment moment) throws IOException {
        String date = Labels.date(moment.date()) + ": ";
        List<Moment.Line> lines = moment.lines();
        if (lines.size() == 1) {
            item(date + told(lines.get(0)));
            return;
        }
        item(date.strip());
        for (Moment.Line line : lines.subList(0, Math.min(MOST_LINES, lines.size()))) {
            out.append("  ");
            item(told(line));
        }
        if (lines.size() > MOST_LINES) {
            out.append("  ");
            item("and " + (lines.size() - MOST_LINES) + " more");
        }
    }

    private String told(Moment.Line line) {
        String names = line.places().stream()
                .map(p -> MarkdownText.line(matrix.names().get(p.account())))
                .collect(Collectors.joining(", "));
        return MarkdownText.clip(line.summary(), LONGEST_SUMMARY)
                + (line.disputed() ? ", disputed" : "")
                + " (" + names + ")";
    }

    private void item(String line) throws IOException {
        out.append("- ").append(line).append('\n');
    }
}
