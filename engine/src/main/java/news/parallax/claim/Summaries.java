package news.parallax.claim;

import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.Statement;

/** A statement's own words as a line: white space made single, the first letter a capital. Nothing is put in. */
final class Summaries {
    private Summaries() {}

    static String line(AnnotatedArticle account, Statement statement) {
        String words =
                account.text(statement.span()).replaceAll("[\\s\\u00a0]+", " ").strip();
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
