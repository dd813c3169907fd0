package news.parallax.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import news.parallax.difference.Difference.Outcome;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.Certainty;
import news.parallax.statement.Statement;
import news.parallax.statement.amount.Quantity;
import news.parallax.statement.amount.Quantity.Bound;
import news.parallax.statement.amount.TimeExpression;
import news.parallax.statement.name.Name;
import news.parallax.telling.Telling;
import news.parallax.text.Span;
import news.parallax.text.Terms;
import news.parallax.text.Token;
import news.parallax.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Two numbers of the same thing that cannot both be meant.
 *
 * <p>Comparable when: they count the same noun in the same unit (lengths of time in any), an age that of the same person;
 * no other person was named last before them; no other place, body or year stands beside them; one does not count a part
 * of the whole or some more besides; neither is planned or asked; and they stand in the same place of nearly equal
 * sentences, or go with the same verb or with the same words. Numbers that fit one another ({@link Extent}) agree, and so
 * does a number that the other account has too, within some sentences.
 *
 * <p>A count that was told later, or is said to have changed, has moved on. Does not know what a sum or a share is of when
 * neither account names it, other than by the words around it.
 */
final class NumberFinder implements Finder {
    private static final Set<Name.Type> SCOPES = Set.of(Name.Type.PLACE, Name.Type.ORGANISATION);
    private static final Set<Name.Type> PLACES = Set.of(Name.Type.PLACE);
    /** Names within so many characters of a number tell whose it is. */
    private static final int BESIDE = 60;
    /** Sentences to each side in which an account may have the other's number too. */
    private static final int ELSEWHERE = 3;
    /** Content words around both numbers that tell one act where the verb does not, the noun counted left out. */
    private static final int SAME_ACT = 2;
    /** Statements that share fewer words are seldom of one act. */
    private static final double SAME_WORDS = 0.4;
    /** Where the verb is another, more words must be the same. */
    private static final double SAME_SENTENCE = 0.5;
    /** So alike that even a score is of the same game. */
    private static final int FEW = 4;
    /** Statements of one event that count the same fate share as much. */
    private static final double SAME_EVENT = 0.25;

    private static final double SAME_TALLY = 0.75;
    /** What is counted anew in each game, month and career. */
    private static final Set<String> TALLIES =
            WordList.of("point rebound yard touchdown run homer rbi catch pass game goal"
                    + " assist score win loss hit save shot try wicket seed vote");

    private static final Set<String> DISTANCES =
            Set.of("mile", "kilometre", "kilometer", "metre", "meter", "foot", "yard", "km");
    private static final Pattern MARKET = Pattern.compile(
            "(?i)\\b(?:shares?|stocks?|index|nasdaq|dow jones|nikkei|futures|yields?|barrel|euro|dollar|yen|franc|treasury|crude)\\b.*\\b(?:rose|fell|up|down|closed?|gained|lost|dropped|slipped|climbed|declined|jumped|tumbled|soared|trading|traded|dipped|plunged|shed|added|off)\\b");
    private static final Set<String> CALENDAR = Set.of("day", "week", "month", "year", "night", "season");
    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");
    private static final Pattern VAGUE =
            Pattern.compile("(?i).*(?:dozens|scores|hundreds|thousands|millions|billions|mm)");

    @Override
    public List<Difference> find(Pair pair) {
        if (pair.one().quantities().isEmpty() || pair.other().quantities().isEmpty()) {
            return List.of();
        }
        Ground ground = new Ground(pair);
        List<Difference> found = new ArrayList<>(Turns.find(pair, ground));
        List<Quantity> some = counted(pair.oneAccount(), pair.one(), ground.one());
        List<Quantity> others = counted(pair.otherAccount(), pair.other(), ground.other());
        List<Quantity> all = some;
        some = without(some, others);
        others = without(others, all);
        for (Quantity a : some) {
            Quantity b = partner(ground, a, others, true);
            if (b != null && a == partner(ground, b, some, false)) {
                Difference difference = compare(pair, ground, a, b);
                if (difference != null) {
                    found.add(difference);
                }
            }
        }
        return found;
    }

