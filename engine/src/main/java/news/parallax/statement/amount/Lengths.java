package news.parallax.statement.amount;

import java.util.Locale;

/** Lengths of time as TIMEX3 writes them: {@code P2W}, {@code PT30M}, {@code PXY} for some years. */
final class Lengths {
    private static final String SMALL = "one|two|three|four|five|six|seven|eight|nine";
    private static final String TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";

    /** A count of days, weeks and the like, in a pattern that does not look at case. */
    static final String COUNT = "\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:\\.\\d)?(?:[ -]1/2)?|\\d/\\d|(?:" + TENS + ")(?:-(?:"
            + SMALL
            + "))?|" + SMALL + "|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
            + "|an?|half an?|a half|half|a quarter|quarter|a hundred|a dozen|several|a few|few|many|a couple of|a couple|some|dozens of|hundreds of";

    private Lengths() {}

    /** 0 for "several" and "a few". */
    static double count(String words) {
        String text = words.toLowerCase(Locale.ROOT);
        boolean half = text.endsWith("1/2");
        String whole = half ? text.substring(0, text.length() - 3).replaceAll("[ -]+$", "") : text;
        return (whole.isEmpty() ? 0 : whole(whole)) + (half ? 0.5 : 0);
    }

    private static double whole(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return text.contains("/") ? 0 : Double.parseDouble(text.replace(",", ""));
        }
        int hyphen = text.indexOf('-');
        if (hyphen > 0) {
            return whole(text.substring(0, hyphen)) + whole(text.substring(hyphen + 1));
        }
        return switch (text) {
            case "a", "an" -> 1;
            case "half", "half a", "half an", "a half" -> 0.5;
            case "quarter", "a quarter" -> 0.25;
            case "a couple of", "a couple" -> 2;
            case "a dozen" -> 12;
            case "a hundred" -> 100;
            default -> Math.max(0, NumberWords.small(text));
        };
    }

    /** So many of a unit; 0 where it is not told how many. */
    static String value(double count, String unit) {
        String one = unit.toLowerCase(Locale.ROOT);
        return switch (one.endsWith("s") ? one.substring(0, one.length() - 1) : one) {
            case "second" -> "PT" + number(count, 1) + "S";
            case "minute" -> "PT" + number(count, 1) + "M";
            case "hour" -> hours(count);
            case "night", "morning", "afternoon", "evening" -> "P" + number(count, 1) + "D";
            case "fortnight" -> "P" + number(count, 2) + "W";
            case "year" -> count == 0.5 ? "P6M" : "P" + number(count, 1) + "Y";
            case "decade" -> "P" + number(count, 10) + "Y";
            case "century", "centurie" -> "P" + number(count, 100) + "Y";
            default -> "P" + number(count, 1) + Character.toUpperCase(one.charAt(0));
        };
    }

    private static String hours(double count) {
        boolean half = count % 1 == 0.5;
        return "PT" + (count == 0.5 ? "" : number(Math.floor(count), 1) + "H") + (half ? "30M" : "");
    }

    private static String number(double count, int times) {
        double number = count * times;
        return number == 0 ? "X" : number % 1 == 0 ? String.valueOf((long) number) : String.valueOf(number);
    }
}
