package news.parallax.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.parallax.Comparison.SideBySide;
import news.parallax.article.Article;
import news.parallax.claim.Claim;
import news.parallax.difference.Development;
import news.parallax.difference.Discrepancy;
import news.parallax.origin.Origins;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.telling.Telling;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Claims by accounts, worked out once for every format.
 *
 * @param names what to call each account, no two alike, by account number
 * @param groups the accounts that share an origin, as the comparison has them
 * @param rows one for each claim, in its order
 */
public record Matrix(List<String> names, List<Origins.Group> groups, List<Row> rows) {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_NOTE = 22;

    /**
     * A claim and what each account has of it.
     *
     * @param number from 0
     * @param claim the claim
     * @param cells by account number
     */
    public record Row(int number, Claim claim, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The speaker that all tellings have in common; null when there is none. */
        public @Nullable String speaker() {
            String first = claim.tellings().get(0).statement().speaker();
            boolean common = claim.tellings().stream()
                    .allMatch(t -> Objects.equals(first, t.statement().speaker()));
            return common ? first : null;
        }

        /** Some account gives words in quotation marks. */
        public boolean isQuoted() {
            return claim.tellings().stream()
                    .anyMatch(t -> !t.statement().quotes().isEmpty());
        }

        /** The kinds of its discrepancies, each once. */
        public List<Discrepancy.Kind> kinds() {
            return claim.discrepancies().stream()
                    .map(Discrepancy::kind)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    /**
     * What an account has of a claim.
     *
     * @param mark in one word
     * @param tellings its statements, the one that earned the mark first; none where it is silent
     * @param note the differing words where they are few, else what the mark means
     */
    public record Cell(Mark mark, List<Telling> tellings, String note) {
        private static final Cell NEAR = new Cell(Mark.NEAR, List.of(), Mark.NEAR.words());
        private static final Cell SILENT = new Cell(Mark.SILENT, List.of(), Mark.SILENT.words());

        public Cell {
            tellings = List.copyOf(tellings);
        }
    }

    public Matrix {
        names = List.copyOf(names);
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
    }

    /** Works out the matrix of one event. */
    public static Matrix of(SideBySide sideBySide) {
        List<AnnotatedArticle> accounts = sideBySide.event().accounts();
        List<Row> rows = new ArrayList<>();
        for (Claim claim : sideBySide.claims()) {
            List<Cell> cells = IntStream.range(0, accounts.size())
                    .mapToObj(account -> cell(claim, account, accounts))
                    .toList();
            rows.add(new Row(rows.size(), claim, cells));
        }
        return new Matrix(
                names(accounts.stream().map(AnnotatedArticle::article).toList()),
                sideBySide.origins().groups(),
                rows);
    }

    /** Account numbers with those of one origin next to each other. */
    public List<Integer> columns() {
        return groups.stream().flatMap(g -> g.accounts().stream()).toList();
    }

    /** The claims that two or more origins tell and that were not found in the text of this account. */
    public List<Row> notFoundIn(int account) {
        return rows.stream()
                .filter(r -> r.claim().origins().min() >= 2)
                .filter(r -> r.cells().get(account).mark() == Mark.SILENT)
                .toList();
    }

    private static Cell cell(Claim claim, int account, List<AnnotatedArticle> accounts) {
        List<Telling> own =
                claim.tellings().stream().filter(t -> t.account() == account).toList();
        if (own.isEmpty()) {
            return claim.silent().contains(account) ? Cell.SILENT : Cell.NEAR;
        }
        for (Discrepancy d : claim.discrepancies()) {
            for (boolean isA : new boolean[] {true, false}) {
                Telling telling = claim.tellings().get(isA ? d.a() : d.b());
                if (telling.account() == account) {
                    return new Cell(Mark.DIFFERS, first(telling, own), note(claim, accounts, d, isA));
                }
            }
        }
        for (Development development : claim.developments()) {
            Telling telling = claim.tellings().get(development.later());
            if (telling.account() == account) {
                return new Cell(Mark.DEVELOPED, first(telling, own), Mark.DEVELOPED.words());
            }
        }
        String reserve = Labels.reserve(own.get(0).statement().certainty());
        return new Cell(Mark.SAYS, own, reserve == null ? Mark.SAYS.words() : reserve);
    }

    /** The differing words of one side; where it lacks them, those it lacks; else what kind of thing differs. */
    private static String note(Claim claim, List<AnnotatedArticle> accounts, Discrepancy d, boolean isA) {
        AnnotatedArticle a = accounts.get(claim.tellings().get(d.a()).account());
        AnnotatedArticle b = accounts.get(claim.tellings().get(d.b()).account());
        String own = isA ? words(a, d.wordsA()) : words(b, d.wordsB());
        if (own != null) {
            return own;
        }
        String lacked = isA ? words(b, d.wordsB()) : words(a, d.wordsA());
        boolean lacks = (isA ? d.wordsA() : d.wordsB()).isEmpty() && lacked != null;
        return lacks ? "without “" + lacked + "”" : Labels.kind(d.kind());
    }

    private static List<Telling> first(Telling telling, List<Telling> own) {
        List<Telling> ordered = new ArrayList<>(own);
        ordered.remove(telling);
        ordered.add(0, telling);
        return ordered;
    }

    /** The differing words of one side on a line, or null when there are none or too many for a cell. */
    private static @Nullable String words(AnnotatedArticle annotated, List<Span> spans) {
        String words = spans.stream().map(annotated::text).map(Shown::line).collect(Collectors.joining(" … "));
        return words.isEmpty() || words.length() > LONGEST_NOTE ? null : words;
    }

    /** Outlets, with the input's file name where two accounts are of one outlet. */
    static List<String> names(List<Article> articles) {
        List<String> labels =
                articles.stream().map(a -> name(a.label(), a.input())).toList();
        List<String> names = new ArrayList<>();
        Map<String, Integer> taken = new HashMap<>();
        for (int i = 0; i < labels.size(); i++) {
            String name = labels.get(i);
            if (labels.indexOf(name) != labels.lastIndexOf(name)) {
                String input = articles.get(i).input();
                String file = input.substring(Math.max(input.lastIndexOf('/'), input.lastIndexOf('\\')) + 1);
                name = name.equals(file) ? name : name + " · " + Shown.clip(file, LONGEST_NAME);
            }
            int times = taken.merge(name, 1, Integer::sum);
            names.add(times == 1 ? name : name + " (" + times + ")");
        }
        return names;
    }

    private static String name(String label, String input) {
        String shown = Shown.clip(label, LONGEST_NAME);
        return shown.isEmpty() ? Shown.clip(input, LONGEST_NAME) : shown;
    }
}
