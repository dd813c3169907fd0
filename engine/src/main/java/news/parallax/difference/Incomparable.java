package news.parallax.difference;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.amount.Quantity;
import news.parallax.statement.amount.Quantity.Bound;
import news.parallax.statement.amount.TimeExpression;
import news.parallax.statement.name.Name;
import news.parallax.telling.Telling;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Why two numbers that look unlike cannot be compared: small rules, asked one after the other. The first that holds gives
 * the reason; where none does, the numbers are of the same thing.
 */
final class Incomparable {
    /** Reasons that a number which only rose may have too. */
    static final String PART = "a part and a whole";

    static final String NOT_SURELY = "not surely of the same";
    static final String OTHER_BEGINNINGS = "counted from other times";
    /** Nothing to be told: too plainly of two things. */
    private static final String NOT_WORTH_TELLING = "";

    private static final Set<Name.Type> SCOPES = Set.of(Name.Type.PLACE, Name.Type.ORGANISATION);
    private static final Set<Name.Type> PLACES = Set.of(Name.Type.PLACE);
    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");
    /** Names within so many characters of a number tell whose it is. */
    private static final int BESIDE = 60;

    /** A reason, and when it holds. */
    private record Rule(String reason, Predicate<SameCount> holds) {}

    private static final List<Rule> OF_AGES = List.of(
            new Rule(NOT_WORTH_TELLING, s -> s.a().bound() != Bound.EXACT || s.b().bound() != Bound.EXACT),
            new Rule("other persons' ages", s -> !s.isAgeOfOne()));

    private static final List<Rule> OF_COUNTS = List.of(
            new Rule("every count is another", s -> s.amongOthers() && isPlain(s.a())),
            new Rule(OTHER_BEGINNINGS, Incomparable::areCountedApart),
            new Rule("other persons", Incomparable::areOfOthers),
            // "The first since the raid" and "the third since January" are both so: a first counts from its own day.
            new Rule(NOT_WORTH_TELLING, s -> isOrdinal(s.a()) && isOne(s)),
            new Rule(
                    "too far apart to be of one thing",
                    s -> !s.isSame() && Counted.isToll(s.a()) && !Counted.mayBeOneToll(s.a(), s.b())),
            new Rule("other times", Incomparable::areOfOtherYears),
            new Rule(PART, s -> !s.isOneSentence() && Scope.of(one(s), s.a()) != Scope.of(other(s), s.b())),
            new Rule(
                    "lengths or rates that lie otherwise",
                    s -> !s.isHardlyAnother()
                            && !Scope.relation(one(s), s.a()).equals(Scope.relation(other(s), s.b()))),
            // "One employee" is any of them, not their number.
            new Rule("one of them", s -> !s.isHardlyAnother() && s.a().unit() == null && isOne(s)),
            new Rule(
                    "counted among others",
                    s -> isOrdinal(s.a()) && !Scope.modifiers(one(s), s.a()).equals(Scope.modifiers(other(s), s.b()))),
            new Rule("prices of other times", SameCount::isPriceOfAnotherHour),
            new Rule("other places", s -> areBesideOther(s, PLACES)),
            new Rule("other places or bodies", s -> !s.isStandIn() && areBesideOther(s, SCOPES)),
            new Rule(NOT_SURELY, s -> !s.isStandIn() && !s.isSameAct()));

    private Incomparable() {}

    /** The first reason that holds, empty where it is not worth telling; null where the two can be compared. */
    static @Nullable String why(SameCount same) {
        boolean age = Objects.equals(same.a().unit(), "age");
        return (age ? OF_AGES : OF_COUNTS)
                .stream()
                        .filter(rule -> rule.holds().test(same))
                        .map(Rule::reason)
                        .findFirst()
                        .orElse(null);
    }

    private static Wording one(SameCount same) {
        return same.ground().one();
    }

    private static Wording other(SameCount same) {
        return same.ground().other();
    }

    /** A count that is none of what became of people. */
    static boolean isPlain(Quantity quantity) {
        return quantity.unit() == null && !Counted.isToll(quantity);
    }

    private static boolean isOrdinal(Quantity quantity) {
        return Objects.equals(quantity.unit(), "ordinal");
    }

    private static boolean isOne(SameCount same) {
        return same.a().value() == 1 || same.b().value() == 1;
    }

    private static boolean areCountedApart(SameCount same) {
        Pair pair = same.pair();
        return CountedFrom.areApart(
                CountedFrom.of(pair.one(), one(same), same.a()), CountedFrom.of(pair.other(), other(same), same.b()));
    }

    private static boolean areOfOthers(SameCount same) {
        if (same.isSame()) {
            return false;
        }
        Pair pair = same.pair();
        String person = Bearer.before(pair, pair.first(), same.ground(), same.a());
        String another = Bearer.before(pair, pair.second(), same.ground(), same.b());
        return !person.isEmpty() && !another.isEmpty() && Bearer.isOther(person, another);
    }

    private static boolean areOfOtherYears(SameCount same) {
        Set<String> years = years(same.pair().oneAccount(), same.pair().first(), same.a());
        Set<String> others = years(same.pair().otherAccount(), same.pair().second(), same.b());
        boolean open = same.a().of() == null || same.b().of() == null;
        return areApart(years, others)
                || !years.equals(others) && same.ground().share() < (open ? SameCount.SAME_TALLY : Ground.NEAR);
    }

    private static boolean areBesideOther(SameCount same, Set<Name.Type> types) {
        Ground ground = same.ground();
        return areApart(
                ground.names(same.pair().first(), beside(same.a()), types),
                ground.names(same.pair().second(), beside(same.b()), types));
    }

    private static boolean areApart(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && Ground.shared(a, b).isEmpty();
    }

    private static Span beside(Quantity quantity) {
        return new Span(
                Math.max(0, quantity.span().start() - BESIDE), quantity.span().end() + BESIDE);
    }

    /** The years beside it; of a sum or a share of nobody knows what, those of the whole statement. */
    private static Set<String> years(AnnotatedArticle account, Telling telling, Quantity quantity) {
        Span beside = quantity.of() == null ? telling.statement().span() : beside(quantity);
        Set<String> years = new TreeSet<>();
        for (TimeExpression time : telling.statement().times()) {
            if (time.isPoint()
                    && beside.contains(time.span())
                    && YEAR.matcher(account.text(time.span())).find()
                    && time.value().matches("\\d{4}.*")) {
                years.add(time.value().substring(0, 4));
            }
        }
        return years;
    }
}
