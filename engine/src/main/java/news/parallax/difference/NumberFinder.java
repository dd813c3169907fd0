package news.parallax.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.difference.Difference.Outcome;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.Certainty;
import news.parallax.statement.Statement;
import news.parallax.statement.amount.Quantity;
import news.parallax.statement.amount.Quantity.Bound;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Two numbers of the same thing that cannot both be meant.
 *
 * <p>Comparable when: not several counts are others, all one way; they count the same noun in the same unit (lengths of time in any), an age that of the same person;
 * no other person was named last before them; no other place, body or year stands beside them; one does not count a part
 * of the whole or some more besides; neither is planned or asked; and they stand in the same place of nearly equal
 * sentences, or go with the same verb or with the same words. Numbers that fit one another ({@link Extent}) agree, and so
 * does a number that the other account has too, within some sentences.
 *
 * <p>A count that was told later, or is said to have changed, has moved on. Does not know what a sum or a share is of when
 * neither account names it, other than by the words around it.
 */
final class NumberFinder implements Finder {
    private static final Set<String> MAY_HAVE_MOVED = Set.of(Incomparable.NOT_SURELY, Incomparable.PART);

    /** Sentences to each side in which an account may have the other's number too. */
    private static final int ELSEWHERE = 3;
    /** Such numbers count nothing that could be named and is not, but money. */
    private static final double LARGE = 100_000;
    /** Farther apart, two counts with other nouns are of two things. */
    private static final double FARTHEST = 20;

    @Override
    public List<Difference> find(Pair pair) {
        if (pair.one().quantities().isEmpty() || pair.other().quantities().isEmpty()) {
            return List.of();
        }
        Ground ground = new Ground(pair);
        List<Difference> found = new ArrayList<>(Turns.find(pair, ground));
        List<Quantity> all = Countable.of(pair.oneAccount(), pair.one(), ground.one());
        List<Quantity> allOthers = Countable.of(pair.otherAccount(), pair.other(), ground.other());
        List<Quantity> some = without(all, allOthers);
        List<Quantity> others = without(allOthers, all);
        boolean alone = isAlone(all, allOthers) && isAlone(allOthers, all);
        List<Partners> partners = new ArrayList<>();
        for (Quantity a : some) {
            Quantity b = partner(ground, a, others, true, alone);
            if (b != null && a == partner(ground, b, some, false, alone)) {
                partners.add(new Partners(a, b));
            }
        }
        boolean tally = isOtherTally(partners);
        for (Partners two : partners) {
            Difference difference = compare(new SameCount(pair, ground, two.a, two.b, alone, tally));
            if (difference != null) {
                found.add(difference);
            }
        }
        return found;
    }

    /** Two quantities that stand likest. */
    private record Partners(Quantity a, Quantity b) {}

    /**
     * Where several counts are others, and all are more in the one, it counts up more than the other: the hauls of
     * five raids, not of one. What became of people is told as it rises, and is left to {@link Change}.
     */
    private static boolean isOtherTally(List<Partners> partners) {
        List<Partners> counts =
                partners.stream().filter(p -> Incomparable.isPlain(p.a)).toList();
        return counts.size() > 1
                && (counts.stream().allMatch(p -> p.a().value() < p.b().value())
                        || counts.stream().allMatch(p -> p.a().value() > p.b().value()));
    }

    /** Whether one number alone, whatever it counts, is not among the others; "one" is seldom a number. */
    private static boolean isAlone(List<Quantity> some, List<Quantity> others) {
        return some.stream()
                        .filter(a -> a.value() != 1)
                        .filter(a -> others.stream().noneMatch(b -> Counted.value(a) == Counted.value(b)))
                        .count()
                == 1;
    }

    /** What the other side has too needs no partner. */
    private static List<Quantity> without(List<Quantity> some, List<Quantity> others) {
        return some.stream()
                .filter(a -> others.stream()
                        .noneMatch(b -> Counted.key(a).equals(Counted.key(b)) && Counted.value(a) == Counted.value(b)))
                .toList();
    }

    /** The quantity on the other side that stands likest: of the same thing, among the same words. */
    private static @Nullable Quantity partner(
            Ground ground, Quantity to, List<Quantity> others, boolean first, boolean alone) {
        Quantity best = null;
        int most = -1;
        for (Quantity other : others) {
            Span a = first ? to.span() : other.span();
            Span b = first ? other.span() : to.span();
            if (mayBeSame(ground, to, other, a, b)
                    || alone && ground.isNextTo(a, b) && mayBeOneSort(ground, to, other)) {
                int likeness = 2 * ground.around(a, b).size()
                        + (ground.isSamePlace(a, b) ? 3 : 0)
                        + (ground.verb(a, b).isEmpty() ? 0 : 1)
                        + (to.value() == other.value() ? 100 : 0);
                if (likeness > most) {
                    most = likeness;
                    best = other;
                }
            }
        }
        return best;
    }

