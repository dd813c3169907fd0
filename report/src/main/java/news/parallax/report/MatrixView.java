package news.parallax.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * The table of claims by accounts as the page shows it.
 *
 * @param groups heads over the columns of one origin
 * @param columns heads of the accounts
 * @param rows the claims
 * @param filters what can be shown alone, {@code All} first
 */
public record MatrixView(List<Head> groups, List<Head> columns, List<RowView> rows, List<Filter> filters) {
    /** Rows shown before the reader asks for all. */
    static final int SHOWN = 40;

    private static final int LONGEST_SUMMARY = 240;

    /** A head over some columns; {@code first} when a new origin begins with it. */
    public record Head(String href, String text, int span, boolean first) {}

    /** A choice over the table. */
    public record Filter(String key, String label, int count) {}

    /** A label on a claim; {@code differs} for one that asks for attention. */
    public record Pill(String text, boolean differs, boolean name) {}

    /**
     * A claim.
     *
     * @param classes what filters go by
     */
    public record RowView(String id, String summary, String classes, List<Pill> pills, List<CellView> cells) {}

    /**
     * Where a claim and an account meet.
     *
     * @param href the sentence; null where there is none
     * @param classes of the cell
     * @param hint said to those who do not see the sign, where the words alone do not tell it
     */
    public record CellView(
            @Nullable String href,
            String classes,
            String sign,
            String words,
            @Nullable String hint) {}

    /** There are more rows than are shown at first. */
    public boolean isLong() {
        return rows.size() > SHOWN;
    }

    static MatrixView of(Matrix matrix, Anchors anchors) {
        List<Head> groups = new ArrayList<>();
        List<Head> columns = new ArrayList<>();
        Set<Integer> firsts = new HashSet<>();
        for (int i = 0; i < matrix.groups().size(); i++) {
            List<Integer> accounts = matrix.groups().get(i).accounts();
            String text = "Origin " + (i + 1) + (accounts.size() > 1 ? " · " + accounts.size() + " accounts" : "");
            groups.add(new Head("#" + anchors.event() + "-o" + i, text, accounts.size(), true));
            firsts.add(accounts.get(0));
            for (int account : accounts) {
                String href = "#" + anchors.account(account);
                columns.add(new Head(href, matrix.names().get(account), 1, firsts.contains(account)));
            }
        }
        List<RowView> rows = matrix.rows().stream()
                .map(r -> row(r, matrix.columns(), firsts, anchors))
                .toList();
        return new MatrixView(groups, columns, rows, filters(matrix));
    }

    private static List<Filter> filters(Matrix matrix) {
        List<Matrix.Row> rows = matrix.rows();
        return List.of(
                new Filter("", "All", rows.size()),
                new Filter("d", "Disputed", count(rows, Claim.Standing.DISPUTED)),
                new Filter("o", "Single origin", (int)
                        rows.stream().filter(MatrixView::isOneOrigin).count()),
                new Filter("q", "Quoted", (int)
                        rows.stream().filter(Matrix.Row::isQuoted).count()));
    }

    private static int count(List<Matrix.Row> rows, Claim.Standing standing) {
        return (int) rows.stream().filter(r -> r.claim().standing() == standing).count();
    }

    private static boolean isOneOrigin(Matrix.Row row) {
        return row.claim().standing() == Claim.Standing.SINGLE;
    }

    private static RowView row(Matrix.Row row, List<Integer> columns, Set<Integer> firsts, Anchors anchors) {
        Claim claim = row.claim();
        List<String> classes = new ArrayList<>();
        if (claim.standing() == Claim.Standing.DISPUTED) {
            classes.add("d");
        }
        if (isOneOrigin(row)) {
            classes.add("o");
        }
        if (row.isQuoted()) {
            classes.add("q");
        }
        if (row.number() >= SHOWN) {
            classes.add("more");
        }
        List<CellView> cells = columns.stream()
                .map(a -> cell(row.cells().get(a), firsts.contains(a), anchors))
                .toList();
        return new RowView(
                anchors.claim(row.number()),
                Shown.clip(claim.summary(), LONGEST_SUMMARY),
                String.join(" ", classes),
                pills(row),
                cells);
    }

    private static List<Pill> pills(Matrix.Row row) {
        List<Pill> pills = new ArrayList<>();
        Claim claim = row.claim();
        if (claim.standing() == Claim.Standing.DISPUTED) {
            String kinds = row.kinds().stream().map(Labels::kind).collect(Collectors.joining(", "));
            pills.add(new Pill("disputed" + (kinds.isEmpty() ? "" : ": " + kinds), true, false));
        } else {
            pills.add(new Pill(claim.standing().label(), false, false));
        }
        pills.add(new Pill(Labels.origins(claim.origins()), false, false));
        String speaker = row.speaker();
        if (speaker != null) {
            pills.add(new Pill(Shown.clip(speaker, 60), false, true));
        }
        return pills;
    }

    private static CellView cell(Matrix.Cell cell, boolean first, Anchors anchors) {
        String href =
                cell.tellings().isEmpty() ? null : anchors.link(cell.tellings().get(0));
        // One letter: a large table has thousands of cells.
        String classes = switch (cell.mark()) {
            case SAYS -> "s";
            case DIFFERS -> "x";
            case DEVELOPED -> "v";
            case NEAR -> "u";
            case SILENT -> "n";
        };
        String words = Shown.line(cell.note());
        String hint = cell.mark() == Mark.DIFFERS ? Mark.DIFFERS.words() : null;
        return new CellView(href, first ? classes + " g" : classes, cell.mark().sign(), words, hint);
    }
}
