package news.parallax.difference;

import java.util.List;
import java.util.regex.Pattern;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.Statement;
import news.parallax.statement.amount.Quantity;
import news.parallax.text.Span;
import news.parallax.text.Token;

/**
 * The quantities of a statement that count or measure something: not the numbers of a name ("AK-47"), a clock ("9:30") or
 * a house, not some figures of a longer number, not a sum converted at the rate of some day, and not "dozens".
 */
final class Countable {
    private static final Pattern VAGUE =
            Pattern.compile("(?i).*(?:dozens|scores|hundreds|thousands|millions|billions|mm)");

    private Countable() {}

    static List<Quantity> of(AnnotatedArticle account, Statement statement, Wording wording) {
        return statement.quantities().stream()
                .filter(q ->
                        !VAGUE.matcher(account.text(q.span())).matches() && !isOfName(account, statement, wording, q))
                .toList();
    }

    private static boolean isOfName(AnnotatedArticle account, Statement statement, Wording wording, Quantity quantity) {
        int first = wording.first(quantity.span());
        int end = wording.end(quantity.span());
        List<Token> tokens = wording.tokens();
        String of = quantity.of() == null ? "" : quantity.of();
        if (of.equals("block") && quantity.value() >= 100 || of.matches("gmt|ist|edt|est|pdt|a|p")) {
            return true;
        }
        String text = account.article().snapshot().text();
        int start = quantity.span().start();
        if (isCutOff(text, quantity.span()) || isCompound(statement, wording, quantity)) {
            return true;
        }
        boolean glued = start > 1 && text.charAt(start - 1) == '-' && Character.isLetter(text.charAt(start - 2));
        boolean capitals =
                first > 0 && tokens.get(first - 1).text().matches("\\p{Lu}{2,}|No\\.?") && quantity.unit() == null;
        boolean clock = first > 1 && tokens.get(first - 1).is(":")
                || end < tokens.size() && tokens.get(end).is(":");
        // "110 billion euros ($143 billion)": converted at the rate of some day.
        boolean converted = first > 0 && tokens.get(first - 1).is("(") && isMoney(quantity);
        return glued || capitals || converted || clock && quantity.unit() == null;
    }

    /** Some figures of a longer number. */
    private static boolean isCutOff(String text, Span span) {
        boolean before = span.start() > 1
                && ",.".indexOf(text.charAt(span.start() - 1)) >= 0
                && Character.isDigit(text.charAt(span.start() - 2));
        boolean after = span.end() + 1 < text.length()
                && ",.".indexOf(text.charAt(span.end())) >= 0
                && Character.isDigit(text.charAt(span.end() + 1));
        return before || after;
    }

    /** "4 minutes 48 seconds": neither stands for the whole. */
    private static boolean isCompound(Statement statement, Wording wording, Quantity quantity) {
        return Counted.key(quantity).equals("duration")
                && statement.quantities().stream()
                        .anyMatch(q -> q != quantity
                                && Counted.key(q).equals("duration")
                                && (isNext(wording, quantity.span(), q.span())
                                        || isNext(wording, q.span(), quantity.span())));
    }

    private static boolean isNext(Wording wording, Span a, Span b) {
        int gap = wording.first(b) - wording.end(a);
        if (gap < 0 || gap > 3) {
            return false;
        }
        return wording.tokens().subList(wording.end(a), wording.first(b)).stream()
                .allMatch(t -> t.lower().matches(",|and|-|hours?|minutes?|seconds?"));
    }

    /** A sum of some currency. */
    static boolean isMoney(Quantity quantity) {
        return quantity.unit() != null && quantity.unit().matches("\\p{Lu}{3}");
    }
}
