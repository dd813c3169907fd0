package news.parallax.difference;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.Statement;
import news.parallax.statement.amount.Quantity;
import news.parallax.statement.amount.Quantity.Bound;
import news.parallax.statement.amount.TimeExpression;
import news.parallax.statement.name.Name;
import news.parallax.telling.Telling;
import news.parallax.text.Span;
import news.parallax.text.Terms;
import news.parallax.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Two numbers that look unlike: whether they are of the same thing, as far as the words around them tell.
 *
 * <p>The more words two statements share, the less is asked of the words beside the numbers. Where nearly all are shared
 * and each has one number alone that the other lacks, the one stands for the other.
 *
 * @param alone whether each is the only number of its statement that the other statement lacks
 */
record SameCount(Pair pair, Ground ground, Quantity a, Quantity b, boolean alone) {
    private static final Set<Name.Type> SCOPES = Set.of(Name.Type.PLACE, Name.Type.ORGANISATION);
    private static final Set<Name.Type> PLACES = Set.of(Name.Type.PLACE);
    /** Names within so many characters of a number tell whose it is. */
    private static final int BESIDE = 60;
    /** Content words around both numbers that tell one act where the verb does not, the noun counted left out. */
    private static final int SAME_ACT = 2;
    /** Statements that share fewer words are seldom of one act. */
    private static final double SAME_WORDS = 0.4;
    /** Where the verb is another, more words must be the same. */
    private static final double SAME_SENTENCE = 0.5;
    /** Statements of one event that count the same fate share as much. */
    private static final double SAME_EVENT = 0.25;

    /** Reasons why two numbers cannot be compared, that a number which only rose may have too. */
    static final String PART = "a part and a whole";

    static final String NOT_SURELY = "not surely of the same";

    /** So alike that even a score is of the same game. */
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
    /** Two wordings of one sentence, whatever stands beside the number. */
    static final double ONE_SENTENCE = 0.7;

    /** Why two numbers cannot be compared: null where they can, empty where it is not worth telling. */
    @Nullable String whyNot() {
        if (Objects.equals(a.unit(), "age")) {
            return whyNotAge();
        }
        boolean one = isOneSentence();
        boolean same = one || ground.isNear() && ground.isSamePlace(a.span(), b.span()) && !isTally(a) && !isTally(b);
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
        if (!one && Scope.of(ground.one(), a) != Scope.of(ground.other(), b)) {
            return PART;
        }
        boolean hardlyAnother =
                one || isLeftOver() && ground.isOneSentence(Ground.NEAR) || ground.isOneSentence(SAME_TALLY);
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
        if (isQuoted() && !shareNumber()) {
            return "prices of other times";
        }
        if (apart(ground.names(pair.first(), beside(a), PLACES), ground.names(pair.second(), beside(b), PLACES))) {
            return "other places";
        }
        if (one || isNear() || isLeftOver()) {
            return null;
        }
        if (apart(ground.names(pair.first(), beside(a), SCOPES), ground.names(pair.second(), beside(b), SCOPES))) {
            return "other places or bodies";
        }
        return isSameAct() ? null : NOT_SURELY;
    }

    /** Two wordings of one sentence with one number changed. */
    private boolean isOneSentence() {
        return alone && ground.isOneSentence(ONE_SENTENCE) && !isTally(a) && !isTally(b);
    }

    /** Each the only number that the other statement lacks, in sentences that share about half of their words. */
    private boolean isLeftOver() {
        return alone
                && !isTally(a)
                && !isTally(b)
                && !Objects.equals(a.unit(), "ordinal")
                && (ground.share() >= SAME_SENTENCE
                        || ground.share() >= SAME_WORDS && ground.isSamePlace(a.span(), b.span()));
    }

    private @Nullable String whyNotAge() {
        if (a.bound() != Bound.EXACT || b.bound() != Bound.EXACT) {
            return "";
        }
        String who = Bearer.ofAge(pair.first(), ground, a);
        String other = Bearer.ofAge(pair.second(), ground, b);
        boolean same = !who.isEmpty() && !other.isEmpty() && !Bearer.isOther(who, other);
        boolean unnamed = (who.isEmpty() || other.isEmpty())
                && (ground.share() >= SAME_SENTENCE && ground.isNextTo(a.span(), b.span()) || alone && ground.isNear());
        return same || unnamed ? null : "other persons' ages";
    }

    /** A price of the market, which is another from hour to hour. */
    private boolean isQuoted() {
        return pair.one().quantities().size() > 1
                && pair.other().quantities().size() > 1
                && MARKET.matcher(pair.oneAccount().text(pair.one().span())).find()
                && MARKET.matcher(pair.otherAccount().text(pair.other().span())).find();
    }

    private boolean shareNumber() {
        return pair.one().quantities().stream()
                .anyMatch(a -> pair.other().quantities().stream().anyMatch(b -> a.value() == b.value()));
    }

    /** In the same place of nearly equal sentences. */
    private boolean isNear() {
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
    private boolean isOnce() {
        if (Counted.isToll(a)) {
            return "aboard".equals(a.of()) || ground.share() >= SAME_EVENT;
        }
        return ground.verb(a.span(), b.span()).equals("last")
                && Counted.key(a).equals("duration")
                && isOnly(pair.one(), a)
                && isOnly(pair.other(), b);
    }

    private boolean isSameAct() {
        if (isOnce()) {
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
