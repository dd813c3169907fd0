package news.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import news.parallax.Comparison;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {
    @Test
    void hasAllPartsOfAnEvent() throws IOException {
        assertThat(write(Stories.all()))
                .contains("## Ferry Sunniva runs aground off Skarvholm with 214 people on board\n")
                .contains("- 6 accounts, 3 to 4 origins\n")
                .contains("1. **Coast Wire**")
                .contains("| Claim | Standing | Origins | 1 | 2 | 3 | 4 | 5 | 6 |\n")
                .contains("on board | disputed | 3 | **●** | ● | ● | ≠ | ● | – |\n")
                .contains("- **Number**: 214 people on board, against 241 people on board\n")
                .contains("  - Skarvholm Island Post: \"With 241 people on board")
                .contains("### Told by two or more origins, not found in the text we hold")
                .contains("## Told by one account\n\n- Bakery in Tarn opens again");
    }

    @Test
    void tellsRelationsWhatIsPossibleAndTheTimelineInItsParts() throws IOException {
        assertThat(write(new Comparison(List.of(Stories.flood()))))
                .contains("| **●** | ◐ | ○ | ∥ | – |\n")
                .contains("◐ more or less detail, ○ certainty differs, ∥ not comparable")
                .contains("\n1 seeming difference that cannot be compared is on the page and in the JSON.\n")
                .contains("### Possible differences\n\n")
                .contains("\n- Certainty: so in one, perhaps in the other (Mill Lane Letter, Radio Ford)\n")
                .contains("**Before**\n\n- 2019: In 2019 the Oste flooded 300 cellars. (Herald)\n")
                .contains("**The event**\n\n- Tuesday 11 March 2031: ");
    }

    @Test
    void accountsThatLackTheSameClaimsStandTogether() throws IOException {
        assertThat(write(new Comparison(List.of(Stories.ferry()))))
                .contains("- **Coast Wire**, **Morning Tide**\n  - Fishing boats");
    }

    @Test
    void everyRowOfATableHasAsManyCells() throws IOException {
        String markdown = write(new Comparison(List.of(Stories.hostile())));
        assertThat(markdown.lines().filter(l -> l.startsWith("|")))
                .hasSize(4)
                .allSatisfy(line -> assertThat(line.replace("\\|", "").chars().filter(c -> c == '|'))
                        .hasSize(7));
    }

    @Test
    void noAccountCanAddMarkup() throws IOException {
        String markdown = write(new Comparison(List.of(Stories.hostile())));
        assertThat(markdown)
                .doesNotContain("<", "\u202e", "](")
                .doesNotContain("https://")
                .contains("&lt;script&gt;", "| \\-2 ", "| \\=1+1 ");
    }

    private static String write(Comparison comparison) throws IOException {
        StringBuilder out = new StringBuilder();
        new MarkdownReport().write(comparison, out);
        return out.toString();
    }
}
