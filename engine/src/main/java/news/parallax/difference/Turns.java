package news.parallax.difference;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import news.parallax.difference.Difference.Outcome;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.Statement;
import news.parallax.statement.amount.Quantity;
import news.parallax.text.Span;
import news.parallax.text.Terms;
import news.parallax.text.Token;
import news.parallax.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * How often something had been before: "the third call" has two before it, and so differs from "three calls before this
 * one" and agrees with "two earlier calls". Comparable where both count the same noun, or one of them only times, and do
 * not count from unlike beginnings ({@link CountedFrom}).
 */
public final class Turns {
    private static final Set<String> AGO = WordList.of("before earlier previously");
    private static final Set<String> EARLIER = WordList.of("earlier previous prior past");
    private static final int FAR = 3;
    /** Within so many words a clause shows its verb. */
    private static final int CLAUSE = 6;

    private static final double SOME_WORDS = 0.1;

    private Turns() {}

    /** Whether the one numbers what the other counts. */
    public static boolean areOfTheSame(Pair pair) {
        Ground ground = new Ground(pair);
        return ground.share() >= SOME_WORDS
                && pair.one().quantities().stream()
                        .anyMatch(a -> pair.other().quantities().stream()
                                .anyMatch(b -> isSameNoun(pair, a, b)
                                        && (isNumbered(a) && isEarlier(ground.other(), b)
                                                || isNumbered(b) && isEarlier(ground.one(), a))));
    }

    /** Whether both number it alike: "the third call", and "the third time that they have talked". */
    public static boolean areNumberedAlike(Statement one, Statement other) {
        return one.quantities().stream()
                .filter(Turns::isNumbered)
                .anyMatch(a -> other.quantities().stream()
                        .anyMatch(b -> isNumbered(b) && a.value() == b.value() && mayBeOneNoun(a, b)));
    }

    /** The same noun, or "time", which stands for any. */
    private static boolean mayBeOneNoun(Quantity a, Quantity b) {
        String one = Terms.of(String.valueOf(a.of()));
        String other = Terms.of(String.valueOf(b.of()));
        return one.equals(other) || one.equals("time") || other.equals("time");
    }

    /** What two tellings say of it, where the one numbers and the other counts. */
    static List<Difference> find(Pair pair, Ground ground) {
        if (ground.share() < SOME_WORDS) {
            return List.of();
        }
        for (Quantity a : pair.one().quantities()) {
            for (Quantity b : pair.other().quantities()) {
                boolean numbered = isNumbered(a) && isEarlier(ground.other(), b);
                boolean counted = isNumbered(b) && isEarlier(ground.one(), a);
                if ((numbered || counted)
                        && isSameNoun(pair, a, b)
                        && !fits(numbered ? a : b, numbered ? b : a)
                        && !hasBoth(pair.one(), pair.other())) {
                    return List.of(difference(pair, ground, a, b));
                }
            }
        }
        return List.of();
    }

    /** The how manieth it is, from the second on. */
    public static boolean isNumbered(Quantity quantity) {
        return Objects.equals(quantity.unit(), "ordinal") && quantity.value() > 1;
    }

    private static boolean isEarlier(Wording wording, Quantity quantity) {
        if (quantity.unit() != null || quantity.of() == null) {
            return false;
        }
        Span span = quantity.span();
        List<Token> tokens = wording.tokens();
        int end = wording.end(span);
        for (int i = end; i < Math.min(tokens.size(), end + FAR); i++) {
            if (AGO.contains(tokens.get(i).lower()) && !beginsClause(tokens, i)
                    || i < end + 2 && EARLIER.contains(tokens.get(i).lower())) {
                return true;
            }
        }
        // "Before Tuesday's call they had talked three times".
        return !tokens.isEmpty() && tokens.get(0).is("before") && end > 0 && !beginsClause(tokens, 0);
    }

    /** "Eleven rounds before he won" counts no earlier bouts; "three times before Tuesday's call" does. */
    private static boolean beginsClause(List<Token> tokens, int at) {
        for (int i = at + 1; i < Math.min(tokens.size(), at + CLAUSE); i++) {
            String tag = tokens.get(i).tag();
            // "Tuesday's call": what belongs to something is a noun, whatever the tagger says.
            boolean owned = (tokens.get(i - 1).lower() + tokens.get(i).lower()).contains("'s");
            if (!owned && (tag.equals("VERB") || tag.equals("AUX"))) {
                return true;
            }
            if (!tokens.get(i).isWord() || tokens.get(i).is("since")) {
                return false;
            }
        }
        return false;
    }

    /** The same noun; or "time" in one, and in the other as well or the noun of the one in the words of the other. */
    private static boolean isSameNoun(Pair pair, Quantity a, Quantity b) {
        String one = Terms.of(String.valueOf(a.of()));
        String other = Terms.of(String.valueOf(b.of()));
        return one.equals(other)
                || other.equals("time") && pair.other().terms().contains(one)
                || one.equals("time") && pair.one().terms().contains(other);
    }

    private static boolean fits(Quantity numbered, Quantity counted) {
        return numbered.value() - 1 == counted.value();
    }

    /** Both number it alike. */
    private static boolean hasBoth(Statement one, Statement other) {
        return one.quantities().stream()
                .filter(Turns::isNumbered)
                .anyMatch(a -> other.quantities().stream().anyMatch(b -> isNumbered(b) && b.value() == a.value()));
    }

    private static Difference difference(Pair pair, Ground ground, Quantity a, Quantity b) {
        CountedFrom from = CountedFrom.of(pair.one(), ground.one(), a);
        CountedFrom otherFrom = CountedFrom.of(pair.other(), ground.other(), b);
        String words = quoted(pair.oneAccount(), a, from);
        String others = quoted(pair.otherAccount(), b, otherFrom);
        Quantity numbered = isNumbered(a) ? a : b;
        String turn = isNumbered(a) ? words : others;
        String count = isNumbered(a) ? others : words;
        boolean apart = CountedFrom.areApart(from, otherFrom);
        return new Difference(
                Discrepancy.Kind.NUMBER,
                apart ? Outcome.NOT_COMPARABLE : Outcome.DIFFERS,
                "how many before this one: " + turn + ", so " + (int) (numbered.value() - 1) + ", and " + count
                        + (apart ? ": " + Incomparable.OTHER_BEGINNINGS : ""),
                List.of(a.span()),
                List.of(b.span()));
    }

    /** The number and what it is counted from. */
    private static String quoted(AnnotatedArticle account, Quantity quantity, @Nullable CountedFrom from) {
        return "\u201c" + account.text(quantity.span()) + "\u201d"
                + (from == null ? "" : " " + account.text(from.span()).strip());
    }
}