    /** What the other side has too needs no partner. */
    private static List<Quantity> without(List<Quantity> some, List<Quantity> others) {
        return some.stream()
                .filter(a -> others.stream()
                        .noneMatch(b -> Counted.key(a).equals(Counted.key(b)) && Counted.value(a) == Counted.value(b)))
                .toList();
    }

    /** Those that count something: not the numbers of a name ("AK-47"), a clock ("9:30") or a house, not "dozens". */
    private static List<Quantity> counted(AnnotatedArticle account, Statement statement, Wording wording) {
        return statement.quantities().stream()
                .filter(q ->
                        !VAGUE.matcher(account.text(q.span())).matches() && !isOfName(account, statement, wording, q))
                .toList();
    }

    private static boolean isOfName(AnnotatedArticle account, Statement statement, Wording wording, Quantity quantity) {
        int first = wording.first(quantity.span());
        int end = wording.end(quantity.span());
        List<Token> tokens = wording.tokens();
        String of = quantity.of() == null ? "" : quantity.of();
        if (of.equals("block") && quantity.value() >= 100 || of.matches("gmt|ist|edt|est|pdt|a|p")) {
            return true;
        }
        String text = account.article().snapshot().text();
        int start = quantity.span().start();
        if (isCutOff(text, quantity.span()) || isCompound(statement, wording, quantity)) {
            return true;
        }
        boolean glued = start > 1 && text.charAt(start - 1) == '-' && Character.isLetter(text.charAt(start - 2));
        boolean capitals =
                first > 0 && tokens.get(first - 1).text().matches("\\p{Lu}{2,}|No\\.?") && quantity.unit() == null;
        boolean clock = first > 1 && tokens.get(first - 1).is(":")
                || end < tokens.size() && tokens.get(end).is(":");
        // "110 billion euros ($143 billion)": converted at the rate of some day.
        boolean converted = first > 0 && tokens.get(first - 1).is("(") && isMoney(quantity);
        return glued || capitals || converted || clock && quantity.unit() == null;
    }

    /** Some figures of a longer number. */
    private static boolean isCutOff(String text, Span span) {
        boolean before = span.start() > 1
                && ",.".indexOf(text.charAt(span.start() - 1)) >= 0
                && Character.isDigit(text.charAt(span.start() - 2));
        boolean after = span.end() + 1 < text.length()
                && ",.".indexOf(text.charAt(span.end())) >= 0
                && Character.isDigit(text.charAt(span.end() + 1));
        return before || after;
    }

    /** "4 minutes 48 seconds": neither stands for the whole. */
    private static boolean isCompound(Statement statement, Wording wording, Quantity quantity) {
        return Counted.key(quantity).equals("duration")
                && statement.quantities().stream()
                        .anyMatch(q -> q != quantity
                                && Counted.key(q).equals("duration")
                                && (isNext(wording, quantity.span(), q.span())
                                        || isNext(wording, q.span(), quantity.span())));
    }

    private static boolean isNext(Wording wording, Span a, Span b) {
        int gap = wording.first(b) - wording.end(a);
        if (gap < 0 || gap > 3) {
            return false;
        }
        return wording.tokens().subList(wording.end(a), wording.first(b)).stream()
                .allMatch(t -> t.lower().matches(",|and|-|hours?|minutes?|seconds?"));
    }

    private static boolean isMoney(Quantity quantity) {
        return quantity.unit() != null && quantity.unit().matches("\\p{Lu}{3}");
    }

