package news.parallax.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CrfTest {
    private static final List<String> LABELS = List.of("O", "B-x", "I-x");

    /** Key 1 speaks for a beginning, key 2 for going on. */
    private static Crf crf() {
        TreeMap<Integer, float[]> features = new TreeMap<>();
        features.put(1, new float[] {0, 2, 0});
        features.put(2, new float[] {0, 0, 1});
        return Crf.of(LABELS, features, new float[LABELS.size() * LABELS.size()]);
    }

    private static Chain chain(int... keys) {
        Chain chain = new Chain(keys.length, 1, 1);
        for (int i = 0; i < keys.length; i++) {
            chain.set(i, 0, keys[i]);
        }
        return chain;
    }

    @Test
    void theLikeliestLabelsAreGiven() {
        assertThat(crf().best(chain(1, 2, 2, 1))).containsExactly(1, 2, 2, 1);
    }

    @Test
    void nothingGoesOnThatHasNotBegun() {
        assertThat(crf().best(chain(2, 0))[0]).isNotEqualTo(2);
        assertThat(crf().marginals(chain(2, 0))[2]).isZero();
    }

    @Test
    void theLabelsOfAPlaceShareAProbabilityOfOne() {
        float[] marginals = crf().marginals(chain(1, 2, 0));
        for (int i = 0; i < 3; i++) {
            assertThat(marginals[3 * i] + marginals[3 * i + 1] + marginals[3 * i + 2])
                    .isCloseTo(1, within(1e-5f));
        }
    }

    @Test
    void whatIsWrittenIsReadTheSame() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        crf().write(new DataOutputStream(bytes));
        Crf read = Crf.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertThat(read.marginals(chain(1, 2, 0))).containsExactly(crf().marginals(chain(1, 2, 0)));
    }

    @Test
    void anEmptyChainHasNoLabels() {
        assertThat(crf().best(chain())).isEmpty();
    }
}
