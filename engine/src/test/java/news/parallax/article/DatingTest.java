package news.parallax.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import news.parallax.article.Dating.Precision;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatingTest {
    @ParameterizedTest
    @CsvSource({
        "2031-05-02, 2031-05-02, DAY, 2031-05-02",
        "2031-05-01, 2031-05-31, MONTH, 2031-05",
        "2032-02-01, 2032-02-29, MONTH, 2032-02",
        "2031-01-01, 2031-12-31, YEAR, 2031",
        "2031-05-02, 2031-05-04, INTERVAL, 2031-05-02/2031-05-04",
        "2031-01-01, 2032-12-31, INTERVAL, 2031-01-01/2032-12-31"
    })
    void aDateIsWrittenAsExactlyAsItIsKnown(LocalDate from, LocalDate to, Precision precision, String written) {
        Dating dating = new Dating(from, to, List.of());
        assertThat(dating.precision()).isEqualTo(precision);
        assertThat(dating.date()).isEqualTo(written);
        assertThat(dating.isDay()).isEqualTo(precision == Precision.DAY);
    }

    @Test
    void aMonthRunsFromItsFirstToItsLastDay() {
        Dating month = Dating.month(YearMonth.of(2031, 4), "byline");
        assertThat(month.earliest()).isEqualTo("2031-04-01");
        assertThat(month.latest()).isEqualTo("2031-04-30");
        assertThat(month.evidence()).containsExactly("byline");
    }

    @Test
    void anEndBeforeTheStartIsRefused() {
        LocalDate day = LocalDate.of(2031, 5, 2);
        assertThatIllegalArgumentException().isThrownBy(() -> new Dating(day, day.minusDays(1), List.of()));
    }

    @ParameterizedTest
    @CsvSource({"news/ledger.txt, ledger.txt", "news\\ledger.txt, ledger.txt", "-, -"})
    void anArticleWithoutAnOutletIsCalledByItsFileName(String input, String label) {
        assertThat(new Article(input, new Snapshot("0", ""), null, null, null, null, null, null, List.of()).label())
                .isEqualTo(label);
        assertThat(new Article(input, new Snapshot("0", ""), null, null, "Ledger", null, null, null, List.of()).label())
                .isEqualTo("Ledger");
    }

    @Test
    void theBodyIsItsParagraphsAndNothingElse() {
        List<Block> blocks = List.of(
                new Block(Block.Kind.HEADLINE, new Span(0, 4), null),
                new Block(Block.Kind.BODY, new Span(5, 9), null),
                new Block(Block.Kind.BODY, new Span(10, 13), null));
        Article article =
                new Article("-", new Snapshot("0", "Head\nBody\nEnd"), null, null, null, null, null, null, blocks);
        assertThat(article.body()).isEqualTo("Body\n\nEnd");
        assertThat(article.paragraphs()).containsExactly(new Span(5, 9), new Span(10, 13));
    }
}
