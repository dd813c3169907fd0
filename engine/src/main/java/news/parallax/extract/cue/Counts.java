package news.parallax.extract.cue;

import java.util.Arrays;
import java.util.regex.Pattern;
import news.parallax.model.Row;
import news.parallax.text.Span;

/**
 * What can be counted in a stretch of text whatever page it stands on: its words, its sentences, the words that give
 * leftovers away.
 */
public final class Counts {
    /** The words that give leftovers away. */
    public static final Lexicon CUE_WORDS = Lexicon.of(Counts.class, "cue-words.txt");

    /** Leftovers are told by how they begin. */
    private static final int WORDS_READ = 60;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private static final int GOOD_LENGTH = 60;
    private static final int LONG = 200;
    private static final double MOST_LINKED = 0.4;

    public final int length;
    public int words;
    /** Ends of sentences within it, the last among them. */
    public int sentences;

    public int commas;
    public int digits;
    /** Words that begin with a capital letter. */
    public int capitals;
    /** Words all in capital letters. */
    public int shouted;
    /** How many of the words first read give this or that away, by group of {@code cue-words.txt}. */
    public final int[] cues = new int[CUE_WORDS.groups().size()];

    /** The groups of the first word. */
    public final int first;

    public final boolean ends;
    public final boolean colon;
    public final boolean question;
    public final boolean dots;
    public final boolean lower;
    public final boolean quoted;
    /** Equal texts have the same, whatever stands between their words. */
    public final int hash;

    /** How many of its words stand in the headline. */
    public int titled;

    /** Counts in a text of its own. */
    public Counts(String text) {
        this(text, new Span(0, text.length()), new long[0]);
    }

    /**
     * Counts in a stretch of a text.
     *
     * @param title the words of the headline, as {@link #words(String)} gives them
     */
    public Counts(CharSequence text, Span span, long[] title) {
        length = span.length();
        int opening = 0;
        int from = -1;
        long key = 0;
        boolean upper = false;
        int sum = 0;
        for (int i = span.start(); i <= span.end(); i++) {
            char c = i < span.end() ? text.charAt(i) : ' ';
            if (Letters.isWord(c) || c == '-' && from >= 0) {
                char lower = Letters.lower(c);
                if (from < 0) {
                    from = i;
                    key = Lexicon.START;
                    upper = true;
                    capitals += Letters.isUpper(c) ? 1 : 0;
                }
                upper &= Letters.isUpper(c);
                digits += c >= '0' && c <= '9' ? 1 : 0;
                sum = sum * 31 + lower;
                key = Lexicon.hash(key, lower);
                continue;
            }
            if (from >= 0) {
                shouted += upper && i - from > 1 ? 1 : 0;
                if (words < WORDS_READ) {
                    titled += Arrays.binarySearch(title, key) >= 0 ? 1 : 0;
                    int groups = CUE_WORDS.of(key);
                    opening = words == 0 ? groups : opening;
                    for (int g = 0; groups != 0; g++, groups >>>= 1) {
                        cues[g] += groups & 1;
                    }
                }
                words++;
                from = -1;
            }
            if (c == ',') {
                commas++;
            } else if ((c == '.' || c == '!' || c == '?')
                    && (i + 1 >= span.end() || !Character.isLetterOrDigit(text.charAt(i + 1)))) {
                sentences++;
            }
        }
        first = opening;
        hash = sum;
        int end = span.end();
        while (end > span.start() + 1 && "\"'\u201d\u2019)]".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        char last = span.isEmpty() ? ' ' : text.charAt(end - 1);
        char start = span.isEmpty() ? ' ' : text.charAt(span.start());
        question = last == '?';
        dots = last == '\u2026' || last == '.' && end - 2 >= span.start() && text.charAt(end - 2) == '.';
        colon = last == ':';
        ends = last == '.' || last == '!' || question || dots;
        lower = Character.isLowerCase(start);
        quoted = "\"'\u201c\u2018\u00ab".indexOf(start) >= 0;
    }

    /** The words of a text, to be found again in others. */
    public static long[] words(String text) {
        String[] words = NO_WORD.split(text);
        long[] keys = new long[words.length];
        int count = 0;
        for (String word : words) {
            keys[count] = Lexicon.hash(word, 0, word.length());
            count += word.isEmpty() ? 0 : 1;
        }
        Arrays.sort(keys, 0, count);
        int different = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                keys[different++] = keys[i];
            }
        }
        return Arrays.copyOf(keys, different);
    }

    /** A run of text that reads like running text, given how much of it stands in links. */
    public static boolean isGood(CharSequence text, Span span, double linked) {
        int length = span.length();
        if (length < GOOD_LENGTH || linked > MOST_LINKED) {
            return false;
        }
        if (length > LONG) {
            return true;
        }
        int end = span.end();
        while (end > span.start() + 1 && "\"'\u201d\u2019)]".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return ".!?\u2026:".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Adds what is counted here to a row of features. */
    public void addTo(Row row) {
        row.add("sentences", sentences);
        row.add("commas", share(commas, words));
        row.add("digits", share(digits, length));
        row.add("capitals", share(capitals, words));
        row.add("shouted", share(shouted, words));
        row.add("ends", ends);
        row.add("colon", colon);
        row.add("question", question);
        row.add("dots", dots);
        row.add("lower", lower);
        row.add("quoted", quoted);
        row.add("word-length", share(length, words));
        for (int c = 0; c < CUE_WORDS.groups().size(); c++) {
            row.add("cue", CUE_WORDS.groups().get(c), share(cues[c], Math.min(words, WORDS_READ)));
        }
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
