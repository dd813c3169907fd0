package news.parallax.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.origin.Origins;
import news.parallax.origin.Tie;

/** Why accounts are one origin, or may be, as lines that name them. */
final class TieText {
    /** From this share on, what part of a text is shared tells more than how long the longest run is. */
    private static final double TELLING = 0.2;

    private static final int LONGEST = 600;

    private static final String BOTH = "both ";

    private record Between(int a, int b, String why) {}

    private final List<String> names;
    private final List<String> lines = new ArrayList<>();

    private TieText(List<String> names) {
        this.names = names;
    }

    /** Why the accounts of a group are one origin. */
    static List<String> firm(Origins origins, Origins.Group group, List<String> names) {
        List<Tie> ties = origins.ties().stream()
                .filter(t -> t.firm()
                        && group.accounts().contains(t.a())
                        && group.accounts().contains(t.b()))
                .toList();
        return new TieText(names).lines(ties);
    }

    /**
     * Why accounts of different groups may be one origin, once for two groups: that the reprints share it too goes
     * without saying.
     */
    static List<String> perhaps(Origins origins, List<String> names) {
        Map<Integer, Integer> groups = new LinkedHashMap<>();
        for (Origins.Group group : origins.groups()) {
            group.accounts().forEach(a -> groups.put(a, group.accounts().get(0)));
        }
        Set<Between> told = new HashSet<>();
        List<Tie> ties = new ArrayList<>();
        for (Tie tie : origins.ties()) {
            int a = groups.getOrDefault(tie.a(), tie.a());
            int b = groups.getOrDefault(tie.b(), tie.b());
            String why = isText(tie) ? tie.kind().label() : tie.evidence();
            if (!tie.firm() && a != b && told.add(new Between(Math.min(a, b), Math.max(a, b), why))) {
                ties.add(tie);
            }
        }
        return new TieText(names).lines(ties);
    }

    private List<String> lines(List<Tie> ties) {
        Map<String, TreeSet<Integer>> common = new LinkedHashMap<>();
        for (Tie tie : ties) {
            if (isText(tie)) {
                lines.add(tie.share() >= TELLING ? copied(tie) : and(Set.of(tie.a(), tie.b()), tie.evidence()));
            } else if (tie.kind() == Tie.Kind.CITES) {
                lines.add(tie.evidence());
            } else {
                common.computeIfAbsent(tie.evidence(), e -> new TreeSet<>()).addAll(Set.of(tie.a(), tie.b()));
            }
        }
        // What holds of all pairs among several accounts is one line.
        common.forEach((evidence, accounts) -> lines.add(and(accounts, evidence)));
        return lines.stream().map(l -> Shown.clip(l, LONGEST)).distinct().toList();
    }

    private static boolean isText(Tie tie) {
        return tie.kind() == Tie.Kind.COPY || tie.kind() == Tie.Kind.SHARED_TEXT;
    }

    private String copied(Tie tie) {
        boolean isA = tie.shareOfA() >= tie.shareOfB();
        String shorter = names.get(isA ? tie.a() : tie.b());
        String longer = names.get(isA ? tie.b() : tie.a());
        long percent = Math.round(100 * tie.share());
        return (percent == 100 ? "all" : percent + "%") + " of the words of " + shorter + " stand in " + longer;
    }

    private String and(Set<Integer> accounts, String evidence) {
        List<String> some = accounts.stream().sorted().map(names::get).toList();
        int last = some.size() - 1;
        String all = some.subList(0, last).stream().collect(Collectors.joining(", ")) + " and " + some.get(last);
        return all + (evidence.startsWith(BOTH) ? " " + evidence.substring(BOTH.length()) : " – " + evidence);
    }
}
