package news.parallax.statement.amount;

import java.util.List;
import news.parallax.statement.amount.NumberReader.Reading;
import news.parallax.statement.amount.Quantity.Bound;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads numbers that are given in the round or as parts: "dozens", "several hundred", "half of", "one in five". */
final class LooseNumbers {
    private LooseNumbers() {}

    /** The number that begins at a token; null when none does. */
    static @Nullable Reading read(List<Token> tokens, int at) {
        return switch (tokens.get(at).lower()) {
            case "a", "an" -> afterArticle(tokens, at);
            case "dozens", "scores", "hundreds", "thousands", "millions", "billions", "trillions", "tens" ->
                plural(tokens, at);
            case "several", "few", "many" -> several(tokens, at, at + 1);
            case "half" -> half(tokens, at);
            case "half-dozen" -> Reading.vague(6, at + 1, Bound.ABOUT);
            case "half-million" -> Reading.vague(500_000, at + 1, Bound.ABOUT);
            case "couple" -> isOf(tokens, at + 1) ? Reading.vague(2, at + 2, Bound.ABOUT) : null;
            case "handful" -> isOf(tokens, at + 1) ? Reading.vague(5, at + 2, Bound.ABOUT) : null;
            case "dozen" -> at > 0 && !tokens.get(at - 1).is("baker's") ? Reading.vague(12, at + 1, Bound.ABOUT) : null;
            case "two-thirds",
                    "three-quarters",
                    "three-fourths",
                    "one-third",
                    "one-half",
                    "one-quarter",
                    "one-fifth",
                    "one-tenth",
                    "two-fifths",
                    "three-fifths",
                    "four-fifths",
                    "one-sixth",
                    "one-fourth" -> Reading.part(hyphened(tokens.get(at).lower()), at + 1);
            default -> shares(tokens, at);
        };
    }

    private static boolean is(List<Token> tokens, int at, String word) {
        return at < tokens.size() && tokens.get(at).is(word);
    }

    private static boolean isOf(List<Token> tokens, int at) {
        return is(tokens, at, "of");
    }

    private static double hyphened(String word) {
        int hyphen = word.indexOf('-');
        String below = word.substring(hyphen + 1);
        double part = below.equals("fourth") ? 0.25 : NumberWords.part(below);
        return NumberWords.small(word.substring(0, hyphen)) * part;
    }

    /** "A dozen", "a few hundred", "a million", "a third of", "an hour". */
    private static @Nullable Reading afterArticle(List<Token> tokens, int at) {
        if (at + 1 >= tokens.size()) {
            return null;
        }
        String next = tokens.get(at + 1).lower();
        switch (next) {
            case "dozen":
                return Reading.vague(12, at + 2, Bound.ABOUT);
            case "half-dozen":
                return Reading.vague(6, at + 2, Bound.ABOUT);
            case "hour", "minute":
                return anHour(tokens, at);
            case "few":
                return several(tokens, at + 1, at + 2);
            case "couple", "handful":
                Reading few = read(tokens, at + 1);
                return few == null && next.equals("couple") && isDozen(tokens, at + 2)
                        ? Reading.vague(2 * NumberWords.scale(tokens.get(at + 2).lower()), at + 3, Bound.ABOUT)
                        : scaled(tokens, few);
            case "quarter", "third", "fifth", "tenth", "half":
                return isOf(tokens, at + 2) && !isYear(tokens, at + 3)
                        ? Reading.part(NumberWords.part(next), at + 2)
                        : null;
            default:
                double scale = NumberWords.scale(next);
                return scale == 0
                        ? null
                        : new Reading(scale, at + 2, NumberReader.Kind.CARDINAL, scale, false, false, null, null, null);
        }
    }

    private static boolean isYear(List<Token> tokens, int at) {
        return at < tokens.size() && Character.isDigit(tokens.get(at).text().charAt(0));
    }

    private static boolean isDozen(List<Token> tokens, int at) {
        return at < tokens.size() && NumberWords.scale(tokens.get(at).lower()) > 0;
    }

    private static @Nullable Reading scaled(List<Token> tokens, @Nullable Reading few) {
        if (few == null || few.end() >= tokens.size()) {
            return few;
        }
        double scale = NumberWords.scale(tokens.get(few.end()).lower());
        return scale == 0 ? few : few.to(few.end() + 1, few.value() * scale);
    }

