package news.parallax.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import news.parallax.article.Dating;
import news.parallax.date.Dater;
import news.parallax.date.Months;
import news.parallax.event.Vocabulary.Term;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.amount.Quantity;
import news.parallax.statement.amount.TimeExpression;
import news.parallax.statement.name.Name;
import news.parallax.text.Fold;
import news.parallax.text.Sentence;
import org.jspecify.annotations.Nullable;

/** What grouping knows of one article by itself: its terms, those of its lead, its names, numbers and dates. */
final class Profile {
    private static final int LEAD_SENTENCES = 4;
    private static final int FIRST_SENTENCES = 2;
    /** Smaller numbers stand in every article. */
    private static final double TELLING = 12;

    private static final Pattern DAY = Pattern.compile("(?:XXXX|\\d{4})-\\d{2}-\\d{2}(?:T\\d.*)?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}.*");
    private static final List<String> WEEK = Arrays.stream(DayOfWeek.values())
            .map(d -> d.name().toLowerCase(Locale.ROOT))
            .toList();

    final Bag terms;
    /** All terms by how much they tell in news at large. */
    final Bag full;

    final Bag lead;
    final Bag rareLead;
    /** Those of the title and the first sentences alone. */
    final Bag first;

    final Bag pairs;
    final Bag names;
    final Bag rareNames;
    /** What its lead names, each once. */
    final Bag leadNames;

    final Bag leadPersons;
    final Bag leadPlaces;
    final Set<Integer> firstPersons = new TreeSet<>();
    /** Numbers with what they count, and bare. */
    final Bag numbers;

    final Bag figures;
    /** By what is counted, the numbers of it. */
    final Map<String, Set<Double>> counts;

    final Map<String, Set<Double>> leadCounts;
    final Bag days;
    final Bag years;
    final Bag weekdays;
    final Set<LocalDate> wholeDates = new TreeSet<>();
    final @Nullable Dating published;
    /** The day that its lead tells of, where its own day is known; null where none is told. */
    final @Nullable Dating happened;
    /** When it may have been published, by its date or by what its text tells. */
    final Months months;

    Profile(AnnotatedArticle article, Vocabulary vocabulary, Dater dater) {
        published = article.article().published();
        months = dater.months(article);
        Dating day = dater.event(List.of(article));
        happened = day != null && day.isDay() && published != null && published.isDay() ? day : null;
        List<Term> title = title(article, vocabulary);
        List<Term> all = new ArrayList<>(title);
        List<Term> leading = new ArrayList<>(title);
        List<Term> opening = new ArrayList<>(title);
        List<Term> week = new ArrayList<>();
        List<Sentence> sentences = article.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            List<Term> some = vocabulary.terms(sentences.get(i).tokens());
            all.addAll(some);
            if (i < LEAD_SENTENCES) {
                leading.addAll(some);
                sentences.get(i).tokens().stream()
                        .filter(t -> WEEK.contains(t.lower()))
                        .forEach(t -> week.add(vocabulary.term(t.lower())));
            }
            if (i < FIRST_SENTENCES) {
                opening.addAll(some);
            }
        }
        terms = Bag.of(all);
        full = terms.rare();
        lead = Bag.of(leading);
        rareLead = lead.rare();
        first = Bag.of(opening).rare();
        pairs = Bag.of(pairs(all));
        names = Bag.of(names(article, vocabulary, n -> true));
        rareNames = names.rare();
        int end = end(sentences, LEAD_SENTENCES);
        Predicate<Name> leads = n -> n.span().end() <= end;
        Predicate<Name> persons = n -> n.type() == Name.Type.PERSON;
        leadNames = Bag.of(names(article, vocabulary, leads)).once();
        leadPersons =
                Bag.of(names(article, vocabulary, leads.and(persons))).once().rare();
        leadPlaces = Bag.of(names(article, vocabulary, leads.and(n -> n.type() == Name.Type.PLACE)))
                .once()
                .rare();
        int opened = end(sentences, FIRST_SENTENCES);
        names(article, vocabulary, persons.and(n -> n.span().end() <= opened))
                .forEach(t -> firstPersons.add(t.number()));
        List<Quantity> quantities = article.quantities();
        numbers = Bag.of(quantities.stream()
                .filter(q -> q.value() > 2)
                .map(q -> vocabulary.term("#" + q.value() + (q.of() != null ? q.of() : String.valueOf(q.unit()))))
                .toList());
        figures = Bag.of(quantities.stream()
                .filter(q -> q.value() > TELLING)
                .map(q -> vocabulary.term("#" + q.value()))
                .toList());
        counts = counts(quantities);
        leadCounts =
                counts(quantities.stream().filter(q -> q.span().end() <= end).toList());
        List<TimeExpression> times = article.times();
        days = Bag.of(times.stream()
                .filter(Profile::isDay)
                .map(t -> vocabulary.term("#" + t.value().substring(5, 10)))
                .toList());
        years = Bag.of(times.stream()
                .filter(t -> YEAR.matcher(t.value()).matches())
                .map(t -> vocabulary.term("#" + t.value().substring(0, 4)))
                .toList());
        weekdays = Bag.of(week);
        for (TimeExpression time : times) {
            Dating range = time.range();
            if (range != null
                    && range.isDay()
                    && isDay(time)
                    && YEAR.matcher(time.value()).matches()) {
                wholeDates.add(range.earliest());
            }
        }
    }

    private static int end(List<Sentence> sentences, int first) {
        return sentences.isEmpty()
                ? 0
                : sentences.get(Math.min(first, sentences.size()) - 1).span().end();
    }

    /** Told where it stands, and not by the text before alone. */
    static boolean isDay(TimeExpression time) {
        return time.isPoint()
                && (time.range() != null || time.value().startsWith("XXXX"))
                && DAY.matcher(time.value()).matches();
    }

    private static Map<String, Set<Double>> counts(List<Quantity> quantities) {
        Map<String, Set<Double>> counts = new TreeMap<>();
        for (Quantity quantity : quantities) {
            boolean something = quantity.unit() != null || quantity.of() != null;
            if (something && !"ordinal".equals(quantity.unit())) {
                counts.computeIfAbsent(quantity.unit() + " " + quantity.of(), k -> new TreeSet<>())
                        .add(quantity.value());
            }
        }
        return counts;
    }

    private static List<Term> title(AnnotatedArticle article, Vocabulary vocabulary) {
        String title = article.article().title();
        List<Term> terms = new ArrayList<>();
        if (title != null) {
            for (String word : Fold.text(title).split("[^\\p{L}\\p{N}'-]+")) {
                String bare = word.replaceFirst("'s?$", "");
                Term term = bare.isEmpty() ? null : vocabulary.word(bare);
                if (term != null) {
                    terms.add(term);
                }
            }
        }
        return terms;
    }

    /** Neighbouring content words. */
    private static List<Term> pairs(List<Term> terms) {
        List<Term> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < terms.size(); i++) {
            pairs.add(Vocabulary.pair(terms.get(i), terms.get(i + 1)));
        }
        return pairs;
    }

    /** The last words of names, which short and full forms share. */
    private static List<Term> names(AnnotatedArticle article, Vocabulary vocabulary, Predicate<Name> which) {
        List<Term> terms = new ArrayList<>();
        for (Name name : article.names()) {
            if (which.test(name)) {
                String entity = name.entity().toLowerCase(Locale.ROOT);
                Term term = vocabulary.word(entity.substring(entity.lastIndexOf(' ') + 1));
                if (term != null) {
                    terms.add(term);
                }
            }
        }
        return terms;
    }
}
