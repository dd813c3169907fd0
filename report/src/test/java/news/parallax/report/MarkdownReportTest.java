package news.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import news.parallax.Comparison;
import news.parallax.claim.Claim.Standing;
import news.parallax.difference.Discrepancy;
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
                .contains("  - Skarvholm Island Post: \"With **241** people on board")
                .contains("Tuesday morning\" – island-post.html, characters 104–")
                .contains("; so too Morning Tide (morning-tide.html, characters 38–")
                .contains("### Told by two or more others, not found in the text we hold")
                .contains("## Told by one account\n\n- Bakery in Tarn opens again");
    }

    @Test
    void tellsRelationsWhatIsPossibleAndTheTimelineInItsParts() throws IOException {
        assertThat(write(new Comparison(List.of(Stories.flood()))))
                .contains("| **●** | ◐ | ○ | ∥ | – |\n")
                .contains("◐ more or less detail, ○ certainty differs, ∥ not comparable")
                .contains("\n1 seeming difference that cannot be compared is on the page and in the JSON.\n")
                .contains("### Possible differences\n\n")
                .contains(
                        "\n- Certainty: so in one, perhaps in the other (Mill Lane Letter, mill.txt, characters 0–27; ")
                .contains("**Before**\n\n- 2019: In 2019 the Oste flooded 300 cellars. (Herald)\n")
                .contains("**The event**\n\n- Tuesday 11 March 2031: ");
    }

    @Test
    void accountsThatLackTheSameClaimsStandTogether() throws IOException {
        assertThat(write(new Comparison(List.of(Stories.ferry()))))
                .contains("- **Coast Wire**, **Morning Tide**\n  - Fishing boats");
    }

    @Test
    void whatDiffersComesBeforeTheClaims() throws IOException {
        assertThat(write(new Comparison(List.of(Stories.ferry()))))
                .containsSubsequence(
                        "### Who tells it",
                        "### What differs",
                        "### Claims",
                        "### Told by two or more others, not found",
                        "### Timeline");
    }

    @Test
    void manyValuesOfOneThingAreOneDifference() throws IOException {
        String markdown = write(new Comparison(List.of(Stories.shipOfManyNumbers(130))));
        assertThat(markdown).containsOnlyOnce("**Number**");
        assertThat(markdown.lines().filter(l -> l.startsWith("  - Paper")))
                .hasSize(10)
                .allMatch(l -> l.contains("; so too Paper "));
    }

    @Test
    void accountsTooManyForColumnsAreNumbersInOne() throws IOException {
        assertThat(write(new Comparison(List.of(Stories.large(20, 60)))))
                .contains("| Claim | Standing | Origins | Told by |\n| --- | --- | --- | --- |\n")
                .contains(" | 1 **●**, 4 ≠,", ", 19 ● |")
                .contains("\nand 20 more claims: on the page, in the CSV and the JSON\n");
    }

    @Test
    void whatOneAccountTellsAloneOnlyFillsTheTableUp() throws IOException {
        Story s = new Story("Market day", null);
        String all = String.join(
                " ",
                java.util.stream.IntStream.range(0, 30)
                        .mapToObj(i -> "Stall " + i + " is open.")
                        .toList());
        int a = s.account("a.txt", null, null, null, null, Story.body(all));
        int b = s.account("b.txt", null, null, null, null, Story.body("Stall 29 is open."));
        for (int i = 0; i < 29; i++) {
            s.claim("Stall " + i + " is open", Standing.SINGLE, s.says(a, "Stall " + i + " is open"));
        }
        s.claim("Both tell this", Standing.CORROBORATED, s.says(a, "Stall 29 is open"), s.says(b, "Stall 29 is open"));
        String markdown = write(new Comparison(List.of(s.build())));
        assertThat(markdown.lines().filter(l -> l.startsWith("|")))
                .hasSize(2 + 12)
                .element(2)
                .asString()
                .contains("Both");
        assertThat(markdown).contains("\nand 18 more claims that one account tells alone: on the page");
    }

    @Test
    void aLongTextIsCutAroundTheWordsThatDiffer() throws IOException {
        String filling = "word ".repeat(200);
        Story s = new Story("Market day " + filling, null);
        int a = s.account("a.txt", null, filling, null, null, Story.body(filling + "then 7 came " + filling));
        int b = s.account("b.txt", null, null, null, null, Story.body("then 8 came"));
        s.claim(filling, Standing.DISPUTED, s.says(a, filling + "then 7 came " + filling), s.says(b, "then 8 came"));
        s.differ(Discrepancy.Kind.NUMBER, 0, 1, "“7” and “8”", "7", "8");
        String markdown = write(new Comparison(List.of(s.build())));
        assertThat(markdown).contains("then **7** came word", "\"then **8** came\"");
        assertThat(markdown.lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThan(600));
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
