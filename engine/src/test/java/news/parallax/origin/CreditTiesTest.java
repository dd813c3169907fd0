package news.parallax.origin;

import static news.parallax.origin.SharedTextTest.BREACH;
import static news.parallax.origin.SharedTextTest.OTHER;
import static news.parallax.origin.SharedTextTest.OWN;
import static news.parallax.origin.SharedTextTest.PUMPS;
import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which accounts credit the same agency. */
class CreditTiesTest {
    private static Traced beside(String agency, Account account) {
        return Traced.of(Account.of(BREACH, PUMPS).in("Gull").author(agency), account.in("Tern"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Associated Press | ORRIN (AP) — ",
                "Associated Press | (AP) — ",
                "AFP | ORRIN, May 2 (AFP) - ",
                "Agence France-Presse | Orrin (AFP): ",
                "TASS | ORRIN, May 2. /TASS/. ",
                "Xinhua | ORRIN, May 2 (Xinhua) -- ",
                "dpa | Orrin (dpa) - ",
                "Press Trust of India | New Orrin, May 2 (PTI) ",
                "PA Media | (PA) - ",
                "Tideland News Agency | ORRIN (TNA) – ",
                "Reuters | ORRIN, Reuters — "
            })
    void aDatelineNamesTheAgency(String agency, String dateline) {
        Tie tie =
                beside(agency, Account.of(dateline.strip() + " " + OWN, OTHER)).only(Tie.Kind.AGENCY);
        assertThat(tie.firm()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Reuters | By Reuters",
                "Associated Press | By JONA MERRIL, Associated Press",
                "Associated Press | JONA MERRIL - The Associated Press",
                "AP | Source: The Associated Press",
                "Kyodo News | Kyodo",
                "ANSA | (ANSA)",
                "AFP | © 2031 AFP. All rights reserved",
                "AP | Copyright 2031 The Associated Press. All rights reserved. This material may not be published.",
                "Press Association | PA Media",
                "Tideland News Agency | Source: Tideland News Agency",
                "Reuters | This article was originally published by Reuters."
            })
    void aLineNamesTheAgency(String agency, String line) {
        assertThat(beside(agency, Account.of(OWN, OTHER).trailer(line))
                        .only(Tie.Kind.AGENCY)
                        .firm())
                .isTrue();
        assertThat(beside(agency, Account.of(OWN, OTHER, line))
                        .only(Tie.Kind.AGENCY)
                        .firm())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Associated Press", "AP", "Jona Merril, Associated Press", "Jona Merril / AP"})
    void anAuthorNamesTheAgency(String author) {
        assertThat(beside("Associated Press", Account.of(OWN, OTHER).author(author))
                        .only(Tie.Kind.AGENCY)
                        .firm())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Associated Press contributed to this report.",
                "— Additional reporting by AP",
                "With files from The Associated Press",
                "Jona Merril of The Associated Press contributed reporting.",
                "(With reporting from Associated Press)"
            })
    void aContributionMayBeTheOrigin(String line) {
        Traced traced = beside("Associated Press", Account.of(OWN, OTHER).trailer(line));
        assertThat(traced.only(Tie.Kind.AGENCY).firm()).isFalse();
        assertThat(traced.all()).isEqualTo(new Origins.Count(1, 2));
    }

    @Test
    void theAgencyItselfIsAmongTheAccounts() {
        Traced traced = Traced.of(
                Account.of(BREACH, PUMPS).in("Reuters"),
                Account.of("ORRIN (Reuters) - " + OWN).in("Tern"));
        assertThat(traced.only(Tie.Kind.AGENCY).firm()).isTrue();
    }

    @Test
    void aLastWordAfterTheLastSentenceIsACredit() {
        assertThat(beside("AFP", Account.of(OWN, OTHER + " (AFP)")).kinds()).containsExactly(Tie.Kind.AGENCY);
        assertThat(beside("Reuters", Account.of(OWN, OTHER + " — Reuters")).kinds())
                .containsExactly(Tie.Kind.AGENCY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Photo: Reuters",
                "(Reuters/Jona Merril, file photo)",
                "Follow us for news from Reuters and others",
                "Jona Merril used to work for Reuters and lives in Orrin.",
                "The Reuters Foundation paid for the pumps."
            })
    void aNameInPassingIsNoCredit(String line) {
        assertThat(beside("Reuters", Account.of(OWN, OTHER).trailer(line)).kinds())
                .isEmpty();
    }

    @Test
    void initialsOfSomethingElseAreNoCredit() {
        assertThat(Traced.of(
                                Account.of("The Office for Tides (OFT), which runs the pumps, was silent.", BREACH),
                                Account.of("The Office for Tides (OFT), asked twice, was silent too.", OWN))
                        .kinds())
                .isEmpty();
    }

    @Test
    void anAgencyWhoseNameHoldsAnothersIsNotThatOther() {
        assertThat(beside("Associated Press of Pakistan", Account.of(OWN).author("Associated Press"))
                        .kinds())
                .isEmpty();
    }
}
