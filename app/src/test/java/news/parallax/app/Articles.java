package news.parallax.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Accounts of two events that never happened, and ways to put them into files. */
final class Articles {
    static final String LIGHTHOUSE = """
            Fire damages lighthouse at Quillmere

            QUILLMERE, March 4, 2021 — A fire damaged the old lighthouse at Quillmere early on Thursday, the harbour
            office said. Nobody was hurt.

            "The lamp room is lost, but the tower stands," Harbour Master Edda Vonn told reporters. She said that 12
            volunteers had fought the fire for three hours.

            The lighthouse was built in 1871 and has been a museum since 1994. The cause of the fire is not known.
            """;

    static final String LIGHTHOUSE_AGAIN = """
            Quillmere lighthouse burns

            The lighthouse of Quillmere was badly damaged by a fire on Thursday, March 4, 2021, officials said.

            Harbour Master Edda Vonn said the tower still stands. "The lamp room is lost," she said, and thanked the
            14 volunteers who had put the fire out.

            A spokesman for the town council, Pell Amory, said that an inquiry would begin on Monday.
            """;

    static final String STRIKE = """
            Tram drivers in Brackwater end their strike

            Tram drivers in Brackwater went back to work on Tuesday, June 8, 2021, after the city agreed to raise their
            pay by 4 percent, the drivers' union said.

            "We asked for six and took four," said Union Secretary Ilan Corro. The strike had lasted nine days.

            Mayor Tessa Brandt said the trams would keep to their timetable from Wednesday.
            """;

    private Articles() {}

    static Path text(Path file, String text) {
        return bytes(file, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path bytes(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A text as a page whose headline is its first line. */
    static String page(String text, String charset) {
        String[] parts = text.strip().split("\n\n");
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"")
                .append(charset)
                .append("\"><title>")
                .append(parts[0])
                .append("</title></head><body><article><h1>")
                .append(parts[0])
                .append("</h1>");
        for (int i = 1; i < parts.length; i++) {
            page.append("<p>").append(parts[i].replace('\n', ' ')).append("</p>");
        }
        return page.append("</article></body></html>").toString();
    }

    /** A text as one line of JSON. */
    static String json(String title, String text) {
        return "{\"title\": \"" + title
                + "\", \"outlet\": \"Coast Courier\", \"published\": \"2021-03-04\", \"text\": \""
                + text.replace("\"", "\\\"").replace("\n", "\\n") + "\"}";
    }
}
