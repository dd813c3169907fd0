package news.parallax.extract;

import java.util.Arrays;
import java.util.Locale;

/**
 * A file, page or record exactly as it came.
 *
 * @param name the path as given or found
 * @param format how to read it
 * @param bytes its content; not copied, not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Input(String name, Format format, byte[] bytes) {
    /** The largest input taken, in bytes: 25 MB. */
    public static final int MAX_BYTES = 25 * 1024 * 1024;

    /** How to read an input. */
    public enum Format {
        /** A page: {@code .html}, {@code .htm}. */
        HTML,
        /** Text, flattened by somebody else or clean: {@code .txt}. */
        TEXT,
        /** Text to be taken whole, as body. */
        PLAIN,
        /** One article: {@code title}, {@code text}, {@code published}, {@code outlet}, {@code url}, {@code author}. */
        JSON
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Input o && name.equals(o.name) && format == o.format && Arrays.equals(bytes, o.bytes);
    }

    @Override
    public int hashCode() {
        return name.hashCode() * 31 + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return name + " (" + format.name().toLowerCase(Locale.ROOT) + ", " + bytes.length + " bytes)";
    }
}
