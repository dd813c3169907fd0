package news.parallax.difference;

import java.util.Locale;
import java.util.regex.Pattern;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.name.Name;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;

/**
 * Whether two speakers called unlike may be one: "the minister" and "Harlan Voss", where some account of the event says
 * "the transport minister, Harlan Voss"; a person and the body spoken for, as "Halla Brecht" and "the ferry line", where one
 * stands beside the other in the same way.
 *
 * <p>Looks for what is set beside a name, before it or after a comma; does not know who held which office.
 */
final class Voices {
    /** In so many characters before a name, or after it, its bearer's office stands. */
    private static final int BESIDE = 80;

    private static final Pattern HEAD = Pattern.compile("(?i)\\s(?:of|for|in|at|from|with|who|close|near|to)\\s.*|,.*");
    private static final String HONORIFIC = "(?:(?:mr|mrs|ms|dr|sir|dame)\\.?\\s+)?$";

    private Voices() {}

    /** Some account sets the one beside the other. */
    static boolean mayBeOne(Pair pair, String a, String b) {
        return pair.tellings().accounts().stream()
                .anyMatch(account -> isBeside(account, a, b) || isBeside(account, b, a));
    }

    private static boolean isBeside(AnnotatedArticle account, String person, String other) {
        String name = Ground.lastWord(person);
        Snapshot snapshot = account.article().snapshot();
        Pattern before = before(other);
        Pattern after = Pattern.compile("^,\\s+[^,.;]{0,60}?\\b" + word(other) + "\\b");
        for (Name mention : account.names()) {
            Span span = mention.span();
            if (mention.type() != Name.Type.PERSON
                    || !Ground.lastWord(mention.entity()).equals(name)) {
                continue;
            }
            int from = Math.max(0, span.start() - BESIDE);
            int to = Math.min(snapshot.text().length(), span.end() + BESIDE);
            String left = snapshot.text().substring(from, span.start()).toLowerCase(Locale.ROOT);
            String right = snapshot.text().substring(span.end(), to).toLowerCase(Locale.ROOT);
            if (before.matcher(left).find() || after.matcher(right).find()) {
                return true;
            }
        }
        return false;
    }

    /** An office stands right before a name, a body some words before it: "the Tolmar ferry line's chief, Halla Brecht". */
    private static Pattern before(String other) {
        boolean named = other.chars().anyMatch(Character::isUpperCase);
        String between = named ? "(?:['\u2019]s?)?(?:\\s+[\\p{L}-]+){0,4}?" : "(?:\\s+of(?:\\s+[\\p{L}-]+){1,3}?)?";
        return Pattern.compile("\\b" + word(other) + between + ",?\\s+" + HONORIFIC);
    }

    /** The word that a phrase is about: "minister" of "the transport minister". */
    private static String word(String phrase) {
        return Pattern.quote(Ground.lastWord(HEAD.matcher(phrase.strip()).replaceFirst("")));
    }
}
