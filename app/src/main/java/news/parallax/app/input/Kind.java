package news.parallax.app.input;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What kind of input a file is, by its name. */
enum Kind {
    TEXT,
    HTML,
    JSON,
    JSON_LINES;

    private static final String PACKED = ".gz";
    private static final Map<String, Kind> BY_EXTENSION =
            Map.of(".txt", TEXT, ".html", HTML, ".htm", HTML, ".json", JSON, ".jsonl", JSON_LINES);

    /** The extensions as a sentence lists them. */
    static final String EXTENSIONS = ".txt, .html, .htm, .json and .jsonl, each also with .gz";

    /** The kind that a file's name tells; null when it tells none. */
    static @Nullable Kind of(String name) {
        String plain = unpacked(name);
        int dot = plain.lastIndexOf('.');
        return dot < 0 ? null : BY_EXTENSION.get(plain.substring(dot).toLowerCase(Locale.ROOT));
    }

    /** Whether a file's name says that it is packed. */
    static boolean isPacked(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(PACKED);
    }

    private static String unpacked(String name) {
        return isPacked(name) ? name.substring(0, name.length() - PACKED.length()) : name;
    }
}
