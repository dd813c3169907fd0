package news.parallax.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.article.Dating;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.amount.TimeExpression;
import news.parallax.statement.name.Name;
import news.parallax.text.Fold;
import news.parallax.text.Terms;
import news.parallax.text.Vector;
import news.parallax.text.Weights;
import org.jspecify.annotations.Nullable;

/** What grouping knows of one article: its terms, those of its lead, its names, numbers and dates. */
final class Profile {
    private static final int LEAD_SENTENCES = 4;
    private static final Pattern DAY = Pattern.compile("(?:XXXX|\\d{4})-\\d{2}-\\d{2}(?:T\\d.*)?");
    private static final Weights PLAIN = Weights.of(List.of());

    final AnnotatedArticle article;
    final Vector full;
    final Vector local;
    final Vector lead;
    final Vector localLead;
    final Vector pairs;
    final Vector names;
    final Vector localNames;
    final Set<String> numbers = new TreeSet<>();
    final Set<String> days = new TreeSet<>();
    final @Nullable Dating published;

    /**
     * Reads an article.
     *
     * @param news weights of news at large
     * @param near weights among the articles that may tell the same event
     */
    Profile(AnnotatedArticle article, Weights news, Weights near) {
        this.article = article;
        this.published = article.article().published();
        List<String> terms = terms(article);
        full = Vector.of(terms, news);
        local = Vector.of(terms, near);
        List<String> leading = new ArrayList<>(titleTerms(article));
        article.sentences().stream().limit(LEAD_SENTENCES).forEach(s -> leading.addAll(Terms.of(s.tokens())));
        lead = Vector.of(leading, news);
        localLead = Vector.of(leading, near);
        pairs = Vector.of(pairs(terms), PLAIN);
        names = Vector.of(names(article), news);
        localNames = Vector.of(names(article), near);
        article.quantities().stream()
                .filter(q -> q.value() > 2)
                .forEach(q -> numbers.add(q.value() + (q.of() != null ? q.of() : String.valueOf(q.unit()))));
        article.times().stream()
                .filter(Profile::isDay)
                .forEach(t -> days.add(t.value().substring(5, 10)));
    }

    /** Told where it stands, and not by the text before alone. */
    private static boolean isDay(TimeExpression time) {
        return time.isPoint()
                && (time.range() != null || time.value().startsWith("XXXX"))
                && DAY.matcher(time.value()).matches();
    }

    static List<String> terms(AnnotatedArticle article) {
        List<String> terms = new ArrayList<>(titleTerms(article));
        article.sentences().forEach(s -> terms.addAll(Terms.of(s.tokens())));
        return terms;
    }

    private static List<String> titleTerms(AnnotatedArticle article) {
        String title = article.article().title();
        List<String> terms = new ArrayList<>();
        if (title != null) {
            for (String word : Fold.text(title).split("[^\\p{L}\\p{N}'-]+")) {
                String bare = word.replaceFirst("'s?$", "");
                if (!bare.isEmpty() && !Terms.isStopWord(bare)) {
                    terms.add(Terms.of(bare));
                }
            }
        }
        return terms;
    }

    /** Neighbouring content words. */
    static List<String> pairs(List<String> terms) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < terms.size(); i++) {
            pairs.add(terms.get(i) + " " + terms.get(i + 1));
        }
        return pairs;
    }

    /** The last words of names, which short and full forms share. */
    static List<String> names(AnnotatedArticle article) {
        return article.names().stream()
                .map(Name::entity)
                .map(e -> e.toLowerCase(Locale.ROOT))
                .map(e -> Terms.of(e.substring(e.lastIndexOf(' ') + 1)))
                .collect(Collectors.toList());
    }
}
