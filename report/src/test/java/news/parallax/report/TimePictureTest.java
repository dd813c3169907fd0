package news.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import news.parallax.article.Dating;
import news.parallax.report.TimePicture.Item;
import news.parallax.report.TimePicture.Mark;
import news.parallax.report.TimePictureMaker.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimePictureTest {
    private static final LocalDate DAY = LocalDate.of(2031, 3, 11);
    private static final Dating EVENT = Dating.day(DAY, "");
    private static final String LONG = "Fishing boats took the first passengers ashore before the rescue cruiser came,"
            + " and the mayor thanked the fishermen in a letter that was read aloud";

    static Stream<Sheet> sheets() {
        return Stream.of(Sheet.WIDE, Sheet.NARROW, Sheet.WIDE.numbers(), Sheet.NARROW.numbers());
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void nothingRunsIntoAnythingElseNorOffTheSheet(Sheet sheet) {
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            List<Item> items = new ArrayList<>();
            int many = 1 + random.nextInt(40);
            for (int i = 0; i < many; i++) {
                String text = sheet.stairs() ? LONG.substring(random.nextInt(60)) : String.valueOf(i + 1);
                items.add(item(date(random), sheet.stairs() ? "11 Mar" : "", text, 4 + random.nextInt(9)));
            }
            items.add(item(Dating.day(DAY, ""), "", "1", 5));
            TimePicture picture = TimePictureMaker.make(items, round % 2 == 0 ? EVENT : null, sheet);
            assertThat(picture.marks()).hasSize(many + 1);
            for (Mark mark : picture.marks()) {
                assertThat(mark.from()).isNotNegative();
                assertThat(mark.to()).isLessThanOrEqualTo(sheet.width());
                assertThat(mark.top() + mark.high()).isLessThanOrEqualTo(picture.axis());
                assertThat(picture.marks())
                        .filteredOn(m -> m != mark && m.base() == mark.base())
                        .allMatch(m -> m.to() <= mark.from() || mark.to() <= m.from());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void marksStandInOrderOfTimeAndThoseWithoutADateAtTheEnd(Sheet sheet) {
        List<Item> items = List.of(
                item(null, "", "4", 5),
                item(Dating.day(DAY.plusYears(3), ""), "", "3", 5),
                item(Dating.day(DAY.minusYears(30), ""), "", "1", 5),
                item(Dating.day(DAY, ""), "", "2", 5));
        TimePicture picture = TimePictureMaker.make(items, null, sheet);
        assertThat(picture.marks()).extracting(Mark::text).containsExactly("1", "2", "3", "4");
        assertThat(picture.marks()).extracting(Mark::left).isSorted();
        assertThat(picture.marks().get(3).left()).isGreaterThan(picture.end());
        assertThat(picture.words()).extracting(TimePicture.Words::text).contains("date not known");
    }

    @Test
    void aDayIsADotAndAMonthABarThatCoversItsDays() {
        Dating march = Dating.month(YearMonth.of(2031, 3), "");
        TimePicture picture = TimePictureMaker.make(
                List.of(item(march, "Mar", LONG, 5), item(EVENT, "11 Mar", LONG, 5)), EVENT, Sheet.WIDE);
        Mark bar = picture.marks().get(0);
        Mark dot = picture.marks().get(1);
        assertThat(bar.isDot()).isFalse();
        assertThat(dot.isDot()).isTrue();
        assertThat(bar.left()).isLessThan(dot.left());
        assertThat(bar.left() + bar.wide()).isGreaterThan(dot.left() + dot.wide());
        assertThat(dot.middle())
                .isBetween(
                        picture.band().left(),
                        picture.band().left() + picture.band().wide());
    }

    @Test
    void theEventHasItsNameAndWhatWasBeforeAndAfterStandsBesideIt() {
        List<Item> items = List.of(
                item(Dating.day(DAY.minusDays(9), ""), "2 Mar", LONG, 5),
                item(EVENT, "11 Mar", LONG, 5),
                item(Dating.day(DAY.plusDays(9), ""), "20 Mar", LONG, 5));
        assertThat(TimePictureMaker.make(items, EVENT, Sheet.WIDE).words())
                .extracting(TimePicture.Words::text)
                .containsExactly("The event · 11 Mar 2031", "← before", "after →");
        assertThat(TimePictureMaker.make(items, null, Sheet.WIDE).words()).isEmpty();
    }

    @Test
    void aGapOfYearsIsMarkedWithItsLength() {
        TimePicture picture = TimePictureMaker.make(
                List.of(
                        item(Dating.day(DAY.minusYears(20), ""), "2011", LONG, 5),
                        item(Dating.day(DAY.minusDays(1), ""), "10 Mar", LONG, 5)),
                EVENT,
                Sheet.WIDE);
        assertThat(picture.folds()).hasSize(1);
        assertThat(picture.words()).extracting(TimePicture.Words::text).contains("20 years");
    }

    @Test
    void wordsAreCutBetweenWordsAndLettersOfAnyWidthFit() {
        assertThat(TextWidth.clip(LONG, 12, 200)).startsWith("Fishing boats").endsWith("…");
        assertThat(TextWidth.clip("漢".repeat(400), 12, 200).length()).isBetween(4, 17);
        assertThat(TextWidth.clip("short", 12, 200)).isEqualTo("short");
        assertThat(TextWidth.clip("wide", 12, 1)).isEmpty();
    }

    @Test
    void datesAreShort() {
        assertThat(ShortDate.of(EVENT, 2031)).isEqualTo("11 Mar");
        assertThat(ShortDate.of(EVENT, null)).isEqualTo("11 Mar 2031");
        assertThat(ShortDate.of(new Dating(DAY, DAY.plusDays(2), List.of()), 2031))
                .isEqualTo("11–13 Mar");
        assertThat(ShortDate.length(9)).isEqualTo("9 days");
        assertThat(ShortDate.length(35)).isEqualTo("5 weeks");
        assertThat(ShortDate.length(120)).isEqualTo("4 months");
        assertThat(ShortDate.length(1096)).isEqualTo("3 years");
    }

    private static Dating date(Random random) {
        LocalDate from = DAY.plusDays(random.nextInt(4) == 0 ? -random.nextInt(9000) : random.nextInt(9) - 4);
        return switch (random.nextInt(8)) {
            case 0 -> null;
            case 1 -> Dating.month(YearMonth.from(from), "");
            case 2 -> new Dating(from, from.plusDays(random.nextInt(400)), List.of());
            default -> Dating.day(from, "");
        };
    }

    private static Item item(Dating date, String when, String text, int size) {
        return new Item(date, when, text, "#e0", text, size, false);
    }
}
