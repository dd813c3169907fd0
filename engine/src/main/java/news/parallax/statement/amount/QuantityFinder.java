package news.parallax.statement.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.statement.amount.Quantity.Bound;
import news.parallax.text.Sentence;
import news.parallax.text.Span;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers and what they count. Dates, years, clock times and numbers within names ("G20") are none of them.
 *
 * <p>What is counted is the head of the noun phrase after the number, and of people what became of them: "eleven people
 * were killed" counts {@code dead}, as "11 dead" does.
 */
public final class QuantityFinder {
    private static final Set<String> PEOPLE = Set.of(
            "people",
            "person",
            "passenger",
            "civilian",
            "man",
            "woman",
            "child",
            "worker",
            "crew",
            "soldier",
            "victim",
            "resident",
            "casualty",
            "other",
            "survivor",
            "student",
            "migrant",
            "officer",
            "dead");
    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("dead", "dead"),
            Map.entry("killed", "dead"),
            Map.entry("killing", "dead"),
            Map.entry("died", "dead"),
            Map.entry("deaths", "dead"),
            Map.entry("fatalities", "dead"),
            Map.entry("perished", "dead"),
            Map.entry("drowned", "dead"),
            Map.entry("toll", "dead"),
            Map.entry("lives", "dead"),
            Map.entry("kills", "dead"),
            Map.entry("injured", "injured"),
            Map.entry("wounded", "injured"),
            Map.entry("hurt", "injured"),
            Map.entry("injuries", "injured"),
            Map.entry("injuring", "injured"),
            Map.entry("missing", "missing"),
            Map.entry("unaccounted", "missing"),
            Map.entry("aboard", "aboard"),
            Map.entry("board", "aboard"),
            Map.entry("onboard", "aboard"),
            Map.entry("carrying", "aboard"),
            Map.entry("rescued", "rescued"),
            Map.entry("saved", "rescued"),
            Map.entry("arrested", "arrested"),
            Map.entry("detained", "arrested"),
            Map.entry("displaced", "displaced"),
            Map.entry("evacuated", "evacuated"),
            Map.entry("hospitalised", "hospital"),
            Map.entry("hospitalized", "hospital"),
            Map.entry("hospital", "hospital"));
    /** "The two leaders", "both their two sides": a small number after one of these points back and counts nothing. */
    private static final Set<String> POINTING =
            Set.of("the", "these", "those", "their", "his", "her", "its", "our", "both");

    private static final Set<String> UNITS = Set.of(
            "second",
            "minute",
            "hour",
            "day",
            "week",
            "month",
            "year",
            "decade",
            "kilometre",
            "kilometer",
            "km",
            "mile",
            "metre",
            "meter",
            "foot",
            "inch",
            "tonne",
            "ton",
            "kilogram",
            "kg",
            "litre",
            "liter",
            "barrel",
            "acre",
            "hectare",
            "knot",
            "degree",
            "megawatt",
            "gigabyte");

    /** The quantities of a sentence, in order; tokens within the given time expressions are passed over. */
    public List<Quantity> find(Sentence sentence, List<TimeExpression> times) {
        List<Token> tokens = sentence.tokens();
        List<Quantity> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            boolean inTime = times.stream().anyMatch(t -> t.span().overlaps(token.span()));
            NumberReader.Reading number = inTime ? null : NumberReader.read(tokens, i);
            if (number == null) {
                i++;
            } else {
                Quantity quantity = quantity(tokens, i, number);
                if (quantity != null) {
                    found.add(quantity);
                }
                i = number.end();
            }
        }
        return found;
    }

    private static @Nullable Quantity quantity(List<Token> tokens, int at, NumberReader.Reading number) {
        int start = at;
        String currency = number.currency();
        int before = currency != null
                        && at > 0
                        && NumberReader.currency(tokens.get(at - 1).lower()) != null
                ? at - 1
                : at;
        Bound bound = NumberReader.bound(tokens, before);
        int words = bound == Bound.EXACT ? 0 : NumberReader.boundWords(tokens, before);
        start = before - words;
        Span span = new Span(
                tokens.get(start).span().start(),
                tokens.get(number.end() - 1).span().end());
        String compound = number.compound();
        if (compound != null) {
            return compound(tokens, span, number, bound, compound);
        }
        if (number.ordinal()) {
            String noun = noun(tokens, number.end());
            return noun == null ? null : new Quantity(span, number.value(), bound, "ordinal", noun);
        }
        if (number.percent()) {
            return new Quantity(
                    span,
                    number.value(),
                    bound,
                    "percent",
                    noun(tokens, skip(tokens, number.end(), "of", "all", "the")));
        }
        if (currency != null) {
            return new Quantity(span, number.value(), bound, currency, noun(tokens, number.end()));
        }
        if (isAge(tokens, at, number)) {
            return new Quantity(span, number.value(), bound, "age", null);
        }
        String noun = noun(tokens, number.end());
        String state = state(tokens, at, number.end(), noun);
        if (noun != null && UNITS.contains(noun)) {
            boolean old = isAgeOf(tokens, number.end());
            return new Quantity(span, number.value(), bound, old ? "age" : noun, null);
        }
        if (state != null) {
            return new Quantity(span, number.value(), bound, null, state);
        }
        if (number.value() < 10
                && bound == Bound.EXACT
                && at > 0
                && POINTING.contains(tokens.get(at - 1).lower())) {
            return null;
        }
        boolean year = number.value() >= 1900 && number.value() < 2100 && number.plainFigure();
        boolean bare = noun == null && (number.value() < 2 || year || !number.plainFigure());
        return bare || (year && noun == null) ? null : new Quantity(span, number.value(), bound, null, noun);
    }

    /** "34-year-old", "40-minute call", "hour-long". */
    private static Quantity compound(
            List<Token> tokens, Span span, NumberReader.Reading number, Bound bound, String unit) {
        if (unit.startsWith("year-old")) {
            return new Quantity(span, number.value(), bound, "age", null);
        }
        return new Quantity(
                span,
                number.value(),
                bound,
                UNITS.contains(unit) ? unit : null,
                UNITS.contains(unit) ? noun(tokens, number.end()) : unit);
    }

    private static int skip(List<Token> tokens, int at, String... words) {
        int i = at;
        for (String word : words) {
            if (i < tokens.size() && tokens.get(i).is(word)) {
                i++;
            }
        }
        return i;
    }

    /** ", 34," after a name, or "aged 34". */
    private static boolean isAge(List<Token> tokens, int at, NumberReader.Reading number) {
        if (at > 0 && (tokens.get(at - 1).is("aged") || tokens.get(at - 1).is("age"))) {
            return true;
        }
        boolean whoWas = at > 1
                && tokens.get(at - 2).is("who")
                && tokens.get(at - 1).lower().matches("is|was");
        if (whoWas && noun(tokens, number.end()) == null) {
            return true;
        }
        boolean before =
                at > 1 && tokens.get(at - 1).is(",") && tokens.get(at - 2).isCapital();
        boolean after =
                number.end() < tokens.size() && tokens.get(number.end()).text().matches("[,.;)]");
        return before && after && number.value() >= 1 && number.value() < 120;
    }

    private static boolean isAgeOf(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && (tokens.get(at + 1).is("old") || tokens.get(at).lower().endsWith("-old"));
    }

    /** The head of the noun phrase that begins here, in the singular; null when none does. */
    private static @Nullable String noun(List<Token> tokens, int from) {
        String head = null;
        int start = skip(tokens, from, "of", "the", "their", "its");
        for (int i = start; i < Math.min(tokens.size(), start + 5); i++) {
            Token token = tokens.get(i);
            boolean nominal = token.tag().equals("NOUN") || token.tag().equals("PROPN");
            boolean modifier = token.tag().equals("ADJ")
                    || token.tag().equals("NUM")
                    || token.tag().equals("ADV");
            if (!token.isWord() || (!nominal && !modifier) || token.is("times") && i > from) {
                break;
            }
            if (nominal) {
                head = token.lower();
            } else if (head != null) {
                break;
            }
        }
        return head == null ? null : singular(head);
    }

    private static String singular(String noun) {
        return switch (noun) {
            case "people", "persons" -> "people";
            case "men" -> "man";
            case "women" -> "woman";
            case "children" -> "child";
            case "feet" -> "foot";
            case "lives" -> "life";
            default ->
                noun.endsWith("ies") && noun.length() > 4
                        ? noun.substring(0, noun.length() - 3) + "y"
                        : noun.matches(".*(?:sses|ches|shes|xes)")
                                ? noun.substring(0, noun.length() - 2)
                                : noun.endsWith("s") && !noun.endsWith("ss") && noun.length() > 3
                                        ? noun.substring(0, noun.length() - 1)
                                        : noun;
        };
    }

    /** What became of the people counted; looks from the number to both sides, not past another number. */
    private static @Nullable String state(List<Token> tokens, int at, int end, @Nullable String noun) {
        boolean people = noun == null || PEOPLE.contains(noun) || noun.equals("life");
        String next = end < tokens.size() ? STATES.get(tokens.get(end).lower()) : null;
        if (!people) {
            return next;
        }
        if (noun == null && isOfToll(tokens, at)) {
            return "dead";
        }
        if (noun != null
                && at > 1
                && tokens.get(at - 1).is("for")
                && tokens.get(at - 2).lower().startsWith("search")) {
            return "missing";
        }
        String after = stateAfter(tokens, end);
        return after != null ? after : stateBefore(tokens, at);
    }

    /** "The death toll in … reached 17". */
    private static boolean isOfToll(List<Token> tokens, int at) {
        boolean reached =
                at > 0 && tokens.get(at - 1).lower().matches("reached|reaches|to|at|hit|hits|was|is|stands|passed");
        return reached
                && tokens.subList(Math.max(0, at - 20), at).stream()
                        .anyMatch(t -> t.lower().matches("toll|dead|deaths|fatalities"));
    }

    private static @Nullable String stateAfter(List<Token> tokens, int end) {
        for (int i = end; i < Math.min(tokens.size(), end + 9); i++) {
            Token token = tokens.get(i);
            boolean clause = token.lower().matches("after|when|as|before|while|since|because");
            if (token.tag().equals("NUM") || clause || isBreak(token) || token.is("and") && i > end) {
                return null;
            }
            String state = STATES.get(token.lower());
            if (state != null
                    && !token.is("toll")
                    && (!token.is("board") || tokens.get(i - 1).is("on"))) {
                return state;
            }
        }
        return null;
    }

    private static @Nullable String stateBefore(List<Token> tokens, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 6); i--) {
            Token token = tokens.get(i);
            if (token.tag().equals("NUM") || isBreak(token)) {
                return null;
            }
            String state = STATES.get(token.lower());
            if (state != null && token.tag().equals("VERB")) {
                return state;
            }
        }
        return null;
    }

    private static boolean isBreak(Token token) {
        return token.text().matches("[;:\u2014\u2013]");
    }
}
