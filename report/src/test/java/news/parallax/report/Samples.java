package news.parallax.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.parallax.Comparison;

/** Writes the test events in every format to a folder, to be looked at. Not a test. */
final class Samples {
    private Samples() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        write(folder, "ferry", new Comparison(List.of(Stories.ferry())));
        write(folder, "all", Stories.all());
        write(folder, "hostile", new Comparison(List.of(Stories.hostile())));
        write(folder, "large", new Comparison(List.of(Stories.large(40, 200))));
        write(folder, "none", new Comparison(List.of()));
    }

    private static void write(Path folder, String name, Comparison comparison) throws IOException {
        StringBuilder out = new StringBuilder();
        new HtmlReport().write(comparison, out);
        Files.writeString(folder.resolve(name + ".html"), out);
        out.setLength(0);
        new JsonReport().write(comparison, out);
        Files.writeString(folder.resolve(name + ".json"), out);
        out.setLength(0);
        new MarkdownReport().write(comparison, out);
        Files.writeString(folder.resolve(name + ".md"), out);
        out.setLength(0);
        new CsvReport().write(comparison, out);
        Files.writeString(folder.resolve(name + ".csv"), out);
        out.setLength(0);
        new TextReport()
                .write(comparison, out, 100, false, "The page: parallax compare ferry --format html -o ferry.html");
        Files.writeString(folder.resolve(name + ".txt"), out);
    }
}
