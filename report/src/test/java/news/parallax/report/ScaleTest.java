package news.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import news.parallax.article.Dating;
import org.junit.jupiter.api.Test;

class ScaleTest {
    private static final Scale.Room ROOM = new Scale.Room(900, 40, 16, 90);

    @Test
    void daysCloseTogetherStandAsFarApartAsTheyWere() {
        Scale scale = Scale.of(days("2031-03-01", "2031-03-11", "2031-03-21"), ROOM);
        assertThat(scale.folds()).isEmpty();
        double first = at(scale, "2031-03-01");
        assertThat(at(scale, "2031-03-11") - first)
                .isCloseTo(at(scale, "2031-03-21") - at(scale, "2031-03-11"), within(0.001));
        assertThat(scale.width()).isCloseTo(900, within(0.001));
    }

    @Test
    void aLongGapIsFoldedAndToldSoThatTheDaysOfTheEventCanBeToldApart() {
        Scale scale = Scale.of(days("2011-03-10", "2031-03-10", "2031-03-11"), ROOM);
        assertThat(scale.folds()).hasSize(1);
        Scale.Fold fold = scale.folds().get(0);
        assertThat(fold.days()).isEqualTo(7304);
        assertThat(fold.to() - fold.from()).isCloseTo(40, within(0.001));
        assertThat(fold.from()).isGreaterThan(at(scale, "2011-03-10"));
        assertThat(fold.to()).isLessThanOrEqualTo(at(scale, "2031-03-10"));
        assertThat(at(scale, "2031-03-11") - at(scale, "2031-03-10")).isGreaterThanOrEqualTo(16);
    }

    @Test
    void yearsAloneNeedNoFold() {
        assertThat(Scale.of(days("2019-01-01", "2024-01-01", "2031-01-01"), ROOM)
                        .folds())
                .isEmpty();
    }

    @Test
    void aSingleDayIsNotAsWideAsThePage() {
        Scale scale = Scale.of(days("2031-03-11"), ROOM);
        assertThat(scale.width()).isCloseTo(90, within(0.001));
    }

    @Test
    void oneMonthAloneTakesTheLine() {
        Dating march = Dating.month(YearMonth.of(2031, 3), "");
        Scale scale = Scale.of(List.of(march), ROOM);
        assertThat(scale.start(march)).isZero();
        assertThat(scale.end(march)).isCloseTo(900, within(0.001));
    }

    @Test
    void timeNeverRunsBack() {
        Scale scale = Scale.of(days("1954-01-01", "2011-06-01", "2031-03-10", "2031-03-11", "2032-01-01"), ROOM);
        double before = -1;
        for (LocalDate day = LocalDate.of(1953, 1, 1); day.getYear() < 2034; day = day.plusDays(1)) {
            double here = scale.at(day.toEpochDay());
            assertThat(here).isBetween(Math.max(0, before), scale.width());
            before = here;
        }
    }

    private static List<Dating> days(String... days) {
        return Arrays.stream(days).map(d -> Dating.day(LocalDate.parse(d), "")).toList();
    }

    private static double at(Scale scale, String day) {
        return scale.at(LocalDate.parse(day).toEpochDay());
    }
}
