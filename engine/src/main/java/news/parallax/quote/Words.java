package news.parallax.quote;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.text.Fold;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;

/**
 * Cuts a stretch of text into comparable words: folded, in one spelling, without marks and hesitations, hyphens and
 * contractions opened, numbers as figures. Dots that leave something out, and what an editor put in brackets, are kept
 * as gaps.
 */
final class Words {
    /** In order: a letter in brackets that an editor made small or large, other brackets, figures, words, dots. */
    private static final Pattern WORD = Pattern.compile("\\[\\p{L}\\][\\p{L}']+"
            + "|[\\p{L}']*\\[[^\\]]{0,80}\\]\\p{L}*|\\([^)]{1,60}\\)|\\p{L}+\\*{2,}\\p{L}*"
            + "|\\p{Nd}+(?:[.,:]\\p{Nd}+)+|[\\p{L}\\p{M}\\p{N}]+(?:'\\p{L}+)*|\\.{3}|\u2026|\\. \\. \\.|[%&]");

    private static final Set<String> HESITATIONS = Set.of("um", "uh", "er", "erm", "ah", "hmm", "eh");
    private static final Map<String, Integer> SCALES =
            Map.of("hundred", 2, "thousand", 3, "million", 6, "billion", 9, "trillion", 12);
    private static final Pattern FIGURES = Pattern.compile("\\p{Nd}{1,9}(?:\\.\\p{Nd}{1,9})?");
    private static final Set<String> UNITED = Set.of("states", "kingdom", "nations");

    /**
     * A word.
     *
     * @param text in the form that is compared
     * @param shown folded, as it stands there
     * @param span in the snapshot
     * @param gap true for dots that say something was left out, and for words in brackets
     */
    record Word(String text, String shown, Span span, boolean gap) {}

    private Words() {}

    static List<Word> of(Snapshot snapshot, Span span) {
        Fold fold = Fold.of(snapshot, span);
        List<Word> words = new ArrayList<>();
        Matcher m = WORD.matcher(fold.text());
        while (m.find()) {
            String found = m.group();
            boolean whole = found.length() > 3 && found.charAt(0) == '[' && found.charAt(2) == ']';
            String word = whole ? found.charAt(1) + found.substring(3) : found;
            Span origin = fold.origin(m.start(), m.end());
            if (word.indexOf('[') >= 0 || ".\u2026(".indexOf(word.charAt(0)) >= 0 || word.indexOf('*') >= 0) {
                boolean dots = word.charAt(0) == '.' || word.charAt(0) == '\u2026';
                words.add(new Word(dots ? "\u2026" : word, dots ? "\u2026" : word, origin, true));
            } else if (snapshot.text(origin).matches("US|UK|UN")) {
                words.add(new Word(word.substring(0, 1), word.substring(0, 1), head(origin), false));
                words.add(new Word(word.substring(1), word.substring(1), tail(origin, 1), false));
            } else if (!HESITATIONS.contains(word)) {
                open(words, word, origin);
            }
        }
        return joined(words);
    }

    /** How many are words and no gaps. */
    static int count(List<Word> words) {
        return (int) words.stream().filter(w -> !w.gap()).count();
    }

    private static void open(List<Word> words, String word, Span origin) {
        List<String> forms = Spelling.of(word);
        int apostrophe = word.endsWith("n't") ? word.length() - 3 : word.lastIndexOf('\'');
        if (forms.size() == 1) {
            words.add(new Word(forms.get(0), word, origin, false));
        } else if (forms.size() == 2 && apostrophe > 0 && origin.length() == word.length()) {
            words.add(new Word(
                    forms.get(0),
                    word.substring(0, apostrophe),
                    new Span(origin.start(), origin.start() + apostrophe),
                    false));
            words.add(new Word(forms.get(1), word.substring(apostrophe), tail(origin, apostrophe), false));
        } else {
            forms.forEach(f -> words.add(new Word(f, f, origin, false)));
        }
    }

    private static Span head(Span span) {
        return new Span(span.start(), span.start() + 1);
    }

    private static Span tail(Span span, int from) {
        return new Span(span.start() + from, span.end());
    }

    /** With "forty two", "5 million", "per cent", "United States" as one writes them short. */
    private static List<Word> joined(List<Word> words) {
        List<Word> joined = new ArrayList<>();
        for (Word word : words) {
            Word last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || last.gap() || word.gap()) {
                joined.add(word);
                continue;
            }
            Integer scale = SCALES.get(word.shown());
            boolean tens = Spelling.number(last.shown()) >= 20
                    && Spelling.number(word.shown()) > 0
                    && Spelling.number(word.shown()) < 10;
            String figures = last.text().equals("a") && scale != null ? "1" : last.text();
            if (tens) {
                replace(
                        joined,
                        last,
                        word,
                        String.valueOf(Integer.parseInt(last.text()) + Integer.parseInt(word.text())));
            } else if (scale != null && FIGURES.matcher(figures).matches()) {
                String value = new BigDecimal(figures)
                        .scaleByPowerOfTen(scale)
                        .stripTrailingZeros()
                        .toPlainString();
                replace(joined, last, word, value);
            } else if (last.text().equals("per") && word.text().equals("cent")) {
                replace(joined, last, word, "percent");
            } else if (last.text().equals("united") && UNITED.contains(word.text())) {
                joined.set(joined.size() - 1, new Word("u", last.shown(), last.span(), false));
                joined.add(new Word(word.text().substring(0, 1), word.shown(), word.span(), false));
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    private static void replace(List<Word> joined, Word last, Word word, String text) {
        joined.set(
                joined.size() - 1,
                new Word(text, last.shown() + " " + word.shown(), last.span().union(word.span()), false));
    }
}
