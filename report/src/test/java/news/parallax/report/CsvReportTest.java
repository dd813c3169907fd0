package news.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.parallax.Comparison;
import news.parallax.Comparison.SideBySide;
import news.parallax.claim.Claim.Standing;
import org.junit.jupiter.api.Test;

class CsvReportTest {
    private static final String HEAD = "event,claim,summary,standing,origins_min,origins_max,account,outlet,cell,"
            + "speaker,certainty,start,end,text,relation,event_label,event_date,title,published,url,differences";

    @Test
    void hasARowForEachClaimAndAccount() throws IOException {
        SideBySide ferry = Stories.ferry();
        List<List<String>> rows = parse(csv(ferry));
        assertThat(rows).hasSize(1 + 10 * 6).allSatisfy(row -> assertThat(row).hasSize(21));
        assertThat(String.join(",", rows.get(0))).isEqualTo(HEAD);
        List<String> island = rows.get(4);
        assertThat(island.subList(1, 11))
                .containsExactly(
                        "c1",
                        "The ferry ran aground off Skarvholm on Tuesday morning with 214 people on board",
                        "disputed",
                        "3",
                        "3",
                        "ferry/island-post.html",
                        "Skarvholm Island Post",
                        "differs",
                        "",
                        "asserted");
        String snapshot = ferry.event().accounts().get(3).article().snapshot().text();
        assertThat(snapshot.substring(Integer.parseInt(island.get(11)), Integer.parseInt(island.get(12))))
                .isEqualTo(island.get(13));
    }

    @Test
    void namesAllFourSortsOfCells() throws IOException {
        Map<String, Long> cells = parse(csv(Stories.ferry())).stream()
                .skip(1)
                .collect(Collectors.groupingBy(row -> row.get(8), Collectors.counting()));
        assertThat(cells).containsOnlyKeys("says", "differs", "developed", "silent");
        assertThat(cells).containsEntry("developed", 1L);
    }

    @Test
    void aColumnTellsHowAStatementStandsToTheSummary() throws IOException {
        assertThat(parse(csv(Stories.flood())).stream().skip(1).limit(5).map(row -> row.get(14)))
                .containsExactly("same", "more or less detail", "certainty differs", "not comparable", "");
    }

    @Test
    void nothingStartsAFormula() throws IOException {
        List<List<String>> rows = parse(csv(Stories.hostile()));
        assertThat(rows).allSatisfy(row -> assertThat(row).noneMatch(f -> f.matches("(?s)[=+\\-@\t\r\n].*")));
        assertThat(rows.get(1).get(2)).startsWith("'=1+1");
        assertThat(rows.get(2).get(6)).startsWith("'=cmd|");
        assertThat(rows.get(2).get(7)).isEqualTo("'=HYPERLINK(\"https://evil.example\")");
    }

    @Test
    void nothingStartsAFormulaWhereASemicolonOrALinePartsCells() throws IOException {
        Story s = new Story("Sale; fine", null);
        int a = s.account("a.txt", null, "x;=1+1", null, null, Story.body("Prices fell;=cmd|A0\n+1 more; -2 too"));
        s.claim("Prices fell", Standing.SINGLE, s.says(a, "Prices fell;=cmd|A0\n+1 more; -2 too"));
        List<String> row = parse(csv(s.build())).get(1);
        assertThat(row.get(13)).isEqualTo("Prices fell;'=cmd|A0\n'+1 more; -2 too");
        assertThat(row.subList(15, 18)).containsExactly("Sale; fine", "", "x;'=1+1");
    }

    @Test
    void aRowTellsItsEventItsAccountAndWhatDiffers() throws IOException {
        List<List<String>> rows = parse(csv(Stories.ferry()));
        assertThat(rows.get(4).subList(15, 21))
                .containsExactly(
                        "Ferry Sunniva runs aground off Skarvholm with 214 people on board",
                        "2031-03-11",
                        "“No steering”: passengers tell of four long minutes",
                        "2031-03-11",
                        "https://islandpost.example/2031/sunniva",
                        "number: 214 people on board, against 241 people on board / number: 241 people on board,"
                                + " against 214 persons on board");
        assertThat(rows.stream().skip(1))
                .filteredOn(row -> row.get(8).equals("differs"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get(20)).isNotEmpty());
        assertThat(parse(csv(Stories.hostile())).stream().skip(1).map(row -> row.get(19)))
                .as("addresses that are none")
                .doesNotContain("javascript:alert(4)");
    }

    @Test
    void aCellHasRoomInASpreadsheet() throws IOException {
        Story s = new Story("A".repeat(100_000), null);
        int a = s.account("a.txt", null, null, null, null, Story.body("long ".repeat(20_000)));
        s.claim("long", Standing.SINGLE, s.says(a, "long ".repeat(20_000)));
        assertThat(parse(csv(s.build())))
                .allSatisfy(row -> assertThat(row)
                        .allSatisfy(field -> assertThat(field.length()).isLessThan(32_767)));
    }

    @Test
    void linesEndAsTheStandardWants() throws IOException {
        assertThat(csv(Stories.fair())).startsWith(HEAD + "\r\n").endsWith("\r\n");
    }

    private static String csv(SideBySide sideBySide) throws IOException {
        StringBuilder out = new StringBuilder();
        new CsvReport().write(new Comparison(List.of(sideBySide)), out);
        return out.toString();
    }

    private static List<List<String>> parse(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (c == '"' && quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\r')) {
                row.add(field.toString());
                field.setLength(0);
                if (c == '\r') {
                    rows.add(row);
                    row = new ArrayList<>();
                    i++;
                }
            } else {
                field.append(c);
            }
        }
        return rows;
    }
}
