package news.parallax.event;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import news.parallax.article.Dating;
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
    /** Smaller numbers stand in every article. */
    private static final double TELLING = 12;

    private static final Pattern DAY = Pattern.compile("(?:XXXX|\\d{4})-\\d{2}-\\d{2}(?:T\\d.*)?");

    /** All terms, plain and weighted by news at large. */
    final Bag terms;

    final Bag full;
    final Bag leadTerms;
    final Bag lead;
    final Bag pairs;
    final Bag nameTerms;
    final Bag names;
    /** What its lead names, each with its weight in news at large. */
    final Bag leadPersons;

    final Bag leadPlaces;
    final Bag leadNames;
    /** Numbers with what they count, and bare. */
    final Bag numbers;

    final Bag figures;
    final Bag days;
    final Bag years;
    final Bag weekdays;
    final @Nullable Dating published;

    Profile(AnnotatedArticle article, Vocabulary vocabulary) {
        published = article.article().published();
        List<Integer> all = new ArrayList<>(title(article, vocabulary));
        List<Integer> leading = new ArrayList<>(all);
        List<Integer> week = new ArrayList<>();
        List<Sentence> sentences = article.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            List<Integer> some = vocabulary.terms(sentences.get(i).tokens());
            all.addAll(some);
            if (i < LEAD_SENTENCES) {
                leading.addAll(some);
                sentences.get(i).tokens().stream()
                        .map(t -> WEEK.indexOf(t.lower()))
                        .filter(d -> d >= 0)
                        .forEach(week::add);
            }
        }
        terms = Bag.of(all);
        full = terms.times(vocabulary::weight);
        leadTerms = Bag.of(leading);
        lead = leadTerms.times(vocabulary::weight);
        pairs = Bag.of(pairs(all));
        nameTerms = Bag.of(names(article, vocabulary, n -> true));
        names = nameTerms.times(vocabulary::weight);
        int end = sentences.isEmpty()
                ? 0
                : sentences
                        .get(Math.min(LEAD_SENTENCES, sentences.size()) - 1)
                        .span()
                        .end();
        Predicate<Name> leads = n -> n.span().end() <= end;
        leadNames = once(names(article, vocabulary, leads));
        leadPersons = once(names(article, vocabulary, leads.and(n -> n.type() == Name.Type.PERSON)))
                .times(vocabulary::weight);
        leadPlaces = once(names(article, vocabulary, leads.and(n -> n.type() == Name.Type.PLACE)))
                .times(vocabulary::weight);
        numbers = Bag.of(article.quantities().stream()
                .filter(q -> q.value() > 2)
                .map(q -> vocabulary.term("#" + q.value() + (q.of() != null ? q.of() : String.valueOf(q.unit()))))
                .toList());
        figures = Bag.of(article.quantities().stream()
                .map(Quantity::value)
                .filter(v -> v > TELLING)
                .map(v -> vocabulary.term("#" + v))
                .toList());
        days = Bag.of(article.times().stream()
                .filter(Profile::isDay)
                .map(t -> vocabulary.term("#" + t.value().substring(5, 10)))
                .toList());
        years = Bag.of(article.times().stream()
                .map(TimeExpression::value)
                .filter(v -> v.length() >= 4 && v.chars().limit(4).allMatch(c -> c >= '0' && c <= '9'))
                .map(v -> vocabulary.term("#" + v.substring(0, 4)))
                .toList());
        weekdays = Bag.of(week);
    }

    private static final List<String> WEEK = Arrays.stream(DayOfWeek.values())
            .map(d -> d.name().toLowerCase(Locale.ROOT))
            .toList();

    /** Told where it stands, and not by the text before alone. */
    private static boolean isDay(TimeExpression time) {
        return time.isPoint()
                && (time.range() != null || time.value().startsWith("XXXX"))
                && DAY.matcher(time.value()).matches();
    }

    private static Bag once(List<Integer> terms) {
        return Bag.of(new TreeSet<>(terms));
    }

    private static List<Integer> title(AnnotatedArticle article, Vocabulary vocabulary) {
        String title = article.article().title();
        List<Integer> terms = new ArrayList<>();
        if (title != null) {
            for (String word : Fold.text(title).split("[^\\p{L}\\p{N}'-]+")) {
                String bare = word.replaceFirst("'s?$", "");
                int term = bare.isEmpty() ? -1 : vocabulary.word(bare);
                if (term >= 0) {
                    terms.add(term);
                }
            }
        }
        return terms;
    }

    /** Neighbouring content words; two pairs with one number are too few to matter. */
    private static List<Integer> pairs(List<Integer> terms) {
        List<Integer> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < terms.size(); i++) {
            int mixed = (terms.get(i) * 0x9E3779B1 ^ Integer.rotateLeft(terms.get(i + 1), 15)) * 0x85EBCA6B;
            pairs.add(mixed);
        }
        return pairs;
    }

    /** The last words of names, which short and full forms share. */
    private static List<Integer> names(AnnotatedArticle article, Vocabulary vocabulary, Predicate<Name> which) {
        List<Integer> terms = new ArrayList<>();
        for (Name name : article.names()) {
            if (which.test(name)) {
                String entity = name.entity().toLowerCase(Locale.ROOT);
                int term = vocabulary.word(entity.substring(entity.lastIndexOf(' ') + 1));
                if (term >= 0) {
                    terms.add(term);
                }
            }
        }
        return terms;
    }
}
