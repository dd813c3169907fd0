package news.parallax.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import news.parallax.Account;
import news.parallax.article.Dating;
import news.parallax.statement.AnnotatedArticle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventDateTest {
    private static @Nullable Dating event(Account... accounts) {
        List<AnnotatedArticle> read = new ArrayList<>();
        for (Account account : accounts) {
            read.add(account.read());
        }
        return new Dater().event(read);
    }

    @Test
    void theEventIsOnTheDayThatTheLeadsName() {
        Dating date = Objects.requireNonNull(event(
                Account.of("A landslide buried the tram track on Varr Hill on Tuesday.")
                        .on("2031-05-06"),
                Account.of("The landslide of Tuesday on Varr Hill felled many trees.")
                        .on("2031-05-08")));

        assertThat(date.date()).isEqualTo("2031-05-06");
        assertThat(date.evidence()).anyMatch(line -> line.contains("Tuesday"));
    }

    @Test
    void whereNoLeadNamesADayItWasOnThatOfPublicationOrTheDayBefore() {
        Dating date = Objects.requireNonNull(event(
                Account.of("A landslide buried the tram track on Varr Hill.").on("2031-05-06")));

        assertThat(date.date()).isEqualTo("2031-05-05/2031-05-06");
    }

    @Test
    void aWeekdayIsOneDayWhereverInAFewDaysPublicationWas() {
        AnnotatedArticle read = Account.read("A landslide buried the tram track on Varr Hill on Tuesday.");
        Dating few = new Dating(LocalDate.of(2031, 5, 6), LocalDate.of(2031, 5, 8), List.of("two accounts"));
        Dating week = new Dating(LocalDate.of(2031, 5, 4), LocalDate.of(2031, 5, 8), List.of("two accounts"));

        assertThat(Objects.requireNonNull(new Dater().event(List.of(published(read, few))))
                        .date())
                .isEqualTo("2031-05-06");
        assertThat(new Dater().event(List.of(published(read, week)))).isEqualTo(week);
    }

    @Test
    void aDayThatUndatedLeadsNameInFullIsThatOfTheEvent() {
        Dating date = Objects.requireNonNull(event(
                Account.of("On 6 May 2031 a landslide buried the tram track on Varr Hill, laid in 1998."),
                Account.of("A landslide buried the tram track. Varr Hill gave way on May 6, 2031."),
                Account.of("A landslide buried the tram track on Varr Hill.")));

        assertThat(date.date()).isEqualTo("2031-05-06");
        assertThat(date.evidence()).hasSize(2).allMatch(line -> line.contains("May"));
    }

    @Test
    void aDayInFullBeforeOtherYearsOrStillToComeIsNotThatOfTheEvent() {
        assertThat(event(Account.of("The track, opened on 6 May 1998, broke. It was mended in 2031.")))
                .isNull();
        assertThat(event(Account.of("The track will open on 6 May 2031."))).isNull();
    }

    private static AnnotatedArticle published(AnnotatedArticle read, Dating then) {
        return new AnnotatedArticle(
                read.article().published(then),
                read.sentences(),
                read.names(),
                read.times(),
                read.quantities(),
                read.attributions(),
                read.statements());
    }

    @Test
    void withoutAnyDateTheEventHasNone() {
        assertThat(event(Account.of("A landslide buried the tram track."))).isNull();
    }
}
