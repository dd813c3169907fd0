package news.parallax.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import news.parallax.telling.Place;
import news.parallax.text.Span;

/**
 * Which accounts of an event are not independent, and how many origins stand behind what they state.
 *
 * @param accounts how many accounts the event has
 * @param ties between them, ordered by their numbers
 */
public record Origins(int accounts, List<Tie> ties) {
    /** A statement lies within shared text from this share of its characters on; the rest is a word or two that was edited. */
    private static final double WITHIN = 0.6;
    /** From this share on it may be shared text that was edited. */
    private static final double TOUCHES = 0.25;

    public Origins {
        ties = List.copyOf(ties);
    }

    /**
     * How many independent origins there are: from {@code min}, when all that may be one is one, to {@code max}, when only
     * what surely is.
     */
    public record Count(int min, int max) {}

    /** Accounts that surely share one origin, with the reasons. */
    public record Group(List<Integer> accounts, List<String> evidence) {}

    /** All accounts, each in one group: joined by firm ties, those alone in a group of one. */
    public List<Group> groups() {
        Roots roots = join(Tie::firm);
        TreeMap<Integer, TreeSet<Integer>> members = new TreeMap<>();
        for (int i = 0; i < accounts; i++) {
            members.computeIfAbsent(roots.of(i), r -> new TreeSet<>()).add(i);
        }
        return members.values().stream()
                .map(m -> new Group(
                        List.copyOf(m),
                        ties.stream()
                                .filter(t -> t.firm() && m.contains(t.a()) && m.contains(t.b()))
                                .map(Tie::evidence)
                                .distinct()
                                .toList()))
                .toList();
    }

    /** How many origins stand behind some of the accounts, each taken whole. */
    public Count countAccounts(Collection<Integer> some) {
        return new Count(join(t -> true).distinct(some), join(Tie::firm).distinct(some));
    }

    /**
     * How many origins stand behind some statements. No more than there are accounts among them: an outlet that says it
     * twice is no second origin.
     *
     * <p>Two accounts surely are one origin when they are of the same outlet, when one is nearly a copy of the other, or
     * when each of the statements of both lies within the text that they share. They may be one when a statement of either
     * lies in the shared text, if only in part (an agency's line beside the outlet's own), when both credit one agency,
     * when one cites the other anywhere, and when both cite a third for these very statements.
     *
     * <p>What an outlet tells in paragraphs of its own is its own, however much agency text stands around it: shared text
     * elsewhere joins nothing here, neither surely nor perhaps. Where the agency tells the same in other words, that is
     * among the statements counted, and joins them.
     */
    public Count count(Collection<Place> statements) {
        return count(statements, List.of());
    }

    /**
     * The same where more is known of what the statements rest on.
     *
     * @param perhapsOne sets of accounts that may have these statements from one source, each
     */
    public Count count(Collection<Place> statements, Collection<Set<Integer>> perhapsOne) {
        TreeMap<Integer, List<Span>> told = new TreeMap<>();
        statements.forEach(
                p -> told.computeIfAbsent(p.account(), a -> new ArrayList<>()).add(p.span()));
        List<Tie> among = ties.stream()
                .filter(t -> told.containsKey(t.a()) && told.containsKey(t.b()))
                .toList();
        Roots sure = new Roots(accounts);
        Roots possible = new Roots(accounts);
        for (Tie tie : among) {
            List<Span> a = told.getOrDefault(tie.a(), List.of());
            List<Span> b = told.getOrDefault(tie.b(), List.of());
            if (isSure(tie, a, b)) {
                sure.join(tie.a(), tie.b());
            }
            if (isPossible(tie, a, b)) {
                possible.join(tie.a(), tie.b());
            }
        }
        for (Set<Integer> one : perhapsOne) {
            one.forEach(account -> possible.join(account, one.iterator().next()));
        }
        return new Count(possible.distinct(told.keySet()), sure.distinct(told.keySet()));
    }

    private static boolean isSure(Tie tie, List<Span> a, List<Span> b) {
        return switch (tie.kind()) {
            case OUTLET, COPY -> true;
            case SHARED_TEXT ->
                a.stream().allMatch(s -> within(s, tie.spansA()) >= WITHIN)
                        && b.stream().allMatch(s -> within(s, tie.spansB()) >= WITHIN);
            case AGENCY, CITES, BOTH_CITE -> false;
        };
    }

    private static boolean isPossible(Tie tie, List<Span> a, List<Span> b) {
        return switch (tie.kind()) {
            case OUTLET, COPY, AGENCY, CITES -> true;
            case SHARED_TEXT ->
                a.stream().anyMatch(s -> within(s, tie.spansA()) >= TOUCHES)
                        || b.stream().anyMatch(s -> within(s, tie.spansB()) >= TOUCHES);
            case BOTH_CITE ->
                a.stream().anyMatch(s -> within(s, tie.spansA()) > 0)
                        && b.stream().anyMatch(s -> within(s, tie.spansB()) > 0);
        };
    }

    /** The share of a span that lies within others, which do not overlap. */
    private static double within(Span span, List<Span> others) {
        int common = 0;
        for (Span other : others) {
            common += Math.max(0, Math.min(span.end(), other.end()) - Math.max(span.start(), other.start()));
        }
        return span.isEmpty() ? 0 : (double) common / span.length();
    }

    private Roots join(Predicate<Tie> counts) {
        Roots roots = new Roots(accounts);
        ties.stream().filter(counts).forEach(t -> roots.join(t.a(), t.b()));
        return roots;
    }
}