    /** The quantity on the other side that stands likest: of the same thing, among the same words. */
    private static @Nullable Quantity partner(Ground ground, Quantity to, List<Quantity> others, boolean first) {
        Quantity best = null;
        int most = -1;
        for (Quantity other : others) {
            Span a = first ? to.span() : other.span();
            Span b = first ? other.span() : to.span();
            if (mayBeSame(ground, to, other, a, b)) {
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

    private static @Nullable Difference compare(Pair pair, Ground ground, Quantity a, Quantity b) {
        Extent one = Extent.of(a, pair.one().quantities(), ground.one());
        Extent other = Extent.of(b, pair.other().quantities(), ground.other());
        if (one.fits(other)
                || hasToo(pair.oneAccount(), pair.one(), b, other)
                || hasToo(pair.otherAccount(), pair.other(), a, one)
                || isAhead(pair.one()) && isDone(pair.other())
                || isDone(pair.one()) && isAhead(pair.other())) {
            return null;
        }
        String why = whyNot(pair, ground, a, b);
        if (why != null) {
            return why.isEmpty()
                    ? null
                    : new Difference(
                            Discrepancy.Kind.NUMBER,
                            Outcome.NOT_COMPARABLE,
                            Counted.question(a, b) + ": " + why,
                            List.of(a.span()),
                            List.of(b.span()));
        }
        return new Change(pair, ground, a, b).difference();
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

    /** Why two numbers cannot be compared: null where they can, empty where it is not worth telling. */
    private static @Nullable String whyNot(Pair pair, Ground ground, Quantity a, Quantity b) {
        if (Objects.equals(a.unit(), "age")) {
            boolean exact = a.bound() == Bound.EXACT && b.bound() == Bound.EXACT;
            String who = Bearer.ofAge(pair.first(), ground, a);
            String other = Bearer.ofAge(pair.second(), ground, b);
            boolean same = !who.isEmpty() && !other.isEmpty() && !Bearer.isOther(who, other);
            boolean unnamed = (who.isEmpty() || other.isEmpty())
                    && ground.share() >= SAME_SENTENCE
                    && ground.isNextTo(a.span(), b.span());
            return !exact ? "" : same || unnamed ? null : "other persons' ages";
        }
        boolean same = ground.isNear() && ground.isSamePlace(a.span(), b.span()) && !isTally(a) && !isTally(b);
        String person = Bearer.before(pair, pair.first(), ground, a);
        String another = Bearer.before(pair, pair.second(), ground, b);
        if (!same && !person.isEmpty() && !another.isEmpty() && Bearer.isOther(person, another)) {
            return "other persons";
        }
        if (Objects.equals(a.unit(), "ordinal") && (a.value() == 1 || b.value() == 1)) {
            // "The first since the raid" and "the third since January" are both so: a first counts from its own day.
            return "";
        }
        if (!same && Counted.isToll(a) && !Counted.mayBeOneToll(a, b)) {
            return "too far apart to be of one thing";
        }
        Set<String> years = years(pair.oneAccount(), pair.first(), a);
        Set<String> others = years(pair.otherAccount(), pair.second(), b);
        boolean open = a.of() == null || b.of() == null;
        if (apart(years, others) || !years.equals(others) && ground.share() < (open ? SAME_TALLY : Ground.NEAR)) {
            return "other times";
        }
        if (Scope.of(ground.one(), a) != Scope.of(ground.other(), b)) {
            return "a part and a whole";
        }
        boolean hardlyAnother = ground.share() >= SAME_TALLY
                && Math.min(ground.one().all().size(), ground.other().all().size()) > FEW;
        if (!hardlyAnother && !Scope.relation(ground.one(), a).equals(Scope.relation(ground.other(), b))) {
            return "lengths or rates that lie otherwise";
        }
        if (!hardlyAnother && a.unit() == null && (a.value() == 1 || b.value() == 1)) {
            // "One employee" is any of them, not their number.
            return "one of them";
        }
        if (Objects.equals(a.unit(), "ordinal")
                && !Scope.modifiers(ground.one(), a).equals(Scope.modifiers(ground.other(), b))) {
            return "counted among others";
        }
        if (isQuoted(pair) && !shareNumber(pair)) {
            return "prices of other times";
        }
        if (apart(ground.names(pair.first(), beside(a), PLACES), ground.names(pair.second(), beside(b), PLACES))) {
            return "other places";
        }
        if (isNear(pair, ground, a, b)) {
            return null;
        }
        if (apart(ground.names(pair.first(), beside(a), SCOPES), ground.names(pair.second(), beside(b), SCOPES))) {
            return "other places or bodies";
        }
        return isSameAct(pair, ground, a, b) ? null : "not surely of the same";
    }

    /** A price of the market, which is another from hour to hour. */
    private static boolean isQuoted(Pair pair) {
        return pair.one().quantities().size() > 1
                && pair.other().quantities().size() > 1
                && MARKET.matcher(pair.oneAccount().text(pair.one().span())).find()
                && MARKET.matcher(pair.otherAccount().text(pair.other().span())).find();
    }

    private static boolean shareNumber(Pair pair) {
        return pair.one().quantities().stream()
                .anyMatch(a -> pair.other().quantities().stream().anyMatch(b -> a.value() == b.value()));
    }

    /** In the same place of nearly equal sentences. */
    private static boolean isNear(Pair pair, Ground ground, Quantity a, Quantity b) {
        if (isTally(a) || isTally(b)) {
            return ground.share() >= SAME_TALLY && ground.isSamePlace(a.span(), b.span());
        }
        String noun = a.of() == null ? "" : Terms.of(a.of());
        boolean place = ground.isSamePlace(a.span(), b.span(), noun);
        return ground.share() >= SAME_SENTENCE && place
                || ground.isNear() && isOnly(pair.one(), a) && isOnly(pair.other(), b)
                || ground.isNear() && ground.isNextTo(a.span(), b.span());
    }

    /** The only number of its sort in a statement. */
    private static boolean isOnly(Statement statement, Quantity quantity) {
        return !Objects.equals(quantity.unit(), "ordinal")
                && statement.quantities().stream()
                        .allMatch(q -> q == quantity || !Counted.key(q).equals(Counted.key(quantity)));
    }

    private static boolean isTally(Quantity quantity) {
        return TALLIES.contains(String.valueOf(quantity.of())) || TALLIES.contains(String.valueOf(quantity.unit()));
    }

    /** What an event has once: how many were aboard, how many were hurt, how long it lasted. */
    private static boolean isOnce(Pair pair, Ground ground, Quantity a, Quantity b) {
        if (Counted.isToll(a)) {
            return "aboard".equals(a.of()) || ground.share() >= SAME_EVENT;
        }
        return ground.verb(a.span(), b.span()).equals("last")
                && Counted.key(a).equals("duration")
                && isOnly(pair.one(), a)
                && isOnly(pair.other(), b);
    }

    private static boolean isSameAct(Pair pair, Ground ground, Quantity a, Quantity b) {
        if (isOnce(pair, ground, a, b)) {
            return true;
        }
        String of = a.of() == null ? "" : a.of();
        String unit = String.valueOf(a.unit());
        if (ground.share() < SAME_WORDS
                || isTally(a)
                || isTally(b)
                || unit.equals("ordinal") && CALENDAR.contains(of)
                || (DISTANCES.contains(of) || DISTANCES.contains(unit)) && !ground.isSamePlace(a.span(), b.span())
                || !isSameSort(Scope.modifiers(ground.one(), a), Scope.modifiers(ground.other(), b), unit)) {
            return false;
        }
        Set<String> words = ground.around(a.span(), b.span());
        words.remove(Terms.of(of));
        String verb = ground.verb(a.span(), b.span());
        words.remove(verb);
        if (!verb.isEmpty()) {
            return !words.isEmpty();
        }
        boolean counted = a.unit() == null && a.of() != null;
        return counted
                && words.size() >= SAME_ACT
                && ground.share() >= SAME_SENTENCE
                && ground.isSameNeighbour(a.span(), b.span());
    }

    /** "Third black senator" and "third senator" are two counts, "two cables" and "two undersea cables" one. */
    private static boolean isSameSort(Set<String> a, Set<String> b, String unit) {
        return unit.equals("ordinal") ? a.equals(b) : a.containsAll(b) || b.containsAll(a);
    }

    private static boolean apart(Set<String> a, Set<String> b) {
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