    private static boolean mayBeSame(Ground ground, Quantity a, Quantity b, Span first, Span second) {
        String key = Counted.key(a);
        String other = Counted.key(b);
        // Nearly equal sentences may call one thing by two nouns, or by none.
        boolean counts = a.unit() == null && b.unit() == null;
        boolean called = ground.isNear() && ground.isSamePlace(first, second) && ground.isSameNeighbour(first, second);
        return key.equals(other) && !key.equals(":") || counts && called;
    }

    /** Of one sort where one does not say what it counts, or nearly all else is the same: "a 56 million profit", "26 million pounds". */
    private static boolean mayBeOneSort(Ground ground, Quantity a, Quantity b) {
        double low = Math.min(a.value(), b.value());
        double high = Math.max(a.value(), b.value());
        boolean open = a.of() == null || b.of() == null || ground.share() >= SameCount.ONE_SENTENCE;
        boolean counts = open && a.unit() == null && b.unit() == null && low > 1 && high <= FARTHEST * low;
        boolean large = low >= LARGE;
        return counts
                || large && (a.unit() == null && Countable.isMoney(b) || b.unit() == null && Countable.isMoney(a));
    }

    private static @Nullable Difference compare(SameCount same) {
        Pair pair = same.pair();
        Ground ground = same.ground();
        Quantity a = same.a();
        Quantity b = same.b();
        Extent one = Extent.of(a, pair.one().quantities(), ground.one());
        Extent other = Extent.of(b, pair.other().quantities(), ground.other());
        boolean ahead = isAhead(pair.one()) && isDone(pair.other()) || isDone(pair.one()) && isAhead(pair.other());
        if (one.fits(other)
                || hasToo(pair.oneAccount(), pair.one(), b, other)
                || hasToo(pair.otherAccount(), pair.other(), a, one)
                || ahead && !(same.alone() && ground.isNear())) {
            return null;
        }
        String why = Incomparable.why(same);
        if (why == null) {
            return new Change(pair, ground, a, b).difference();
        }
        if (Counted.mayBeOneToll(a, b) && MAY_HAVE_MOVED.contains(why)) {
            // The dead and injured of one event rise as the hours pass: telling that needs less than crying a
            // difference.
            Difference moved = new Change(pair, ground, a, b).difference();
            if (moved.outcome() != Outcome.DIFFERS) {
                return moved;
            }
        }
        return why.isEmpty()
                ? null
                : new Difference(
                        Discrepancy.Kind.NUMBER,
                        Outcome.NOT_COMPARABLE,
                        Counted.question(a, b) + ": " + why,
                        List.of(a.span()),
                        List.of(b.span()));
    }

    /** The account has that number of that thing too, here or close by. */
    private static boolean hasToo(AnnotatedArticle account, Statement statement, Quantity quantity, Extent extent) {
        int from = account.sentences()
                .get(Math.max(0, statement.sentence() - ELSEWHERE))
                .span()
                .start();
        int last = Math.min(account.sentences().size() - 1, statement.sentence() + ELSEWHERE);
        Span near = new Span(from, account.sentences().get(last).span().end());
        return account.quantities().stream()
                .filter(q -> near.contains(q.span()))
                .anyMatch(q -> has(q, quantity, extent, statement.span().contains(q.span())));
    }

    private static boolean has(Quantity own, Quantity quantity, Extent extent, boolean here) {
        boolean same =
                Counted.key(own).equals(Counted.key(quantity)) || quantity.of() == null && quantity.unit() == null;
        double value = Counted.value(own);
        boolean bare = here && own.of() == null && own.unit() == null;
        return (same || bare) && value == Counted.value(quantity)
                || same && here && isExact(extent) && extent.fits(new Extent(value, value, Bound.EXACT, false));
    }

    private static boolean isExact(Extent extent) {
        return extent.bound() == Bound.EXACT || extent.bound() == Bound.ABOUT;
    }

    /** What is planned or asked is not yet so: its numbers do not contradict those of what is. */
    private static boolean isDone(Statement statement) {
        return statement.certainty() == Certainty.ASSERTED || statement.certainty() == Certainty.REPORTED;
    }

    private static boolean isAhead(Statement statement) {
        return statement.certainty() == Certainty.PLANNED || statement.certainty() == Certainty.ASKED;
    }
}
