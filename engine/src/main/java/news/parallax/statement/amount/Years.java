package news.parallax.statement.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.article.Dating;
import news.parallax.text.Span;
import news.parallax.text.Token;

/**
 * Finds years in figures. News writes its counts with a comma from a thousand up, so four bare figures are a year where
 * nothing beside them says that they count ("about 2000 people") or name something ("Flight 1907").
 */
final class Years {
    private static final Set<String> BEFORE = Set.of(
            "in", "since", "of", "the", "by", "until", "till", "from", "during", "before", "after", "late", "early",
            "mid", "and", "or", "to", "for", "(", ",", "between", "\u2013", "-", "through", "around", "circa", "a",
            "an", "his", "her", "its", "their", "our", "my", "'s", "that", "this", "as", "summer", "winter", "spring",
            "fall", "autumn", "year", "years", "fiscal");
    private static final Set<String> COUNTED =
            Set.of("percent", "per", "%", "million", "billion", "thousand", "feet", "o'clock");
    private static final Set<String> LISTS = Set.of(",", "and", "or", "to", "-", "\u2013", "between", "(");

    /** A year or a stretch of years. */
    record Found(Span span, String value, Dating range) {}

    private Years() {}

    static List<Found> find(List<Token> tokens) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int year = year(tokens.get(i).text());
            if (year == 0 || !isYear(tokens, i, year, found)) {
                continue;
            }
            Span span = tokens.get(i).span();
            int last = i + 2 < tokens.size() && isDash(tokens, i + 1)
                    ? lastYear(tokens.get(i + 2).text(), year)
                    : 0;
            if (last > year) {
                Dating range = Calendar.years(year, last);
                found.add(new Found(span.union(tokens.get(i + 2).span()), range.date(), range));
                i += 2;
            } else {
                int skip = hyphened(tokens.get(i).text());
                Span figures = new Span(span.start() + skip, span.start() + skip + 4);
                found.add(new Found(figures, String.valueOf(year), Calendar.years(year, year)));
            }
        }
        return found;
    }

    /** "2016", "mid-2016", "post-1959"; 0 when it is none. */
    private static int year(String word) {
        int at = hyphened(word);
        int length = word.length() - at;
        if (length != 4 && !(length > 5 && word.charAt(at + 4) == '-')) {
            return 0;
        }
        int year = 0;
        for (int i = at; i < at + 4; i++) {
            char c = word.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            year = year * 10 + c - '0';
        }
        return year >= 1500 && year < 2100 ? year : 0;
    }

    /** How many letters stand before the figures of "mid-2016". */
    private static int hyphened(String word) {
        return word.startsWith("mid-") || word.startsWith("pre-")
                ? 4
                : word.startsWith("post-") || word.startsWith("late-") ? 5 : word.startsWith("early-") ? 6 : 0;
    }

    private static boolean isDash(List<Token> tokens, int at) {
        Token dash = tokens.get(at);
        return (dash.is("-") || dash.is("\u2013"))
                && dash.span().start() == tokens.get(at - 1).span().end()
                && dash.span().end() == tokens.get(at + 1).span().start();
    }

    /** The end of "2015-16" or "1982-1987". */
    private static int lastYear(String word, int first) {
        if (word.length() == 2 && Character.isDigit(word.charAt(0)) && Character.isDigit(word.charAt(1))) {
            int last = first / 100 * 100 + (word.charAt(0) - '0') * 10 + word.charAt(1) - '0';
            return last < first && last + 100 - first < 12 ? last + 100 : last;
        }
        return word.length() == 4 ? year(word) : 0;
    }

    private static boolean isYear(List<Token> tokens, int at, int year, List<Found> found) {
        if (hyphened(tokens.get(at).text()) > 0 && year >= 1800) {
            return true;
        }
        Token next = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
        Token before = at > 0 ? tokens.get(at - 1) : null;
        if (next != null && COUNTED.contains(next.lower())
                || Bounds.wordsBefore(tokens, at) > 0 && !before(before, "around")) {
            return false;
        }
        boolean list = before != null && LISTS.contains(before.lower());
        boolean counts = next != null && next.tag().equals("NOUN") && NounPhrase.isPlural(next.lower());
        boolean after = before == null || BEFORE.contains(before.lower());
        if (year < 1900 || year > 2060) {
            return after && before != null && !counts && !list && !before(before, "the") && !before(before, "a")
                    || list && !found.isEmpty() && !counts;
        }
        boolean definite = before != null
                && (before.is("the")
                        || before.is("'s")
                        || before.tag().equals("PRON")
                        || before.is("in")
                        || before.is("fiscal")
                        || before.is("since"));
        if (counts && !definite) {
            return false;
        }
        boolean adjective = next != null && next.tag().equals("NOUN")
                || before != null && before.tag().equals("ADJ");
        boolean bracket = next == null || !next.isWord();
        boolean name = before != null && before.tag().equals("PROPN");
        return after || adjective && !name || bracket && !isLabel(before);
    }

    private static boolean before(@org.jspecify.annotations.Nullable Token token, String word) {
        return token != null && token.is(word);
    }

    private static boolean isLabel(@org.jspecify.annotations.Nullable Token before) {
        return before != null && (before.tag().equals("SYM") || NotCounts.isLabel(before.lower()));
    }
}
