package news.parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.claim.Claim;
import news.parallax.difference.Discrepancy;
import news.parallax.difference.Discrepancy.Kind;
import news.parallax.report.Difference.Value;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.amount.Quantity;
import news.parallax.telling.Telling;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Puts the discrepancies of a claim, which stand between two statements each, together by what differs: those that meet in
 * the same words of a statement, or set the same words against the same, are of one thing. In it, those who have the same
 * words, or the same number, have one value. Of quotations they must have them against the same words of others, since which
 * words differ depends on whom they are held against.
 */
final class Things {
    private static final int MOST_NAMED = 5;
    private static final Pattern NEXT_WORD = Pattern.compile("[\\s-]([\\p{L}]+)");

    /** A place in a telling where it differs from another. */
    private record Side(Kind kind, int telling, Span place) {}

    /** A discrepancy as one of its two sides sees it. */
    private record View(Side own, Side other, List<Span> words, List<Span> others, Discrepancy discrepancy) {}

    private final Claim claim;
    private final List<AnnotatedArticle> accounts;
    private final List<View> views = new ArrayList<>();

    Things(Claim claim, List<AnnotatedArticle> accounts, List<Discrepancy> discrepancies) {
        this.claim = claim;
        this.accounts = accounts;
        for (Discrepancy d : discrepancies) {
            if (isToldAlready(d, discrepancies)) {
                continue;
            }
            Side a = side(d.kind(), d.a(), d.wordsA());
            Side b = side(d.kind(), d.b(), d.wordsB());
            views.add(new View(a, b, d.wordsA(), d.wordsB(), d));
            views.add(new View(b, a, d.wordsB(), d.wordsA(), d));
        }
    }

    /** A quotation differs in nothing but a number that is told as such. */
    private static boolean isToldAlready(Discrepancy quote, List<Discrepancy> all) {
        return quote.kind() == Kind.QUOTE
                && all.stream()
                        .anyMatch(d -> d.kind() != Kind.QUOTE
                                && d.a() == quote.a()
                                && d.b() == quote.b()
                                && d.wordsA().equals(quote.wordsA())
                                && d.wordsB().equals(quote.wordsB()));
    }

    /** What differs, in the order in which it was found. */
    List<Difference> differences(int row) {
        Sets<Side> things = new Sets<>();
        Map<Object, Side> met = new LinkedHashMap<>();
        for (View view : views) {
            things.join(view.own, view.other);
            things.join(view.own, met.computeIfAbsent(both(view), k -> view.own));
        }
        Map<List<Object>, Set<Side>> places = new LinkedHashMap<>();
        for (View view : views) {
            Side own = view.own;
            Set<Side> here = places.computeIfAbsent(List.of(own.kind, own.telling), k -> new LinkedHashSet<>());
            here.stream().filter(s -> s.place.overlaps(own.place)).forEach(s -> things.join(s, own));
            here.add(own);
        }
        return things.sets(views, View::own).stream()
                .map(thing -> difference(row, thing))
                .toList();
    }

    private Difference difference(int row, List<View> thing) {
        Sets<Side> same = new Sets<>();
        Map<Object, Side> met = new LinkedHashMap<>();
        for (View view : thing) {
            boolean quote = view.own.kind == Kind.QUOTE;
            same.join(view.own, met.computeIfAbsent(quote ? both(view) : key(view.own, view.words), k -> view.own));
        }
        List<Value> values = same.sets(thing, View::own).stream()
                .map(this::value)
                .sorted(Comparator.comparingInt((Value v) -> -v.accounts()).thenComparingDouble(this::number))
                .toList();
        Discrepancy first = thing.get(0).discrepancy;
        return new Difference(0, row, first.kind(), detail(first, values), values);
    }

    private Value value(List<View> views) {
        View shown = views.get(0);
        List<Integer> statements =
                views.stream().map(v -> v.own.telling).distinct().toList();
        Set<Span> spans = new LinkedHashSet<>();
        views.stream().filter(v -> v.own.equals(shown.own)).forEach(v -> spans.addAll(v.words));
        String words = label(shown.own.telling, shown.words);
        return new Value(
                words.isEmpty() ? "without \u201c" + words(shown.other.telling, shown.others) + "\u201d" : words,
                statements,
                statements.stream().map(claim.tellings()::get).toList(),
                spans.stream().sorted().toList(),
                claim.tellings().get(shown.other.telling),
                shown.others);
    }

