package news.parallax.report;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.Comparison;
import news.parallax.Comparison.SideBySide;
import news.parallax.article.Article;
import news.parallax.article.Dating;
import news.parallax.claim.Claim;
import news.parallax.telling.Telling;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as comma-separated values (RFC 4180): one row for each claim and account.
 *
 * <p>UTF-8 without a byte order mark, which would be taken for a part of the first head by most that reads CSV. A text that
 * a spreadsheet would run as a formula gets an apostrophe before it. What differs stands in the rows of those that differ.
 */
public final class CsvReport {
    private static final List<String> HEAD = List.of(
            "event",
            "claim",
            "summary",
            "standing",
            "origins_min",
            "origins_max",
            "account",
            "outlet",
            "cell",
            "speaker",
            "certainty",
            "start",
            "end",
            "text",
            "relation",
            "event_label",
            "event_date",
            "title",
            "published",
            "url",
            "differences");

    /** A cell of a spreadsheet has room for 32,767; what is over would run into the next row. */
    private static final int LONGEST = 32_000;

    /** What spreadsheets take for the start of a formula, full-width forms among it. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    /**
     * The start of a formula after what parts cells where a comma does not: a semicolon in much of Europe, a tab, and
     * the end of a line, which the quotation marks of a field that began before them no longer hold together.
     */
    private static final Pattern INNER_FORMULA = Pattern.compile("(?<=[;\t\n])(?=[=+\\-@＝＋－＠])");

    /** Writes the head and all rows. Where an account has several statements of a claim, the row has the one that
     * earned the cell its mark. */
    public void write(Comparison comparison, Appendable out) throws IOException {
        row(out, HEAD);
        for (SideBySide sideBySide : comparison.events()) {
            Matrix matrix = Matrix.of(sideBySide);
            for (Matrix.Row row : matrix.rows()) {
                for (int account = 0; account < row.cells().size(); account++) {
                    row(out, fields(sideBySide, row, account));
                }
            }
        }
    }

    private static List<String> fields(SideBySide sideBySide, Matrix.Row row, int account) {
        Matrix.Cell cell = row.cells().get(account);
        Telling telling = cell.tellings().isEmpty() ? null : cell.tellings().get(0);
        Span span = telling == null ? null : telling.statement().span();
        Article article = sideBySide.event().accounts().get(account).article();
        WebLink link = WebLink.of(article.url());
        return List.of(
                guarded(sideBySide.event().id()),
                guarded(row.claim().id()),
                guarded(row.claim().summary()),
                row.claim().standing().label(),
                String.valueOf(row.claim().origins().min()),
                String.valueOf(row.claim().origins().max()),
                guarded(article.input()),
                guarded(article.outlet()),
                cell.mark().label(),
                guarded(telling == null ? null : telling.statement().speaker()),
                telling == null ? "" : telling.statement().certainty().label(),
                span == null ? "" : String.valueOf(span.start()),
                span == null ? "" : String.valueOf(span.end()),
                guarded(span == null ? null : article.snapshot().text(span)),
                cell.relation() == null ? "" : cell.relation().label(),
                guarded(sideBySide.event().label()),
                date(sideBySide.event().date()),
                guarded(article.title()),
                date(article.published()),
                guarded(link == null ? null : link.href()),
                guarded(differences(row.claim(), account)));
    }

    private static String date(@Nullable Dating date) {
        return date == null ? "" : date.date();
    }

    /** What differs in a claim between an account and others, each once. */
    private static String differences(Claim claim, int account) {
        return claim.discrepancies().stream()
                .filter(d -> claim.tellings().get(d.a()).account() == account
                        || claim.tellings().get(d.b()).account() == account)
                .map(d -> Labels.kind(d.kind()) + ": " + Shown.line(d.detail()))
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private static String guarded(@Nullable String raw) {
        if (raw == null) {
            return "";
        }
        String shown = Shown.text(raw);
        String text = INNER_FORMULA
                .matcher(shown.length() <= LONGEST ? shown : Shown.clip(shown, LONGEST))
                .replaceAll("'");
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static void row(Appendable out, List<String> fields) throws IOException {
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            String field = fields.get(i);
            if (field.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')) {
                out.append('"').append(field.replace("\"", "\"\"")).append('"');
            } else {
                out.append(field);
            }
        }
        out.append("\r\n");
    }
}
