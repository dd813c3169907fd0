package news.parallax.difference;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.statement.Statement;
import news.parallax.statement.amount.Quantity;
import news.parallax.text.Terms;
import news.parallax.text.WordList;

/**
 * Two numbers that look unlike: whether they are of the same thing, as far as the words around them tell.
 *
 * <p>The more words two statements share, the less is asked of the words beside the numbers. Where nearly all are shared
 * and each has one number alone that the other lacks, the one stands for the other.
 *
 * @param alone whether each is the only number of its statement that the other statement lacks
 * @param amongOthers whether it is one of several counts that are others, all one way
 */
record SameCount(Pair pair, Ground ground, Quantity a, Quantity b, boolean alone, boolean amongOthers) {
    /** Content words around both numbers that tell one act where the verb does not, the noun counted left out. */
    private static final int SAME_ACT = 2;
    /** Statements that share fewer words are seldom of one act. */
    private static final double SAME_WORDS = 0.4;
    /** Where the verb is another, more words must be the same. */
    private static final double SAME_SENTENCE = 0.5;
    /** Statements of one event that count the same fate share as much. */
    private static final double SAME_EVENT = 0.25;

    /** So alike that even a score is of the same game. */
    static final double SAME_TALLY = 0.75;
    /** What is counted anew in each game, month and career. */
    private static final Set<String> TALLIES =
            WordList.of("point rebound yard touchdown run homer rbi catch pass game goal"
                    + " assist score win loss hit save shot try wicket seed vote");

    private static final Set<String> DISTANCES =
            Set.of("mile", "kilometre", "kilometer", "metre", "meter", "foot", "yard", "km");
    private static final Pattern MARKET = Pattern.compile(
            "(?i)\\b(?:shares?|stocks?|index|nasdaq|dow jones|nikkei|futures|yields?|barrel|euro|dollar|yen|franc|treasury|crude)\\b.*\\b(?:rose|fell|up|down|closed?|gained|lost|dropped|slipped|climbed|declined|jumped|tumbled|soared|trading|traded|dipped|plunged|shed|added|off)\\b");
    private static final Set<String> CALENDAR = Set.of("day", "week", "month", "year", "night", "season");
    /** Two wordings of one sentence, whatever stands beside the number. */
    static final double ONE_SENTENCE = 0.7;

    /** Two wordings of one sentence with one number changed. */
    boolean isOneSentence() {
        return alone && ground.isOneSentence(ONE_SENTENCE) && !isTally(a) && !isTally(b);
    }

    /** Surely of the same, whoever or whatever else is named beside it. */
    boolean isSame() {
        return isOneSentence()
                || ground.isNear() && ground.isSamePlace(a.span(), b.span()) && !isTally(a) && !isTally(b);
    }

    /** In sentences so alike that small words beside the numbers make them no others. */
    boolean isHardlyAnother() {
        return isOneSentence() || isLeftOver() && ground.isOneSentence(Ground.NEAR) || ground.isOneSentence(SAME_TALLY);
    }

    /** The one stands where the other does, or for it. */
    boolean isStandIn() {
        return isOneSentence() || isNear() || isLeftOver();
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

    /** The ages of one person, or of whom neither names. */
    boolean isAgeOfOne() {
        String who = Bearer.ofAge(pair.first(), ground, a);
        String other = Bearer.ofAge(pair.second(), ground, b);
        boolean same = !who.isEmpty() && !other.isEmpty() && !Bearer.isOther(who, other);
        boolean unnamed = (who.isEmpty() || other.isEmpty())
                && (ground.share() >= SAME_SENTENCE && ground.isNextTo(a.span(), b.span()) || alone && ground.isNear());
        return same || unnamed;
    }

    /** A price of the market, which is another from hour to hour. */
    boolean isPriceOfAnotherHour() {
        return !shareNumber()
                && pair.one().quantities().size() > 1
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

    boolean isSameAct() {
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
}
