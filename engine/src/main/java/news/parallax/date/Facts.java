package news.parallax.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What is known of the world: who held which office and when, which summits and games were where. Two small tables of
 * public record, {@code terms.txt} and {@code gatherings.txt}, which name their sources.
 */
final class Facts {
    /** One who held an office, from the first day to the last; {@link LocalDate#MAX} where there was no last one yet. */
    record Term(String office, String place, LocalDate from, LocalDate to) {}

    /** A summit, games or an election. */
    record Gathering(String kind, List<String> places, LocalDate from, LocalDate to) {}

    private static final Facts SHIPPED = new Facts();

    /** By office and name, both folded. */
    private final Map<String, List<Term>> terms = new HashMap<>();

    private final List<Gathering> gatherings = new ArrayList<>();

    private Facts() {
        for (String[] row : rows("terms.txt")) {
            Term term = new Term(
                    row[0],
                    row[1],
                    LocalDate.parse(row[2]),
                    row[3].isEmpty() ? LocalDate.MAX : LocalDate.parse(row[3]));
            for (String name : row[4].split(";")) {
                terms.computeIfAbsent(row[0] + " " + fold(name), n -> new ArrayList<>())
                        .add(term);
            }
        }
        for (String[] row : rows("gatherings.txt")) {
            List<String> places = new ArrayList<>();
            for (String place : row[3].split(";")) {
                places.add(fold(place));
            }
            gatherings.add(new Gathering(row[0], places, LocalDate.parse(row[1]), LocalDate.parse(row[2])));
        }
    }

    static Facts shipped() {
        return SHIPPED;
    }

    /** The terms of all who bore the name in the office; none where nobody did. */
    List<Term> terms(String office, String name) {
        return terms.getOrDefault(office + " " + name, List.of());
    }

    List<Gathering> gatherings() {
        return gatherings;
    }

    /** Lower case without accents, dots and initials: "Enrique Peña Nieto", "George H.W. Bush" as "george bush". */
    static String fold(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('\u0131', 'i')
                .replace('\u2019', '\'');
        StringBuilder folded = new StringBuilder();
        for (String word : plain.split(" ")) {
            folded.append(folded.isEmpty() ? "" : " ").append(word.toLowerCase(Locale.ROOT));
        }
        return folded.toString().replace(".", "");
    }

    private static List<String[]> rows(String table) {
        try (InputStream in = Facts.class.getResourceAsStream(table)) {
            BufferedReader lines = new BufferedReader(new InputStreamReader(
                    Objects.requireNonNull(in, "the table " + table + " is not on the class path"),
                    StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(l -> l.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + table, e);
        }
    }
}
