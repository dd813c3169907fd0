package news.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.parallax.Comparison;
import news.parallax.Comparison.SideBySide;
import org.junit.jupiter.api.Test;

class CsvReportTest {
    private static final String HEAD = "event,claim,summary,standing,origins_min,origins_max,account,outlet,cell,"
            + "speaker,certainty,start,end,text,relation";

    @Test
    void hasARowForEachClaimAndAccount() throws IOException {
        SideBySide ferry = Stories.ferry();
        List<List<String>> rows = parse(csv(ferry));
        assertThat(rows).hasSize(1 + 10 * 6).allSatisfy(row -> assertThat(row).hasSize(15));
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
    void theLastColumnTellsHowAStatementStandsToTheSummary() throws IOException {
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
