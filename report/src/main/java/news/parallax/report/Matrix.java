package news.parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.Comparison.SideBySide;
import news.parallax.article.Article;
import news.parallax.claim.Claim;
import news.parallax.claim.Relation;
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
 * @param notFound by account number, the rows of the claims that two or more others tell and that were not found in the
 *     account's text, the most told first
 * @param near by account number, those of which only something near was found in it
 */
public record Matrix(
        List<String> names,
        List<Origins.Group> groups,
        List<Row> rows,
        List<List<Row>> notFound,
        List<List<Row>> near) {
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

        /** The number of the account that the summary is taken from. */
        public int lead() {
            return claim.tellings().get(claim.lead()).account();
        }

        /** How many of the other accounts that tell it stand to the summary in each way, the nearest way first. */
        public Map<Relation, Integer> relations() {
            Map<Relation, Integer> counts = new EnumMap<>(Relation.class);
            for (int account = 0; account < cells.size(); account++) {
                Relation relation = cells.get(account).relation();
                if (relation != null && account != lead()) {
                    counts.merge(relation, 1, Integer::sum);
                }
            }
            return counts;
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

    /** Accounts, and the claims that two or more others tell and that were not found, or not surely, in any of them. */
    public record Gap(List<Integer> accounts, List<Row> rows) {}

    /**
     * What an account has of a claim.
     *
     * @param mark in one word
     * @param tellings its statements, the one that earned the mark first, or what comes near; none where it is silent
     * @param relation of the first of them to the statement that the summary is taken from; null where there is none
     * @param note the differing words where they are few, else how the first stands to the summary
     */
    public record Cell(
            Mark mark, List<Telling> tellings, @Nullable Relation relation, String note) {
        private static final Cell SILENT = new Cell(Mark.SILENT, List.of(), null, Mark.SILENT.words());

        public Cell {
            tellings = List.copyOf(tellings);
        }

        /** One character: that of the mark, told finer where the account says so. */
        public String sign() {
            return mark == Mark.SAYS && relation != null ? Labels.sign(relation) : mark.sign();
        }
    }

    public Matrix {
        names = List.copyOf(names);
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
        notFound = List.copyOf(notFound);
        near = List.copyOf(near);
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
        Map<String, Row> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.claim().id(), row));
        return new Matrix(
                names(accounts.stream().map(AnnotatedArticle::article).toList()),
                sideBySide.origins().groups(),
                rows,
                IntStream.range(0, accounts.size())
                        .mapToObj(account -> sideBySide.notFoundIn(account).stream()
                                .flatMap(claim -> Stream.ofNullable(byId.get(claim.id())))
                                .toList())
                        .toList(),
                IntStream.range(0, accounts.size())
                        .mapToObj(account -> rows.stream()
                                .filter(row -> row.claim().origins().max() > 1
                                        && row.cells().get(account).mark() == Mark.NEAR)
                                .toList())
                        .toList());
    }

    /** Account numbers with those of one origin next to each other. */
    public List<Integer> columns() {
        return groups.stream().flatMap(g -> g.accounts().stream()).toList();
    }

    /** The claims that most origins tell, the disputed of as many first. */
    public List<Row> mostTold(int most) {
        return rows.stream()
                .sorted(Comparator.comparingInt((Row r) -> -r.claim().origins().min())
                        .thenComparing(r -> r.claim().standing() != Claim.Standing.DISPUTED))
                .limit(most)
                .toList();
    }

    /** Where something was not found, in the order of the columns; accounts that lack the same stand together. */
    public List<Gap> gaps() {
        return gaps(notFound);
    }

    /** Where only something near was found, as {@link #gaps}. */
    public List<Gap> nearGaps() {
        return gaps(near);
    }

    private List<Gap> gaps(List<List<Row>> byAccount) {
        Map<List<Integer>, Gap> gaps = new LinkedHashMap<>();
        for (int account : columns()) {
            List<Row> lacking = byAccount.get(account);
            if (!lacking.isEmpty()) {
                List<Integer> numbers = lacking.stream().map(Row::number).toList();
                gaps.computeIfAbsent(numbers, n -> new Gap(new ArrayList<>(), lacking))
                        .accounts
                        .add(account);
            }
        }
        return List.copyOf(gaps.values());
    }

    private static Cell cell(Claim claim, int account, List<AnnotatedArticle> accounts) {
        List<Integer> own = IntStream.range(0, claim.tellings().size())
                .filter(i -> claim.tellings().get(i).account() == account)
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> i == claim.lead() ? 0 : 1)
                        .thenComparing(claim.relations()::get, Labels.NEAREST_FIRST))
                .toList();
        if (own.isEmpty()) {
            if (claim.silent().contains(account)) {
                return Cell.SILENT;
            }
            List<Telling> near =
                    claim.near().stream().filter(t -> t.account() == account).toList();
            return new Cell(Mark.NEAR, near, null, Mark.NEAR.words());
        }
        Optional<Discrepancy> at = claim.discrepancies().stream()
                .filter(d -> own.contains(d.a()) || own.contains(d.b()))
                .min(Comparator.comparing(d -> differs(claim, d, own) ? 0 : 1));
        if (at.isPresent()) {
            Discrepancy d = at.get();
            boolean isA = own.contains(d.a());
            Mark mark = differs(claim, d, own) ? Mark.DIFFERS : Mark.SAYS;
            return cell(claim, mark, isA ? d.a() : d.b(), own, note(claim, accounts, d, isA));
        }
        for (Development development : claim.developments()) {
            if (own.contains(development.later()) && claim.relations().get(development.later()) == Relation.LATER) {
                return cell(claim, Mark.DEVELOPED, development.later(), own, Mark.DEVELOPED.words());
            }
        }
        return cell(claim, Mark.SAYS, own.get(0), own, says(claim, own.get(0)));
    }

    /**
     * Whether an account is on the other side of a discrepancy than the summary. Of two that both only tell more or less than
     * the summary, and differ from one another, either is.
     */
    private static boolean differs(Claim claim, Discrepancy d, List<Integer> own) {
        int mine = own.contains(d.a()) ? d.a() : d.b();
        int other = mine == d.a() ? d.b() : d.a();
        if (mine == claim.lead() || other == claim.lead()) {
            return other == claim.lead();
        }
        return claim.relations().get(mine) == Relation.DIFFERS
                || claim.relations().get(mine) != Relation.SAME
                        && claim.relations().get(other) != Relation.DIFFERS;
    }

    /** How a telling stands to the summary, and its reserve if it has one. */
    private static String says(Claim claim, int telling) {
        String reserve =
                Labels.reserve(claim.tellings().get(telling).statement().certainty());
        String relation = telling == claim.lead() ? "these words" : Labels.relation(claim, telling);
        return reserve == null ? relation : relation + ", " + reserve;
    }

    private static Cell cell(Claim claim, Mark mark, int telling, List<Integer> own, String note) {
        List<Telling> tellings = new ArrayList<>();
        tellings.add(claim.tellings().get(telling));
        own.stream().filter(i -> i != telling).map(claim.tellings()::get).forEach(tellings::add);
        return new Cell(mark, tellings, claim.relations().get(telling), note);
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
