package news.parallax.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.parallax.text.Span;

/** Reads the layout of PolNeAR: {@code text/*.txt} and, in brat's standoff format, {@code attributions/*.ann}. */
final class Polnear {
    private Polnear() {}

    /** One attribution: the spans of each part, in the order of the text. */
    record Gold(List<Span> source, List<Span> cue, List<Span> content) {}

    record Document(String name, String text, List<Gold> attributions) {}

    static List<Document> read(Path folder) throws IOException {
        List<Document> documents = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(folder.resolve("text"))) {
            files = all.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        List<Path> annotations;
        try (Stream<Path> all = Files.list(folder.resolve("attributions"))) {
            annotations = all.sorted().toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
            // An article that several annotated: the first.
            Path annotation = annotations.stream()
                    .filter(a -> a.getFileName().toString().startsWith(name))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no annotation for " + file));
            documents.add(new Document(
                    name,
                    Files.readString(file, StandardCharsets.UTF_8),
                    gold(annotation, Files.readString(file, StandardCharsets.UTF_8))));
        }
        return documents;
    }

    private static List<Gold> gold(Path file, String text) throws IOException {
        Map<String, List<Span>> spans = new HashMap<>();
        List<Gold> gold = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] fields = line.split("\t");
            if (fields.length < 2) {
                continue;
            }
            if (line.startsWith("T")) {
                spans.put(fields[0], fragments(fields[1].substring(fields[1].indexOf(' ') + 1), text));
            } else if (line.startsWith("E")) {
                Map<String, List<Span>> roles = new HashMap<>();
                for (String role : fields[1].split(" ")) {
                    String[] pair = role.split(":");
                    roles.computeIfAbsent(pair[0].replaceFirst("\\d+$", ""), r -> new ArrayList<>())
                            .addAll(spans.getOrDefault(pair[1], List.of()));
                }
                gold.add(new Gold(
                        roles.getOrDefault("Source", List.of()),
                        roles.getOrDefault("Cue", List.of()),
                        roles.getOrDefault("Content", List.of())));
            }
        }
        return gold;
    }

    /** Fragments with nothing but white space between them are one. */
    private static List<Span> fragments(String offsets, String text) {
        List<Span> parts = new ArrayList<>();
        for (String pair : offsets.split(";")) {
            String[] ends = pair.trim().split(" ");
            parts.add(new Span(
                    text.offsetByCodePoints(0, Integer.parseInt(ends[0])),
                    text.offsetByCodePoints(0, Integer.parseInt(ends[1]))));
        }
        parts.sort(null);
        List<Span> spans = new ArrayList<>();
        for (Span span : parts) {
            int last = spans.size() - 1;
            if (last >= 0 && text.substring(spans.get(last).end(), span.start()).isBlank()) {
                spans.set(last, spans.get(last).union(span));
            } else {
                spans.add(span);
            }
        }
        return spans;
    }
}
