package news.parallax.extract;

import static news.parallax.extract.Extracted.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import news.parallax.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonArticleTest {
    private static final String TEXT =
            "The tram line to Varr Hill was shut on Monday after a landslide.\\n\\nNobody was hurt, the fire service said.";

    @Test
    void theFieldsAreTheArticle() throws UnreadableInputException {
        Article article = json("{\"title\":\" Tram line  shut \",\"text\":\"" + TEXT
                + "\",\"published\":\"2031-03-04T10:00:00Z\",\"outlet\":\"Courier\",\"url\":\"https://courier.example/1\","
                + "\"author\":\"Ana Roe\",\"language\":\"en\",\"more\":{\"x\":1}}");
        assertThat(article.title()).isEqualTo("Tram line shut");
        assertThat(Objects.requireNonNull(article.published()).date()).isEqualTo("2031-03-04");
        assertThat(article.outlet()).isEqualTo("Courier");
        assertThat(article.url()).isEqualTo("https://courier.example/1");
        assertThat(article.author()).isEqualTo("Ana Roe");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.snapshot().text()).isEqualTo(TEXT.replace("\\n", "\n"));
        assertThat(article.body()).isEqualTo(TEXT.replace("\\n", "\n"));
    }

    @Test
    void onlyTheTextIsNeeded() throws UnreadableInputException {
        Article article = json("{\"text\":\"" + TEXT + "\",\"title\":null,\"published\":\"\"}");
        assertThat(article.title()).isNull();
        assertThat(article.published()).isNull();
        assertThat(article.outlet()).isNull();
        assertThat(article.author()).isNull();
        assertThat(article.paragraphs()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2031-03|2031-03",
                "20310304|2031-03-04",
                "4 March 2031|2031-03-04",
                "March 4, 2031 10:30 GMT|2031-03-04"
            })
    void aDateMayBeWrittenInSeveralWays(String written, String date) throws UnreadableInputException {
        Article article = json("{\"text\":\"" + TEXT + "\",\"published\":\"" + written + "\"}");
        assertThat(Objects.requireNonNull(article.published()).date()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "04/03/2031", "2031-02-30", "2031-13", "99999999"})
    void aDateThatCannotBeReadIsNone(String written) throws UnreadableInputException {
        assertThat(json("{\"text\":\"" + TEXT + "\",\"published\":\"" + written + "\"}")
                        .published())
                .isNull();
    }

    @Test
    void brokenJsonIsRefusedWithThePlaceAndTheRemedy() {
        assertThatThrownBy(() -> json("{\"title\": \"x\",\n \"text\" \"y\"}"))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("not JSON")
                .hasMessageContaining("line 2")
                .hasMessageContaining("\"text\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"title\":\"x\"}",
                "{\"text\":\"\"}",
                "{\"text\":\" \\n \"}",
                "{\"text\":null}",
                "[]",
                "[{\"text\":\"x\"}]",
                "\"text\"",
                "7",
                "null",
                "{\"text\":{}}"
            })
    void jsonWithoutATextIsRefused(String json) {
        assertThatThrownBy(() -> json(json))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("no \"text\"");
    }
}
