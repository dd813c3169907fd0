package news.parallax.statement.tagger;

import static news.parallax.statement.tagger.FeatureRow.bit;
import static news.parallax.statement.tagger.FeatureRow.far;
import static news.parallax.statement.tagger.FeatureRow.join;

/** How a token stands to the quotations: in one, how long that is and what is said beside it; or how far from one. */
final class QuoteFeatures {
    private static final int NONE = 7;
    private static final int NO_LEVEL = 9;
    private static final int NO_QUOTE = 20;
    private static final int WITHIN = 15;

    private final Words words;
    private int place;

    QuoteFeatures(Words words) {
        this.words = words;
    }

    void add(FeatureRow row, int i) {
        place = i;
        int before = i > 0 ? words.state[i - 1] : 0;
        int after = i + 1 < words.size ? words.state[i + 1] : 0;
        row.add(join(words.state[i], before, after));
        row.add(join(words.state[i], words.tag[i]));
        row.add(join(words.state[i], words.word[i]));
        row.add(join(words.state[i], before, after, words.tag[i]));
        if (words.quote[i] >= 0) {
            within(row, i, words.quote[i]);
        } else {
            row.skip(WITHIN);
            beside(row, i);
        }
    }

    private void within(FeatureRow row, int i, int quote) {
        int from = words.quoteFrom[quote];
        int to = words.quoteTo[quote];
        int left = from - 1;
        int right = to + 1;
        int state = words.state[i];
        int size = far(words.length(quote));
        int opens = bit(from - words.first[from] <= 1);
        int closes = bit(words.last[to] - to <= 1);
        int capital = bit(words.tokens[from].isCapital());
        int mark = Math.max(0, ",.?!".indexOf(words.initial(to)) + 1);
        long kind = join(size, opens, closes, capital, Math.min(3, mark));
        row.add(kind);
        row.add(join(size, opens, closes));
        row.add(join(size, capital, Math.min(3, mark)));
        row.add(join(state, w(left - 1)));
        row.add(join(state, w(left - 1), w(left - 2)));
        row.add(join(state, w(right + 1)));
        row.add(join(state, w(right + 1), w(right + 2)));
        row.add(join(state, t(left - 1), t(left - 2)));
        row.add(join(state, t(right + 1), t(right + 2)));
        row.add(join(state, size, w(left - 1)));
        row.add(join(state, level(left - 1), level(right + 1), level(right + 2), level(left - 2)));
        row.add(join(kind, bit(words.turn[i] == 0), level(right + 1), level(right + 2), level(right + 3)));
        int sentences = words.sentence[to] - words.sentence[from];
        row.add(join(Math.min(3, sentences), Math.min(2, words.sentence[i] - words.sentence[from])));
        row.add(join(bit(words.toTheEnd[quote]), kind));
        row.add(join(far(i - from), far(to - i)));
    }

    /** The nearest quotation in the sentence before and after. */
    private void beside(FeatureRow row, int i) {
        int left = i - 1;
        while (left >= words.first[i] && words.quote[left] < 0) {
            left--;
        }
        int right = i + 1;
        while (right <= words.last[i] && words.quote[right] < 0) {
            right++;
        }
        boolean before = left >= words.first[i];
        boolean after = right <= words.last[i];
        int leftFar = before ? far(i - left) : NO_QUOTE;
        int rightFar = after ? far(right - i) : NO_QUOTE;
        row.add(join(leftFar, rightFar));
        row.add(join(leftFar, words.tag[i]));
        row.add(join(rightFar, words.tag[i]));
        row.add(join(
                before ? far(words.length(words.quote[left])) : NO_QUOTE,
                after ? far(words.length(words.quote[right])) : NO_QUOTE));
    }

    private long w(int i) {
        return words.isNear(i, place) ? words.word[i] : NONE;
    }

    private long t(int i) {
        return words.isNear(i, place) ? words.tag[i] : NONE;
    }

    private int level(int i) {
        return words.isNear(i, place) ? words.level[i] : NO_LEVEL;
    }
}
