package news.parallax.claim;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.Account;
import org.junit.jupiter.api.Test;

/** Defects that were found and mended; each stays as a test. */
class ClaimRegressionTest {
    private static SideBySide sides(String a, String b) {
        return SideBySide.of(
                Account.of(
                                a,
                                "Buses run from the market square to the upper village until then.",
                                "A wall had been put off in spring for want of money.")
                        .in("Courier")
                        .on("2031-05-06"),
                Account.of(
                                "Rain is forecast for most of the week in the valley.",
                                b,
                                "Engineers want to look at the slope before any tram goes up.")
                        .in("Echo")
                        .on("2031-05-06"));
    }

    @Test
    void aNumberInFiguresAndInWordsIsTheSame() {
        assertThat(sides(
                                "The slide felled 212 trees on the hill.",
                                "The slide felled two hundred and twelve trees on the hill.")
                        .discrepancies())
                .isEmpty();
    }
}
