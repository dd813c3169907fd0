package news.parallax.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.Comparison;
import news.parallax.Comparison.SideBySide;
import news.parallax.article.Article;
import news.parallax.article.Dating;
import news.parallax.claim.Claim;
import news.parallax.claim.Moment;
import news.parallax.claim.Relation;
import news.parallax.difference.Development;
import news.parallax.event.Event;
import news.parallax.origin.Origins;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.telling.Place;
import news.parallax.telling.Telling;
import news.parallax.text.Span;

/** A comparison as Markdown with the tables of GitHub: to paste into an issue, a wiki or a note. */
public final class MarkdownReport {
    private static final int MOST_CLAIMS = 40;
    private static final int MOST_NOT_FOUND = 12;
    private static final int MOST_POSSIBLE = 20;
    private static final int LONGEST_SUMMARY = 200;
    private static final int LONGEST_EXCERPT = 400;

    /** Every ASCII mark that can mean something within a line; a backslash before it makes it mean itself. */
    private static final String MARKS = "\\`*_{}[]()#|~$!@";

    private static final Pattern LIST = Pattern.compile("^([0-9]*)([-+=.])");

    /** Writes all events, those of one account in a list at the end. */
    public void write(Comparison comparison, Appendable out) throws IOException {
        List<Event> single = new ArrayList<>();
        boolean first = true;
        for (SideBySide sideBySide : comparison.events()) {
            if (sideBySide.event().accounts().size() > 1) {
                out.append(first ? "" : "\n");
                event(sideBySide, out);
                first = false;
            } else {
                single.add(sideBySide.event());
            }
        }
        if (!single.isEmpty()) {
            out.append(first ? "" : "\n").append("## Told by one account\n\n");
            for (Event event : single) {
                Article article = event.accounts().get(0).article();
                item(out, text(event.label()) + " – " + account(article.label(), article));
            }
        }
        if (comparison.events().isEmpty()) {
            out.append("No account could be read.\n");
        }
    }

    private static void event(SideBySide sideBySide, Appendable out) throws IOException {
        Event event = sideBySide.event();
        Matrix matrix = Matrix.of(sideBySide);
        out.append("## ").append(text(event.label())).append("\n\n");
        Dating date = event.date();
        if (date == null) {
            item(out, "Date not known");
        } else {
            item(out, Labels.date(date) + evidence(date.evidence()));
        }
        Origins.Count origins = sideBySide.origins().countAccounts(matrix.columns());
        item(out, Labels.count(event.accounts().size(), "account") + ", " + Labels.origins(origins));
        long disputed = matrix.rows().stream()
                .filter(r -> r.claim().standing() == Claim.Standing.DISPUTED)
                .count();
        item(out, Labels.count(matrix.rows().size(), "claim") + ", " + disputed + " disputed");
        accounts(sideBySide, matrix, out);
        claims(matrix, out);
        differences(sideBySide, matrix, out);
        notFound(matrix, out);
        timeline(sideBySide, matrix, out);
        folded(sideBySide, matrix, out);
    }

    private static void accounts(SideBySide sideBySide, Matrix matrix, Appendable out) throws IOException {
        Event event = sideBySide.event();
        Origins origins = sideBySide.origins();
        out.append("\n### Who tells it\n\n");
        int number = 0;
        for (Origins.Group group : matrix.groups()) {
            for (int account : group.accounts()) {
                number++;
                Article article = event.accounts().get(account).article();
                out.append(String.valueOf(number)).append(". ");
                out.append(account(matrix.names().get(account), article));
                if (group.accounts().size() > 1) {
                    out.append(", one origin with ").append(others(matrix, group, account));
                }
                // The reasons hold for all of them and are told once.
                if (group.accounts().size() > 1 && account == group.accounts().get(0)) {
                    out.append(evidence(TieText.firm(origins, group, matrix.names())));
                }
                out.append('\n');
            }
        }
        List<String> perhaps = TieText.perhaps(origins, matrix.names());
        if (!perhaps.isEmpty()) {
            out.append("\nWhy fewer origins are possible:\n\n");
            for (String line : perhaps) {
                item(out, text(line));
            }
        }
    }

