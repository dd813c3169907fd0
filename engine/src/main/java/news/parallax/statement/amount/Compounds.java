package news.parallax.statement.amount;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import news.parallax.statement.amount.NumberReader.Kind;
import news.parallax.statement.amount.NumberReader.Reading;
import org.jspecify.annotations.Nullable;

/** Reads numbers joined by hyphens to what they count: "40-minute", "two-and-a-half-year", "43-year-olds". */
final class Compounds {
    /** "One-way", "two-fold", "three-pronged" count nothing that others could count too. */
    private static final Set<String> NOT_COUNTED = Set.of(
            "way",
            "fold",
            "on",
            "to",
            "off",
            "sided",
            "time",
            "size",
            "sixteenth",
            "stop",
            "man",
            "woman",
            "plus",
            "star",
            "in",
            "up",
            "out",
            "and",
            "oh",
            "all",
            "liner",
            "piece",
            "something",
            "somethings",
            "tier",
            "x",
            "grade",
            "graders",
            "grader",
            "foot",
            "degree");

    private Compounds() {}

    static @Nullable Reading read(String word, int at) {
        List<String> parts = Arrays.asList(word.split("[-\u2010\u2011]"));
        if (parts.size() < 2 || parts.get(0).isEmpty()) {
            return null;
        }
        double value = number(parts.get(0));
        int next = 1;
        if (value <= 0) {
            boolean hour = parts.size() == 2
                    && parts.get(0).equals("hour")
                    && parts.get(1).equals("long");
            boolean half = parts.get(0).equals("half") && Measures.unit(parts.get(1)) != null;
            return hour ? reading(1, at, "hour") : half ? reading(0.5, at, parts.get(1)) : null;
        }
        double tens = next < parts.size() ? NumberWords.small(parts.get(0) + "-" + parts.get(next)) : -1;
        if (tens > 0) {
            value = tens;
            next++;
        }
        if (parts.size() > next + 2 && parts.subList(next, next + 3).equals(List.of("and", "a", "half"))) {
            value += 0.5;
            next += 3;
        }
        double scale = next < parts.size() ? NumberWords.scale(parts.get(next)) : 0;
        if (scale > 0) {
            value *= scale;
            next++;
        }
        if (next >= parts.size()) {
            return new Reading(value, at + 1, Kind.CARDINAL, Math.max(scale, 1), false, false, null, null, null);
        }
        String unit = parts.get(next);
        if (unit.equals("percent")) {
            return new Reading(value, at + 1, Kind.CARDINAL, 1, true, false, null, null, null);
        }
        boolean old = next + 1 < parts.size() && parts.get(next + 1).startsWith("old");
        if (old) {
            return reading(value, at, unit.startsWith("year") ? "age" : unit);
        }
        boolean measured = Measures.unit(unit) != null;
        if (unit.isEmpty()
                || !Character.isLetter(unit.charAt(0))
                || !measured
                        && (NOT_COUNTED.contains(unit)
                                || unit.endsWith("ed")
                                || value == 1
                                || parts.size() > next + 1)) {
            return null;
        }
        return reading(value, at, unit);
    }

    private static Reading reading(double value, int at, String unit) {
        return new Reading(value, at + 1, Kind.CARDINAL, 1, false, false, null, null, unit);
    }

    private static double number(String word) {
        int small = NumberWords.small(word);
        if (small >= 0) {
            return small;
        }
        boolean figures = Character.isDigit(word.charAt(0)) && word.length() < 12;
        for (int i = 0; figures && i < word.length(); i++) {
            char c = word.charAt(i);
            figures = c >= '0' && c <= '9' || (c == ',' || c == '.') && i < word.length() - 1;
        }
        try {
            return figures ? Double.parseDouble(word.replace(",", "")) : -1;
        } catch (NumberFormatException twoPoints) {
            return -1;
        }
    }
}
