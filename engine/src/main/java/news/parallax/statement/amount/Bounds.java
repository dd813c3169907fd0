package news.parallax.statement.amount;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.statement.amount.Quantity.Bound;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/** Words that tell how a number is meant: "more than" before it, "or so" after it. */
final class Bounds {
    private static final int LONGEST = 3;
    private static final Map<String, Bound> BEFORE = new HashMap<>();
    private static final Map<String, Bound> AFTER = new HashMap<>();
    /** The last words of those before a number: where none of them stands there is nothing to join. */
    private static final Map<String, Boolean> LAST = new HashMap<>();

    static {
        put(
                BEFORE,
                Bound.ABOUT,
                "about|around|approximately|roughly|some|nearly|almost|estimated|close to|an estimated|just about|circa|near"
                        + "|in the region of|somewhere around|probably|perhaps|virtually");
        put(
                BEFORE,
                Bound.AT_LEAST,
                "over|above|more than|at least|no fewer than|no less than|not less than|just over|well over|a little over"
                        + "|slightly over|exceeding|in excess of|upwards of|upward of|north of|a minimum of|minimum|just above"
                        + "|well above|as few as|as little as|greater than|higher than|longer than|older than|topping|at minimum"
                        + "|just more than|slightly more than|little more than|well more than|much more than");
        put(
                BEFORE,
                Bound.AT_MOST,
                "below|no more than|not more than|as high as|up to|as many as|fewer than|less than|under|at most|as much as"
                        + "|just under|just below|well below|a maximum of|maximum|as long as|as large as|lower than|younger than"
                        + "|just less than|slightly less than|slightly under|well under|shy of|just shy of|as far as|within");
        put(
                AFTER,
                Bound.AT_LEAST,
                "or more|or above|and above|and over|or over|or older|and older|plus|and up|or higher|+");
        put(AFTER, Bound.AT_MOST, "or less|or fewer|or under|and under|or younger|and younger|or lower");
        put(AFTER, Bound.ABOUT, "or so|odd|or thereabouts|-odd|-plus");
        for (String phrase : BEFORE.keySet()) {
            LAST.put(phrase.substring(phrase.lastIndexOf(' ') + 1), true);
        }
    }

    private Bounds() {}

    private static void put(Map<String, Bound> bounds, Bound bound, String phrases) {
        for (String phrase : phrases.split("\\|")) {
            bounds.put(phrase, bound);
        }
    }

    /** How the number that begins at a token is meant, by the words before it. */
    static Bound before(List<Token> tokens, int at) {
        int words = wordsBefore(tokens, at);
        return words == 0 ? Bound.EXACT : BEFORE.getOrDefault(phrase(tokens, at - words, at), Bound.EXACT);
    }

    /** How many words before a token tell how its number is meant. */
    static int wordsBefore(List<Token> tokens, int at) {
        if (at == 0 || !LAST.containsKey(tokens.get(at - 1).lower())) {
            return 0;
        }
        for (int words = Math.min(at, LONGEST + 1); words >= 1; words--) {
            if (BEFORE.containsKey(phrase(tokens, at - words, at))) {
                return words;
            }
        }
        return 0;
    }

    /** How the number that ends before a token is meant, by the words after it; null where they do not tell. */
    static @Nullable Bound after(List<Token> tokens, int end) {
        int words = wordsAfter(tokens, end);
        return words == 0 ? null : AFTER.get(phrase(tokens, end, end + words));
    }

    /** How many words from a token on tell how the number before it is meant. */
    static int wordsAfter(List<Token> tokens, int end) {
        for (int words = Math.min(tokens.size() - end, 2); words >= 1; words--) {
            if (AFTER.containsKey(words == 1 ? tokens.get(end).lower() : phrase(tokens, end, end + words))) {
                return words;
            }
        }
        return 0;
    }

    private static String phrase(List<Token> tokens, int from, int to) {
        if (to == from + 1) {
            return tokens.get(from).lower();
        }
        StringBuilder phrase = new StringBuilder(tokens.get(from).lower());
        for (int i = from + 1; i < to; i++) {
            phrase.append(' ').append(tokens.get(i).lower());
        }
        return phrase.toString();
    }
}
