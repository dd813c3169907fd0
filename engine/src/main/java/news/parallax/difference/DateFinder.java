package news.parallax.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.difference.Difference.Outcome;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.Certainty;
import news.parallax.statement.Statement;
import news.parallax.statement.amount.Quantity;
import news.parallax.statement.amount.TimeExpression;
import news.parallax.telling.Telling;
import news.parallax.text.Cue;
import news.parallax.text.Span;
import news.parallax.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Two days, months or years of one act.
 *
 * <p>Comparable when: both go with the same verb, which is not one of saying, among at least one more word that both have,
 * or stand in the same place of nearly equal sentences; both are points, and stand after the same sort of word ("on",
 * "since", "until"). "In May" and "on 3 May" agree, so do a weekday and a date that falls on it. A day said by "today" or
 * "yesterday" agrees with the day beside it: where it is night in one place it is morning in another.
 *
 * <p>Does not compare times of day, weeks, seasons, or what was said when.
 */
final class DateFinder implements Finder {
    private static final Set<String> LIMITS =
            WordList.of("since until till by before after from through between starting"
                    + " beginning ending following during past of as");
    /** So alike that even the day of saying is of the same saying. */
    private static final double SAME_SAYING = 0.75;

    /** One sentence in two wordings: where each has one date that the other lacks, the one stands for the other. */
    private static final double ONE_SENTENCE = 0.65;

    private static final double SAME_ACT = 0.45;
    private static final double SAME_SENTENCE = 0.5;
    /** In so many words a line of the page tells that it is one. */
    private static final int HEAD = 6;

    /** Only words that name a day, a month or a year: "that year" and "3 p.m." are of another that was named before. */
    private static final Pattern NAMED = Pattern.compile(
            "(?i).*(?:\\b(?:mon|tues|wednes|thurs|fri|satur|sun|to|yester)day|\\b(?:mon|tues?|wed|thurs?|fri|sat|sun|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\b|january|february|march|april|august|september|october|november|december|\\b(?:1[6-9]|20)\\d\\d\\b|tomorrow|tonight|last night|this (?:morning|afternoon|evening)).*");

    private static final Pattern ANAPHOR = Pattern.compile("(?i).*\\b(?:that|same|following|next|previous)\\b.*");

    @Override
    public List<Difference> find(Pair pair) {
        if (pair.one().times().isEmpty() || pair.other().times().isEmpty()) {
            return List.of();
        }
        Ground ground = new Ground(pair);
        List<TimeExpression> all = named(pair.oneAccount(), pair.one());
        List<TimeExpression> allOthers = named(pair.otherAccount(), pair.other());
        List<TimeExpression> some = without(all, allOthers);
        List<TimeExpression> others = without(allOthers, all);
        boolean alone = some.size() == 1 && others.size() == 1;
        if (isAhead(pair.one()) != isAhead(pair.other()) && !ground.isNear() && !alone) {
            return List.of();
        }
        List<Difference> found = new ArrayList<>();
        for (TimeExpression a : some) {
            TimeExpression b = partner(ground, a, others, true);
            if (b != null && a == partner(ground, b, some, false)) {
                Difference difference = compare(pair, ground, a, b, alone);
                if (difference != null) {
                    found.add(difference);
                }
            }
        }
        return found;
    }

    /** Those that the other statement has not too. */
    private static List<TimeExpression> without(List<TimeExpression> some, List<TimeExpression> others) {
        return some.stream()
                .filter(a -> others.stream().noneMatch(b -> a.value().equals(b.value())))
                .toList();
    }

    private static List<TimeExpression> named(AnnotatedArticle account, Statement statement) {
        return statement.times().stream()
                .filter(t -> Day.of(t) != null
                        && NAMED.matcher(account.text(t.span())).matches()
                        && !ANAPHOR.matcher(account.text(t.span())).matches())
                .toList();
    }

    private static boolean isAhead(Statement statement) {
        return statement.certainty() == Certainty.PLANNED || statement.certainty() == Certainty.ASKED;
    }

    private static @Nullable TimeExpression partner(
            Ground ground, TimeExpression to, List<TimeExpression> others, boolean first) {
        TimeExpression best = null;
        int most = -1;
        for (TimeExpression other : others) {
            Span a = first ? to.span() : other.span();
            Span b = first ? other.span() : to.span();
            int likeness = 2 * ground.around(a, b).size()
                    + (ground.isSamePlace(a, b) ? 3 : 0)
                    + (ground.verb(a, b).isEmpty() ? 0 : 2);
            if (likeness > most) {
                most = likeness;
                best = other;
            }
        }
        return best;
    }

