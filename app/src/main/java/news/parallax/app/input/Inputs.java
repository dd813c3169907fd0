package news.parallax.app.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The inputs that the arguments of a command line name: found once, read as often as wanted. What can be read only once, as
 * standard input, is kept for the next time.
 */
public final class Inputs implements AutoCloseable {
    private final InputStream standardInput;
    private final boolean asIs;
    private final List<Found> found;
    private final int skipped;
    private final Map<Found, Kept> kept = new HashMap<>();

    /**
     * Finds all files, and opens none.
     *
     * @param arguments files, folders, and {@code -} for standard input
     * @param standardInput what {@code -} reads; not closed
     * @param asIs whether all of a text is body
     */
    public Inputs(List<String> arguments, InputStream standardInput, boolean asIs) {
        FileFinder finder = new FileFinder();
        this.standardInput = standardInput;
        this.asIs = asIs;
        this.found = finder.find(arguments);
        this.skipped = finder.skipped();
    }

    /** Reads all from the beginning. Readers take turns: each is closed before the next one is made. */
    public InputReader reader() {
        return new InputReader(this, found, asIs);
    }

    /** How many files in folders were passed over because they are of another kind. */
    public int skipped() {
        return skipped;
    }

    /** The bytes of standard input. */
    InputStream open(Found.StandardInput place) throws IOException {
        return once(place, new FilterInputStream(standardInput) {
            @Override
            public void close() {
                // Not ours to close.
            }
        });
    }

    /** The bytes of a file. */
    InputStream open(Found.File place) throws IOException {
        if (kept.containsKey(place)) {
            return once(place, InputStream.nullInputStream());
        }
        InputStream in = Files.newInputStream(place.path());
        return Files.isRegularFile(place.path()) ? in : once(place, in);
    }

    private InputStream once(Found place, InputStream in) throws IOException {
        Kept before = kept.get(place);
        if (before != null) {
            return before.again();
        }
        Kept copy = new Kept(in);
        kept.put(place, copy);
        return copy;
    }

    /** Lets go of what was kept. */
    @Override
    public void close() {
        kept.values().forEach(Kept::release);
        kept.clear();
    }
}
