package news.parallax.statement.amount;

import java.util.regex.Pattern;
import news.parallax.text.DateText;

/** How English news writes the times that one pattern can tell; years, which need their neighbours, are not here. */
final class TimePatterns {
    private static final String MONTH = DateText.MONTH;
    private static final String PART = "morning|afternoon|evening|night";
    private static final String COUNT =
            "(?<n>an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|several|a few|a couple of|many|(?<![\\d,.])\\d{1,3}(?:,\\d{3})+|(?<![\\d,.])\\d{1,4}|[a-z]+teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-[a-z]+)";

    /** "May 3", "May 3-5", "3rd of May", "between 3 and 5 May". */
    static final Pattern DAY_MONTH = Pattern.compile("\\b(?:(?<m>" + MONTH + ")\\s+(?<d>\\d{1,2})" + days("e")
            + "|(?<d2>\\d{1,2})" + days("e2") + "(?:\\s+of)?\\s+(?<m2>" + MONTH
            + "))\\b(?!\\s*\\d|[.:]\\d|-year| per ?cent|%)");

    static final Pattern MONTH_YEAR =
            Pattern.compile("\\b(?<m>" + MONTH + "),?\\s+(?:of\\s+)?(?<y>(?:19|20)\\d{2})\\b");

    /** "in March", "March's vote", "the October vote", "next May"; without such company "May" and "March" are words. */
    static final Pattern BARE_MONTH = Pattern.compile(
            "(?i:\\b(?:(?<w>last|next|this)|in|since|by|until|till|early|late|mid|during|from|before|after|through|between|and|to|(?:end|start|beginning|middle|month) of)[ -])(?<m>"
                    + MONTH + ")\\b(?: (?:of )?(?<year>this|next|last) year)?(?!\\s*\\d| [A-Z])|\\b(?<p>" + MONTH
                    + ")(?=['\u2019]s\\b)|(?i:\\b(?:the|a|an|his|her|its|their|of|for) )(?<a>"
                    + MONTH + ")(?= (?!on\\b|for\\b|to\\b|in\\b)[a-z]|[,.;])");

    static final Pattern WEEKDAY = Pattern.compile(
            "\\b(?<!\\b(?:Black|Bloody|Good|Super|Easter|Palm|Cyber|Giving) )(?:(?<w>[Ll]ast|[Nn]ext|[Tt]his|[Cc]oming)\\s+)?(?<n>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:\\s+(?<part>"
                    + PART + "))?\\b(?: of (?<of>last|this|next) week\\b)?(?! Night\\b)");

    /** Between a weekday and the date that says the same day. */
    static final Pattern COMMA = Pattern.compile(",?\\s+(?:the\\s+)?");

    static final Pattern DAY = Pattern.compile(
            "(?i)\\b(?:(?<before>(?:the )?day before yesterday)|(?<after>(?:the )?day after tomorrow)|(?<day>today|yesterday|tomorrow|tonight|overnight)(?:\\s+(?<part>"
                    + PART + "))?)\\b");

    /** "Earlier this month", "last summer", "this morning", "over the past decade". */
    static final Pattern WHICH = Pattern.compile(
            "(?i)\\b(?:(?<edge>earlier|later)\\s+)?(?<the>the\\s+)?(?<which>last|this|next|past|coming|previous|current)\\s+(?<unit>week|weekend|month|quarter|year|decade|century|spring|summer|autumn|fall|winter|"
                    + PART + "|day)\\b(?![-'\u2019]?(?:long|old)\\b)");

    static final Pattern SEASON = Pattern.compile(
            "(?i)\\b(?:(?:(?:in|during|by|since|until|of|over)(?: the)?(?: early| late)?|early|late) |(?=\\w+(?: of|,)? (?:19|20)\\d{2}\\b))(?<s>spring|summer|autumn|fall|winter)(?: of|,)?(?: (?<y>(?:19|20)\\d{2}))?\\b(?! of)");

    /** "Two weeks ago", "a day later", "the year before". */
    static final Pattern AGO = Pattern.compile(
            "(?i)\\b(?:(?<mod>just|nearly|almost|about|over|more than) )?(?:" + COUNT
                    + "\\s+(?:and a half )?(?:more )?(?<unit>minute|hour|day|week|month|year|decade|century|centurie)s?(?<half> and a half)?\\s+(?<way>ago|earlier|before|later|afterwards?|from now|after)|(?<!in )the (?<unit2>day|week|month|year|night|morning|evening) (?<way2>before|after))\\b(?! yesterday| tomorrow)");

