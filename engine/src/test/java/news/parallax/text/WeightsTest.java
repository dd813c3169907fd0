package news.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private final Weights weights =
            Weights.of(List.of(List.of("port", "port", "ferry"), Set.of("port", "gale"), Set.of("port")));

    @Test
    void theRarerATermTheMoreItWeighs() {
        assertThat(weights.of("never seen"))
                .isGreaterThan(weights.of("gale"))
                .satisfies(w -> assertThat(weights.of("gale")).isGreaterThan(weights.of("port")));
        assertThat(weights.of("port")).isPositive();
    }

    @Test
    void aTermCountsOnceInEachText() {
        assertThat(weights.of("ferry")).isEqualTo(weights.of("gale"));
    }

    @Test
    void inNewsACommonWordWeighsLessThanARareOne() {
        Weights news = Weights.ofNews();
        assertThat(news.of(Terms.of("government"))).isLessThan(news.of(Terms.of("harbourmaster")));
        assertThat(news.of("zzqx")).isGreaterThanOrEqualTo(news.of(Terms.of("harbourmaster")));
    }

    @Test
    void theCosineOfATextWithItselfIsOneAndOfTwoThatShareNothingNone() {
        Vector a = Vector.of(List.of("port", "ferry", "ferry"), weights);
        Vector b = Vector.of(List.of("gale"), weights);
        Vector c = Vector.of(List.of("gale", "port"), weights);
        Vector none = Vector.of(List.of(), weights);
        assertThat(a.cosine(Vector.of(List.of("ferry", "port", "ferry"), weights)))
                .isEqualTo(1, within(1e-9));
        assertThat(a.cosine(b)).isZero();
        assertThat(b.cosine(c)).isBetween(0.01, 0.999).isEqualTo(c.cosine(b));
        assertThat(a.cosine(none)).isZero();
        assertThat(none.cosine(none)).isZero();
    }
}
