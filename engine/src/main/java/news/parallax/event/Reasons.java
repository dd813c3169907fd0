package news.parallax.event;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.article.Dating;
import news.parallax.event.Reason.Differing;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.amount.Quantity;
import news.parallax.statement.amount.TimeExpression;
import news.parallax.statement.name.Name;
import news.parallax.text.Sentence;
import news.parallax.text.Terms;
import news.parallax.text.Weights;
import org.jspecify.annotations.Nullable;

/** Tells why articles are together or apart, in the articles' own words. */
public final class Reasons {
    private static final int LEAD_SENTENCES = 4;
    private static final int MOST = 6;
    private static final double TELLING = 2;

    private final Weights news;

    public Reasons(Weights news) {
        this.news = news;
    }

    /** What speaks for and against two articles being of one event. */
    Reason reason(AnnotatedArticle one, AnnotatedArticle two, @Nullable String other) {
        Map<String, String> namesOne = names(one, Integer.MAX_VALUE);
        Map<String, String> namesTwo = names(two, Integer.MAX_VALUE);
        Map<String, String> leadOne = names(one, lead(one));
        Map<String, String> leadTwo = names(two, lead(two));
        Map<String, String> shared = new TreeMap<>(namesOne);
        shared.keySet().retainAll(namesTwo.keySet());
        leadOne.keySet().removeAll(words(two));
        leadTwo.keySet().removeAll(words(one));
        List<Differing> differing = new ArrayList<>(counts(one, two));
        Map<String, String> weekOne = weekdays(one);
        Map<String, String> weekTwo = weekdays(two);
        if (!weekOne.isEmpty() && !weekTwo.isEmpty() && Collections.disjoint(weekOne.keySet(), weekTwo.keySet())) {
            differing.add(
                    new Differing("day", String.join(", ", weekOne.values()), String.join(", ", weekTwo.values())));
        }
        Map<String, String> dates = new TreeMap<>(days(one));
        dates.putAll(weekOne);
        Set<String> datesTwo = new HashSet<>(days(two).keySet());
        datesTwo.addAll(weekTwo.keySet());
        dates.keySet().retainAll(datesTwo);
        return new Reason(
                one,
                two,
                other,
                rarest(shared),
                numbers(one, two),
                List.copyOf(new TreeSet<>(dates.values())),
                rarest(leadOne),
                rarest(leadTwo),
                differing,
                daysApart(one.article().published(), two.article().published()));
    }

    private static @Nullable Long daysApart(@Nullable Dating one, @Nullable Dating two) {
        if (one == null || two == null) {
            return null;
        }
        long between = one.latest().isBefore(two.earliest())
                ? ChronoUnit.DAYS.between(one.latest(), two.earliest())
                : ChronoUnit.DAYS.between(two.latest(), one.earliest());
        return Math.max(0, between);
    }

    private static int lead(AnnotatedArticle article) {
        List<Sentence> sentences = article.sentences();
        return sentences.isEmpty()
                ? 0
                : sentences
                        .get(Math.min(LEAD_SENTENCES, sentences.size()) - 1)
                        .span()
                        .end();
    }

    /** The names up to a place, by the term that short and full forms share. */
    private static Map<String, String> names(AnnotatedArticle article, int end) {
        Map<String, String> names = new TreeMap<>();
        for (Name name : article.names()) {
            if (name.span().end() <= end) {
                String entity = name.entity();
                String last = entity.substring(entity.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
                names.putIfAbsent(Terms.of(last), entity);
            }
        }
        return names;
    }

    private static Set<String> words(AnnotatedArticle article) {
        Set<String> words = new HashSet<>();
        article.sentences().forEach(s -> words.addAll(Terms.of(s.tokens())));
        return words;
    }

    private List<String> rarest(Map<String, String> names) {
        return names.entrySet().stream()
                .filter(e -> news.of(e.getKey()) >= TELLING)
                .sorted(Comparator.comparingDouble((Map.Entry<String, String> e) -> -news.of(e.getKey()))
                        .thenComparing(Map.Entry::getValue))
                .map(Map.Entry::getValue)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Map<String, List<Quantity>> quantities(AnnotatedArticle article, int end) {
        Map<String, List<Quantity>> found = new LinkedHashMap<>();
        for (Quantity quantity : article.quantities()) {
            boolean something = quantity.of() != null || quantity.unit() != null;
            if (something
                    && !"ordinal".equals(quantity.unit())
                    && quantity.span().end() <= end) {
                found.computeIfAbsent(quantity.unit() + " " + quantity.of(), k -> new ArrayList<>())
                        .add(quantity);
            }
        }
        return found;
    }

    private static List<String> numbers(AnnotatedArticle one, AnnotatedArticle two) {
        Map<String, List<Quantity>> others = quantities(two, Integer.MAX_VALUE);
        List<String> shared = new ArrayList<>();
        quantities(one, Integer.MAX_VALUE)
                .forEach((what, some) -> some.stream()
                        // Every article has an hour or a year.
                        .filter(q -> q.value() > 1
                                && others.getOrDefault(what, List.of()).stream().anyMatch(o -> o.value() == q.value()))
                        .findFirst()
                        .ifPresent(q -> shared.add(words(one, q))));
        return shared.stream().limit(MOST).toList();
    }

    private static List<Differing> counts(AnnotatedArticle one, AnnotatedArticle two) {
        Map<String, List<Quantity>> others = quantities(two, lead(two));
        List<Differing> differing = new ArrayList<>();
        quantities(one, lead(one)).forEach((what, some) -> {
            List<Quantity> other = others.getOrDefault(what, List.of());
            boolean same = some.stream().anyMatch(q -> other.stream().anyMatch(o -> o.value() == q.value()));
            if (!other.isEmpty() && !same) {
                Quantity quantity = some.get(0);
                String of = quantity.of() != null ? quantity.of() : String.valueOf(quantity.unit());
                differing.add(new Differing(of, words(one, quantity), words(two, other.get(0))));
            }
        });
        return differing.stream().limit(MOST).toList();
    }

    private static String words(AnnotatedArticle article, Quantity quantity) {
        String text = article.text(quantity.span());
        String what = quantity.of() != null ? quantity.of() : String.valueOf(quantity.unit());
        return text.toLowerCase(Locale.ROOT).contains(what) ? text : text + " (" + what + ")";
    }

    /** Days told with their month, by month and day. */
    private static Map<String, String> days(AnnotatedArticle article) {
        Map<String, String> days = new TreeMap<>();
        for (TimeExpression time : article.times()) {
            if (Profile.isDay(time)) {
                days.putIfAbsent(time.value().substring(5, 10), article.text(time.span()));
            }
        }
        return days;
    }

    private static Map<String, String> weekdays(AnnotatedArticle article) {
        Map<String, String> days = new TreeMap<>();
        for (Sentence sentence :
                article.sentences().stream().limit(LEAD_SENTENCES).toList()) {
            sentence.tokens().forEach(token -> {
                for (DayOfWeek day : DayOfWeek.values()) {
                    if (day.name().equalsIgnoreCase(token.text())) {
                        days.put(day.name(), token.text());
                    }
                }
            });
        }
        return days;
    }
}
