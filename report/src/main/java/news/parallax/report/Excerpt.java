package news.parallax.report;

import java.util.List;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;

/** A stretch of an account short enough to show, with the words in it that matter. */
final class Excerpt {
    private Excerpt() {}

    /**
     * Where a statement and its differing words stand: the statement, made longer where some of the words lie beside
     * it, but never past a limit.
     */
    static Span around(Span statement, List<Span> words, int most) {
        Span all = statement;
        for (Span span : words) {
            Span longer = all.union(span);
            if (longer.length() <= Math.max(most, statement.length())) {
                all = longer;
            }
        }
        return all;
    }

    /** A line of about so many characters out of a span, cut between words, that shows the first differing words. */
    static String line(AnnotatedArticle account, Span span, List<Span> words, int most) {
        String whole = Shown.line(account.text(span));
        if (whole.length() <= most) {
            return whole;
        }
        Span key = words.stream().filter(span::overlaps).findFirst().orElse(new Span(span.start(), span.start()));
        int start = Math.max(span.start(), key.start() - most / 3);
        if (key.end() - span.start() < most - 2) {
            start = span.start();
        }
        while (start > span.start() && !isBoundary(account, start)) {
            start--;
        }
        String head = start > span.start() ? "…" : "";
        return head + Shown.clip(account.text(new Span(start, span.end())), most - head.length());
    }

    /** The same stretch of a line, as a place: of about so many characters, cut between words where it can be. */
    static Span window(AnnotatedArticle account, Span span, List<Span> words, int most) {
        if (span.length() <= most) {
            return span;
        }
        Span key = words.stream().filter(span::overlaps).findFirst().orElse(new Span(span.start(), span.start()));
        int start = key.end() - span.start() < most ? span.start() : Math.max(span.start(), key.start() - most / 3);
        start = boundary(account, start, Math.max(span.start(), start - most / 4));
        int last = Math.min(span.end(), start + most);
        return new Span(start, last == span.end() ? last : boundary(account, last, last - most / 4));
    }

    /** The nearest place between words not after a place; where there is none till the least, a place in no pair. */
    private static int boundary(AnnotatedArticle account, int from, int least) {
        for (int at = from; at > least; at--) {
            if (isBoundary(account, at)) {
                return at;
            }
        }
        String text = account.article().snapshot().text();
        return from > least && Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
    }

    private static boolean isBoundary(AnnotatedArticle account, int at) {
        return Snapshot.isBlank(account.article().snapshot().text().charAt(at - 1));
    }
}