    /** Two values need no more than how they were found; of more the first are named. */
    private static String detail(Discrepancy first, List<Value> values) {
        if (values.size() <= 2) {
            return first.detail();
        }
        String named = values.stream()
                .limit(MOST_NAMED)
                .map(v -> v.spans().isEmpty() ? v.words() : "\u201c" + v.words() + "\u201d")
                .collect(Collectors.joining(", "));
        int more = values.size() - MOST_NAMED;
        String question = first.question();
        return (question.isEmpty() ? "" : question + ": ") + named + (more > 0 ? " and " + more + " more" : "");
    }

    /** A quotation differs as a whole, anything else in its words. */
    private Side side(Kind kind, int telling, List<Span> words) {
        Telling told = claim.tellings().get(telling);
        Span whole = told.statement().span();
        if (kind == Kind.QUOTE) {
            return new Side(
                    kind,
                    telling,
                    told.statement().quotes().stream()
                            .filter(q -> words.stream().anyMatch(q::overlaps))
                            .findFirst()
                            .orElse(whole));
        }
        return new Side(kind, telling, words.stream().reduce(Span::union).orElse(whole));
    }

    private List<Object> both(View view) {
        return List.of(view.own.kind, key(view.own, view.words), key(view.other, view.others));
    }

    /** What makes two wordings one value: the number they give, else the words without regard to case. */
    private Object key(Side side, List<Span> words) {
        Quantity quantity = quantity(side.telling, words);
        return quantity == null
                ? words(side.telling, words).toLowerCase(Locale.ROOT)
                : List.of(quantity.value(), quantity.bound(), String.valueOf(quantity.unit()));
    }

    private @Nullable Quantity quantity(int telling, List<Span> words) {
        return claim.tellings().get(telling).statement().quantities().stream()
                .filter(q -> words.size() == 1 && q.span().equals(words.get(0)))
                .findFirst()
                .orElse(null);
    }

    /** The words, a number with the unit behind it: "40 minutes". */
    private String label(int telling, List<Span> words) {
        Quantity quantity = quantity(telling, words);
        String unit = quantity == null ? null : quantity.unit();
        if (quantity == null || unit == null) {
            return words(telling, words);
        }
        String text = accounts.get(claim.tellings().get(telling).account())
                .article()
                .snapshot()
                .text();
        Matcher next = NEXT_WORD.matcher(text).region(quantity.span().end(), text.length());
        boolean named =
                next.lookingAt() && next.group(1).toLowerCase(Locale.ROOT).startsWith(unit);
        return named ? Shown.line(text.substring(quantity.span().start(), next.end())) : words(telling, words);
    }

    private double number(Value value) {
        Quantity quantity = quantity(value.statements().get(0), value.spans());
        return quantity == null ? 0 : quantity.value();
    }

    private String words(int telling, List<Span> words) {
        AnnotatedArticle account = accounts.get(claim.tellings().get(telling).account());
        return words.stream().map(account::text).map(Shown::line).collect(Collectors.joining(" \u2026 "));
    }

    /** Sets that grow together. */
    private static final class Sets<T> {
        private final Map<T, T> to = new LinkedHashMap<>();

        private T root(T item) {
            T next = to.computeIfAbsent(item, i -> i);
            if (next.equals(item)) {
                return item;
            }
            T root = root(next);
            to.put(item, root);
            return root;
        }

        void join(T a, T b) {
            to.put(root(b), root(a));
        }

        /** Values by the set that each belongs to, in the order in which they come. */
        <V> List<List<V>> sets(List<V> values, Function<V, T> of) {
            Map<T, List<V>> sets = new LinkedHashMap<>();
            values.forEach(v -> sets.computeIfAbsent(root(of.apply(v)), k -> new ArrayList<>())
                    .add(v));
            return List.copyOf(sets.values());
        }
    }
}
