package news.parallax.statement.amount;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.statement.amount.Calendar.Season;
import news.parallax.statement.amount.TimeExpression.Type;
import news.parallax.text.DateText;

/** What comes again and again: "every Tuesday", "twice a week", "daily", "$3 a month". */
final class SetReader {
    private static final String UNIT = "minute|hour|day|week|month|quarter|year|decade";
    private static final String WEEKDAY = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
    private static final String PART = "morning|afternoon|evening|night";

    private static final Pattern EVERY = Pattern.compile("(?i)\\b(?:every|each) (?:single )?(?:(?<n>other|"
            + Lengths.COUNT
            + ") )?(?:(?<unit>" + UNIT + ")s?|(?<day>" + WEEKDAY + ")(?: (?<daypart>" + PART + "))?|(?<part>" + PART
            + ")|(?<season>spring|summer|autumn|winter)|(?<weekend>weekend)|(?-i:(?<month>" + DateText.MONTH
            + ")))\\b");

    private static final Pattern OFTEN = Pattern.compile(
            "(?i)\\b(?:once|twice|(?:" + Lengths.COUNT + ") times) (?:an?|per|each|every) (?<unit>" + UNIT + ")\\b");

    /** "Times a day", "$3 a month", "four per cent per year", not "was a day". */
    private static final Pattern RATE =
            Pattern.compile("(?i)(?:\\d|illion|thousand|hundred|percent|per cent|[a-z]{3,}(?<!was|thi|plu|les)s|times) "
                    + "(?<rate>(?:an?|per|each) (?<unit>" + UNIT
                    + "))\\b(?! (?:ago|earlier|later|before|after|old|long)|-)");

    private static final Pattern PER = Pattern.compile("(?i)\\bper (?<unit>" + UNIT + ")\\b");

    private static final Pattern ADVERB = Pattern.compile(
            "\\b(?:(?<![\\w-])(?<a>hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annually|annual)|on (?<day>(?i:"
                    + WEEKDAY + "))s)\\b(?!-)");

    private static final Map<String, String> ADVERBS = Map.of(
            "hourly", "PT1H",
            "daily", "P1D",
            "nightly", "P1D",
            "weekly", "P1W",
            "fortnightly", "P2W",
            "monthly", "P1M",
            "quarterly", "P1Q",
            "yearly", "P1Y",
            "annually", "P1Y",
            "annual", "P1Y");

    private SetReader() {}

    static void read(TimeSheet sheet) {
        for (Matcher m = OFTEN.matcher(sheet.text); m.find(); ) {
            add(sheet, m.start(), m.end(), Lengths.value(1, m.group("unit")));
        }
        for (Matcher m = EVERY.matcher(sheet.text); m.find(); ) {
            add(sheet, m.start(), m.end(), every(m));
        }
        for (Matcher m = RATE.matcher(sheet.text); m.find(); ) {
            add(sheet, m.start("rate"), m.end(), Lengths.value(1, m.group("unit")));
        }
        for (Matcher m = PER.matcher(sheet.text); m.find(); ) {
            add(sheet, m.start(), m.end(), Lengths.value(1, m.group("unit")));
        }
        for (Matcher m = ADVERB.matcher(sheet.text); m.find(); ) {
            String adverb = m.group("a");
            if (adverb != null) {
                add(sheet, m.start(), m.end(), ADVERBS.getOrDefault(adverb, "P1D"));
            } else {
                add(sheet, m.start("day"), m.end(), weekday(m.group("day")));
            }
        }
    }

    private static void add(TimeSheet sheet, int start, int end, String value) {
        sheet.add(start, end, Type.SET, value, null);
    }

    private static String every(Matcher m) {
        if (m.group("unit") != null) {
            String count = m.group("n");
            return Lengths.value(
                    count == null ? 1 : count.equalsIgnoreCase("other") ? 2 : Lengths.count(count), m.group("unit"));
        }
        if (m.group("day") != null) {
            String part = m.group("daypart");
            return weekday(m.group("day"))
                    + (part == null ? "" : UnitReader.PARTS.getOrDefault(part.toLowerCase(Locale.ROOT), ""));
        }
        if (m.group("part") != null) {
            return "XXXX-XX-XX" + UnitReader.PARTS.getOrDefault(m.group("part").toLowerCase(Locale.ROOT), "");
        }
        if (m.group("season") != null) {
            return "XXXX-" + Season.of(m.group("season")).mark;
        }
        return m.group("weekend") != null
                ? "XXXX-WXX-WE"
                : String.format(Locale.ROOT, "XXXX-%02d", DateText.month(m.group("month")));
    }

    private static String weekday(String name) {
        return "XXXX-WXX-"
                + java.time.DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT)).getValue();
    }
}
