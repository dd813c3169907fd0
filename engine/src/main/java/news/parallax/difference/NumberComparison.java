package news.parallax.difference;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.article.Dating;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.Certainty;
import news.parallax.statement.amount.Quantity;
import news.parallax.statement.amount.Quantity.Bound;
import news.parallax.statement.name.Name;
import news.parallax.telling.Telling;
import news.parallax.text.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Compares what two statements of one claim count: only the same thing in the same unit, never ages, and not where
 * either has both numbers. A number told later, or said to have changed, has moved on and is no contradiction.
 */
public final class NumberComparison {
    private static final Map<String, Double> MINUTES = Map.of("second", 1 / 60.0, "minute", 1.0, "hour", 60.0);
    private static final Set<String> TOLLS =
            Set.of("dead", "injured", "aboard", "missing", "rescued", "hospital", "arrested", "displaced", "evacuated");
    private static final double FARTHEST_TOLL = 4;
    /** So many words in common, and a sum or a share is of the same thing though nothing names it. */
    private static final double SAME_WORDS = 0.6;

    private static final Pattern MOVED = Pattern.compile(
            "(?i)\\b(?:rose|risen|rises|rising|climb(?:s|ed|ing)|increas(?:ed|es|ing)|jump(?:s|ed)|revis(?:ed|es|ing)|updat(?:ed|es|ing)|correct(?:ed|s|ing)|rais(?:ed|es|ing)|lower(?:ed|s|ing)|now|latest|earlier|initial(?:ly)?|at first|first thought|originally|previously|had been put|up from|down from)\\b");

    /** How two numbers stand to each other, and where. */
    public record Difference(boolean development, boolean firstIsEarlier, String detail, Quantity a, Quantity b) {}

    private NumberComparison() {}

    /** What a quantity counts, as a key that two can share. */
    public static String key(Quantity quantity) {
        String unit = quantity.unit() == null ? "" : quantity.unit();
        if (MINUTES.containsKey(unit)) {
            return "duration";
        }
        String of = quantity.of() == null ? "" : Terms.of(quantity.of());
        return unit.isEmpty() || unit.equals("ordinal") ? unit + ":" + of : unit;
    }

    /** Counts people by what became of them. */
    public static boolean isToll(Quantity quantity) {
        return quantity.unit() == null && quantity.of() != null && TOLLS.contains(quantity.of());
    }

    /** Two tolls of one accident: of numbers far apart one is of something else. */
    public static boolean mayBeOneToll(Quantity a, Quantity b) {
        double low = Math.min(a.value(), b.value());
        return isToll(a) && isToll(b) && Math.max(a.value(), b.value()) <= FARTHEST_TOLL * Math.max(low, 1);
    }

    /** The difference between two tellings; null where they agree or cannot be compared. */
    public static @Nullable Difference compare(List<AnnotatedArticle> accounts, Telling a, Telling b) {
        if (isAhead(a) != isAhead(b)) {
            return null;
        }
        boolean saySame = shared(a, b) >= SAME_WORDS;
        for (Quantity first : a.statement().quantities()) {
            for (Quantity second : b.statement().quantities()) {
                if (comparable(first, second, saySame)
                        && differ(first, second)
                        && !hasBoth(a, b, first, second)
                        && !isOfOthers(a, b, first, second)) {
                    return difference(accounts, a, b, first, second);
                }
            }
        }
        return null;
    }

    /** The share of the words of both that both have, figures left out. */
    private static double shared(Telling a, Telling b) {
        Set<String> one = words(a);
        Set<String> all = words(b);
        long both = one.stream().filter(all::contains).count();
        all.addAll(one);
        return all.isEmpty() ? 0 : (double) both / all.size();
    }

    private static Set<String> words(Telling telling) {
        Set<String> words = new HashSet<>(telling.statement().terms());
        words.removeIf(w -> Character.isDigit(w.charAt(0)));
        return words;
    }

    /** The person last named before each number is another: two people's shares, scores, years. */
    private static boolean isOfOthers(Telling a, Telling b, Quantity first, Quantity second) {
        String one = personBefore(a, first);
        String other = personBefore(b, second);
        return !one.isEmpty() && !other.isEmpty() && !lastWord(one).equals(lastWord(other));
    }

