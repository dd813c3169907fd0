package news.parallax.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.Account;
import news.parallax.article.Dating;
import news.parallax.claim.Moment.Phase;
import news.parallax.telling.Place;
import news.parallax.telling.Tellings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {
    @Test
    void momentsStandInOrderOfTimeWithAllWhoTellThem() {
        SideBySide sides = SideBySide.of(
                Account.of(
                                "The tram line will open again on Friday with free rides.",
                                "A landslide buried the track above the quarry stop on Monday.")
                        .in("Courier")
                        .on("2031-05-06"),
                Account.of("The track was buried by a landslide on 5 May 2031, firemen said.")
                        .in("Echo"));
        assertThat(sides.timeline()).extracting(m -> m.date().date()).containsExactly("2031-05-05", "2031-05-09");
        assertThat(sides.timeline().get(0).places()).extracting(Place::account).containsExactly(0, 1);
        assertThat(sides.timeline().get(1).places()).extracting(Place::account).containsExactly(0);
        assertThat(sides.timeline().get(0).date().evidence()).anyMatch(e -> e.contains("Monday"));
    }

    @Test
    void aTimeThatNoDateResolvesIsLeftOut() {
        assertThat(SideBySide.of(Account.of("A landslide buried the track above the quarry on Monday."))
                        .timeline())
                .isEmpty();
    }

    @Test
    void aYearAloneIsBackground() {
        List<Moment> timeline = timeline(
                day("2031-05-05"),
                Account.of("The tram line to the quarry was opened in 1931.").on("2031-05-06"));
        assertThat(timeline).extracting(m -> m.date().date()).containsExactly("1931");
        assertThat(timeline.get(0).date().precision()).isEqualTo(Dating.Precision.YEAR);
        assertThat(timeline.get(0).phase()).isEqualTo(Phase.BEFORE);
    }

    @Test
    void theYearOfTheEventAloneIsNoMomentNorIsADecade() {
        assertThat(timeline(
                        day("2031-05-05"),
                        Account.of(
                                        "Nine landslides were counted in 2031.",
                                        "The quarry was busiest in the 1950s, the firemen said.")
                                .on("2031-05-06")))
                .isEmpty();
    }

    @Test
    void aMomentLiesBeforeAtOrAfterTheEvent() {
        Account account = Account.of(
                        "A wall above the track was mended in March 2031.",
                        "A landslide buried the track above the quarry stop on Monday.",
                        "The tram line will open again on Friday with free rides.")
                .on("2031-05-06");
        assertThat(timeline(day("2031-05-05"), account))
                .extracting(Moment::phase)
                .containsExactly(Phase.BEFORE, Phase.EVENT, Phase.AFTER);
        assertThat(timeline(null, account)).hasSize(3).allMatch(m -> m.phase() == null);
    }

    @Test
    void theMonthOfTheEventIsOneWithIt() {
        assertThat(timeline(
                        day("2031-05-05"),
                        Account.of("The firemen were called out 90 times in May 2031.")
                                .on("2031-06-06")))
                .extracting(Moment::phase)
                .containsExactly(Phase.EVENT);
    }

    @Test
    void theSummaryCanBeReadAlone() {
        List<Moment> timeline = timeline(
                day("2031-05-05"),
                Account.of("It was buried on Monday.").on("2031-05-06"),
                Account.of("A landslide buried the track above the quarry stop on Monday.")
                        .on("2031-05-06"),
                Account.of("He said that they might have been warned on Monday of what the wall would do.")
                        .on("2031-05-06"));
        assertThat(timeline).hasSize(1);
        assertThat(timeline.get(0).summary())
                .isEqualTo("A landslide buried the track above the quarry stop on Monday.");
    }

    @Test
    void whatIsToldOfADayHasALineForEachThingAndAnAccountStandsUnderItsOwnWords() {
        SideBySide sides = SideBySide.of(
                Account.of("The landslide buried 212 carts at the quarry stop on Monday.")
                        .in("Courier")
                        .on("2031-05-06"),
                Account.of("The landslide buried 212 carts at the quarry stop on Monday.", "It rained on Monday.")
                        .in("Post")
                        .on("2031-05-06"),
                Account.of("The landslide buried 221 carts at the quarry stop on Monday.")
                        .in("Echo")
                        .on("2031-05-06"),
                Account.of("Firemen from nine towns came to the valley on Monday.")
                        .in("Star")
                        .on("2031-05-06"));
        Moment monday = sides.timeline().get(0);
        assertThat(monday.lines())
                .filteredOn(l -> l.summary().contains("212"))
                .singleElement()
                .satisfies(
                        l -> assertThat(l.places()).extracting(Place::account).containsExactly(0, 1))
                .satisfies(l -> assertThat(l.disputed()).isTrue());
        assertThat(monday.lines())
                .filteredOn(l -> l.summary().contains("221"))
                .singleElement()
                .satisfies(
                        l -> assertThat(l.places()).extracting(Place::account).containsExactly(2));
        assertThat(monday.lines().get(0).places()).hasSize(2);
        assertThat(monday.summary()).doesNotContain("212").doesNotContain("221");
    }

    @Test
    void anAccountThatSaysTheSameTwiceStandsOnceUnderALine() {
        List<Moment> timeline = SideBySide.of(Account.of(
                                "A landslide buried the track above the quarry stop on Monday.",
                                "Nobody was hurt.",
                                "A landslide buried the track above the quarry stop on Monday.")
                        .on("2031-05-06"))
                .timeline();
        assertThat(timeline.get(0).lines()).allMatch(l -> l.places().size() == 1);
    }

    // 6 May 2031 is a Tuesday.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayors met again, for the first time since gunmen stormed the depot last month.|2031-04|Gunmen stormed the depot last month",
                "It was the third visit since the two spoke in January.|2031-01|The two spoke in January",
                "The tram, built in 1998 and painted green, left the rails at the quarry.|1998|The tram, built in 1998 and painted green",
                "The town sent two nurses to the talks that open in Kesh on Friday.|2031-05-09|The talks that open in Kesh on Friday",
                "The mood sank after the raid of 6 April on the depot at Kesh.|2031-04-06|The raid of 6 April on the depot at Kesh",
                "The gate was hung in March, when the lock was built, and inspected in April.|2031-03|The gate was hung in March, when the lock was built, and inspected in April.",
            })
    void aTimeStandsWithTheWordsOfItsClause(String text, String date, String line) {
        List<Moment> timeline = timeline(day("2031-05-05"), Account.of(text).on("2031-05-06"));
        assertThat(timeline)
                .filteredOn(m -> m.date().date().equals(date))
                .singleElement()
                .extracting(Moment::summary)
                .isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She was the first woman to lead the port since January.",
                "If the pump is mended by Friday, the tug may sail.",
                "The leaders had spoken three times before Monday's call.",
                "The town has handed over its lists for the months of March and April to the court.",
            })
    void aTimeThatNothingIsToldOfIsLeftOut(String text) {
        assertThat(timeline(day("2031-05-05"), Account.of(text).on("2031-05-06")))
                .isEmpty();
    }

    private static Dating day(String day) {
        return Dating.day(LocalDate.parse(day), "known");
    }

    private static List<Moment> timeline(@Nullable Dating event, Account... accounts) {
        Tellings tellings = Tellings.of(Stream.of(accounts).map(Account::read).toList());
        return new TimelineMaker().make(tellings, List.of(), event);
    }
}
