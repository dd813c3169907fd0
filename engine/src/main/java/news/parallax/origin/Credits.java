package news.parallax.origin;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Block;
import news.parallax.statement.AnnotatedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Whom an account credits.
 *
 * @param agencies the agencies it names in its byline, its dateline or at its end, in lower case
 * @param body its own words, for citations
 */
record Credits(Set<String> agencies, String body) {
    private static final Pattern DATELINE = Pattern.compile(
            "^[\\p{Lu}][\\p{L} .,'\u2019-]{1,40}\\((?<a>\\p{Lu}[\\p{L} .&-]{1,30})\\)\\s*[-\u2013\u2014:]");
    private static final Pattern AGENCY = Pattern.compile(
            "\\b(?<a>(?:\\p{Lu}[\\p{L}'\u2019-]+ ){1,4}(?:News Agency|Press Agency|Newswire|News Service|Press Association|Wire Service|Press Service))\\b");
    private static final Pattern SHORT =
            Pattern.compile("^(?:by |from |source: |\\()?(?<a>\\p{Lu}{2,5})\\)?$", Pattern.CASE_INSENSITIVE);

    /** A citation: how often, and the words of the first. */
    record Cited(int times, String words) {}

    static Credits of(AnnotatedArticle account) {
        Set<String> agencies = new TreeSet<>();
        String author = account.article().author();
        credit(author, agencies);
        int seen = 0;
        for (Block block : account.article().blocks()) {
            String text = account.text(block.span());
            boolean body = block.kind().isRead();
            if (block.kind() == Block.Kind.BYLINE || block.kind() == Block.Kind.TRAILER) {
                credit(text, agencies);
            }
            if (body && seen++ == 0) {
                Matcher dateline = DATELINE.matcher(text);
                if (dateline.find()) {
                    agencies.add(key(dateline.group("a")));
                }
            }
        }
        return new Credits(agencies, account.article().body());
    }

    private static void credit(@Nullable String text, Set<String> agencies) {
        if (text == null || text.length() > 200) {
            return;
        }
        Matcher agency = AGENCY.matcher(text);
        if (agency.find()) {
            agencies.add(key(agency.group("a")));
        }
        Matcher initials = SHORT.matcher(text.strip());
        if (initials.matches() && initials.group("a").equals(initials.group("a").toUpperCase(Locale.ROOT))) {
            agencies.add(key(initials.group("a")));
        }
    }

    /** An agency by its initials, so that the long and the short form are one. */
    private static String key(String agency) {
        String name = agency.strip().replaceFirst("^(?:The|the|By|by|From|from) ", "");
        if (name.indexOf(' ') < 0) {
            return name.toLowerCase(Locale.ROOT);
        }
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[ -]+")) {
            initials.append(Character.toLowerCase(word.charAt(0)));
        }
        return initials.toString();
    }

    /** How often the body has it from an outlet: "told the Ledger", "the Ledger reported", "according to the Ledger". */
    Cited cited(String outlet) {
        String name = Pattern.quote(outlet.replaceFirst("^(?i:the) ", ""));
        Matcher m = Pattern.compile(
                        "\\b(?:told|telling|tells|(?:reported|revealed|published|disclosed|obtained|seen) by|according to|interview with|(?:spoke|speaking|talking|said) to|quoted (?:by|in)|report (?:by|in|from))\\s+(?:the )?"
                                + name + "\\b|\\b" + name
                                + "(?:['\u2019]s)? (?:first |had )?(?:reported|reports|revealed|said|says|report|quoted|wrote|disclosed)\\b",
                        Pattern.CASE_INSENSITIVE)
                .matcher(body);
        int times = 0;
        String words = "";
        while (m.find()) {
            words = times++ == 0 ? m.group() : words;
        }
        return new Cited(times, words.replaceAll("\\s+", " "));
    }
}
