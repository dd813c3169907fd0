package news.parallax.statement.amount;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.statement.amount.Quantity.Bound;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads a number in figures or words at a place among tokens, and how it is meant. */
final class NumberReader {
    private static final Map<String, Integer> CARDINALS = numbers(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                    + " seventeen eighteen nineteen");
    private static final Map<String, Integer> ORDINALS =
            numbers("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth");
    private static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety",
            90);
    private static final Map<String, Double> SCALES = Map.of(
            "hundred",
            1e2,
            "thousand",
            1e3,
            "million",
            1e6,
            "billion",
            1e9,
            "trillion",
            1e12,
            "m",
            1e6,
            "bn",
            1e9,
            "k",
            1e3);
    private static final Map<String, String> CURRENCIES = Map.of(
            "$", "USD", "\u20ac", "EUR", "\u00a3", "GBP", "\u00a5", "JPY", "dollars", "USD", "euros", "EUR", "pounds",
            "GBP");
    private static final Pattern FIGURE =
            Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(m|bn|k|st|nd|rd|th)?(%)?");
    private static final Pattern COMPOUND =
            Pattern.compile("(\\d[\\d,.]*|[a-z]+)[-\u2010\u2011]([a-z]+(?:-old)?)(?:-long)?");
    private static final Map<String, Bound> BOUNDS = Map.ofEntries(
            Map.entry("about", Bound.ABOUT),
            Map.entry("around", Bound.ABOUT),
            Map.entry("approximately", Bound.ABOUT),
            Map.entry("roughly", Bound.ABOUT),
            Map.entry("some", Bound.ABOUT),
            Map.entry("nearly", Bound.ABOUT),
            Map.entry("almost", Bound.ABOUT),
            Map.entry("estimated", Bound.ABOUT),
            Map.entry("over", Bound.AT_LEAST),
            Map.entry("above", Bound.AT_LEAST),
            Map.entry("below", Bound.AT_MOST),
            Map.entry("more than", Bound.AT_LEAST),
            Map.entry("at least", Bound.AT_LEAST),
            Map.entry("close to", Bound.ABOUT),
            Map.entry("no more than", Bound.AT_MOST),
            Map.entry("not more than", Bound.AT_MOST),
            Map.entry("no fewer than", Bound.AT_LEAST),
            Map.entry("no less than", Bound.AT_LEAST),
            Map.entry("as high as", Bound.AT_MOST),
            Map.entry("up to", Bound.AT_MOST),
            Map.entry("as many as", Bound.AT_MOST),
            Map.entry("fewer than", Bound.AT_MOST),
            Map.entry("less than", Bound.AT_MOST),
            Map.entry("under", Bound.AT_MOST),
            Map.entry("at most", Bound.AT_MOST),
            Map.entry("as much as", Bound.AT_MOST),
            Map.entry("just over", Bound.AT_LEAST),
            Map.entry("just under", Bound.AT_MOST));

    /**
     * A number read.
     *
     * @param end index of the token after it
     * @param compound what is joined to it by a hyphen ("40-minute"), if anything
     */
    record Reading(
            double value,
            int end,
            boolean ordinal,
            boolean percent,
            boolean plainFigure,
            @Nullable String currency,
            @Nullable String compound) {}

    private NumberReader() {}

    private static Map<String, Integer> numbers(String words) {
        Map<String, Integer> numbers = new java.util.HashMap<>();
        for (String word : words.split(" ")) {
            numbers.put(word, numbers.size());
        }
        return Map.copyOf(numbers);
    }

    /** The number that begins at a token; null when none does. */
    static @Nullable Reading read(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        String word = token.lower();
        Matcher figure = FIGURE.matcher(word);
        if (figure.matches()) {
            return figure(tokens, at, figure);
        }
        Matcher compound = COMPOUND.matcher(word);
        if (compound.matches()) {
            Reading joined = compound(compound, at);
            if (joined != null) {
                return joined;
            }
        }
        if (ORDINALS.containsKey(word) && ORDINALS.get(word) > 0 && !isOrdinalAdverb(tokens, at)) {
            return new Reading(ORDINALS.get(word), at + 1, true, false, false, null, null);
        }
        if (word.equals("twice") || word.equals("once")) {
            return null;
        }
        return words(tokens, at);
    }

    private static Reading figure(List<Token> tokens, int at, Matcher m) {
        double value = Double.parseDouble(m.group(1).replace(",", "") + (m.group(2) == null ? "" : m.group(2)));
        String ending = m.group(3);
        boolean ordinal = ending != null && ending.length() == 2 && !ending.equals("bn");
        if (ending != null && !ordinal) {
            value *= SCALES.getOrDefault(ending, 1.0);
        }
        int end = at + 1;
        boolean plain = ending == null && !m.group(1).contains(",");
        while (end < tokens.size()
                && SCALES.containsKey(tokens.get(end).lower())
                && tokens.get(end).text().length() > 2) {
            value *= SCALES.getOrDefault(tokens.get(end).lower(), 1.0);
            plain = false;
            end++;
        }
        boolean percent = m.group(4) != null;
        if (end < tokens.size() && (tokens.get(end).is("%") || tokens.get(end).is("percent"))) {
            percent = true;
            end++;
        } else if (end + 1 < tokens.size()
                && tokens.get(end).is("per")
                && tokens.get(end + 1).is("cent")) {
            percent = true;
            end += 2;
        }
        String currency = at > 0 ? currency(tokens.get(at - 1).lower()) : null;
        if (currency == null && end < tokens.size() && tokens.get(end).text().length() > 1) {
            currency = currency(tokens.get(end).lower());
        }
        return new Reading(value, end, ordinal, percent, plain, currency, null);
    }

    private static @Nullable Reading compound(Matcher m, int at) {
        String left = m.group(1);
        String unit = m.group(2);
        double value;
        if (Character.isDigit(left.charAt(0))) {
            Matcher figure = FIGURE.matcher(left);
            if (!figure.matches() || figure.group(3) != null) {
                return null;
            }
            value = Double.parseDouble(left.replace(",", ""));
        } else if (left.equals("hour") && unit.equals("long")) {
            return new Reading(1, at + 1, false, false, false, null, "hour");
        } else if (CARDINALS.containsKey(left)) {
            value = CARDINALS.get(left);
        } else if (TENS.containsKey(left)) {
            Integer ones = CARDINALS.get(unit);
            if (ones != null) {
                return new Reading(TENS.get(left) + ones, at + 1, false, false, false, null, null);
            }
            value = TENS.get(left);
        } else {
            return null;
        }
        return unit.matches("[\\d]+") ? null : new Reading(value, at + 1, false, false, false, null, unit);
    }

    private static @Nullable Reading words(List<Token> tokens, int at) {
        double total = 0;
        double part = 0;
        int end = at;
        boolean any = false;
        while (end < tokens.size()) {
            String word = tokens.get(end).lower();
            Integer unit = unit(word);
            if (unit != null && (!any || part % 10 == 0)) {
                part += unit;
            } else if (SCALES.containsKey(word) && word.length() > 2 && any) {
                double scale = SCALES.getOrDefault(word, 1.0);
                part = Math.max(part, 1) * scale;
                if (scale >= 1000) {
                    total += part;
                    part = 0;
                }
            } else if (word.equals("and")
                    && part >= 100
                    && end + 1 < tokens.size()
                    && isNumberWord(tokens.get(end + 1).lower())) {
                end++;
                continue;
            } else {
                break;
            }
            any = true;
            end++;
        }
        if (!any || isPronounOne(tokens, at, end)) {
            return isHour(tokens, at) ? new Reading(1, at + 1, false, false, false, null, null) : null;
        }
        return new Reading(total + part, end, false, false, false, null, null);
    }

    /** A number below a hundred in one word: "twelve", "forty", "forty-two"; null when it is none. */
    private static @Nullable Integer unit(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            Integer tens = TENS.get(word.substring(0, hyphen));
            Integer ones = CARDINALS.get(word.substring(hyphen + 1));
            return tens == null || ones == null ? null : Integer.valueOf(tens + ones);
        }
        return CARDINALS.getOrDefault(word, TENS.get(word));
    }

    private static boolean isNumberWord(String word) {
        return unit(word) != null;
    }

    /** "one of", "no one", "the one": no number is meant. */
    private static boolean isPronounOne(List<Token> tokens, int at, int end) {
        if (!tokens.get(at).is("one") || end != at + 1) {
            return false;
        }
        boolean noun = end < tokens.size() && tokens.get(end).tag().equals("NOUN");
        boolean definite = at > 0
                && (tokens.get(at - 1).is("the")
                        || tokens.get(at - 1).is("this")
                        || tokens.get(at - 1).is("no"));
        return !noun || definite;
    }

    /** "an hour", "a minute" as a length. */
    private static boolean isHour(List<Token> tokens, int at) {
        boolean article = tokens.get(at).is("an") || tokens.get(at).is("a");
        return article
                && at + 1 < tokens.size()
                && (tokens.get(at + 1).is("hour") || tokens.get(at + 1).is("minute"));
    }

    /** "first spoke", "second, …": an adverb. */
    private static boolean isOrdinalAdverb(List<Token> tokens, int at) {
        return at + 1 >= tokens.size()
                || !tokens.get(at + 1).tag().matches("NOUN|ADJ|PROPN|NUM|ADP")
                || tokens.get(at).tag().equals("ADV");
    }

    static @Nullable String currency(String word) {
        return CURRENCIES.get(word.toLowerCase(Locale.ROOT));
    }

    /** How the number that begins at a token is meant, by the words before it. */
    static Bound bound(List<Token> tokens, int at) {
        int words = boundWords(tokens, at);
        return words == 0 ? Bound.EXACT : BOUNDS.getOrDefault(phrase(tokens, at - words, at), Bound.EXACT);
    }

    /** How many words before a token tell how its number is meant. */
    static int boundWords(List<Token> tokens, int at) {
        for (int words = 3; words >= 1; words--) {
            if (at >= words && BOUNDS.containsKey(phrase(tokens, at - words, at))) {
                return words;
            }
        }
        return 0;
    }

    private static String phrase(List<Token> tokens, int from, int to) {
        return String.join(
                " ", tokens.subList(from, to).stream().map(Token::lower).toList());
    }
}
