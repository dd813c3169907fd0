package news.parallax.report;

import java.io.IOException;
import java.util.List;
import news.parallax.Comparison;
import news.parallax.Comparison.SideBySide;
import news.parallax.article.Article;
import news.parallax.telling.Telling;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as comma-separated values (RFC 4180): one row for each claim and account.
 *
 * <p>A text that a spreadsheet would run as a formula gets an apostrophe before it.
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
            "relation");

    /** What spreadsheets take for the start of a formula, full-width forms among it. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

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
                cell.relation() == null ? "" : cell.relation().label());
    }

    private static String guarded(@Nullable String raw) {
        if (raw == null) {
            return "";
        }
        String text = Shown.text(raw);
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
