package news.parallax.lineup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.Statement;
import news.parallax.statement.amount.Quantity;
import news.parallax.statement.amount.TimeExpression;
import news.parallax.statement.name.Name;
import news.parallax.text.Sentence;
import news.parallax.text.Span;
import news.parallax.text.Terms;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a stretch of an account is compared by.
 *
 * @param account number of the account in its event
 * @param terms its content words in order, repeated ones repeated
 * @param names those of the terms that stand in a name
 * @param clauses the terms of each clause
 * @param words all words as they stand, in lower case
 * @param verbs those of the terms that are verbs
 * @param subject the first noun or name; empty where there is none
 * @param counted what it counts, with the number, as {@code what=number}
 * @param days the days, months or years it tells of, as far as they are known
 * @param speaker whose words it gives; null for the outlet's own and for an unknown one
 * @param quoted how much of it stands in quotation marks, 0 to 1
 */
public record Passage(
        int account,
        List<String> terms,
        Set<String> names,
        List<Set<String>> clauses,
        List<String> words,
        Set<String> verbs,
        String subject,
        Set<String> counted,
        Set<String> days,
        @Nullable String speaker,
        double quoted) {
    /** Words that begin a clause, or an aside. */
    private static final Set<String> CLAUSE =
            Set.of("that", "and", "but", "while", "who", "which", "after", "before", "when", "because");
    /** A clause of fewer terms is taken together with the next. */
    private static final int LEAST_TERMS = 3;

    public Passage {
        terms = List.copyOf(terms);
        names = Set.copyOf(names);
        clauses = List.copyOf(clauses);
        words = List.copyOf(words);
        verbs = Set.copyOf(verbs);
        counted = Set.copyOf(counted);
        days = Set.copyOf(days);
    }

    /** A stretch of an account's body. */
    public static Passage of(int account, AnnotatedArticle article, Span span) {
        List<Token> tokens = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            if (sentence.span().overlaps(span)) {
                tokens.addAll(sentence.tokens(span));
            }
        }
        Set<String> names = new TreeSet<>();
        for (Name name : article.names()) {
            if (span.contains(name.span())) {
                names.addAll(Terms.of(tokens.stream()
                        .filter(t -> name.span().contains(t.span()))
                        .toList()));
            }
        }
        Set<String> counted = new TreeSet<>();
        for (Quantity quantity : article.quantities()) {
            if (span.contains(quantity.span())) {
                String of = quantity.of() == null ? "" : Terms.of(quantity.of());
                counted.add((quantity.unit() == null ? "" : quantity.unit()) + ":" + of + "=" + quantity.value());
            }
        }
        List<String> words =
                tokens.stream().filter(Token::isWord).map(Token::lower).toList();
        Set<String> days = new TreeSet<>();
        for (TimeExpression time : article.times()) {
            if (span.contains(time.span()) && time.isPoint() && time.range() != null) {
                days.add(time.range().date());
            }
        }
        Statement nearest = null;
        int inQuotes = 0;
        for (Statement statement : article.statements()) {
            if (statement.span().overlaps(span)) {
                boolean longer = nearest == null || common(statement.span(), span) > common(nearest.span(), span);
                nearest = longer ? statement : nearest;
                for (Span quote : statement.quotes()) {
                    inQuotes += common(quote, span);
                }
            }
        }
        Set<String> verbs = new TreeSet<>();
        String subject = "";
        for (Token token : tokens) {
            if (token.tag().equals("VERB")) {
                verbs.addAll(Terms.of(List.of(token)));
            } else if (subject.isEmpty()
                    && (token.tag().equals("NOUN") || token.tag().equals("PROPN"))) {
                subject = Terms.of(token.lower());
            }
        }
        return new Passage(
                account,
                Terms.of(tokens),
                names,
                clauses(tokens),
                words,
                verbs,
                subject,
                counted,
                days,
                nearest == null ? null : nearest.speaker(),
                span.isEmpty() ? 0 : Math.min(1, (double) inQuotes / span.length()));
    }

    private static int common(Span a, Span b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }

    private static List<Set<String>> clauses(List<Token> tokens) {
        List<Set<String>> clauses = new ArrayList<>();
        Set<String> current = new HashSet<>();
        for (Token token : tokens) {
            boolean ends = !token.isWord() || CLAUSE.contains(token.lower());
            if (ends && current.size() >= LEAST_TERMS) {
                clauses.add(current);
                current = new HashSet<>();
            }
            current.addAll(Terms.of(List.of(token)));
        }
        if (current.size() >= LEAST_TERMS || clauses.isEmpty()) {
            clauses.add(current);
        } else {
            clauses.get(clauses.size() - 1).addAll(current);
        }
        return clauses;
    }
}
