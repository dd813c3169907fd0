package news.parallax.statement.amount;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Days that have a name, on a day of the year or a weekday of a month, or reckoned from Easter. */
final class Feasts {
    /** A day of each year; {@code value} is what is known of it without the year. */
    record Feast(String value, IntFunction<LocalDate> in) {}

    private static final Map<String, Feast> ALL = all();

    /** With "last" or "next" before it. */
    static final Pattern PATTERN = Pattern.compile("\\b(?:(?<w>[Ll]ast|[Nn]ext|[Tt]his) )?(?<f>(?i:"
            + ALL.keySet().stream()
                    .sorted((a, b) -> b.length() == a.length() ? a.compareTo(b) : b.length() - a.length())
                    .map(name -> name.replace("'", "['\u2019]"))
                    .collect(Collectors.joining("|"))
            + "))\\b");

    private Feasts() {}

    static Feast named(String name) {
        Feast feast = ALL.get(name.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
        if (feast == null) {
            throw new IllegalArgumentException(name);
        }
        return feast;
    }

    private static Map<String, Feast> all() {
        Map<String, Feast> all = new HashMap<>();
        fixed(all, 1, 1, "new year's day");
        fixed(all, 12, 31, "new year's eve");
        fixed(all, 12, 24, "christmas eve");
        fixed(all, 12, 25, "christmas", "christmas day");
        fixed(all, 12, 26, "boxing day");
        fixed(all, 2, 14, "valentine's day");
        fixed(all, 10, 31, "halloween");
        fixed(all, 7, 4, "fourth of july");
        fixed(all, 11, 11, "veterans day", "armistice day");
        weekday(all, 11, 4, THURSDAY, "thanksgiving", "thanksgiving day");
        weekday(all, 9, 1, MONDAY, "labor day");
        weekday(all, 5, -1, MONDAY, "memorial day");
        weekday(all, 2, 3, MONDAY, "presidents day", "presidents' day");
        weekday(all, 1, 3, MONDAY, "martin luther king day", "martin luther king jr. day");
        weekday(all, 10, 2, MONDAY, "columbus day");
        weekday(all, 5, 2, SUNDAY, "mother's day");
        weekday(all, 6, 3, SUNDAY, "father's day");
        easter(all, 0, "easter", "easter sunday");
        easter(all, -2, "good friday");
        easter(all, 1, "easter monday");
        easter(all, -7, "palm sunday");
        easter(all, -46, "ash wednesday");
        return Map.copyOf(all);
    }

    private static void fixed(Map<String, Feast> all, int month, int day, String... names) {
        put(all, String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day), MonthDay.of(month, day)::atYear, names);
    }

    /** The last one is the -1st. */
    private static void weekday(Map<String, Feast> all, int month, int nth, DayOfWeek weekday, String... names) {
        put(
                all,
                String.format(Locale.ROOT, "XXXX-%02d", month),
                year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday)),
                names);
    }

    private static void easter(Map<String, Feast> all, int after, String... names) {
        put(all, "XXXX", year -> easter(year).plusDays(after), names);
    }

    private static void put(Map<String, Feast> all, String value, IntFunction<LocalDate> in, String... names) {
        for (String name : names) {
            all.put(name, new Feast(value, in));
        }
    }

    /** Western Easter, as Meeus, Jones and Butcher reckon it. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
