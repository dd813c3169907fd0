package news.parallax.app.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.Parallax;
import news.parallax.app.truth.SampleScore.Measure;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores the whole way on the sample stories against what is known of them. */
final class SamplesTest {
    private static final Path SAMPLES = Path.of("..", "samples");

    private static Parallax parallax;

    @BeforeAll
    static void load() {
        parallax = Parallax.create();
    }

    @ParameterizedTest
    @ValueSource(strings = {"two-calls", "ferry-accident", "data-breach"})
    void aStoryIsToldAsItsTruthHasIt(String story) throws Exception {
        Map<String, Measure> score = SampleScore.of(parallax, SAMPLES, story);

        assertThat(score.get("body kept").share())
                .as("body kept %s", score.get("body kept"))
                .isEqualTo(1);
    }

    /** Prints the scores with all misses: {@code java -cp … news.parallax.app.truth.SamplesTest}. */
    public static void main(String[] args) throws Exception {
        for (String story : new String[] {"two-calls", "ferry-accident", "data-breach"}) {
            System.out.println("== " + story);
            new TreeMap<>(SampleScore.of(Parallax.create(), Path.of(args[0]), story))
                    .forEach((name, measure) -> System.out.println("  " + name + ": " + measure));
        }
    }
}