    private static @Nullable Difference compare(
            Pair pair, Ground ground, TimeExpression a, TimeExpression b, boolean alone) {
        Day one = Day.of(a);
        Day other = Day.of(b);
        if (one == null || other == null || one.fits(other) || has(pair.first(), other) || has(pair.second(), one)) {
            return null;
        }
        boolean passing = isPassing(pair.oneAccount().text(a.span()))
                || isPassing(pair.otherAccount().text(b.span()));
        if (passing && one.isBeside(other)) {
            return null;
        }
        String words = pair.oneAccount().text(a.span());
        String others = pair.otherAccount().text(b.span());
        boolean inOrder = words.compareTo(others) <= 0;
        String detail = "when: \u201c" + (inOrder ? words : others) + "\u201d and \u201c" + (inOrder ? others : words)
                + "\u201d";
        boolean oneSentence = alone && ground.isOneSentence(ONE_SENTENCE);
        // Where all they count is other too, it is another time, or a later state, that they tell of.
        String why = !oneSentence && areOtherNumbers(pair) ? "" : whyNot(ground, a, b, alone);
        if (why != null && why.isEmpty()) {
            return null;
        }
        return new Difference(
                Discrepancy.Kind.DATE,
                why == null ? Outcome.DIFFERS : Outcome.NOT_COMPARABLE,
                why == null ? detail : detail + ": " + why,
                List.of(a.span()),
                List.of(b.span()));
    }

    private static boolean isPassing(String words) {
        return words.matches(
                "(?i).*\\b(?:today|yesterday|tomorrow|tonight|last night|this (?:morning|afternoon|evening))\\b.*");
    }

    /** The telling has such a day too, or a "today" of which it is not known what day it was. */
    private static boolean has(Telling telling, Day day) {
        return telling.statement().times().stream().anyMatch(t -> {
            Day own = Day.of(t);
            boolean open = t.isPoint()
                    && t.range() == null
                    && t.value().equals("PRESENT_REF")
                    && (day.day() != null || day.weekday() != null);
            return open || own != null && own.fits(day) && own.isAsExactAs(day);
        });
    }

    /** Of what both count nothing is equal: they tell of two times, not of one in two ways. */
    private static boolean areOtherNumbers(Pair pair) {
        boolean shared = false;
        for (Quantity a : pair.one().quantities()) {
            for (Quantity b : pair.other().quantities()) {
                boolean same = Counted.key(a).equals(Counted.key(b));
                shared |= same;
                if (same && a.value() == b.value()) {
                    return false;
                }
            }
        }
        return shared;
    }

    /** Why two days cannot be compared: null where they can, empty where it is not worth telling. */
    private static @Nullable String whyNot(Ground ground, TimeExpression a, TimeExpression b, boolean alone) {
        if (!ground.one().isSentence()
                || !ground.other().isSentence()
                || isHeader(ground.one())
                || isHeader(ground.other())) {
            return "";
        }
        Set<String> words = ground.around(a.span(), b.span());
        boolean place = ground.isSamePlace(a.span(), b.span());
        boolean saying = isSaying(ground.one(), a.span()) || isSaying(ground.other(), b.span());
        if (saying && !(place && ground.share() >= SAME_SAYING)) {
            return "";
        }
        if (alone && ground.isOneSentence(ONE_SENTENCE)) {
            return null;
        }
        if (!limit(ground.one(), a.span()).equals(limit(ground.other(), b.span()))) {
            return ground.isNear() ? "a day and a limit" : "";
        }
        if (!isOfSame(ground.one(), a.span(), ground.other(), b.span())
                || !isOfSame(ground.other(), b.span(), ground.one(), a.span())) {
            return ground.isNear() ? "days of other things" : "";
        }
        boolean act = !ground.verb(a.span(), b.span()).isEmpty();
        boolean leftOver = alone && ground.share() >= SAME_SENTENCE && act;
        if (leftOver || place && ground.share() >= SAME_SENTENCE && words.size() >= 2) {
            return null;
        }
        if (act && words.size() >= 2 && ground.share() >= SAME_ACT) {
            return null;
        }
        return act ? "not surely of the same act" : "";
    }

    /** "Sunday's game" is of the game: the other day must stand by a game too. */
    private static boolean isOfSame(Wording one, Span a, Wording other, Span b) {
        int end = one.end(a);
        boolean owner = end < one.tokens().size() && one.tokens().get(end).is("'s");
        boolean attribute = one.wordBefore(a).matches("an?|the|its|his|her|their")
                && end < one.tokens().size()
                && one.tokens().get(end).tag().matches("NOUN|ADJ|PROPN|VERB");
        List<String> near = new ArrayList<>(first(other.before(b)));
        near.addAll(first(other.after(b)));
        List<String> after = first(one.after(a));
        return !owner && !attribute || after.isEmpty() || after.stream().anyMatch(near::contains);
    }

    private static List<String> first(List<String> words) {
        return words.subList(0, Math.min(2, words.size()));
    }

    private static boolean isSaying(Wording wording, Span span) {
        int verb = wording.verb(span);
        return verb >= 0 && Cue.isCue(wording.tokens().get(verb).lower());
    }

    /** "Updated 21 July", a line of the page and no statement. */
    private static boolean isHeader(Wording wording) {
        return wording.tokens().stream().limit(HEAD).anyMatch(t -> t.lower().matches("updated|published|posted"));
    }

    private static String limit(Wording wording, Span span) {
        String before = wording.wordBefore(span);
        return LIMITS.contains(before) && !before.matches("as|of") ? before : "";
    }
}
