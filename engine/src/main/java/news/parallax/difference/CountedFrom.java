package news.parallax.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.statement.Statement;
import news.parallax.statement.amount.Quantity;
import news.parallax.text.Span;
import news.parallax.text.Terms;
import news.parallax.text.Token;
import news.parallax.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * What a count is counted from, which is part of what is counted: "the third call <em>since she won</em>", "three raids
 * <em>this year</em>", "the first strike <em>in a decade</em>", "the second trip <em>of her presidency</em>".
 *
 * <p>Knows the words in the clause of the number alone, and of what happened only that a vote is won before an office is
 * taken. What a count is counted from where nothing is said stays open.
 *
 * @param span the words
 * @param marks what they come to: content words, lengths of time ("10 year"), and beginnings of a known sort ("&lt;office&gt;")
 */
record CountedFrom(Span span, Set<String> marks) {
    private static final Map<String, Set<String>> BEGINNINGS = Map.of(
            "<office>",
            WordList.of(
                    "inaugurated inauguration sworn office presidency premiership tenure term power became becoming"),
            "<election>",
            WordList.of("won win winning election elections elected re-elected reelected victory vote polls"),
            "<year>",
            WordList.of("january"));
    private static final Set<String> PERIODS =
            WordList.of("year month week season decade century summer winter war career"
                    + " presidency premiership tenure term office campaign reign history");
    private static final Set<String> LENGTHS = WordList.of("day week month year decade century season");
    private static final Set<String> WITHIN = WordList.of("in over within during for");
    private static final Set<String> OF = WordList.of("of in during");
    private static final Set<String> WHOSE = WordList.of("his her their its the this 's");
    private static final Set<String> BREAKS = WordList.of("; : but \u2013 \u2014 -- . ? ! ) (");
    private static final Set<String> GOES_ON = WordList.of("when where which who after");
    private static final Set<String> ONE = WordList.of("a an the past last");
    /** So many words in, a clause still begins. */
    private static final int HEAD = 2;

    /** Both say it, and say unlike things. */
    static boolean areApart(@Nullable CountedFrom a, @Nullable CountedFrom b) {
        if (a == null || b == null) {
            return false;
        }
        Set<String> sorts = a.sorts();
        Set<String> others = b.sorts();
        return !sorts.isEmpty() && !others.isEmpty()
                ? Ground.shared(sorts, others).isEmpty()
                : Ground.shared(a.marks, b.marks).isEmpty();
    }

    /** What a count of a statement is counted from; null where its clause does not say. */
    static @Nullable CountedFrom of(Statement statement, Wording wording, Quantity quantity) {
        List<Token> tokens = wording.tokens();
        int first = wording.first(quantity.span());
        for (int i = wording.end(quantity.span()); i < tokens.size(); i++) {
            CountedFrom found = at(tokens, i);
            if (found != null) {
                return found;
            }
            Token token = tokens.get(i);
            if (token.is(",") || isBreak(tokens, i) || isNumber(statement, token)) {
                break;
            }
        }
        // "Since January they have met three times", "this year's third raid".
        for (int i = 0; i < Math.min(first, HEAD); i++) {
            CountedFrom found = at(tokens, i);
            if (found != null && found.span.end() <= quantity.span().start()) {
                return found;
            }
        }
        return first > HEAD && tokens.get(first - 1).is("'s") ? at(tokens, first - HEAD - 1) : null;
    }

    /** "Since May and won twice", not "since he and she met". */
    private static boolean isBreak(List<Token> tokens, int at) {
        boolean joins = tokens.get(at).is("and")
                && at + 1 < tokens.size()
                && !tokens.get(at + 1).tag().matches("PROPN|NOUN|ADJ");
        return joins || BREAKS.contains(tokens.get(at).lower());
    }

    private static boolean isNumber(Statement statement, Token token) {
        return statement.quantities().stream().anyMatch(q -> q.span().overlaps(token.span()));
    }