    /** "An hour", and "an hour and a half". */
    private static @Nullable Reading anHour(List<Token> tokens, int at) {
        boolean rate = at > 0
                && (tokens.get(at - 1).tag().equals("NOUN")
                        || tokens.get(at - 1).tag().equals("NUM")
                        || Measures.currency(tokens.get(at - 1).lower()) != null);
        boolean and = is(tokens, at + 2, "and") && is(tokens, at + 3, "a") && is(tokens, at + 4, "half");
        return rate ? null : Reading.of(and ? 1.5 : 1, at + 1);
    }

    /** "Dozens", "tens of thousands", "hundreds of millions". */
    private static @Nullable Reading plural(List<Token> tokens, int at) {
        double value = tokens.get(at).is("tens")
                ? 20
                : NumberWords.plural(tokens.get(at).lower());
        double next = isOf(tokens, at + 1) && at + 2 < tokens.size()
                ? NumberWords.plural(tokens.get(at + 2).lower())
                : 0;
        if (next > 0) {
            return Reading.vague(value * next / 2, at + 3, Bound.AT_LEAST);
        }
        boolean counts = isOf(tokens, at + 1)
                || at > 0
                        && (is(tokens, at + 1, "more")
                                || tokens.get(at - 1).tag().equals("VERB"))
                || at == 0;
        boolean scores = tokens.get(at).is("scores") && !isOf(tokens, at + 1);
        return tokens.get(at).is("tens") || !counts || scores ? null : Reading.vague(value, at + 1, Bound.AT_LEAST);
    }

    /** "Several hundred", "a few dozen"; without such a word it is no number. */
    private static @Nullable Reading several(List<Token> tokens, int at, int end) {
        double scale = end < tokens.size() ? NumberWords.scale(tokens.get(end).lower()) : 0;
        return scale == 0 || tokens.get(at).is("many") ? null : Reading.vague(2 * scale, end + 1, Bound.AT_LEAST);
    }

    /** "Half of", "half the", "half a million", "half an hour"; not "the first half". */
    private static @Nullable Reading half(List<Token> tokens, int at) {
        if (at + 1 >= tokens.size()) {
            return null;
        }
        Token next = tokens.get(at + 1);
        boolean bounded = Bounds.wordsBefore(tokens, at) > 0;
        if (next.is("a") || next.is("an")) {
            double scale = at + 2 < tokens.size()
                    ? NumberWords.scale(tokens.get(at + 2).lower())
                    : 0;
            if (scale > 0) {
                return Reading.of(scale / 2, at + 3);
            }
            boolean unit =
                    at + 2 < tokens.size() && Measures.unit(tokens.get(at + 2).lower()) != null;
            return unit ? Reading.of(0.5, at + 2) : null;
        }
        boolean ordinal = at > 0 && tokens.get(at - 1).tag().equals("ADJ") && !bounded;
        boolean part = !ordinal
                && (next.is("of") || next.is("the") || next.is("its") || next.is("their") || next.is("all") || bounded);
        return part ? Reading.part(0.5, at + 1) : null;
    }

    /** "Two thirds", "three quarters of", "one in five", "nine out of ten". */
    private static @Nullable Reading shares(List<Token> tokens, int at) {
        if (at + 1 >= tokens.size()) {
            return null;
        }
        int above = NumberWords.small(tokens.get(at).lower());
        if (above < 1) {
            return null;
        }
        String next = tokens.get(at + 1).lower();
        double part = NumberWords.part(next);
        boolean plural = next.endsWith("s") && above > 1;
        if (part > 0
                && (plural || above == 1 && isOf(tokens, at + 2))
                && (!next.equals("quarters") || isOf(tokens, at + 2))) {
            return Reading.part(above * part, at + 2);
        }
        int below = next.equals("in") ? at + 2 : next.equals("out") && isOf(tokens, at + 2) ? at + 3 : -1;
        if (below < 0 || below >= tokens.size()) {
            return null;
        }
        int of = NumberWords.small(tokens.get(below).lower());
        boolean unit =
                below + 1 < tokens.size() && Measures.unit(tokens.get(below + 1).lower()) != null;
        return of > above && !unit ? Reading.part((double) above / of, below + 1) : null;
    }
}
