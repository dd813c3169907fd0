package news.parallax.statement.tagger;

import static news.parallax.statement.tagger.FeatureRow.bit;
import static news.parallax.statement.tagger.FeatureRow.join;

/** What a token and those beside it are: words, parts of speech, endings, shapes, how often they are cues. */
final class WordFeatures {
    private static final int NONE = 7;
    private static final int NO_LEVEL = 9;
    private static final int SHAPE = 12;

    private final Words words;
    private int place;

    WordFeatures(Words words) {
        this.words = words;
    }

    void add(FeatureRow row, int i) {
        place = i;
        row.add(0);
        for (int d = -3; d <= 3; d++) {
            row.add(w(i + d));
        }
        row.add(join(w(i - 1), w(i)));
        row.add(join(w(i), w(i + 1)));
        row.add(join(w(i - 1), w(i + 1)));
        row.add(join(w(i - 2), w(i - 1)));
        row.add(join(w(i + 1), w(i + 2)));
        row.add(join(w(i), w(i + 1), w(i + 2)));
        row.add(join(w(i - 2), w(i - 1), w(i)));
        for (int d = -2; d <= 2; d++) {
            row.add(t(i + d));
        }
        row.add(join(t(i - 1), t(i)));
        row.add(join(t(i), t(i + 1)));
        row.add(join(t(i - 2), t(i - 1), t(i)));
        row.add(join(t(i - 1), t(i), t(i + 1)));
        row.add(join(t(i), t(i + 1), t(i + 2)));
        row.add(join(t(i - 3), t(i - 2), t(i - 1), t(i)));
        row.add(join(t(i), t(i + 1), t(i + 2), t(i + 3)));
        row.add(join(w(i), t(i - 1)));
        row.add(join(w(i), t(i + 1)));
        row.add(join(w(i - 1), t(i)));
        row.add(join(w(i + 1), t(i)));
        letters(row, i);
        levels(row, i);
    }

    private void letters(FeatureRow row, int i) {
        String lower = words.tokens[i].lower();
        int length = lower.length();
        row.add(Words.hash(lower, Math.max(0, length - 3), length));
        row.add(Words.hash(lower, Math.max(0, length - 2), length));
        row.add(Words.hash(lower, 0, Math.min(4, length)));
        long shape = shape(words.tokens[i].text());
        row.add(shape);
        row.add(join(shape, bit(i == words.first[i]), t(i)));
    }

    private void levels(FeatureRow row, int i) {
        int level = words.level[i];
        row.add(level);
        row.add(join(level, t(i)));
        row.add(join(level, t(i), t(i - 1), t(i + 1)));
        row.add(join(level, w(i + 1)));
        row.add(join(level, w(i - 1)));
        row.add(level(i + 1));
        row.add(level(i - 1));
        row.add(join(t(i), level(i + 1), level(i + 2)));
        row.add(join(t(i), level(i - 1), level(i - 2)));
    }

    private int level(int i) {
        return i >= words.first[place] && i <= words.last[place] ? words.level[i] : NO_LEVEL;
    }

    private long w(int i) {
        return words.isNear(i, place) ? words.word[i] : NONE;
    }

    /** The tag of a token; one of another sentence is another. */
    private long t(int i) {
        if (!words.isNear(i, place)) {
            return NONE;
        }
        return words.sentence[i] == words.sentence[place] ? words.tag[i] : words.tag[i] + 1;
    }

    /** Capitals, small letters, digits and marks, like beside like only once. */
    private static long shape(String text) {
        long shape = 0;
        char before = 0;
        for (int k = 0; k < Math.min(SHAPE, text.length()); k++) {
            char c = text.charAt(k);
            char kind =
                    Character.isUpperCase(c) ? 'A' : Character.isLowerCase(c) ? 'a' : Character.isDigit(c) ? '0' : c;
            shape = kind == before ? shape : shape * 31 + kind;
            before = kind;
        }
        return shape;
    }
}
