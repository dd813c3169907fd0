package news.parallax.statement.tagger;

import static news.parallax.statement.tagger.FeatureRow.bit;
import static news.parallax.statement.tagger.FeatureRow.far;
import static news.parallax.statement.tagger.FeatureRow.join;

/** Where in its sentence a token stands, what the sentence is made of, and what the sentences beside it are like. */
final class SentenceFeatures {
    private static final int MOST_ELEMENTS = 12;
    private static final int QUOTED = 5;
    private static final int THAT = 6;

    private final Words words;
    private final CueFeatures cues;

    SentenceFeatures(Words words, CueFeatures cues) {
        this.words = words;
        this.cues = cues;
    }

    void add(FeatureRow row, int i) {
        int first = words.first[i];
        int last = words.last[i];
        int second = Math.min(last, first + 1);
        long opening = join(words.word[first], quoted(first));
        row.add(opening);
        row.add(join(words.word[first], words.word[second], far(i - first)));
        row.add(join(words.tag[first], words.tag[second]));
        row.add(join(far(i - first), words.tag[i]));
        row.add(join(far(last - i), words.tag[i]));
        row.add(join(far(i - first), far(last - i)));
        row.add(words.word[last]);
        row.add(join(words.word[last], quoted(last), quoted(first)));
        int cue = bit(cues.hasCue(first));
        row.add(join(cue, bit(words.turn[i] == 0)));
        before(row, first, opening, cue);
        after(row, first, last, cue);
        skeleton(row, i, first, last);
    }

    private void before(FeatureRow row, int first, long opening, int cue) {
        if (first > 0 && words.paragraph[first - 1] == words.paragraph[first]) {
            int begin = words.first[first - 1];
            long seen = join(quoted(begin), quoted(first - 1), bit(cues.hasCue(begin)));
            row.add(seen);
            row.add(join(seen, quoted(first), cue));
            row.add(join(seen, opening));
        } else {
            row.add(first == 0 ? 1 : join(2, words.state[first - 1], words.state[first]));
            row.skip(2);
        }
    }

    private void after(FeatureRow row, int first, int last, int cue) {
        int next = last + 1;
        boolean goesOn = next < words.size && words.paragraph[next] == words.paragraph[last];
        row.add(goesOn ? join(words.state[next], bit(cues.hasCue(next)), words.state[first], cue) : 1);
    }

    /** The sentence as quotations, likely cues, pauses and "that", and among which of these the token stands. */
    private void skeleton(FeatureRow row, int i, int first, int last) {
        long skeleton = 0;
        int mine = -1;
        int elements = 0;
        long before = 0;
        for (int k = first; k <= last && elements < MOST_ELEMENTS; k++) {
            mine = k == i ? elements : mine;
            long element = element(k);
            if (element != 0 && !(element == QUOTED && before == QUOTED)) {
                skeleton = join(skeleton, element);
                elements++;
            }
            before = element;
        }
        row.add(join(skeleton, mine));
        row.add(join(skeleton, mine, words.tag[i]));
    }

    private long element(int k) {
        if (words.state[k] != Words.OUT) {
            return QUOTED;
        }
        if (words.level[k] >= CueFeatures.MOSTLY - 1) {
            return words.level[k];
        }
        char c = words.initial(k);
        if (c == ',' || c == ':' || c == ';' || c == '\u2014') {
            return c;
        }
        return words.tokens[k].is("that") ? THAT : 0;
    }

    private int quoted(int i) {
        return bit(words.state[i] != Words.OUT);
    }
}
