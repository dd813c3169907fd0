package news.parallax.statement.tagger;

import static news.parallax.statement.tagger.FeatureRow.bit;

import news.parallax.model.Chain;
import org.jspecify.annotations.Nullable;

/** Makes of the words of an article what a tagger sees. */
final class Features {
    /** How many classes of steps from a token to the next there are. */
    static final int STEPS = 33;

    private static final int WIDTH = 150;
    private static final int STEP_WIDTH = 3;
    private static final int COMMON = 3;

    private Features() {}

    /** The chain of an article; at the second look with what the first one made of it. */
    static Chain of(Words words, float @Nullable [] seen) {
        Chain chain = new Chain(words.size, WIDTH, STEP_WIDTH);
        WordFeatures own = new WordFeatures(words);
        QuoteFeatures quotes = new QuoteFeatures(words);
        CueFeatures cues = new CueFeatures(words);
        SentenceFeatures sentences = new SentenceFeatures(words, cues);
        SecondLook again = seen == null ? null : new SecondLook(words, cues, seen);
        FeatureRow row = new FeatureRow(chain);
        for (int i = 0; i < words.size; i++) {
            row.begin(i);
            own.add(row, i);
            quotes.add(row, i);
            cues.add(row, i);
            sentences.add(row, i);
            if (again != null) {
                again.add(row, i);
            }
            if (i > 0) {
                step(words, chain, i);
            }
        }
        return chain;
    }

    /** What weighs the step from the token before: an end of sentence or paragraph, quotations, pauses, cues. */
    private static void step(Words words, Chain chain, int i) {
        int end = words.paragraph[i] != words.paragraph[i - 1] ? 2 : bit(words.sentence[i] != words.sentence[i - 1]);
        int quoted = 2 * bit(words.state[i - 1] != Words.OUT) + bit(words.state[i] != Words.OUT);
        chain.edge(i, 0, end * 4 + quoted);
        int before = Math.max(0, ",:.".indexOf(words.initial(i - 1)) + 1);
        int here = Math.max(0, ",.".indexOf(words.initial(i)) + 1);
        chain.edge(i, 1, 12 + before * 3 + here);
        chain.edge(i, 2, 24 + word(words, i) * 3 + word(words, i - 1));
    }

    private static int word(Words words, int i) {
        if (words.level[i] >= COMMON) {
            return 1;
        }
        return words.tokens[i].is("that") || words.tokens[i].is("to") ? 2 : 0;
    }
}
