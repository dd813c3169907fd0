package news.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '"',
            value = {
                "# head § \\# head",
                "- item § \\- item",
                "1. item § 1\\. item",
                "12) item § 12\\) item",
                "0.txt § 0.txt",
                "2011-12 season § 2011-12 season",
                "a | b § a \\| b",
                "<b>&amp; § &lt;b&gt;&amp;amp;",
                "![x](y) § !\\[x\\](y)",
                "`*_~$ § \\`\\*\\_\\~\\$",
                "how many (aboard)! § how many (aboard)!",
                "see https://x.example § see https\\://x.example",
                "see www.x.example § see www\\.x.example",
                "mail @someone a@b.example § mail @&#8203;someone a@&#8203;b.example",
                "issue #12 § issue \\#&#8203;12"
            })
    void isThatTextWhereverItIsPasted(String text, String markdown) {
        assertThat(MarkdownText.line(text)).isEqualTo(markdown);
    }

    @Test
    void isOnOneLineWithNothingThatTurnsIt() {
        assertThat(MarkdownText.line(" a\n\n# b\u2028c\u202e\r\n\td ")).isEqualTo("a \\# b c d");
    }

    @Test
    void noSpaceStandsWithinTheMarksOfBold() {
        assertThat(MarkdownText.bold(" 5 * 6 ")).isEqualTo(" **5 \\* 6** ");
        assertThat(MarkdownText.bold(" \n")).isEqualTo(" ");
    }
}
