package news.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import news.parallax.Comparison;
import news.parallax.Comparison.SideBySide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportTest {
    private final TextReport report = new TextReport();

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 120, 200})
    void noLineIsWiderThanTheTerminal(int width) throws IOException {
        Comparison comparison = new Comparison(List.of(Stories.ferry(), Stories.hostile(), Stories.bakery()));
        String text = write(comparison, width, false);
        assertThat(text.lines())
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(width));
        assertThat(text.lines().skip(1)).anyMatch(line -> line.length() > width / 2);
    }

    @Test
    void tellsWhatMatters() throws IOException {
        String text = write(Stories.all(), 200, false);
        assertThat(text)
                .contains("Tuesday 11 March 2031 · 6 accounts · 3 to 4 origins · 10 claims · 3 disputed")
                .contains("Coast Wire, Morning Tide, Harbour Herald (one origin)")
                .contains("3 origins · disputed · from Coast Wire · 4 same\n")
                .contains("Skarvholm Island Post: \"With 241 people on board")
                .contains("Number: 214 people on board, against 241 people on board")
                .contains("and 4 more claims")
                .contains("No two accounts differ in a number, a quotation or in certainty.")
                .contains("Bakery in Tarn opens again · Tarn Times · Friday 2 May 2031");
        assertThat(text).endsWith("See the page.\n").doesNotContain("\u001b", "omit");
    }

    @Test
    void manyValuesOfOneThingAreOneDifference() throws IOException {
        String text = write(new Comparison(List.of(Stories.shipOfManyNumbers(40))), 200, false);
        assertThat(text)
                .containsOnlyOnce("≠")
                .contains("≠ Number: how many (aboard): “100”, “101”, “102”, “103”, “104” and 5 more\n")
                .contains("    Paper 3 and 3 others: \"The ship had 103 people on board\"\n    and 6 more values\n");
    }

    @Test
    void whatIsPossibleIsOnlyCounted() throws IOException {
        String text = write(new Comparison(List.of(Stories.flood())), 200, false);
        assertThat(text)
                .contains("from Mill Lane Letter · 1 more or less detail, 1 certainty differs, 1 not comparable\n")
                .contains(
                        "1 possible difference and 1 seeming difference that cannot be compared are on the page and in"
                                + " the JSON.")
                .contains(
                        "  Before\n    2019: In 2019 the Oste flooded 300 cellars.\n  The event\n    Tuesday 11 March")
                .doesNotContain("perhaps in the other", "1 disputed");
    }

    @Test
    void accountsThatLackTheSameClaimsAreOneLine() throws IOException {
        assertThat(write(new Comparison(List.of(Stories.ferry())), 200, false))
                .contains("  Coast Wire, Morning Tide: Fishing boats took the first passengers ashore");
    }

    @Test
    void coloursOnlyWhenAsked() throws IOException {
        assertThat(write(Stories.all(), 80, true)).contains("\u001b[1m", "\u001b[33m", "\u001b[0m");
    }

    @Test
    void noAccountCanSendCodesToTheTerminal() throws IOException {
        String text = write(new Comparison(List.of(Stories.hostile())), 80, false);
        assertThat(text.codePoints().filter(c -> (Character.isISOControl(c) && c != '\n') || Shown.turnsDirection(c)))
                .isEmpty();
    }

    @Test
    void nothingReadIsTold() throws IOException {
        assertThat(write(new Comparison(List.of()), 80, false)).startsWith("No account could be read.");
    }

    @Test
    void articleHasTitleFactsAndBody() {
        SideBySide bakery = Stories.bakery();
        assertThat(report.article(bakery.event().accounts().get(0).article())).isEqualTo("""
                        Bakery opens again
                        Tarn Times · Friday 2 May 2031

                        The bakery in Tarn has opened again, baker Ola Ness said.
                        """);
    }

    @Test
    void annotationsHaveALineEach() {
        assertThat(report.annotations(JsonReportTest.annotated())).isEqualTo("""
                        boats.txt
                        Attributions (2)
                          Jon Aune | said | about 12 boats were lost
                          - | - | about 12 boats were lost
                        Names (1)
                          Jon Aune | person
                        Times (1)
                          11 March | XXXX-03-11 | Tuesday 11 March 2031
                        Quantities (2)
                          about 12 boats | about 12 boat
                          12 | percent
                        """);
    }

    @Test
    void eventsHaveTheirInputs() {
        List<news.parallax.event.Event> events =
                Stories.all().events().stream().map(SideBySide::event).toList();
        assertThat(report.events(events))
                .contains("Book fair in Lommen draws a record crowd\n  date not known · 2 accounts\n"
                        + "    fair-1.txt\n    fair-2.txt\n");
    }

    private String write(Comparison comparison, int width, boolean colour) throws IOException {
        StringBuilder out = new StringBuilder();
        report.write(comparison, out, width, colour, "See the page.");
        return out.toString();
    }
}
