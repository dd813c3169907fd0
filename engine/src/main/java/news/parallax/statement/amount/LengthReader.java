package news.parallax.statement.amount;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.statement.amount.TimeExpression.Type;

/** How long: "for two weeks", "a 16-hour flight", "the past 20 years", "in recent months". */
final class LengthReader {
    private static final String UNIT = "second|minute|hour|day|week|fortnight|month|year|decade";
    private static final String NOT_OLD = "\\b(?![- ]?(?:old|olds)\\b| of age\\b|'s old)";

    private static final Pattern COUNTED = Pattern.compile(
            "(?i)(?<![\\w.,$\u00a3\u20ac/-])(?:(?:the |these |those )?(?:past|last|next|first|final|previous|coming|following|recent) )?"
                    + "(?<n>" + Lengths.COUNT
                    + ")(?:[ -](?<half>and[ -]a[ -]half|and one-half))?(?: (?:more|full|long|straight|consecutive|whole|entire|additional|other))?"
                    + "[\\s-](?<unit>(?:" + UNIT + ")s?|century|centuries)(?:(?<=s)['\u2019]|[- ]?long)?" + NOT_OLD);

    /** "For years", "days before", "in recent weeks", "the decades of war": how many is not told. */
    private static final Pattern UNCOUNTED = Pattern.compile(
            "(?i)\\b(?:(?<=\\b(?:for|within|over|after|during|in|of|took|take|takes|spent|spend|about|just|only|several|many) )"
                    + "|(?:the |these )?(?:recent|coming|past|last|next|following|previous|many|several) |(?<=\\bthe )(?=\\w+ (?:of|before|after|since|that|leading|to come|ahead|following)\\b)|(?=\\w+ (?:before|after|ago|later|earlier|of)\\b)|(?=\\w+-long))"
                    + "(?<unit>seconds|minutes|hours|days|weeks|months|years|decades|centuries)(?:[- ]long)?"
                    + NOT_OLD);

    /** A length of one that needs company: "a day" alone may be any day. */
    private static final Set<String> ONE = Set.of("a", "an", "one", "some", "many", "few");

    private static final Pattern MEASURES = Pattern.compile(
            "(?i).*\\b(?:for|in|within|over|after|than|nearly|almost|about|around|least|most|under|takes?|took|taken|spends?|spent|lasts?|lasted|every|another|just|only|until|past|last|next|first|final|up to|roughly|half|exactly|quite)(?: about| just| only| nearly| almost)? $",
            Pattern.DOTALL);

    private LengthReader() {}

    static void read(TimeSheet sheet) {
        String text = sheet.text;
        for (Matcher m = COUNTED.matcher(text); m.find(); ) {
            double count = Lengths.count(m.group("n")) + (m.group("half") == null ? 0 : 0.5);
            if (isLength(text, m)) {
                sheet.add(m.start(), m.end(), Type.DURATION, Lengths.value(count, m.group("unit")), null);
            }
        }
        for (Matcher m = UNCOUNTED.matcher(text); m.find(); ) {
            sheet.add(m.start(), m.end(), Type.DURATION, Lengths.value(0, m.group("unit")), null);
        }
    }

    private static boolean isLength(String text, Matcher m) {
        String number = m.group("n").toLowerCase(Locale.ROOT);
        String unit = m.group("unit").toLowerCase(Locale.ROOT);
        boolean plural = unit.endsWith("s");
        if (!plural && unit.equals("second")) {
            // "A second" and "one second" are mostly others than the first.
            return text.charAt(m.start("unit") - 1) == '-';
        }
        if (!plural && ONE.contains(number)) {
            return text.charAt(m.start("unit") - 1) == '-'
                    || text.substring(0, m.end()).endsWith("long")
                    || m.start() < m.start("n")
                    || MEASURES.matcher(text.substring(Math.max(0, m.start() - 20), m.start()))
                            .matches();
        }
        // "Six year" is "six-year" without its hyphen; "the half year" and "a quarter hour" are not.
        return plural
                || text.charAt(m.start("unit") - 1) == '-'
                || number.startsWith("half a")
                || !number.matches(".*(?:half|quarter)|few|many|some");
    }
}
