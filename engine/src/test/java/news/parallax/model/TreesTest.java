package news.parallax.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TreesTest {
    @Test
    void aRowGoesLeftBelowTheThresholdAndTheTreesAddUp() {
        Trees trees =
                Trees.parse(Stream.of("# learned by hand", "words links", "0:3.0 =-1.0 1:0.5 =2.0 =0.25", "=0.5"));
        assertThat(trees.score(new float[] {2, 0})).isCloseTo(-0.5, within(1e-6));
        assertThat(trees.score(new float[] {3, 0.4f})).isCloseTo(2.5, within(1e-6));
        assertThat(trees.score(new float[] {3, 0.5f})).isCloseTo(0.75, within(1e-6));
    }

    @Test
    void treesForOtherFeaturesAreTurnedDown() {
        assertThatThrownBy(() -> Trees.shipped(TreesTest.class, "trees.txt", List.of("words")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("trees.txt")
                .hasMessageContaining("train it again");
    }
}
