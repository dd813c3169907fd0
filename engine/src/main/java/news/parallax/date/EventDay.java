package news.parallax.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.article.Dating;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.amount.TimeExpression;
import news.parallax.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * When an event happened: the day that the leads of its dated accounts name, where they name one shortly before
 * publication; else the days up to the first publication. Null where no account has a date.
 *
 * <p>Does not yet pool what undated accounts hold (a weekday here, a month there).
 */
final class EventDay {
    private static final int LEAD_SENTENCES = 3;
    private static final int REACH_DAYS = 7;

    @Nullable Dating date(List<AnnotatedArticle> accounts) {
        TreeMap<LocalDate, List<String>> named = new TreeMap<>();
        LocalDate first = null;
        String source = "";
        for (AnnotatedArticle account : accounts) {
            Dating published = account.article().published();
            if (published == null || !published.isDay()) {
                continue;
            }
            LocalDate day = published.earliest();
            if (first == null || day.isBefore(first)) {
                first = day;
                source = account.article().label() + ", published " + day;
            }
            TimeExpression time = lead(account, day);
            if (time != null && time.range() != null) {
                named.computeIfAbsent(time.range().earliest(), d -> new ArrayList<>())
                        .add(account.article().label() + ", published " + day + ": \u201c" + account.text(time.span())
                                + "\u201d");
            }
        }
        LocalDate published = first;
        if (published == null) {
            return null;
        }
        Map.Entry<LocalDate, List<String>> most = null;
        for (Map.Entry<LocalDate, List<String>> entry : named.entrySet()) {
            boolean possible = !entry.getKey().isAfter(published.plusDays(REACH_DAYS));
            if (possible
                    && (most == null
                            || entry.getValue().size() > most.getValue().size())) {
                most = entry;
            }
        }
        if (most != null) {
            return new Dating(most.getKey(), most.getKey(), most.getValue());
        }
        return new Dating(published.minusDays(1), published, List.of(source));
    }

    /** The first day that the lead names, not after publication and not a week before. */
    private static @Nullable TimeExpression lead(AnnotatedArticle account, LocalDate published) {
        List<Sentence> sentences = account.sentences();
        int end = sentences.isEmpty()
                ? 0
                : sentences
                        .get(Math.min(LEAD_SENTENCES, sentences.size()) - 1)
                        .span()
                        .end();
        for (TimeExpression time : account.times()) {
            Dating range = time.range();
            if (time.isPoint()
                    && time.span().end() <= end
                    && range != null
                    && range.isDay()
                    && !range.earliest().isAfter(published)
                    && range.earliest().isAfter(published.minusDays(REACH_DAYS))) {
                return time;
            }
        }
        return null;
    }
}
