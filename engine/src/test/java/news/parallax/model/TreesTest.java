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
    void treesOfAnyNumberAndShapeAddUp() {
        Trees trees = Trees.parse(Stream.of(
                "words", "=1", "0:-1.5 =2 =4", "=8", "0:0 0:-2 =16 =32 =64", "=128", "0:1 =0 0:9 0:5 =256 =512 =1024"));
        assertThat(trees.score(new float[] {-3})).isEqualTo(1 + 2 + 8 + 16 + 128);
        assertThat(trees.score(new float[] {-1.6f})).isEqualTo(1 + 2 + 8 + 32 + 128);
        assertThat(trees.score(new float[] {-0f})).isEqualTo(1 + 4 + 8 + 64 + 128);
        assertThat(trees.score(new float[] {4.9f})).isEqualTo(1 + 4 + 8 + 64 + 128 + 256);
        assertThat(trees.score(new float[] {9})).isEqualTo(1 + 4 + 8 + 64 + 128 + 1024);
    }

    @Test
    void treesForOtherFeaturesAreTurnedDown() {
        assertThatThrownBy(() -> Trees.shipped(TreesTest.class, "trees.txt", List.of("words")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("trees.txt")
                .hasMessageContaining("train it again");
    }
}