    /** "The same day", "that night", "the following week": known only from the text before. */
    static final Pattern ANAPHOR = Pattern.compile(
            "(?i)\\b(?:(?:earlier|later) )?(?:the (?:very )?(?:same|next|following|previous|preceding)|that(?: same| very)?) (?<unit>day|week|weekend|month|year|summer|spring|winter|autumn|"
                    + PART + ")\\b");

    /** "The weekend", said of the one next to publication. */
    static final Pattern WEEKEND = Pattern.compile("(?i)\\b(?:over|at|during|on|of) (?<e>the weekend)\\b");

    /** "The end of the year", said of that of publication. */
    static final Pattern EDGE_OF = Pattern.compile(
            "(?i)\\b(?:the )?(?:end|rest|start|beginning|middle) of the (?<unit>week|month|year|decade|century)\\b(?! (?:of|that|when))");

    /** Before a time of which it tells a part: "late last year". */
    static final Pattern PART_OF = Pattern.compile("(?i)\\b(?:early|late|mid)[ -]$");

    /** Before a day: the week that it lies in. */
    static final Pattern WEEK_OF = Pattern.compile("(?i)\\bthe week (?:of|beginning) (?=\\w)");

    /** "Now", "recently", "in the future": a time of no known day. */
    static final Pattern VAGUE = Pattern.compile(
            "(?i)\\b(?:(?<now>(?:right |just )?now(?<!just now)|currently|nowadays|presently|at present|at the moment|these days)"
                    + "|(?<past>(?:most |very )?recently|(?<=in )the past\\b(?! \\w+ )|not long ago)"
                    + "|(?<future>(?:the (?:near |foreseeable |immediate |distant )?|(?<=in ))future(?= [a-z]|\\W*$|,)))\\b");

    static final Pattern CLOCK = Pattern.compile(
            "(?i)\\b(?<h>1[0-2]|0?\\d)(?:[.:](?<min>[0-5]\\d))?\\s?(?<half>[ap]\\.?\\s?m\\b\\.?)(?!\\p{L})"
                    + "|\\b(?<h24>[01]?\\d|2[0-3]):(?<m24>[0-5]\\d)(?!\\d|[:.]\\d)\\b(?! (?:left|to go|to play|remaining|into|mark))"
                    + "|\\b(?<mil>(?:[01]\\d|2[0-3])[0-5]\\d)(?: hours)? ?(?=GMT|BST|UTC|EST|EDT|CET|IST|local time|hours\\b)"
                    + "|\\b(?:at|until|by|from|before|after|around) (?<at>(?<ha>1[0-2]|0?\\d|2[0-3])\\.(?<ma>[0-5]\\d))(?! ?(?:per|%|million|billion|m\\b|bn|\\d|points?|seconds|metres|feet))\\b"
                    + "|\\b(?<oc>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o['\u2019]clock(?: in the (?<part>"
                    + PART + "))?"
                    + "|(?<=\\b(?:at|around|about|until|by) )(?<bare>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:in the (?<half2>morning|afternoon|evening)|at (?<half3>night))\\b"
                    + "|\\b(?:(?:shortly|just|soon) (?:before|after) )?(?<!(?i:high) )(?<noon>noon|midday|midnight)\\b");

    static final Pattern DECADE = Pattern.compile(
            "(?i)\\b(?<y>1[5-9]\\d0|20[0-4]0)['\u2019]?s\\b|(?<![\\w$])(?:['\u2018\u2019](?<s>[1-9]0)|the (?:(?:early|late|mid)[ -])?(?<t>[2-9]0))['\u2019]?s\\b|\\bthe (?:(?:early|late|mid)[ -])?(?<w>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\\b");

    static final Pattern CENTURY = Pattern.compile(
            "(?i)\\b(?:(?<n>1\\d|2[01])(?:th|st)|(?<w>eighteenth|nineteenth|twentieth|twenty-first))[ -]century\\b");

    private TimePatterns() {}

    /** The ending of a day's number and the last day of a range, in a group of that name. */
    private static String days(String last) {
        return "(?:st|nd|rd|th)?(?:\\s?(?:-|\u2013|and|to)\\s?(?<" + last + ">\\d{1,2})(?:st|nd|rd|th)?)?";
    }
}
