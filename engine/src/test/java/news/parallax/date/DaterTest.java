package news.parallax.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import news.parallax.Account;
import news.parallax.article.Dating;
import news.parallax.article.Dating.Precision;
import news.parallax.statement.AnnotatedArticle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DaterTest {
    private static final Dater DATER = new Dater();

    /** Of Tuesday, 6 March 2012. */
    private static final Account TUNNEL = Account.of(
                    "Transport ministers agreed on Tuesday to reopen the Lorne tunnel, which a fire had closed.",
                    "The ministers will send engineers to a safety conference in Basel, Switzerland, on March 8 and 9.",
                    "It was their first accord since the fire broke out in the Lorne tunnel on Feb. 20.",
                    "They had met four times since the tunnel was sold in October 2011.")
            .in("Lorne Ledger");

    private static final Account TUNNEL_AGAIN = Account.of(
                    "The Lorne tunnel will reopen, transport ministers agreed on Tuesday.",
                    "Prime Minister David Cameron welcomed the accord. The ministers said they would send engineers to a"
                            + " safety conference in Basel on Thursday and Friday.",
                    "The accord was the first since fire closed the Lorne tunnel last month.")
            .in("Daily Spindle");

    private static final Account TUNNEL_THIRD = Account.of(
                    "Ministers have settled their quarrel over the burnt Lorne tunnel, it was announced on Tuesday.",
                    "Their engineers will attend a safety conference in Basel, Switzerland, on Thursday.",
                    "The ministers hope to tell of it at the G20 summit in Los Cabos.")
            .in("Evening Post");

    private static @Nullable Dating alone(Account account) {
        return DATER.alone(account.read());
    }

    private static List<@Nullable Dating> together(Account... accounts) {
        List<AnnotatedArticle> read = new ArrayList<>();
        for (Account account : accounts) {
            read.add(account.read());
        }
        return DATER.published(read);
    }

    private static void assertNoWrongDay(@Nullable Dating said, String day) {
        assertThat(said == null || !said.isDay() || said.date().equals(day))
                .as("says %s", said)
                .isTrue();
    }

    @Test
    void accountsWithoutDatesProveTheirDaysTogether() {
        LocalDate tuesday = LocalDate.of(2012, 3, 6);
        assertThat(together(TUNNEL, TUNNEL_AGAIN, TUNNEL_THIRD)).allSatisfy(d -> {
            assertThat(Objects.requireNonNull(d).earliest()).isBetween(tuesday.minusDays(1), tuesday.plusDays(1));
            assertThat(d.latest()).isBetween(tuesday, tuesday.plusDays(2));
        });
        for (Account account : List.of(TUNNEL, TUNNEL_AGAIN, TUNNEL_THIRD)) {
            assertNoWrongDay(alone(account), "2012-03-06");
        }
    }

    @Test
    void theEvidenceTellsWhichWordsAreOfTheSame() {
        Dating dating = Objects.requireNonNull(
                together(TUNNEL, TUNNEL_AGAIN, TUNNEL_THIRD).get(1));

        assertThat(dating.evidence()).anyMatch(e -> e.contains("are of the same: 8 March 2012 was a Thursday"));
        assertThat(dating.clues()).isNotEmpty();
        for (Dating.Clue clue : dating.clues()) {
            Account account = clue.input().startsWith("lorne")
                    ? TUNNEL
                    : clue.input().startsWith("daily") ? TUNNEL_AGAIN : TUNNEL_THIRD;
            assertThat(account.article().snapshot().text(clue.span())).isEqualTo(clue.text());
        }
    }

    @Test
    void aDatedAccountTellsTheOthersAndTheirWeekdaysWhichDay() {
        Account dated = Account.of("A bridge in Varr fell on Monday.", "Nobody was hurt.")
                .in("Varr Times")
                .on("2031-05-06");
        Account undated =
                Account.of("A bridge in Varr fell on Monday afternoon.").in("Ost News");
        Account later = Account.of("The bridge that fell in Varr will be rebuilt, the town said on Thursday.")
                .in("Sud News");

        List<@Nullable Dating> said = together(dated, undated, later);

        assertThat(Objects.requireNonNull(said.get(0)).evidence()).containsExactly("given");
        assertThat(Objects.requireNonNull(said.get(1)).date()).isIn("2031-05-05", "2031-05-06");
        assertThat(Objects.requireNonNull(said.get(2)).isDay()).isTrue();
        assertThat(Objects.requireNonNull(said.get(2)).evidence().get(0)).contains("tells the same event");
    }

    @Test
    void eventsLessThanAWeekApartGetDaysOfTheirOwn() {
        List<@Nullable Dating> first = together(
                Account.of("The two leaders spoke by telephone on Monday.")
                        .in("A")
                        .on("2016-05-02"),
                Account.of("The leaders spoke on the telephone Monday, an aide said.")
                        .in("B"));
        List<@Nullable Dating> second = together(
                Account.of("The two leaders spoke by telephone on Friday.")
                        .in("C")
                        .on("2016-05-06"),
                Account.of("The leaders spoke on the telephone Friday, an aide said.")
                        .in("D"));

        assertThat(Objects.requireNonNull(first.get(1)).date()).isEqualTo("2016-05-02");
        assertThat(Objects.requireNonNull(second.get(1)).date()).isEqualTo("2016-05-06");
    }

    @Test
    void aDateOfItsOwnStays() {
        Account account = Account.of("He spoke on Nov. 3, 2004.").on("2016-05-02");

        assertThat(Objects.requireNonNull(alone(account)).date()).isEqualTo("2016-05-02");
    }

    @Test
    void anAnniversaryIsNotTheDay() {
        Dating said = alone(Account.of(
                "Ten years ago, on June 14, 2001, the dam above Orsk gave way and the valley was drowned.",
                "President George W. Bush came two days later. Survivors remember him standing in the mud.",
                "The town is quiet now. A stone names the dead."));

        assertThat(said == null || !said.isDay()).as("says %s", said).isTrue();
        assertThat(said == null || !said.latest().isBefore(LocalDate.of(2001, 7, 1)))
                .as("says %s", said)
                .isTrue();
    }

    @Test
    void aCorrectionTellsOfAnotherDay() {
        String[] story = {
            "The mayor of Orsk resigned on Tuesday.",
            "Correction: An earlier version of this article misstated when the mayor took office. It was on June 3, 2014."
        };

        Dating said = alone(Account.of(story));

        assertThat(said).isNull();
    }

    @Test
    void aPrintNoteIsOfTheDayOrTheDayBefore() {
        Dating said = Objects.requireNonNull(
                alone(Account.of("The mayor of Orsk resigned on Tuesday.", "She had been in office for nine years.")
                        .trailer("A version of this article appears in print on March 7, 2012, on Page A4.")));

        assertThat(said.earliest()).isBetween(LocalDate.of(2012, 3, 6), LocalDate.of(2012, 3, 7));
        assertThat(said.latest()).isBetween(LocalDate.of(2012, 3, 6), LocalDate.of(2012, 3, 7));
    }

    @Test
    void summitsTellTheMonth() {
        Dating said = Objects.requireNonNull(alone(Account.of(
                "The two men shook hands earlier this month at the G20 summit in Antalya.",
                "President Obama has not spoken with him since. President Erdogan was their host.")));

        assertThat(said.precision()).isEqualTo(Precision.MONTH);
        assertThat(said.date()).isEqualTo("2015-11");
    }

    @Test
    void anElectionYearsAheadIsNotTheYear() {
        Dating said = alone(Account.of(
                "She would not say whether she will run in the 2020 election.",
                "President Trump took office in January 2017."));

        assertThat(said == null
                        || !said.earliest().isAfter(LocalDate.of(2017, 12, 31))
                                && !said.latest().isBefore(LocalDate.of(2017, 2, 1)))
                .as("says %s", said)
                .isTrue();
    }

    @Test
    void titlesOutliveTheOffice() {
        Dating said = alone(Account.of(
                "President Clinton played the saxophone at the library.", "Former President Carter sent a letter."));

        assertThat(said == null || said.latest().isAfter(LocalDate.of(2001, 1, 20)))
                .as("says %s", said)
                .isTrue();
    }

    @Test
    void whatTellsNothingHasNoDate() {
        assertThat(alone(Account.of("Cats sleep a lot.", "They may march about at night.")))
                .isNull();
        assertThat(alone(Account.of())).isNull();
        assertThat(together()).isEmpty();
    }
}
