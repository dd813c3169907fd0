package news.parallax.extract.flat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.text.Span;

/**
 * What the words beside a date tell: what the date is of, and whether it stands by itself or in a sentence.
 *
 * @param label the words before it, also those of short lines before its own; no other date is among them
 * @param before the words before it in its own line, without a weekday
 * @param after the words after it in its own line
 */
record DateLabel(String label, String before, String after) {
    /** Where a word begins, also one that is glued to the one before. */
    private static final String GLUED = "(?i)(?:\\b|(?<=\\p{Ll})(?=(?-i:\\p{Lu})))";

    private static final Pattern PUBLISHED = Pattern.compile(GLUED
            + "(?:published|posted|created|written|publication|released|submitted|filed|pub\\.? date"
            + "|(?<!\\p{L}\\s)date\\s*:)");
    private static final Pattern UPDATED = Pattern.compile(GLUED
            + "(?:updated?|modified|revised|edited(?!\\s+by)|reviewed(?!\\s+by)|checked(?!\\s+by))\\b|(?i)\\bas of\\b");
    /** What tells that a date is of something else. */
    private static final Pattern OTHER = Pattern.compile(
            "(?i)copyright|\u00a9|\\b(?:deadline|expires?|due|starts?|ends?|until|through|next|events?|born|died|comments?"
                    + "|today|accessed|downloaded|notes?|retrieved|consulted|since|joined|valid|upcoming|webinar|register"
                    + "|effective|corrections?|corrected|print|established|founded|says)\\b");

    private static final Pattern SIGNED = Pattern.compile("\\b(?:[Bb]y|BY)[:\\s]\\s*\\p{Lu}");
    private static final String PARTING = "|\u2022\u00b7\u25cf\u2013\u2014";
    /** What may follow a date that stands by itself. */
    private static final Pattern ALONE = Pattern.compile(
            "[\\s,.)\\]/>\u00bb" + PARTING + "-]*(?:$|\\p{Lu}|[(\\[" + PARTING
                    + "]|\\d|-\\s|(?:at\\s+\\d|by\\s|in\\s+\\p{Lu}|updated|last|min)).*",
            Pattern.DOTALL);
    /** What stands before a date in a sentence. */
    private static final Pattern WITHIN = Pattern.compile(
            "(?i).*\\b(?:in|of|since|until|from|to|the|and|before|after|between|through|for|is|was|were|dated|a|this|by)[\\s(]*",
            Pattern.DOTALL);

    private static final Pattern ON = Pattern.compile("(?i)(?:.*\\s)?on[\\s(]*", Pattern.DOTALL);
    /** A sentence goes on after a date: a word that is none of those of a line that tells when. */
    private static final Pattern GOES_ON =
            Pattern.compile(",?\\s+(?!at\\s+\\d|in\\s+\\p{Lu}|by\\s|updated)\\p{L}.*", Pattern.DOTALL);

    private static final Pattern WEEKDAY =
            Pattern.compile("(?i)\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\\s*$");
    private static final Pattern HOUR = Pattern.compile("\\d{1,2}[:.]\\s?\\d{2}(?!\\d)");
    /** A name or what parts, and no comma. */
    private static final Pattern NAMED =
            Pattern.compile("(?:.*[\\s.!?])?(?:\\p{Lu}\\S*[^\\s.,;:]|[" + PARTING + "/-])\\s*", Pattern.DOTALL);

    private static final int LEFT = 80;
    private static final int RIGHT = 40;
    /** A label stands no more lines before its date. */
    private static final int LINES = 2;

    /**
     * The words beside a date.
     *
     * @param least where the date before it ends
     */
    static DateLabel of(String text, Span date, int least) {
        int start = date.start();
        int far = Math.max(least, start - LEFT);
        int line = far + text.substring(far, start).lastIndexOf('\n') + 1;
        int from = start;
        int breaks = 0;
        while (from > far && breaks <= LINES) {
            from--;
            breaks += text.charAt(from) == '\n' && !text.substring(from, start).isBlank() ? 1 : 0;
        }
        return new DateLabel(
                text.substring(from, start),
                WEEKDAY.matcher(text.substring(line, start)).replaceFirst(""),
                text.substring(date.end(), end(text, date)));
    }

    /** The words around a date as one reads them in its line. */
    static String shown(String text, Span date) {
        int far = Math.max(0, date.start() - LEFT);
        int from = far + text.substring(far, date.start()).lastIndexOf('\n') + 1;
        return text.substring(from, end(text, date));
    }

    private static int end(String text, Span date) {
        int far = Math.min(text.length(), date.end() + RIGHT);
        int line = text.substring(date.end(), far).indexOf('\n');
        return line < 0 ? far : date.end() + line;
    }

    /** Says that it is of publication. */
    boolean isOfPublication() {
        return last(PUBLISHED, label) > last(UPDATED, label);
    }

    /** Says that it is of a change. */
    boolean isOfChange() {
        return last(UPDATED, label) > last(PUBLISHED, label);
    }

    /** Says that it is of something else: an event, a comment, a correction. */
    boolean isOfOther() {
        int other = last(OTHER, before);
        int said = Math.max(last(PUBLISHED, before), last(UPDATED, before));
        return other >= 0 && other > said;
    }

    /** Has the name of an author beside it. */
    boolean isSigned() {
        return SIGNED.matcher(label + after).find();
    }

    /** Tells the hour too. */
    boolean hasHour() {
        return HOUR.matcher(before + after).find();
    }

    /** The words beside it are those of a line that tells when, not of a sentence. */
    boolean standsAlone() {
        if (!ALONE.matcher(after).matches()) {
            return false;
        }
        if (isOfPublication() || isOfChange()) {
            return true;
        }
        boolean on = ON.matcher(before).matches()
                && (before.strip().length() > 2 || GOES_ON.matcher(after).matches());
        return !WITHIN.matcher(before).matches() && (isSigned() || !on);
    }

    /** Could stand between a name and the story in one line with both. */
    boolean isBetween() {
        return isOfPublication() || isOfChange() || NAMED.matcher(before).matches() && !after.startsWith(".");
    }

    private static int last(Pattern pattern, String text) {
        int last = -1;
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            last = m.start();
        }
        return last;
    }
}
