package news.parallax.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.difference.Discrepancy.Kind;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.amount.Quantity;
import news.parallax.statement.amount.Quantity.Bound;
import news.parallax.statement.attribution.Attribution;
import news.parallax.statement.name.Name;
import news.parallax.text.Span;
import news.parallax.text.Terms;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Puts an error into a sentence: another number, day, name, word of a quotation, a "not" or a "reportedly". Only where
 * the other sentence has what is changed too, so that the two differ by it.
 */
final class Injection {
    /** What is put in, in the order of the table. */
    static final List<Kind> KINDS =
            List.of(Kind.NUMBER, Kind.DATE, Kind.NEGATION, Kind.CERTAINTY, Kind.QUOTE, Kind.ATTRIBUTION);

    private static final List<String> SMALL =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> MONTHS_SHORT = List.of("Jan", "Feb", "Aug", "Sept", "Oct", "Nov", "Dec");
    private static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "should", "may", "might",
            "must");
    private static final Set<String> DOUBT = Set.of(
            "may",
            "might",
            "could",
            "reportedly",
            "allegedly",
            "apparently",
            "possibly",
            "perhaps",
            "probably",
            "likely",
            "would",
            "will",
            "if",
            "should",
            "can",
            "expected");
    private static final Pattern NOT = Pattern.compile(" not\\b(?! only)|n[\u2019']t\\b");
    private static final Pattern NUMBER =
            Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?|\\b(?i:" + String.join("|", SMALL) + ")\\b");
    private static final Pattern WHEN =
            Pattern.compile("\\b(?:" + String.join("|", DAYS) + "|" + String.join("|", MONTHS) + "|"
                    + String.join("|", MONTHS_SHORT) + ")\\b|\\b(?:19|20)\\d\\d\\b|(?<=[a-z.] )\\d{1,2}\\b");

    private static final Pattern OPENING = Pattern.compile("(?:^|[\\s(\\[])(?:[\"\u201c\u2018']|``)\\s?$");

    private final Random random;
    /** Words and names of the corpus to put in. */
    private final List<String> words;

    private final List<String> names;

    Injection(Random random, List<AnnotatedArticle> pool) {
        this.random = random;
        Set<String> some = new TreeSet<>();
        Set<String> named = new TreeSet<>();
        for (AnnotatedArticle article : pool) {
            article.sentences().stream()
                    .flatMap(s -> s.tokens().stream())
                    .filter(t -> t.tag().equals("NOUN") && t.text().matches("[a-z]{4,}"))
                    .forEach(t -> some.add(t.text()));
            article.attributions().stream()
                    .filter(a -> isPerson(article, a))
                    .map(a -> String.valueOf(a.speaker()))
                    .filter(s -> s.matches("\\p{Lu}[a-z]+ \\p{Lu}[a-z]+"))
                    .forEach(named::add);
        }
        words = List.copyOf(some);
        names = List.copyOf(named);
    }

    /** The sentence with an error; null where none of the kind can be put in. */
    @Nullable String into(AnnotatedArticle article, AnnotatedArticle other, Kind kind) {
        return switch (kind) {
            case NUMBER -> number(article, other);
            case DATE -> date(article, other);
            case NEGATION -> negation(article, other);
            case CERTAINTY -> certainty(article, other);
            case QUOTE -> quote(article, other);
            case ATTRIBUTION -> attribution(article, other);
            default -> null;
        };
    }

    private @Nullable String number(AnnotatedArticle article, AnnotatedArticle other) {
        List<Span> places = new ArrayList<>();
        for (Quantity quantity : article.quantities()) {
            boolean both = other.statements().stream()
                    .flatMap(s -> s.quantities().stream())
                    .anyMatch(q -> q.value() == quantity.value() && isExact(q));
            if (both && isExact(quantity)) {
                Matcher m = NUMBER.matcher(article.text(quantity.span()));
                if (m.find()) {
                    places.add(new Span(
                            quantity.span().start() + m.start(), quantity.span().start() + m.end()));
                }
            }
        }
        return replaced(article, any(stated(article, places)), this::otherNumber);
    }

    /** Any larger number fits "more than 200". */
    private static boolean isExact(Quantity quantity) {
        return quantity.bound() == Bound.EXACT || quantity.bound() == Bound.ABOUT;
    }

    /** Half to twice as much, written as before. */
    private String otherNumber(String old) {
        int small = SMALL.indexOf(old.toLowerCase(Locale.ROOT));
        if (small >= 0) {
            return other(SMALL, SMALL.get(small));
        }
        double value = Double.parseDouble(old.replace(",", ""));
        int decimals = old.indexOf('.') < 0 ? 0 : old.length() - old.indexOf('.') - 1;
        String text = old;
        while (text.equals(old)) {
            double factor = random.nextBoolean() ? 1.3 + random.nextDouble() : 0.4 + 0.4 * random.nextDouble();
            double changed = Math.max(value * factor, value < 3 && decimals == 0 ? value + random.nextInt(3) : 0);
            text = String.format(Locale.ROOT, (old.contains(",") ? "%,." : "%.") + decimals + "f", changed);
        }
        return text;
    }

    private @Nullable String date(AnnotatedArticle article, AnnotatedArticle other) {
        List<Span> places = new ArrayList<>();
        String said = stated(other);
        article.times().stream().filter(t -> t.isPoint()).forEach(time -> {
            Matcher m = WHEN.matcher(article.text(time.span()));
            while (m.find()) {
                if (Pattern.compile("\\b" + m.group() + "\\b").matcher(said).find()) {
                    places.add(new Span(
                            time.span().start() + m.start(), time.span().start() + m.end()));
                }
            }
        });
        return replaced(article, any(stated(article, places)), old -> {
            if (Character.isDigit(old.charAt(0))) {
                int number = Integer.parseInt(old);
                return String.valueOf(
                        number > 31 ? number - 1 - random.nextInt(4) : 1 + (number + random.nextInt(26)) % 28);
            }
            return other(DAYS.contains(old) ? DAYS : MONTHS_SHORT.contains(old) ? MONTHS_SHORT : MONTHS, old);
        });
    }

    private @Nullable String negation(AnnotatedArticle article, AnnotatedArticle other) {
        String text = article.article().snapshot().text();
        Matcher not = NOT.matcher(text);
        if (not.find()
                && NOT.matcher(stated(other)).find()
                && !stated(article, List.of(new Span(not.start(), not.end()))).isEmpty()) {
            return text.substring(0, not.start()) + text.substring(not.end());
        }
        List<Span> places = new ArrayList<>();
        List<Token> tokens = tokens(article);
        Set<String> terms = terms(other);
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token next = tokens.get(i + 1);
            boolean predicate = next.tag().matches("VERB|ADJ") && terms.contains(Terms.of(next.lower()));
            if (AUXILIARIES.contains(tokens.get(i).lower()) && predicate) {
                places.add(tokens.get(i).span());
            }
        }
        return replaced(article, any(stated(article, places)), old -> old + " not");
    }

    private @Nullable String certainty(AnnotatedArticle article, AnnotatedArticle other) {
        List<Token> tokens = tokens(article);
        boolean doubted = tokens.stream().anyMatch(t -> DOUBT.contains(t.lower()))
                || tokens(other).stream().anyMatch(t -> DOUBT.contains(t.lower()));
        if (doubted) {
            return null;
        }
        Set<String> terms = terms(other);
        List<Span> places = new ArrayList<>();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean known = terms.contains(Terms.of(token.lower()));
            boolean past = token.tag().equals("VERB") && token.text().matches("[a-z]+ed") && known;
            boolean free = tokens.get(i - 1).tag().matches("NOUN|PROPN|PRON");
            boolean passive = tokens.get(i).lower().matches("was|were")
                    && tokens.get(i + 1).tag().equals("VERB")
                    && terms.contains(Terms.of(tokens.get(i + 1).lower()));
            if (past && free || passive) {
                places.add(token.span());
            }
        }
        Span place = any(stated(article, places));
        // "The women diagnosed with it" is no "may have diagnosed with it".
        boolean mayBeParticiple = place != null
                && tokens.stream()
                        .anyMatch(t -> t.span().start() > place.end()
                                && isNext(article, place, t)
                                && t.tag().equals("ADP"));
        return replaced(
                article,
                place,
                old -> old.matches("(?i)was|were")
                        ? random.nextBoolean() ? "may have been" : "reportedly " + old
                        : old.equals("agreed")
                                ? "could agree"
                                : (random.nextBoolean() || mayBeParticiple ? "reportedly " : "may have ") + old);
    }

    private static boolean isNext(AnnotatedArticle article, Span place, Token token) {
        return article.article()
                .snapshot()
                .text()
                .substring(place.end(), token.span().start())
                .isBlank();
    }

    private @Nullable String quote(AnnotatedArticle article, AnnotatedArticle other) {
        List<Span> places = new ArrayList<>();
        Set<String> quoted = new TreeSet<>();
        other.statements()
                .forEach(s -> s.quotes()
                        .forEach(q ->
                                other.sentences().get(s.sentence()).tokens(q).forEach(t -> quoted.add(t.lower()))));
        article.statements()
                .forEach(s -> s.quotes().stream()
                        .filter(q -> isOpened(article, q))
                        .forEach(q -> {
                            List<Token> inside =
                                    article.sentences().get(s.sentence()).tokens(q);
                            long both = inside.stream()
                                    .filter(t -> t.isWord() && quoted.contains(t.lower()))
                                    .count();
                            inside.stream()
                                    .filter(t -> both > 3 && t.tag().equals("NOUN") && quoted.contains(t.lower()))
                                    .forEach(t -> places.add(t.span()));
                        }));
        return replaced(article, any(places), old -> other(words, old));
    }

    /** A mark stands before it that opens: what follows a mark that closed is nobody's words. */
    private static boolean isOpened(AnnotatedArticle article, Span quote) {
        String before = article.article().snapshot().text().substring(0, quote.start());
        return OPENING.matcher(before).find();
    }

    /** Another person in place of a person: a body may speak by any of its people, and officials may be anybody. */
    private @Nullable String attribution(AnnotatedArticle article, AnnotatedArticle other) {
        List<Span> places = new ArrayList<>();
        for (Attribution attribution : article.attributions()) {
            boolean both = isPerson(article, attribution)
                    && other.attributions().stream()
                            .anyMatch(a -> isPerson(other, a)
                                    && String.valueOf(a.speaker()).equals(attribution.speaker()));
            if (both) {
                article.names().stream()
                        .filter(n -> n.entity().equals(attribution.speaker()))
                        .filter(n -> attribution.source().stream().anyMatch(s -> s.contains(n.span())))
                        .forEach(n -> places.add(n.span()));
            }
        }
        return replaced(article, any(places), old -> other(names, old));
    }

    private static boolean isPerson(AnnotatedArticle article, Attribution attribution) {
        return article.names().stream()
                .anyMatch(n -> n.type() == Name.Type.PERSON && n.entity().equals(attribution.speaker()));
    }

    private static List<Token> tokens(AnnotatedArticle article) {
        return article.sentences().stream().flatMap(s -> s.tokens().stream()).toList();
    }

    private static Set<String> terms(AnnotatedArticle article) {
        Set<String> terms = new TreeSet<>();
        article.statements().forEach(s -> terms.addAll(s.terms()));
        return terms;
    }

    private static String stated(AnnotatedArticle article) {
        return String.join(
                " ",
                article.statements().stream().map(s -> article.text(s.span())).toList());
    }

    private @Nullable Span any(List<Span> places) {
        return places.isEmpty() ? null : places.get(random.nextInt(places.size()));
    }

    /** Only what a statement holds is compared: who said it and when the words were said is cut off before. */
    private static List<Span> stated(AnnotatedArticle article, List<Span> places) {
        return places.stream()
                .filter(p ->
                        article.statements().stream().anyMatch(s -> s.span().contains(p)))
                .toList();
    }

    private String other(List<String> all, String old) {
        String chosen = old;
        while (chosen.equals(old)) {
            chosen = all.get(random.nextInt(all.size()));
        }
        return chosen;
    }

    private static @Nullable String replaced(
            AnnotatedArticle article, @Nullable Span place, java.util.function.UnaryOperator<String> change) {
        if (place == null) {
            return null;
        }
        String text = article.article().snapshot().text();
        return text.substring(0, place.start()) + change.apply(article.text(place)) + text.substring(place.end());
    }
}