    private static String account(String name, Article article) {
        StringBuilder line = new StringBuilder("**").append(text(name)).append("**");
        if (article.title() != null) {
            line.append(": ").append(text(article.title()));
        }
        if (article.published() != null) {
            line.append(" (").append(Labels.date(article.published())).append(')');
        }
        return line.toString();
    }

    private static String others(Matrix matrix, Origins.Group group, int account) {
        return group.accounts().stream()
                .filter(a -> a != account)
                .map(a -> text(matrix.names().get(a)))
                .collect(Collectors.joining(", "));
    }

    private static void claims(Matrix matrix, Appendable out) throws IOException {
        out.append("\n### Claims\n\n");
        if (matrix.rows().isEmpty()) {
            out.append("No claim was found.\n");
            return;
        }
        out.append("The columns are the accounts by their number above. ");
        out.append("**").append(Mark.SAYS.sign()).append("** in these words; beside them, ");
        for (Relation relation : Labels.SHADES) {
            out.append(Labels.sign(relation))
                    .append(' ')
                    .append(relation.label())
                    .append(", ");
        }
        for (Mark mark : List.of(Mark.DIFFERS, Mark.DEVELOPED, Mark.NEAR)) {
            out.append(mark.sign()).append(' ').append(mark.words()).append(", ");
        }
        out.append(Mark.SILENT.sign()).append(' ').append(Labels.NOT_FOUND).append("\n\n");
        List<Integer> columns = matrix.columns();
        out.append("| Claim | Standing | Origins |");
        for (int i = 1; i <= columns.size(); i++) {
            out.append(' ').append(String.valueOf(i)).append(" |");
        }
        out.append("\n| --- | --- | --- |")
                .append(" :-: |".repeat(columns.size()))
                .append('\n');
        for (Matrix.Row row : matrix.rows().stream().limit(MOST_CLAIMS).toList()) {
            Claim claim = row.claim();
            out.append("| ").append(text(Shown.clip(claim.summary(), LONGEST_SUMMARY)));
            out.append(" | ").append(claim.standing().label());
            out.append(" | ").append(Labels.range(claim.origins())).append(" |");
            for (int account : columns) {
                String sign = row.cells().get(account).sign();
                out.append(' ')
                        .append(account == row.lead() ? "**" + sign + "**" : sign)
                        .append(" |");
            }
            out.append('\n');
        }
        if (matrix.rows().size() > MOST_CLAIMS) {
            out.append("\nand ")
                    .append(String.valueOf(matrix.rows().size() - MOST_CLAIMS))
                    .append(" more claims\n");
        }
    }

    private static void differences(SideBySide sideBySide, Matrix matrix, Appendable out) throws IOException {
        out.append("\n### What differs\n\n");
        List<Difference> differences = Difference.of(sideBySide);
        for (Difference difference : differences) {
            item(out, "**" + Labels.capital(Labels.kind(difference.kind())) + "**: " + text(difference.detail()));
            says(sideBySide, matrix, difference.a(), out);
            says(sideBySide, matrix, difference.b(), out);
        }
        for (Claim claim : sideBySide.claims()) {
            for (Development development : claim.developments()) {
                String from = matrix.names()
                        .get(claim.tellings().get(development.earlier()).account());
                String to = matrix.names()
                        .get(claim.tellings().get(development.later()).account());
                item(out, "Later development: " + text(development.detail() + " (" + from + ", " + to + ")"));
            }
        }
        if (differences.isEmpty()) {
            out.append(Labels.NOTHING_DIFFERS).append('\n');
        }
        int unlike = Unlike.of(sideBySide).size();
        if (unlike > 0) {
            String seeming = Labels.count(unlike, "seeming difference") + " that cannot be compared";
            out.append('\n').append(seeming).append(unlike == 1 ? " is" : " are");
            out.append(" on the page and in the JSON.\n");
        }
    }

