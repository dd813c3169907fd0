package news.parallax.claim;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.Account;
import news.parallax.telling.Place;
import org.junit.jupiter.api.Test;

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
    void aYearAloneIsNoMoment() {
        assertThat(SideBySide.of(Account.of("The tram line to the quarry was opened in 1931.")
                                .on("2031-05-06"))
                        .timeline())
                .isEmpty();
    }
}
