package news.parallax.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.telling.Place;
import news.parallax.telling.Tellings;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/** Gathers what stands in quotation marks, puts the same words of several accounts together and tells how they differ. */
public final class QuotationMaker {
    private static final int MIN_WORDS = 4;
    /** Of words that somebody is said to have said fewer do; one alone is seldom more than a word held at arm's length. */
    private static final int MIN_SPOKEN = 2;

    /** What was taken for one wording of another, by the places in the list of passages. */
    private record Joined(int a, int b, QuoteMatch match) {}

    /** The quotations, those of several accounts first, then by speaker and place. */
    public List<Quotation> make(Tellings tellings, List<QuoteMatch> matches) {
        List<Passage> quoted = Passage.of(tellings).stream()
                .filter(p -> p.quoted() && Words.count(p.words()) >= (p.speaker() == null ? MIN_WORDS : MIN_SPOKEN))
                .toList();
        Map<Integer, List<Integer>> byTelling = new HashMap<>();
        Map<String, Integer> byWording = new HashMap<>();
        int[] parent = new int[quoted.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            byTelling
                    .computeIfAbsent(quoted.get(i).telling(), t -> new ArrayList<>())
                    .add(i);
            join(parent, byWording.merge(quoted.get(i).wording(), i, Math::min), i);
        }
        List<Joined> joined = new ArrayList<>();
        for (QuoteMatch match : matches) {
            for (int a : touched(quoted, byTelling.getOrDefault(match.a(), List.of()), match.quoteA())) {
                joined.add(new Joined(a, a, match));
                for (int b : touched(quoted, byTelling.getOrDefault(match.b(), List.of()), match.quoteB())) {
                    join(parent, a, b);
                    joined.add(new Joined(a, b, match));
                }
            }
            for (int b : touched(quoted, byTelling.getOrDefault(match.b(), List.of()), match.quoteB())) {
                joined.add(new Joined(b, b, match));
            }
        }
        Map<Integer, List<Passage>> groups = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(parent, i), g -> new ArrayList<>()).add(quoted.get(i));
        }
        Map<Integer, Set<String>> differences = new HashMap<>();
        Map<Integer, Set<String>> translated = new HashMap<>();
        for (Joined one : joined) {
            int group = root(parent, one.a);
            if (one.match.altered() != null) {
                differences.computeIfAbsent(group, g -> new TreeSet<>()).add(one.match.altered());
            }
            if (one.match.relation() == Fidelity.TRANSLATED) {
                Set<String> wordings = translated.computeIfAbsent(group, g -> new TreeSet<>());
                wordings.add(quoted.get(one.a).wording());
                wordings.add(quoted.get(one.b).wording());
            }
        }
        List<Quotation> quotations = new ArrayList<>();
        groups.forEach((g, members) -> quotations.add(
                quotation(members, differences.getOrDefault(g, Set.of()), translated.getOrDefault(g, Set.of()))));
        quotations.sort(Comparator.comparingLong(QuotationMaker::accounts)
                .reversed()
                .thenComparing(q -> q.speaker() == null ? "\uffff" : q.speaker())
                .thenComparing(q -> q.variants().get(0).places().get(0)));
        return quotations;
    }

    private static long accounts(Quotation quotation) {
        return quotation.variants().stream()
                .flatMap(v -> v.places().stream())
                .map(Place::account)
                .distinct()
                .count();
    }

    private static List<Integer> touched(List<Passage> quoted, List<Integer> some, Span span) {
        return some.stream().filter(i -> quoted.get(i).span().overlaps(span)).toList();
    }

    private static int root(int[] parent, int of) {
        int root = of;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private static void join(int[] parent, int i, int j) {
        int a = root(parent, i);
        int b = root(parent, j);
        parent[Math.max(a, b)] = Math.min(a, b);
    }

    private static Quotation quotation(List<Passage> members, Set<String> differences, Set<String> translated) {
        Map<String, List<Passage>> byWording =
                members.stream().collect(Collectors.groupingBy(Passage::wording, TreeMap::new, Collectors.toList()));
        Passage fullest = byWording.values().stream()
                .map(same -> same.get(0))
                .max(Comparator.comparingInt((Passage p) -> Words.count(p.words()))
                        .thenComparing(Passage::wording))
                .orElseThrow();
        List<Quotation.Variant> variants = new ArrayList<>();
        byWording
                .values()
                .forEach(same -> variants.add(new Quotation.Variant(
                        same.get(0).text(),
                        relation(same.get(0), fullest, translated),
                        same.stream().map(Passage::place).distinct().sorted().toList())));
        variants.sort(
                Comparator.comparingInt((Quotation.Variant v) -> -v.places().size())
                        .thenComparing(v -> -v.text().length())
                        .thenComparing(v -> v.places().get(0)));
        return new Quotation(speaker(members), variants, differences.isEmpty() ? null : String.join("; ", differences));
    }

    private static @Nullable Fidelity relation(Passage one, Passage fullest, Set<String> translated) {
        Alignment alignment = Alignment.of(one.words(), fullest.words());
        if (alignment.isDense()) {
            return alignment.relation();
        }
        boolean anew = translated.contains(one.wording()) && translated.contains(fullest.wording());
        return anew ? Fidelity.TRANSLATED : null;
    }

    /** The one to whom most give the words; of two the first by name. */
    private static @Nullable String speaker(List<Passage> members) {
        return members.stream()
                .map(Passage::speaker)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(s -> s, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
