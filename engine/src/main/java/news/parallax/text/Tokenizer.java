package news.parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a sentence into words and marks. A possessive or contracted ending stands alone ("Osk" "'s", "did" "n't"),
 * figures keep their commas and points, abbreviations their points, compounds their hyphens.
 */
public final class Tokenizer {
    private static final String APOSTROPHE = "['\u2019]";
    private static final Pattern TOKEN = Pattern.compile(
            "(?:\\p{Lu}\\.){2,}" // U.S.
                    + "|\\p{Lu}\\.(?=\\s\\p{Lu})" // John J. Roe
                    + "|(?i:mr|mrs|ms|dr|st|gen|sen|rep|gov|lt|col|sgt|prof|jr|sr|no)\\.(?=\\s)"
                    + "|[$\u20ac\u00a3\u00a5]"
                    + "|\\d++(?:[.,:]\\d++)*+(?:st|nd|rd|th|m|bn|k|pm|am)?(?![\\p{L}])(?![-\u2010\u2011]\\p{L})(?:%)?"
                    + "|" + APOSTROPHE + "(?i:s|re|ve|ll|d|m)(?![\\p{L}])"
                    + "|[\\p{L}\\p{M}\\d]++(?:[&.][\\p{L}\\p{M}\\d]++)*+(?:" + APOSTROPHE
                    + "(?!(?i:s|re|ve|ll|d|m)(?![\\p{L}]))[\\p{L}\\p{M}]+)?"
                    + "(?:[-\u2010\u2011][\\p{L}\\p{M}\\d]++)*+"
                    + "|\\.{2,}|--+"
                    + "|\\S");
    private static final Pattern NOT = Pattern.compile("(?i)(?<=[a-z])n['\u2019]t$");

    /** Where the tokens stand. */
    public List<Span> tokenize(Snapshot snapshot, Span sentence) {
        List<Span> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(snapshot.text()).region(sentence.start(), sentence.end());
        while (matcher.find()) {
            Matcher not = NOT.matcher(matcher.group());
            if (not.find()) {
                tokens.add(new Span(matcher.start(), matcher.start() + not.start()));
                tokens.add(new Span(matcher.start() + not.start(), matcher.end()));
            } else if (!Snapshot.isBlank(matcher.group().charAt(0))) {
                tokens.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return tokens;
    }
}
