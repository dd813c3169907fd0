package news.parallax.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Dating;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.amount.TimeExpression;
import news.parallax.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * When an event happened: the day that the leads of its dated accounts name, where they name one shortly before
 * publication; else the days up to the first publication. Null where no account has a day.
 *
 * <p>Where publication is known to lie within a few days, a weekday of the lead may still be one day alone.
 */
final class EventDay {
    private static final int LEAD_SENTENCES = 3;
    private static final int REACH_DAYS = 7;
    private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-([1-7])(?:T.*)?");

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
            return ofFewDays(accounts);
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

    /** The weekday of a lead that is the same day, whichever of a few days is that of publication. */
    private static @Nullable Dating ofFewDays(List<AnnotatedArticle> accounts) {
        for (AnnotatedArticle account : accounts) {
            Dating published = account.article().published();
            if (published == null
                    || !published.latest().isBefore(published.earliest().plusDays(REACH_DAYS))) {
                continue;
            }
            List<Sentence> lead = account.sentences()
                    .subList(0, Math.min(LEAD_SENTENCES, account.sentences().size()));
            for (TimeExpression time : account.times()) {
                Matcher m = WEEKDAY.matcher(time.value());
                for (Sentence sentence : lead) {
                    if (m.matches()
                            && sentence.span().contains(time.span())
                            && !TimeClues.isAhead(sentence, time.span().start())) {
                        TemporalAdjuster last =
                                TemporalAdjusters.previousOrSame(DayOfWeek.of(Integer.parseInt(m.group(1))));
                        LocalDate day = published.earliest().with(last);
                        String why = account.article().label() + ", published " + published.date() + ": \u201c"
                                + account.text(time.span()) + "\u201d";
                        return day.equals(published.latest().with(last)) ? Dating.day(day, why) : null;
                    }
                }
            }
        }
        return null;
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
