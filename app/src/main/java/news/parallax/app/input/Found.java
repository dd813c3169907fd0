package news.parallax.app.input;

import java.nio.file.Path;

/** A place to read from, found among the arguments. */
sealed interface Found {

    /** Standard input. */
    record StandardInput() implements Found {}

    /**
     * A file.
     *
     * @param name the path as given or found, with {@code /} between its parts
     * @param path where it is
     */
    record File(String name, Path path) implements Found {}

    /** A place from which nothing can be read. */
    record Nothing(Reading.Failed failure) implements Found {}
}
