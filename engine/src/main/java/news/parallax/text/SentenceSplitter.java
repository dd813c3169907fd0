package news.parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits a paragraph into sentences by rules for English news: abbreviations, initials and figures do not end a
 * sentence, closing quotation marks belong to it, and a full stop glued to a capital ("difference.The") does end one.
 */
public final class SentenceSplitter {
    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "st", "gen", "col", "lt", "maj", "capt", "cmdr", "adm",
            "sgt", "gov", "sen", "rep", "pres", "sec", "supt", "insp", "fr", "mt", "ft", "vs", "messrs", "amb");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "inc", "ltd", "corp",
            "co", "jr", "sr", "no", "nos", "etc", "approx", "dept", "est", "fig", "al", "e.g", "i.e", "a.m", "p.m",
            "u.s", "u.k", "u.n", "e.u", "u.s.a", "u.a.e", "d.c", "ave", "blvd", "rd", "ph.d", "bros", "vol", "pp");
    private static final String CLOSING = "\"'\u201d\u2019)]\u00bb";
    private static final String OPENING = "\"'\u201c\u2018([\u00ab\u2014-";
    private static final Set<String> STARTERS = Set.of(
            "the",
            "a",
            "an",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "this",
            "that",
            "these",
            "those",
            "but",
            "and",
            "in",
            "on",
            "at",
            "his",
            "her",
            "their",
            "its",
            "according",
            "mr",
            "mrs",
            "ms",
            "after",
            "when",
            "while",
            "as",
            "if",
            "for",
            "officials",
            "there",
            "no",
            "some",
            "both",
            "meanwhile",
            "however");

    /** Splits the text at a span; the spans given back hold no white space at their ends and leave out nothing else. */
    public List<Span> split(Snapshot snapshot, Span span) {
        String text = snapshot.text();
        List<Span> sentences = new ArrayList<>();
        int start = span.start();
        int i = span.start();
        while (i < span.end()) {
            if (isStop(text.charAt(i))) {
                int end = i + 1;
                while (end < span.end() && (isStop(text.charAt(end)) || closes(text, end))) {
                    end++;
                }
                if (endsSentence(text, start, i, end, span.end())) {
                    add(sentences, snapshot.trim(new Span(start, end)));
                    start = end;
                }
                i = end;
            } else if (text.charAt(i) == '\n' && i + 1 < span.end() && text.charAt(i + 1) == '\n') {
                add(sentences, snapshot.trim(new Span(start, i)));
                start = i;
                i++;
            } else {
                i++;
            }
        }
        add(sentences, snapshot.trim(new Span(start, span.end())));
        return sentences;
    }

    private static void add(List<Span> sentences, Span sentence) {
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026';
    }

    /** A mark that closes here, and does not open the next sentence. */
    private static boolean closes(String text, int at) {
        char c = text.charAt(at);
        if (CLOSING.indexOf(c) < 0) {
            return false;
        }
        boolean glued = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        return !glued || c == '\u201d' || c == ')';
    }

    private static boolean endsSentence(String text, int start, int stop, int end, int limit) {
        int next = end;
        while (next < limit && Snapshot.isBlank(text.charAt(next))) {
            next++;
        }
        if (next == limit) {
            return true;
        }
        boolean glued = next == end;
        int word = next;
        while (word < limit && OPENING.indexOf(text.charAt(word)) >= 0) {
            word++;
        }
        if (word == limit) {
            return true;
        }
        char first = text.charAt(word);
        boolean plain = text.charAt(stop) == '.' && end == stop + 1;
        if (glued) {
            return isGluedEnd(text, start, stop, end, word, limit);
        }
        if (Character.isLowerCase(first)) {
            return false;
        }
        if (text.charAt(stop) == '\u2026' || (end - stop >= 3 && text.startsWith("...", stop))) {
            return Character.isUpperCase(first) && CLOSING.indexOf(text.charAt(end - 1)) >= 0;
        }
        return !plain || !isAbbreviation(text, start, stop, word, limit);
    }

    /** "difference.The": small letters before, a capital and a small letter after, and no web address. */
    private static boolean isGluedEnd(String text, int start, int stop, int end, int word, int limit) {
        if (stop - start < 12 || word + 1 >= limit) {
            return false;
        }
        char before = text.charAt(stop - 1);
        boolean capital = Character.isUpperCase(text.charAt(word));
        boolean article = capital && (Character.isLowerCase(text.charAt(word + 1)) || text.charAt(word + 1) == ' ');
        boolean dotted = end < limit && text.indexOf('.', word) > 0 && text.indexOf('.', word) < word + 4;
        return article && !dotted && (Character.isLowerCase(before) || CLOSING.indexOf(before) >= 0);
    }

    private static boolean isAbbreviation(String text, int start, int stop, int next, int limit) {
        int from = stop;
        while (from > start && !Snapshot.isBlank(text.charAt(from - 1)) && OPENING.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        String word = text.substring(from, stop).toLowerCase(Locale.ROOT);
        if (TITLES.contains(word)) {
            return true;
        }
        boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
        if (initial) {
            return !word.equals("i");
        }
        boolean dotted = word.indexOf('.') > 0 && word.chars().allMatch(c -> c == '.' || Character.isLetter(c));
        if (ABBREVIATIONS.contains(word) || dotted) {
            int end = next;
            while (end < limit && Character.isLetter(text.charAt(end))) {
                end++;
            }
            return !STARTERS.contains(text.substring(next, end).toLowerCase(Locale.ROOT));
        }
        return false;
    }
}
