package news.parallax.statement.amount;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that are numbers. Those below a hundred may be joined: "forty-two". */
final class NumberWords {
    private static final Map<String, Integer> CARDINALS = numbered(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                    + " seventeen eighteen nineteen");
    private static final Map<String, Integer> ORDINALS = numbered(
            "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
                    + " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth");
    private static final List<String> TENS =
            List.of("", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Double> SCALES = Map.ofEntries(
            Map.entry("dozen", 12.0),
            Map.entry("hundred", 1e2),
            Map.entry("thousand", 1e3),
            Map.entry("lakh", 1e5),
            Map.entry("lakhs", 1e5),
            Map.entry("million", 1e6),
            Map.entry("crore", 1e7),
            Map.entry("crores", 1e7),
            Map.entry("billion", 1e9),
            Map.entry("trillion", 1e12));
    private static final Map<String, Double> ENDINGS =
            Map.of("k", 1e3, "m", 1e6, "mn", 1e6, "mln", 1e6, "bn", 1e9, "b", 1e9, "tn", 1e12, "trn", 1e12);
    /** "Hundreds" is two hundred at the least. */
    private static final Map<String, Double> PLURALS = Map.of(
            "dozens",
            24.0,
            "scores",
            40.0,
            "hundreds",
            200.0,
            "thousands",
            2e3,
            "millions",
            2e6,
            "billions",
            2e9,
            "trillions",
            2e12);

    private static final Map<String, Double> PARTS = Map.ofEntries(
            Map.entry("half", 1 / 2.0),
            Map.entry("halves", 1 / 2.0),
            Map.entry("third", 1 / 3.0),
            Map.entry("thirds", 1 / 3.0),
            Map.entry("quarter", 1 / 4.0),
            Map.entry("quarters", 1 / 4.0),
            Map.entry("fourths", 1 / 4.0),
            Map.entry("fifth", 1 / 5.0),
            Map.entry("fifths", 1 / 5.0),
            Map.entry("sixth", 1 / 6.0),
            Map.entry("sixths", 1 / 6.0),
            Map.entry("eighth", 1 / 8.0),
            Map.entry("eighths", 1 / 8.0),
            Map.entry("tenth", 1 / 10.0),
            Map.entry("tenths", 1 / 10.0));

    private NumberWords() {}

    private static Map<String, Integer> numbered(String words) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String word : words.split(" ")) {
            numbers.put(word, numbers.size());
        }
        return Map.copyOf(numbers);
    }

    /** Below a hundred, in one word: "twelve", "forty", "forty-two"; -1 when it is none. */
    static int small(String word) {
        Integer cardinal = CARDINALS.get(word);
        if (cardinal != null) {
            return cardinal;
        }
        int hyphen = word.indexOf('-');
        int tens = TENS.indexOf(hyphen < 0 ? word : word.substring(0, hyphen));
        if (hyphen < 0 || tens < 2) {
            return tens < 2 ? -1 : 10 * tens;
        }
        Integer ones = CARDINALS.get(word.substring(hyphen + 1));
        return ones == null || ones == 0 || ones > 9 ? -1 : 10 * tens + ones;
    }

    /** "Third" is 3, "twenty-first" 21; 0 when it is none. */
    static int ordinal(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen < 0) {
            int tens = word.endsWith("ieth") ? TENS.indexOf(word.substring(0, word.length() - 4) + "y") : 0;
            return tens > 1 ? 10 * tens : ORDINALS.getOrDefault(word, 0);
        }
        int tens = TENS.indexOf(word.substring(0, hyphen));
        int ones = ORDINALS.getOrDefault(word.substring(hyphen + 1), 0);
        return tens > 1 && ones > 0 && ones < 10 ? 10 * tens + ones : 0;
    }

    /** What "million" multiplies by; 0 when it is no such word. */
    static double scale(String word) {
        return SCALES.getOrDefault(word, 0.0);
    }

    /** What the letters of "1.5bn" multiply by; 0 when they do not. */
    static double ending(String letters) {
        return ENDINGS.getOrDefault(letters, 0.0);
    }

    /** The least that "hundreds" can be; 0 when it is no such word. */
    static double plural(String word) {
        return PLURALS.getOrDefault(word, 0.0);
    }

    /** What "quarters" are of one; 0 when it is no such word. */
    static double part(String word) {
        return PARTS.getOrDefault(word, 0.0);
    }
}