    private static void says(SideBySide sideBySide, Matrix matrix, Difference.Side side, Appendable out)
            throws IOException {
        Telling first = side.tellings().get(0);
        AnnotatedArticle account = sideBySide.event().accounts().get(first.account());
        Span span = Excerpt.around(first.statement().span(), side.words(), LONGEST_EXCERPT);
        String names = side.tellings().stream()
                .map(Telling::account)
                .distinct()
                .map(a -> text(matrix.names().get(a)))
                .collect(Collectors.joining(", "));
        String speaker =
                Labels.cited(first.statement().speaker(), matrix.names().get(first.account()));
        out.append("  ");
        item(
                out,
                names + (speaker == null ? "" : ", citing " + text(speaker)) + ": \""
                        + text(Excerpt.line(account, span, side.words(), LONGEST_EXCERPT)) + "\"");
    }

    private static void notFound(Matrix matrix, Appendable out) throws IOException {
        out.append("\n### Told by two or more origins, ")
                .append(Labels.NOT_FOUND)
                .append("\n\n");
        List<Matrix.Gap> gaps = matrix.gaps();
        for (Matrix.Gap gap : gaps) {
            item(
                    out,
                    gap.accounts().stream()
                            .map(a -> "**" + text(matrix.names().get(a)) + "**")
                            .collect(Collectors.joining(", ")));
            for (Matrix.Row row : gap.rows().stream().limit(MOST_NOT_FOUND).toList()) {
                out.append("  ");
                item(out, text(Shown.clip(row.claim().summary(), LONGEST_SUMMARY)));
            }
            if (gap.rows().size() > MOST_NOT_FOUND) {
                item(out.append("  "), "and " + (gap.rows().size() - MOST_NOT_FOUND) + " more");
            }
        }
        if (gaps.isEmpty()) {
            out.append("Nothing: in every account something comes near every such claim.\n");
        }
    }

    private static void timeline(SideBySide sideBySide, Matrix matrix, Appendable out) throws IOException {
        if (sideBySide.timeline().isEmpty()) {
            return;
        }
        out.append("\n### Timeline\n");
        for (Map.Entry<String, List<Moment>> part :
                Phases.of(sideBySide.timeline()).entrySet()) {
            out.append(part.getKey().isEmpty() ? "\n" : "\n**" + part.getKey() + "**\n\n");
            for (Moment moment : part.getValue()) {
                String names = moment.places().stream()
                        .map(Place::account)
                        .distinct()
                        .map(a -> text(matrix.names().get(a)))
                        .collect(Collectors.joining(", "));
                String summary = text(Shown.clip(moment.summary(), LONGEST_SUMMARY));
                item(out, Labels.date(moment.date()) + ": " + summary + " (" + names + ")");
            }
        }
    }

    /** What is too often no difference to stand among those above. */
    private static void folded(SideBySide sideBySide, Matrix matrix, Appendable out) throws IOException {
        List<Difference> possible = Difference.possible(sideBySide);
        if (possible.isEmpty()) {
            return;
        }
        out.append("\n### Possible differences\n\nDifferences of these kinds are often none: read both before you rely"
                + " on one.\n\n");
        for (Difference difference : possible.stream().limit(MOST_POSSIBLE).toList()) {
            String a = matrix.names().get(difference.a().tellings().get(0).account());
            String b = matrix.names().get(difference.b().tellings().get(0).account());
            String kind = Labels.capital(Labels.kind(difference.kind()));
            item(out, kind + ": " + text(difference.detail()) + " (" + text(a) + ", " + text(b) + ")");
        }
        if (possible.size() > MOST_POSSIBLE) {
            item(out, "and " + (possible.size() - MOST_POSSIBLE) + " more");
        }
    }

    private static String evidence(List<String> lines) {
        return lines.isEmpty()
                ? ""
                : " – " + lines.stream().map(MarkdownReport::text).collect(Collectors.joining("; "));
    }

    private static void item(Appendable out, String line) throws IOException {
        out.append("- ").append(line).append('\n');
    }

    private static String text(String raw) {
        StringBuilder escaped = new StringBuilder();
        for (char c : Shown.line(raw).toCharArray()) {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.append(MARKS.indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        // A bare address would become a link, and what looks like the start of a list would start one.
        return LIST.matcher(escaped.toString().replace("://", "\\://")).replaceFirst("$1\\\\$2");
    }
}
