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
 * <p>Without a day of publication it is the day that leads name in full, and where publication is known to lie within a few
 * days, a weekday of the lead may still be one day alone.
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
            Dating full = inFull(accounts);
            return full != null ? full : ofFewDays(accounts);
        }
        Map.Entry<LocalDate, List<String>> most = most(named.headMap(published.plusDays(REACH_DAYS), true));
        if (most != null) {
            return new Dating(most.getKey(), most.getKey(), most.getValue());
        }
        return new Dating(published.minusDays(1), published, List.of(source));
    }

    /** The earliest of the days that most accounts name; null where none is named. */
    private static Map.@Nullable Entry<LocalDate, List<String>> most(Map<LocalDate, List<String>> named) {
        Map.Entry<LocalDate, List<String>> most = null;
        for (Map.Entry<LocalDate, List<String>> entry : named.entrySet()) {
            if (most == null || entry.getValue().size() > most.getValue().size()) {
                most = entry;
            }
        }
        return most;
    }

    /** The day that most leads name with its year, unless publication is known to be later by more than some days. */
    private static @Nullable Dating inFull(List<AnnotatedArticle> accounts) {
        TreeMap<LocalDate, List<String>> named = new TreeMap<>();
        for (AnnotatedArticle account : accounts) {
            Dating published = account.article().published();
            TimeExpression time = full(account);
            Dating range = time == null ? null : time.range();
            boolean late = published != null
                    && range != null
                    && published.earliest().isAfter(range.earliest().plusDays(REACH_DAYS));
            if (time != null && range != null && !late) {
                named.computeIfAbsent(range.earliest(), d -> new ArrayList<>())
                        .add(account.article().label() + ": \u201c" + account.text(time.span()) + "\u201d");
            }
        }
        Map.Entry<LocalDate, List<String>> most = most(named);
        return most == null ? null : new Dating(most.getKey(), most.getKey(), most.getValue());
    }

    /** The first past day that the lead names with its year, where nothing that the text names with a year is later. */
    private static @Nullable TimeExpression full(AnnotatedArticle account) {
        TimeExpression first = null;
        LocalDate last = LocalDate.MIN;
        for (int s = 0; s < account.sentences().size(); s++) {
            Sentence sentence = account.sentences().get(s);
            for (TimeExpression time : account.times()) {
                Dating range = time.range();
                boolean told = range != null
                        && time.isPoint()
                        && sentence.span().contains(time.span())
                        && account.text(time.span())
                                .contains(String.valueOf(range.earliest().getYear()))
                        && !TimeClues.isAhead(sentence, time.span().start());
                if (!told || range == null) {
                    continue;
                }
                last = range.earliest().isAfter(last) ? range.earliest() : last;
                if (first == null && s < LEAD_SENTENCES && range.isDay()) {
                    first = time;
                }
            }
        }
        Dating day = first == null ? null : first.range();
        return day == null || last.isAfter(day.earliest()) ? null : first;
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
