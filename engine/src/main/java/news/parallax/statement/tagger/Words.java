package news.parallax.statement.tagger;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import news.parallax.text.Sentence;
import news.parallax.text.Span;
import news.parallax.text.Token;

/** The tokens of an article in a row, and what is known of each: its sentence, its quotation, how often it is a cue. */
final class Words {
    /** Outside quotations; within one; the mark that opens one; the mark that closes one. */
    static final int OUT = 0;

    static final int IN = 1;
    private static final int OPENS = 2;
    private static final int CLOSES = 3;

    private static final String MARKS = "\"'\u201c\u201d\u2018\u2019\u00ab\u00bb";

    final int size;
    final Token[] tokens;
    /** Number of its sentence and paragraph, first and last token of its sentence. */
    final int[] sentence;

    final int[] paragraph;
    final int[] first;
    final int[] last;
    /** Number of its sentence within the paragraph. */
    final int[] turn;

    final long[] word;
    final long[] tag;
    /** How often it is a cue, from 0 for never to 4 for nearly always. */
    final int[] level;

    final int[] state;
    /** Number of the quotation that it is in, or whose mark it is; -1 for none. */
    final int[] quote;
    /** First and last token of each quotation; -1 and -1 of one without tokens. */
    final int[] quoteFrom;

    final int[] quoteTo;
    /** Whether a quotation runs to the end of its paragraph. */
    final boolean[] toTheEnd;

    Words(List<Sentence> sentences, List<Span> quotes, Map<String, Integer> levels) {
        size = sentences.stream().mapToInt(s -> s.tokens().size()).sum();
        tokens = new Token[size];
        sentence = new int[size];
        paragraph = new int[size];
        first = new int[size];
        last = new int[size];
        turn = new int[size];
        word = new long[size];
        tag = new long[size];
        level = new int[size];
        state = new int[size];
        quote = new int[size];
        quoteFrom = new int[quotes.size()];
        quoteTo = new int[quotes.size()];
        toTheEnd = new boolean[quotes.size()];
        int at = 0;
        for (int s = 0; s < sentences.size(); s++) {
            Sentence one = sentences.get(s);
            boolean goesOn = s > 0 && sentences.get(s - 1).paragraph() == one.paragraph();
            int from = at;
            for (Token token : one.tokens()) {
                tokens[at] = token;
                sentence[at] = s;
                paragraph[at] = one.paragraph();
                first[at] = from;
                last[at] = from + one.tokens().size() - 1;
                turn[at] = goesOn ? turn[from - 1] + 1 : 0;
                word[at] = hash(token.lower(), 0, token.lower().length());
                tag[at] = hash(token.tag(), 0, token.tag().length());
                level[at] = levels.getOrDefault(token.lower(), 0);
                at++;
            }
        }
        quoted(quotes);
    }

    private void quoted(List<Span> quotes) {
        Arrays.fill(quote, -1);
        Arrays.fill(quoteFrom, -1);
        Arrays.fill(quoteTo, -1);
        int q = 0;
        for (int i = 0; i < size; i++) {
            int start = tokens[i].span().start();
            while (q < quotes.size() && quotes.get(q).end() <= start) {
                q++;
            }
            if (q < quotes.size() && quotes.get(q).start() <= start) {
                state[i] = IN;
                quote[i] = q;
                quoteFrom[q] = quoteFrom[q] < 0 ? i : quoteFrom[q];
                quoteTo[q] = i;
            }
        }
        for (int k = 0; k < quoteFrom.length; k++) {
            if (quoteFrom[k] < 0) {
                continue;
            }
            mark(quoteFrom[k] - 1, k, OPENS);
            mark(quoteTo[k] + 1, k, CLOSES);
            int end = quoteTo[k];
            toTheEnd[k] = end + 1 >= size || paragraph[end + 1] != paragraph[end];
        }
    }

    private void mark(int i, int of, int as) {
        if (i >= 0
                && i < size
                && state[i] == OUT
                && MARKS.indexOf(tokens[i].text().charAt(0)) >= 0) {
            state[i] = as;
            quote[i] = of;
        }
    }

    /** Whether a place is in the same paragraph as another. */
    boolean isNear(int i, int place) {
        return i >= 0 && i < size && paragraph[i] == paragraph[place];
    }

    boolean is(int i, String text) {
        return tokens[i].text().equals(text);
    }

    char initial(int i) {
        return tokens[i].text().charAt(0);
    }

    /** How many tokens a quotation has. */
    int length(int of) {
        return quoteTo[of] - quoteFrom[of] + 1;
    }

    static long hash(String text, int start, int end) {
        long hash = 1125899906842597L;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }
}
