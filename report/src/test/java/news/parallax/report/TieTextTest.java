package news.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.origin.Origins;
import news.parallax.origin.Tie;
import org.junit.jupiter.api.Test;

class TieTextTest {
    private static final List<String> NAMES = List.of("Echo", "Post", "Star", "Gull");

    @Test
    void whatHoldsOfSeveralPairsIsOneLine() {
        Origins origins = new Origins(
                4,
                List.of(
                        tie(0, 1, Tie.Kind.AGENCY, true, 0, "both credit the same agency: CNA"),
                        tie(0, 1, Tie.Kind.COPY, true, 0.996, "shared text"),
                        tie(0, 2, Tie.Kind.AGENCY, true, 0, "both credit the same agency: CNA"),
                        tie(1, 2, Tie.Kind.AGENCY, true, 0, "both credit the same agency: CNA")));
        assertThat(TieText.firm(origins, origins.groups().get(0), NAMES))
                .containsExactly(
                        "all of the words of Post stand in Echo", "Echo, Post and Star credit the same agency: CNA");
        assertThat(TieText.perhaps(origins, NAMES)).isEmpty();
    }

    @Test
    void theSameOutletIsToldWithTheAccounts() {
        Origins origins = new Origins(2, List.of(tie(0, 1, Tie.Kind.OUTLET, true, 0, "the same outlet: Echo")));
        assertThat(TieText.firm(origins, origins.groups().get(0), NAMES))
                .containsExactly("Echo and Post – the same outlet: Echo");
    }

    @Test
    void aDoubtBetweenTwoOriginsIsToldOnceNotForEachReprint() {
        Origins origins = new Origins(
                4,
                List.of(
                        tie(0, 1, Tie.Kind.COPY, true, 0.9, "shared text"),
                        tie(0, 2, Tie.Kind.SHARED_TEXT, false, 0.04, "shared text: 12 words in a row stand in both"),
                        tie(1, 2, Tie.Kind.SHARED_TEXT, false, 0.04, "shared text: 11 words in a row stand in both"),
                        tie(2, 3, Tie.Kind.CITES, false, 0, "Star cites Gull: “told the Gull”")));
        assertThat(TieText.perhaps(origins, NAMES))
                .containsExactly(
                        "Echo and Star – shared text: 12 words in a row stand in both",
                        "Star cites Gull: “told the Gull”");
    }

    private static Tie tie(int a, int b, Tie.Kind kind, boolean firm, double shareOfB, String evidence) {
        return new Tie(a, b, kind, firm, 0, shareOfB, List.of(), List.of(), evidence);
    }
}
