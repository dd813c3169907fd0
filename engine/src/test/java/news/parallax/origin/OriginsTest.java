package news.parallax.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.Account;
import org.junit.jupiter.api.Test;

class OriginsTest {
    private static final String[] AGENCY = {
        "The drawbridge at Kellmouth stuck open on Tuesday morning, leaving two tugs and a grain barge waiting in the lower"
                + " basin for a tide that would not help them.",
        "Engineers found a sheared pin in the eastern hinge, the harbour office said, and sent to the foundry in Marra for a"
                + " new one that was expected within days.",
        "Walkers were told to go round by the old lock while the bridge stayed up."
    };
    private static final String[] OWN = {
        "Nobody could cross the river at Kellmouth all day because its old drawbridge refused to come down again after a tug"
                + " had passed.",
        "A pin had broken in one of its hinges. Two more tugs were trapped behind it, and so was a barge full of grain.",
        "The keeper of the bridge blamed the frost of last winter for the trouble."
    };

    private static Account agency() {
        return Account.of(AGENCY);
    }

    private static Account own() {
        return Account.of(OWN);
    }

    private static Origins trace(Account... accounts) {
        return new OriginTracer().trace(Stream.of(accounts).map(Account::read).toList());
    }

    private static Origins.Count all(Origins origins) {
        return origins.countAccounts(
                java.util.stream.IntStream.range(0, origins.accounts()).boxed().toList());
    }

    @Test
    void accountsThatShareNothingAreIndependent() {
        Origins origins = trace(agency().in("Courier"), own().in("Echo"));
        assertThat(origins.ties()).isEmpty();
        assertThat(all(origins)).isEqualTo(new Origins.Count(2, 2));
        assertThat(origins.groups()).extracting(Origins.Group::accounts).containsExactly(List.of(0), List.of(1));
    }

    @Test
    void copiedTextIsOneOrigin() {
        String[] edited = AGENCY.clone();
        edited[2] = "Buses run from the market.";
        Origins origins = trace(
                agency().in("Courier"), own().in("Lantern"), Account.of(edited).in("Echo"));
        assertThat(all(origins)).isEqualTo(new Origins.Count(2, 2));
        assertThat(origins.groups()).extracting(Origins.Group::accounts).containsExactly(List.of(0, 2), List.of(1));
        assertThat(origins.groups().get(0).evidence()).anyMatch(e -> e.contains("shared text"));
        assertThat(origins.groups().get(1).evidence()).isEmpty();
        assertThat(origins.ties()).allSatisfy(tie -> {
            assertThat(tie.firm()).isTrue();
            assertThat(tie.share()).isBetween(0.3, 1.0);
        });
    }

    @Test
    void wordsQuotedByBothAreNoCopy() {
        String speech =
                "“We built this bridge with our own hands and with our own money, and we will mend it in the same"
                        + " way, with nobody's leave and nobody's help, before the ice comes back to the river,” ";
        Origins origins = trace(
                Account.of(speech + "said Ines Calloway.", "She spoke for an hour at the old lock, in the rain.")
                        .in("Courier"),
                Account.of("A crowd heard the keeper at noon.", speech + "Ines Calloway said.")
                        .in("Echo"));
        assertThat(all(origins)).isEqualTo(new Origins.Count(2, 2));
    }

    @Test
    void creditsToOneAgencyAreOneOrigin() {
        Origins origins = trace(
                agency().in("Courier").author("Coastline News Agency"),
                own().in("Echo").trailer("Source: Coastline News Agency"));
        assertThat(all(origins)).isEqualTo(new Origins.Count(1, 1));
        assertThat(origins.groups().get(0).evidence()).anyMatch(e -> e.contains("agency"));
    }

    @Test
    void anAgencyIsTheSameByNameAndByInitials() {
        String[] datelined = OWN.clone();
        datelined[0] = "KELLMOUTH (CNA) - " + OWN[0];
        Origins origins = trace(
                agency().in("Courier").author("Coastline News Agency"),
                Account.of(datelined).in("Echo"));
        assertThat(all(origins)).isEqualTo(new Origins.Count(1, 1));
    }

    @Test
    void differentAgenciesAreDifferentOrigins() {
        Origins origins = trace(agency().author("Coastline News Agency"), own().author("Northern Press Agency"));
        assertThat(all(origins)).isEqualTo(new Origins.Count(2, 2));
    }

    @Test
    void aCitedOutletMayBeTheOrigin() {
        String[] citing = OWN.clone();
        citing[2] = "The keeper of the bridge told the Courier that the frost was to blame.";
        Origins origins = trace(agency().in("The Courier"), Account.of(citing).in("Echo"));
        assertThat(all(origins)).isEqualTo(new Origins.Count(1, 2));
        assertThat(origins.ties()).hasSize(1);
        assertThat(origins.ties().get(0).evidence()).contains("told the Courier");
    }

    @Test
    void anOutletCitedAgainAndAgainIsTheOrigin() {
        String[] citing = OWN.clone();
        citing[1] = OWN[1] + " The damage was first reported by the Courier.";
        citing[2] = "The keeper of the bridge told the Courier that the frost was to blame.";
        assertThat(all(trace(agency().in("The Courier"), Account.of(citing).in("Echo"))))
                .isEqualTo(new Origins.Count(1, 1));
    }

    @Test
    void twoAccountsOfOneOutletAreOneOrigin() {
        Origins origins = trace(agency().in("Courier"), own().in("courier"));
        assertThat(all(origins)).isEqualTo(new Origins.Count(1, 1));
        assertThat(origins.groups().get(0).evidence()).anyMatch(e -> e.contains("same outlet"));
    }

    @Test
    void accountsWithoutAnOutletAreNotOfOneOutlet() {
        assertThat(trace(agency(), own()).ties()).isEmpty();
    }

    @Test
    void tiesReachThroughOthers() {
        List<Tie> ties = List.of(
                Tie.of(0, 1, Tie.Kind.AGENCY, true, "x"),
                Tie.of(1, 3, Tie.Kind.AGENCY, true, "y"),
                Tie.of(2, 4, Tie.Kind.AGENCY, false, "z"));
        Origins origins = new Origins(5, ties);
        assertThat(origins.groups())
                .extracting(Origins.Group::accounts)
                .containsExactly(List.of(0, 1, 3), List.of(2), List.of(4));
        assertThat(origins.groups().get(0).evidence()).containsExactly("x", "y");
        assertThat(all(origins)).isEqualTo(new Origins.Count(2, 3));
    }

    @Test
    void originsAreCountedBehindSomeOfTheAccounts() {
        Origins origins = new Origins(
                4, List.of(Tie.of(0, 3, Tie.Kind.AGENCY, true, "x"), Tie.of(1, 3, Tie.Kind.AGENCY, false, "y")));
        assertThat(origins.countAccounts(Set.of(0))).isEqualTo(new Origins.Count(1, 1));
        assertThat(origins.countAccounts(Set.of(0, 3))).isEqualTo(new Origins.Count(1, 1));
        assertThat(origins.countAccounts(Set.of(0, 1))).isEqualTo(new Origins.Count(1, 2));
        assertThat(origins.countAccounts(Set.of(0, 1, 2))).isEqualTo(new Origins.Count(2, 3));
        assertThat(origins.countAccounts(Set.of())).isEqualTo(new Origins.Count(0, 0));
    }
}