    private static String personBefore(Telling telling, Quantity quantity) {
        return telling.statement().names().stream()
                .filter(n -> n.type() == Name.Type.PERSON
                        && n.span().end() <= quantity.span().start())
                .reduce((x, y) -> y)
                .map(Name::entity)
                .orElse("");
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** What is planned or asked is not yet so: its numbers do not contradict those of what is. */
    private static boolean isAhead(Telling telling) {
        Certainty certainty = telling.statement().certainty();
        return certainty == Certainty.PLANNED || certainty == Certainty.ASKED;
    }

    private static boolean comparable(Quantity a, Quantity b, boolean saySame) {
        if (Objects.equals(a.unit(), "age") || !key(a).equals(key(b)) || key(a).equals(":")) {
            return false;
        }
        if (Objects.equals(a.unit(), "ordinal") && (a.value() == 1 || b.value() == 1)) {
            // "The first since the raid" and "the third since January" are both so: a first counts from its own day.
            return false;
        }
        if (isToll(a) && !mayBeOneToll(a, b)) {
            return false;
        }
        if (a.of() == null || b.of() == null) {
            // "Lasted 40 minutes", "a 40-minute call": only a duration says by itself what it measures. A sum of money
            // for
            // something is not the same as a sum for nobody knows what.
            boolean neither = a.of() == null && b.of() == null && a.unit() != null;
            return key(a).equals("duration") || neither && saySame;
        }
        return Terms.of(a.of()).equals(Terms.of(b.of()));
    }

    private static double value(Quantity quantity) {
        return quantity.value() * MINUTES.getOrDefault(String.valueOf(quantity.unit()), 1.0);
    }

    /** Whether no number fits both: "more than 200" and 212 do not differ, nor "about 200" and 212. */
    private static boolean differ(Quantity a, Quantity b) {
        double first = value(a);
        double second = value(b);
        if (first == second) {
            return false;
        }
        double low = Math.min(first, second);
        Quantity smaller = first < second ? a : b;
        Quantity larger = first < second ? b : a;
        if (smaller.bound() == Bound.AT_LEAST || larger.bound() == Bound.AT_MOST) {
            return false;
        }
        boolean about = a.bound() == Bound.ABOUT || b.bound() == Bound.ABOUT;
        return !about || Math.abs(first - second) > 0.1 * low;
    }

    private static boolean hasBoth(Telling a, Telling b, Quantity first, Quantity second) {
        return has(a, second) || has(b, first);
    }

    private static boolean has(Telling telling, Quantity quantity) {
        return telling.statement().quantities().stream()
                .anyMatch(q -> key(q).equals(key(quantity)) && value(q) == value(quantity));
    }

    private static Difference difference(
            List<AnnotatedArticle> accounts, Telling a, Telling b, Quantity first, Quantity second) {
        AnnotatedArticle one = accounts.get(a.account());
        AnnotatedArticle other = accounts.get(b.account());
        Dating early = one.article().published();
        Dating late = other.article().published();
        boolean dated = early != null && late != null && early.isDay() && late.isDay();
        boolean apart =
                early != null && late != null && dated && !early.earliest().equals(late.earliest());
        boolean count = first.unit() == null;
        boolean moved = count
                && (MOVED.matcher(one.text(a.statement().span())).find()
                        || MOVED.matcher(other.text(b.statement().span())).find());
        boolean toll = isToll(first) && !"aboard".equals(first.of());
        boolean development = apart || moved || toll && !dated;
        boolean firstIsEarlier = early != null && late != null && apart
                ? early.earliest().isBefore(late.earliest())
                : value(first) <= value(second);
        String words = one.text(first.span());
        String otherWords = other.text(second.span());
        String detail = development
                ? thing(first, second) + ": first \u201c" + (firstIsEarlier ? words : otherWords)
                        + "\u201d, later \u201c" + (firstIsEarlier ? otherWords : words) + "\u201d"
                : thing(first, second) + ": \u201c" + words + "\u201d and \u201c" + otherWords + "\u201d";
        return new Difference(development, firstIsEarlier, detail, first, second);
    }

    private static String thing(Quantity a, Quantity b) {
        String of = a.of() != null ? a.of() : b.of();
        String unit = a.unit();
        if (unit == null) {
            return "how many (" + of + ")";
        }
        return switch (unit) {
            case "ordinal" -> "which one (" + of + ")";
            case "percent" -> "what share" + (of == null ? "" : " (" + of + ")");
            case "second", "minute", "hour" -> "how long" + (of == null ? "" : " (" + of + ")");
            default -> "how much (" + (of == null ? unit : unit + ", " + of) + ")";
        };
    }
}
