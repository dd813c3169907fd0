package news.parallax.statement.amount;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.statement.amount.Quantity.Bound;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads a number in figures or words at a place among tokens, and how it is meant. */
final class NumberReader {
    private static final Pattern FIGURE =
            Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d{1,12}(?:,\\d{2,3})*)(\\.\\d+)?([a-z]+\\.?)?(%)?(\\+)?");
    private static final Set<String> DIGIT_ENDINGS = Set.of("st", "nd", "rd", "th");
    private static final Set<String> BEFORE_ORDINAL =
            Set.of("DET", "ADP", "NUM", "ADJ", "VERB", "PUNCT", "CCONJ", "NOUN", "PROPN");
    private static final Set<String> AFTER_ORDINAL = Set.of("NOUN", "ADJ", "PROPN");
    private static final Set<String> POSSESSIVE = Set.of("his", "her", "its", "their", "my", "our", "your", "'s", "'");
    private static final String HALVES = "\u00bd\u00bc\u00be";

    /** What kind of number. */
    enum Kind {
        CARDINAL,
        ORDINAL,
        PART
    }

    /**
     * A number read.
     *
     * @param end index of the token after it
     * @param scale what its "million" has multiplied by; 1 without
     * @param bound how the words of the number itself mean it ("dozens"); null where they do not tell
     * @param unit what is written next to the figures ("30km"), if anything
     * @param compound what is joined to it by a hyphen ("40-minute"), if anything
     */
    record Reading(
            double value,
            int end,
            Kind kind,
            double scale,
            boolean percent,
            boolean plainFigure,
            @Nullable Bound bound,
            @Nullable String unit,
            @Nullable String compound) {
        static Reading of(double value, int end) {
            return new Reading(value, end, Kind.CARDINAL, 1, false, false, null, null, null);
        }

        static Reading vague(double value, int end, Bound bound) {
            return new Reading(value, end, Kind.CARDINAL, 1, false, false, bound, null, null);
        }

        static Reading part(double value, int end) {
            return new Reading(value, end, Kind.PART, 1, false, false, null, null, null);
        }

        Reading to(int newEnd, double newValue) {
            return new Reading(newValue, newEnd, kind, scale, percent, plainFigure, bound, unit, compound);
        }

        /** With the scale and the per cent of the number that ends the same range: "20 to 30 million". */
        Reading like(Reading other) {
            boolean scaled = scale == 1 && other.scale > 1 && value < other.value / other.scale;
            return new Reading(
                    scaled ? value * other.scale : value,
                    end,
                    kind,
                    scaled ? other.scale : scale,
                    other.percent,
                    false,
                    bound,
                    unit == null ? other.unit : unit,
                    compound == null ? other.compound : compound);
        }
    }

    private NumberReader() {}

    /** The number that begins at a token; null when none does. */
    static @Nullable Reading read(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        String word = token.lower();
        if (Character.isDigit(word.charAt(0))) {
            Matcher figure = FIGURE.matcher(word);
            return figure.matches() ? figure(tokens, at, figure) : Compounds.read(word, at);
        }
        Reading loose = LooseNumbers.read(tokens, at);
        if (loose != null) {
            return loose;
        }
        if (word.indexOf('-') > 0 && NumberWords.small(word) < 0) {
            Reading joined = Compounds.read(word, at);
            if (joined != null) {
                return joined;
            }
        }
        int ordinal = NumberWords.ordinal(word);
        if (ordinal > 0) {
            return isOrdinal(tokens, at) ? ordinal(ordinal, at + 1) : null;
        }
        return words(tokens, at);
    }

    private static Reading ordinal(double value, int end) {
        return new Reading(value, end, Kind.ORDINAL, 1, false, false, null, null, null);
    }

    private static @Nullable Reading figure(List<Token> tokens, int at, Matcher m) {
        String ending = m.group(3);
        double value = Double.parseDouble(m.group(1).replace(",", "") + (m.group(2) == null ? "" : m.group(2)));
        if (ending != null && DIGIT_ENDINGS.contains(ending)) {
            return isName(tokens, at) ? null : ordinal(value, at + 1);
        }
        double scale = 1;
        String unit = null;
        if (ending != null) {
            scale = NumberWords.ending(ending.endsWith(".") ? ending.substring(0, ending.length() - 1) : ending);
            unit = Measures.mark(ending);
            boolean degrees = at > 0
                    && (ending.equals("c") || ending.equals("f"))
                    && (tokens.get(at - 1).is("-") || tokens.get(at - 1).is("minus"));
            if (degrees) {
                unit = ending.equals("c") ? "celsius" : "fahrenheit";
            } else if (scale == 0 && unit == null) {
                return null;
            }
            scale = scale == 0 ? 1 : scale;
            unit = scale > 1 ? null : unit;
        }
        boolean plain = ending == null && m.group(1).indexOf(',') < 0;
        int end = at + 1;
        int half = end < tokens.size() ? HALVES.indexOf(tokens.get(end).text()) : -1;
        if (half >= 0) {
            value += half == 0 ? 0.5 : half == 1 ? 0.25 : 0.75;
            end++;
        } else if (isFraction(tokens, end)) {
            value += fraction(tokens, end);
            end += 3;
        }
        double word = end < tokens.size() ? NumberWords.scale(tokens.get(end).lower()) : 0;
        while (word > 0) {
            scale *= word;
            plain = false;
            end++;
            word = end < tokens.size() ? NumberWords.scale(tokens.get(end).lower()) : 0;
        }
        int percent = m.group(4) != null ? end : percentEnd(tokens, end);
        Bound bound = m.group(5) == null ? null : Bound.AT_LEAST;
        return new Reading(
                value * scale, Math.max(end, percent), Kind.CARDINAL, scale, percent > 0, plain, bound, unit, null);
    }

    /** "1/2" after a whole number. */
    private static boolean isFraction(List<Token> tokens, int at) {
        return at + 2 < tokens.size()
                && tokens.get(at + 1).is("/")
                && fraction(tokens, at) > 0
                && tokens.get(at).span().start() > tokens.get(at - 1).span().end();
    }

    private static double fraction(List<Token> tokens, int at) {
        String above = tokens.get(at).text();
        String below = tokens.get(at + 2).text();
        boolean digits = above.length() == 1 && below.length() == 1;
        int a = digits ? Character.digit(above.charAt(0), 10) : -1;
        int b = digits ? Character.digit(below.charAt(0), 10) : -1;
        return a > 0 && b > a ? (double) a / b : 0;
    }

    /** One past "%", "percent" or "per cent"; 0 where it is not there. */
    static int percentEnd(List<Token> tokens, int at) {
        if (at < tokens.size()
                && (tokens.get(at).is("%")
                        || tokens.get(at).is("percent")
                        || tokens.get(at).is("pct"))) {
            return at + 1;
        }
        boolean two = at + 1 < tokens.size()
                && tokens.get(at).is("per")
                && tokens.get(at + 1).is("cent");
        return two ? at + 2 : 0;
    }

    private static @Nullable Reading words(List<Token> tokens, int at) {
        double total = 0;
        double part = 0;
        double last = 1;
        int end = at;
        while (end < tokens.size()) {
            String word = tokens.get(end).lower();
            int unit = NumberWords.small(word);
            double scale = end > at ? NumberWords.scale(word) : 0;
            if (unit >= 0 && (end == at || part % 100 == 0 && last != 12 || part % 10 == 0 && unit < 10 && part > 19)) {
                part += unit;
                last = 1;
            } else if (scale > 0) {
                part = Math.max(part, 1) * scale;
                last = scale;
                if (scale >= 1000) {
                    total += part;
                    part = 0;
                }
            } else if (word.equals("and")
                    && part >= 100
                    && end + 1 < tokens.size()
                    && NumberWords.small(tokens.get(end + 1).lower()) >= 0) {
                part += NumberWords.small(tokens.get(end + 1).lower());
                end++;
            } else {
                break;
            }
            end++;
        }
        if (end == at || isPronounOne(tokens, at, end)) {
            return null;
        }
        int percent = percentEnd(tokens, end);
        int after = Math.max(end, percent);
        return new Reading(total + part, after, Kind.CARDINAL, last, percent > 0, false, null, null, null);
    }

    /** "One of", "no one", "the one", "one another": no number is meant. */
    private static boolean isPronounOne(List<Token> tokens, int at, int end) {
        if (!tokens.get(at).is("one") || end != at + 1) {
            return false;
        }
        if (percentEnd(tokens, end) > 0) {
            return false;
        }
        boolean noun = end < tokens.size()
                && (tokens.get(end).tag().equals("NOUN")
                        || tokens.get(end).tag().equals("ADJ")
                                && end + 1 < tokens.size()
                                && tokens.get(end + 1).tag().equals("NOUN"));
        Token before = at > 0 ? tokens.get(at - 1) : null;
        boolean definite =
                before != null && (before.is("the") || before.is("this") || before.is("that") || before.is("no"));
        return !noun || definite;
    }

    /** "First spoke", "she first said", "First Lady": an adverb or a name. */
    private static boolean isOrdinal(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (at + 1 >= tokens.size() || token.tag().equals("ADV") || isName(tokens, at)) {
            return false;
        }
        if (tokens.get(at + 1).is("of")
                || !AFTER_ORDINAL.contains(tokens.get(at + 1).tag())) {
            return false;
        }
        if (at == 0) {
            return true;
        }
        Token before = tokens.get(at - 1);
        return POSSESSIVE.contains(before.lower()) || BEFORE_ORDINAL.contains(before.tag());
    }

    /** "Second Avenue", "the Fifth Amendment". */
    private static boolean isName(List<Token> tokens, int at) {
        return tokens.get(at).isCapital()
                        && at > 0
                        && at + 1 < tokens.size()
                        && tokens.get(at + 1).isCapital()
                || Character.isDigit(tokens.get(at).text().charAt(0))
                        && at + 1 < tokens.size()
                        && isStreet(tokens.get(at + 1).text());
    }

    private static boolean isStreet(String word) {
        return switch (word) {
            case "Street",
                    "Avenue",
                    "Congress",
                    "District",
                    "Circuit",
                    "Amendment",
                    "St.",
                    "Ave.",
                    "Fleet",
                    "Division",
                    "Precinct" -> true;
            default -> false;
        };
    }
}