    private static @Nullable CountedFrom at(List<Token> tokens, int at) {
        String word = tokens.get(at).lower();
        if (word.equals("since")) {
            return since(tokens, at);
        }
        if (word.equals("this")
                && at + 1 < tokens.size()
                && PERIODS.contains(tokens.get(at + 1).lower())) {
            return of(tokens, at, at + 1, mark(tokens.get(at + 1).lower()));
        }
        if (WITHIN.contains(word)) {
            CountedFrom length = length(tokens, at);
            if (length != null) {
                return length;
            }
        }
        if (OF.contains(word)
                && at + 2 < tokens.size()
                && WHOSE.contains(tokens.get(at + 1).lower())) {
            String period = tokens.get(at + 2).lower();
            return PERIODS.contains(period) ? of(tokens, at, at + 2, mark(period)) : null;
        }
        return word.equals("in") && at + 1 < tokens.size() && tokens.get(at + 1).is("office")
                ? of(tokens, at, at + 1, "<office>")
                : null;
    }

    private static String mark(String period) {
        return BEGINNINGS.entrySet().stream()
                .filter(b -> b.getValue().contains(period))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("<" + period + ">");
    }

    private static @Nullable CountedFrom since(List<Token> tokens, int at) {
        Set<String> marks = new TreeSet<>();
        int last = at;
        for (int i = at + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!goesOn(tokens, i) && (token.is(",") || isBreak(tokens, i))) {
                break;
            }
            String word = token.lower();
            BEGINNINGS.forEach((sort, words) -> {
                if (words.contains(word)) {
                    marks.add(sort);
                }
            });
            if (word.equals("year") && tokens.get(i - 1).lower().matches("the|this")) {
                marks.add("<year>");
            }
            if (token.isWord() && !Terms.isStopWord(word)) {
                marks.add(Terms.of(word));
            }
            last = i;
        }
        return marks.isEmpty() ? null : new CountedFrom(span(tokens, at, last), marks);
    }

    /** "Since Mr Brecht, 58, was elected", "since January, when she took office". */
    private static boolean goesOn(List<Token> tokens, int comma) {
        if (!tokens.get(comma).is(",") || comma + 1 == tokens.size()) {
            return false;
        }
        Token next = tokens.get(comma + 1);
        boolean age = next.tag().equals("NUM")
                || tokens.get(comma - 1).tag().equals("NUM")
                        && tokens.get(comma - 2).is(",");
        return age || GOES_ON.contains(next.lower());
    }

    /** "In the past three years", "in a decade", "in years". */
    private static @Nullable CountedFrom length(List<Token> tokens, int at) {
        List<String> number = new ArrayList<>();
        for (int i = at + 1; i < Math.min(tokens.size(), at + 5); i++) {
            String word = tokens.get(i).lower();
            String unit = Terms.of(word);
            if (LENGTHS.stream().map(Terms::of).anyMatch(unit::equals)) {
                boolean many = !Terms.of(word).equals(word) && word.endsWith("s");
                boolean decade = word.equals("decade");
                String length = !number.isEmpty() ? number.get(0) : many ? "" : decade ? "10" : "1";
                return of(tokens, at, i, length + " " + (decade ? "year" : unit));
            }
            if (tokens.get(i).tag().equals("NUM")) {
                number.add(Terms.of(word));
            } else if (!ONE.contains(word)) {
                return null;
            }
        }
        return null;
    }

    private static CountedFrom of(List<Token> tokens, int from, int to, String mark) {
        return new CountedFrom(span(tokens, from, to), Set.of(mark));
    }

    private static Span span(List<Token> tokens, int from, int to) {
        return tokens.get(from).span().union(tokens.get(to).span());
    }

    private Set<String> sorts() {
        Set<String> sorts = new TreeSet<>(marks);
        sorts.removeIf(m -> m.charAt(0) != '<');
        return sorts;
    }
}
