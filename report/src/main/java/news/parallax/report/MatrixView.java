package news.parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.Comparison.SideBySide;
import news.parallax.claim.Claim;
import news.parallax.claim.Relation;
import news.parallax.report.Reading.Link;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.telling.Telling;
import org.jspecify.annotations.Nullable;

/**
 * The table of claims by accounts as the page shows it.
 *
 * @param groups heads over the columns of one origin
 * @param columns heads of the accounts
 * @param rows the claims
 * @param filters what can be shown alone, {@code All} first
 * @param speakers whose claims can be shown alone, who is said to have said most first
 */
public record MatrixView(
        List<Head> groups, List<Head> columns, List<RowView> rows, List<Filter> filters, List<Filter> speakers) {
    /** Rows shown before the reader asks for all. */
    static final int SHOWN = 40;

    private static final int LONGEST_SUMMARY = 240;
    private static final int LONGEST_STATEMENT = 200;
    private static final int MOST_STATEMENTS = 8;
    private static final int MOST_SPEAKERS = 40;
    private static final int LONGEST_NAME = 60;

    /** A head over some columns; {@code first} when a new origin begins with it. */
    public record Head(String href, String text, int span, boolean first) {}

    /** A choice over the table. */
    public record Filter(String key, String label, int count) {}

    /** A label on a claim; {@code differs} for one that asks for attention. */
    public record Pill(String text, boolean differs, boolean name) {}

    /**
     * A claim.
     *
     * @param from the account that the summary is taken from; null where no other tells it
     * @param classes what filters go by
     * @param speakers the keys of those who are said to have said it, parted by spaces
     * @param place where the accounts tell it, from 0 at their first word to 1000 at the last
     * @param statements what accounts say beside the summary, the nearest to it first; to be opened
     * @param more how many statements are not among them
     */
    public record RowView(
            String id,
            String summary,
            @Nullable Link from,
            String classes,
            String speakers,
            int place,
            List<Pill> pills,
            List<StatementView> statements,
            int more,
            List<CellView> cells) {
        /** How many statements can be opened, and that are too many to. */
        public int others() {
            return statements.size() + more;
        }
    }

    /**
     * A statement of a claim.
     *
     * @param account who makes it, leading to the sentence
     * @param relation to the summary
     * @param notes whom it cites and how firmly it stands, where that is to be told
     */
    public record StatementView(Link account, String relation, List<String> notes, String text) {}

    /**
     * Where a claim and an account meet.
     *
     * @param href the sentence; null where there is none
     * @param classes of the cell
     * @param hint said to those who do not see the sign, where the words alone do not tell it
     * @param quiet the sign alone is shown, and the words are only said
     */
    public record CellView(
            @Nullable String href,
            String classes,
            String sign,
            String words,
            @Nullable String hint,
            boolean quiet) {}

    /** There are more rows than are shown at first. */
    public boolean isLong() {
        return rows.size() > SHOWN;
    }

    static MatrixView of(SideBySide sideBySide, Matrix matrix, Anchors anchors) {
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
        List<Filter> speakers = speakers(matrix);
        List<RowView> rows = matrix.rows().stream()
                .map(r -> row(r, matrix, firsts, speakers, sideBySide, anchors))
                .toList();
        return new MatrixView(groups, columns, rows, filters(matrix), speakers);
    }

    private static List<Filter> speakers(Matrix matrix) {
        Map<String, Integer> counts = new TreeMap<>();
        matrix.rows().forEach(row -> names(row).forEach(name -> counts.merge(name, 1, Integer::sum)));
        List<String> most = counts.keySet().stream()
                .sorted(Comparator.comparingInt((String name) -> -counts.getOrDefault(name, 0)))
                .limit(MOST_SPEAKERS)
                .toList();
        return IntStream.range(0, most.size())
                .mapToObj(i -> new Filter(String.valueOf(i), most.get(i), counts.getOrDefault(most.get(i), 0)))
                .toList();
    }

    /** Those who are said to have said a claim. */
    private static Set<String> names(Matrix.Row row) {
        return row.claim().tellings().stream()
                .flatMap(t -> Stream.ofNullable(t.statement().speaker()))
                .map(name -> Shown.clip(name, LONGEST_NAME))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The mean of where in its account each statement begins, in thousandths. */
    private static int place(Claim claim, SideBySide sideBySide) {
        return (int) claim.tellings().stream()
                .mapToDouble(t -> {
                    AnnotatedArticle account = sideBySide.event().accounts().get(t.account());
                    int length = account.article().snapshot().text().length();
                    return 1000.0 * t.statement().span().start() / Math.max(1, length);
                })
                .average()
                .orElse(0);
    }

    private static List<Filter> filters(Matrix matrix) {
        List<Matrix.Row> rows = matrix.rows();
        return List.of(
                new Filter("", "All", rows.size()),
                new Filter("d", "Disputed", count(rows, Claim.Standing.DISPUTED)),
                new Filter("m", "Several origins", count(rows, Claim.Standing.CORROBORATED)),
                new Filter("h", "Perhaps one origin", (int)
                        rows.stream().filter(MatrixView::isPerhapsOne).count()),
                new Filter("o", "One origin", (int)
                        rows.stream().filter(MatrixView::isOneOrigin).count()),
                new Filter("q", "Quoted", (int)
                        rows.stream().filter(Matrix.Row::isQuoted).count()));
    }

    private static int count(List<Matrix.Row> rows, Claim.Standing standing) {
        return (int) rows.stream().filter(r -> r.claim().standing() == standing).count();
    }

    private static boolean isOneOrigin(Matrix.Row row) {
        return row.claim().standing() == Claim.Standing.SINGLE
                && row.claim().origins().max() == 1;
    }

    private static boolean isPerhapsOne(Matrix.Row row) {
        return row.claim().standing() == Claim.Standing.SINGLE
                && row.claim().origins().max() > 1;
    }

    private static RowView row(
            Matrix.Row row,
            Matrix matrix,
            Set<Integer> firsts,
            List<Filter> speakers,
            SideBySide sideBySide,
            Anchors anchors) {
        Claim claim = row.claim();
        Set<String> names = names(row);
        List<String> classes = new ArrayList<>();
        if (claim.standing() == Claim.Standing.DISPUTED) {
            classes.add("d");
        }
        if (claim.standing() == Claim.Standing.CORROBORATED) {
            classes.add("m");
        }
        if (isPerhapsOne(row)) {
            classes.add("h");
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
        List<CellView> cells = matrix.columns().stream()
                .map(a -> cell(row.cells().get(a), firsts.contains(a), anchors))
                .toList();
        return new RowView(
                anchors.claim(row.number()),
                Shown.clip(claim.summary(), LONGEST_SUMMARY),
                row.relations().isEmpty()
                        ? null
                        : new Link(
                                anchors.link(claim.tellings().get(claim.lead())),
                                matrix.names().get(row.lead())),
                String.join(" ", classes),
                speakers.stream()
                        .filter(s -> names.contains(s.label()))
                        .map(Filter::key)
                        .collect(Collectors.joining(" ")),
                place(claim, sideBySide),
                pills(row),
                statements(claim, matrix, sideBySide, anchors),
                Math.max(0, claim.tellings().size() - 1 - MOST_STATEMENTS),
                cells);
    }

    private static List<StatementView> statements(Claim claim, Matrix matrix, SideBySide sideBySide, Anchors anchors) {
        return IntStream.range(0, claim.tellings().size())
                .filter(i -> i != claim.lead())
                .boxed()
                .sorted(Comparator.comparing(claim.relations()::get, Labels.NEAREST_FIRST))
                .limit(MOST_STATEMENTS)
                .map(i -> {
                    Telling telling = claim.tellings().get(i);
                    String name = matrix.names().get(telling.account());
                    AnnotatedArticle account = sideBySide.event().accounts().get(telling.account());
                    String cited = Labels.cited(telling.statement().speaker(), name);
                    return new StatementView(
                            new Link(anchors.link(telling), name),
                            Labels.relation(claim, i),
                            Stream.of(
                                            cited == null ? null : "citing " + cited,
                                            Labels.reserve(telling.statement().certainty()))
                                    .flatMap(Stream::ofNullable)
                                    .toList(),
                            Shown.clip(account.text(telling.statement().span()), LONGEST_STATEMENT));
                })
                .toList();
    }

    private static List<Pill> pills(Matrix.Row row) {
        List<Pill> pills = new ArrayList<>();
        Claim claim = row.claim();
        if (claim.standing() == Claim.Standing.DISPUTED) {
            String kinds = row.kinds().stream().map(Labels::kind).collect(Collectors.joining(", "));
            pills.add(new Pill("disputed" + (kinds.isEmpty() ? "" : ": " + kinds), true, false));
        }
        pills.add(new Pill(Labels.origins(claim.origins()), false, false));
        String speaker = row.speaker();
        if (speaker != null) {
            pills.add(new Pill(Shown.clip(speaker, LONGEST_NAME), false, true));
        }
        return pills;
    }

    private static CellView cell(Matrix.Cell cell, boolean first, Anchors anchors) {
        String href =
                cell.tellings().isEmpty() ? null : anchors.link(cell.tellings().get(0));
        // One letter: a large table has thousands of cells.
        String classes = switch (cell.mark()) {
            case SAYS -> cell.relation() == Relation.SAME ? "s" : "s p";
            case DIFFERS -> "x";
            case DEVELOPED -> "v";
            case NEAR -> "u";
            case SILENT -> "n";
        };
        String words = Shown.line(cell.note());
        String hint = cell.mark() == Mark.DIFFERS ? Mark.DIFFERS.words() : null;
        boolean quiet = cell.mark() == Mark.NEAR;
        return new CellView(href, first ? classes + " g" : classes, cell.sign(), words, hint, quiet);
    }
}
