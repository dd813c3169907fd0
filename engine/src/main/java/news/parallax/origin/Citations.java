package news.parallax.origin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.text.Sentence;
import news.parallax.text.Span;

/**
 * Where an account has it from somebody who publishes: "told the Ledger", "the Ledger reported", "according to the Ledger".
 * What a quoted speaker says of an outlet is no citation.
 */
final class Citations {
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{N}&.-]*(?<![.-])";
    private static final String NAME = "(?<name>" + WORD + "(?: (?:of |and |& )?" + WORD + ")*)";
    private static final String CUE = "told|tells|telling|according(?: to)?"
            + "|(?:reported|revealed|published|disclosed|obtained|seen|quoted|aired|uncovered|broadcast) (?:by|in|on)"
            + "|(?:interview|interviews|interviewed|appearance|appeared|appearing) (?:with|on|by|in)"
            + "|(?:spoke|speaking|talking|talked|said|saying|confirmed) (?:to|on)"
            + "|(?:report|reports|reporting|story|article) (?:by|in|from|on)";
    private static final Pattern TO = Pattern.compile("(?<![\\p{L}\\p{N}])(?i:" + CUE + ")\\s+(?:[Tt]he )?" + NAME);
    private static final Pattern BY = Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + NAME
                    + "(?:['\u2019]s)?,? (?:first |had |has |also |later )?(?:reported|reports|revealed|said|says|report|quoted|wrote|disclosed)(?![\\p{L}\\p{N}])");
    /** What follows a name with a capital and is no part of it. */
    private static final Pattern AFTER = Pattern.compile(
            " (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|President|Mr|Ms|Mrs|Sen|Rep|Dr)\\b.*");

    private static final Pattern BEFORE =
            Pattern.compile("^.* (?:The|the) |^(?:The|On|In|But|And|While|As|When|After) ");

    /**
     * A citation.
     *
     * @param name of whom, as written, without the article
     * @param words the words that tell it
     * @param place where they stand
     * @param sentence the sentence they stand in
     * @param terms the content words of that sentence
     */
    record Citation(String name, String words, Span place, Span sentence, Set<String> terms) {}

    private Citations() {}

    static List<Citation> in(AnnotatedArticle account, Quoted quoted) {
        List<Citation> found = new ArrayList<>();
        for (int i = 0; i < account.sentences().size(); i++) {
            Sentence sentence = account.sentences().get(i);
            for (Pattern pattern : List.of(TO, BY)) {
                Matcher cited = pattern.matcher(account.text(sentence.span()));
                while (cited.find()) {
                    int start = sentence.span().start();
                    Span place = new Span(start + cited.start(), start + cited.end());
                    if (!quoted.holds(place)) {
                        String name = BEFORE.matcher(cited.group("name")).replaceFirst("");
                        found.add(new Citation(
                                AFTER.matcher(name).replaceFirst(""),
                                cited.group().replaceAll("\\s+", " "),
                                place,
                                sentence.span(),
                                terms(account, i)));
                    }
                }
            }
        }
        return found;
    }

    private static Set<String> terms(AnnotatedArticle account, int sentence) {
        Set<String> terms = new HashSet<>();
        account.statements().stream().filter(s -> s.sentence() == sentence).forEach(s -> terms.addAll(s.terms()));
        return terms;
    }

    /** The names of an outlet or an agency under which this may be cited, the full one first. */
    static Set<String> keys(String name) {
        String plain = key(name);
        Set<String> keys = new TreeSet<>(Set.of(plain));
        // "Fox News Sunday", "Fox News Channel": a name of two words or more may go on.
        for (int space = plain.lastIndexOf(' ');
                space > plain.indexOf(' ');
                space = plain.lastIndexOf(' ', space - 1)) {
            keys.add(plain.substring(0, space));
        }
        return keys;
    }

    /** A name as it is compared. */
    static String key(String name) {
        return name.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^the ", "")
                .replaceFirst("\\.(?:com|co\\.uk|org|net)$", "")
                .replace(" & ", " and ")
                .replaceAll("\\s+", " ");
    }
}
