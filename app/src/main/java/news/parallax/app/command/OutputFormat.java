package news.parallax.app.command;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a result is written as. */
enum OutputFormat {
    HTML("htm"),
    JSON(null),
    JSONL(null),
    MARKDOWN("md"),
    CSV(null),
    TEXT("txt");

    private final @Nullable String alias;

    OutputFormat(@Nullable String alias) {
        this.alias = alias;
    }

    /** The name on the command line. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of this name, or file extension; null when there is none. */
    static @Nullable OutputFormat of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (OutputFormat format : values()) {
            if (lower.equals(format.label()) || lower.equals(format.alias)) {
                return format;
            }
        }
        return null;
    }

    /** The names as a sentence lists them. */
    static String list(List<OutputFormat> formats) {
        String all = formats.stream().map(OutputFormat::label).collect(Collectors.joining(", "));
        int comma = all.lastIndexOf(", ");
        return comma < 0 ? all : all.substring(0, comma) + " or " + all.substring(comma + 2);
    }
}
