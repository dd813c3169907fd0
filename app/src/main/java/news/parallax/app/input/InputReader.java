package news.parallax.app.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import news.parallax.extract.Input;
import news.parallax.extract.UnreadableInputException;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the arguments name, one input after another: arguments in the order given, the files of a folder sorted.
 *
 * <p>Opens each file when its turn comes.
 */
public final class InputReader implements Iterator<Reading>, AutoCloseable {
    private final Inputs inputs;
    private final boolean asIs;
    private final List<Found> found;
    private int position;
    private @Nullable InputStream open;
    private @Nullable JsonLines lines;
    private @Nullable Reading ahead;

    InputReader(Inputs inputs, List<Found> found, boolean asIs) {
        this.inputs = inputs;
        this.found = found;
        this.asIs = asIs;
    }

    /** How many files there are, standard input among them. */
    public int files() {
        return found.size();
    }

    /** How many of the files have had their turn. */
    public int begun() {
        return position;
    }

    @Override
    public boolean hasNext() {
        while (ahead == null) {
            ahead = lines == null ? null : lines.next();
            if (ahead == null) {
                close();
                if (position == found.size()) {
                    return false;
                }
                ahead = begin(found.get(position++));
            }
        }
        return true;
    }

    @Override
    public Reading next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException();
        }
        Reading reading = ahead;
        ahead = null;
        return reading;
    }

    /** The first of a file, which may be all; null when it goes on line by line. */
    private @Nullable Reading begin(Found place) {
        return switch (place) {
            case Found.Nothing nothing -> nothing.failure();
            case Found.StandardInput stdin -> read("-", null, () -> inputs.open(stdin));
            case Found.File file -> read(file.name(), file.path(), () -> inputs.open(file));
        };
    }

    /** Opens a place. */
    private interface Opening {
        InputStream open() throws IOException;
    }

    private @Nullable Reading read(String name, @Nullable Path path, Opening opening) {
        try {
            InputStream raw = opening.open();
            open = raw;
            InputStream in = Content.open(raw, Kind.isPacked(name));
            Kind kind = Kind.of(name);
            if (kind == Kind.JSON_LINES) {
                byte[] head = Content.peek(in, 1 << 13);
                if (Content.isUtf16(head)) {
                    throw new UnreadableInputException("it is in UTF-16, and lines of JSON are in UTF-8; convert it");
                }
                Content.requireNotBinary(head);
                lines = new JsonLines(name, in);
                return null;
            }
            return whole(name, path, kind, in);
        } catch (UnreadableInputException e) {
            return new Reading.Failed(name, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new Reading.Failed(name, Failures.of(e));
        }
    }

    /** @param kind as the name tells, null where it tells none */
    private @Nullable Reading whole(String name, @Nullable Path path, @Nullable Kind kind, InputStream in)
            throws IOException, UnreadableInputException {
        byte[] bytes = in.readNBytes(Input.MAX_BYTES + 1);
        Kind content = kind == null || kind == Kind.JSON ? Sniffer.kind(bytes) : kind;
        if (content == Kind.JSON_LINES) {
            lines = new JsonLines(name, new SequenceInputStream(new ByteArrayInputStream(bytes), in));
            return null;
        }
        if (bytes.length > Input.MAX_BYTES) {
            long size = path == null ? 0 : Files.size(path);
            throw Content.tooLarge(
                    size > Input.MAX_BYTES
                            ? Content.megabytes(size)
                            : "more than " + Content.megabytes(Input.MAX_BYTES)
                                    + (Kind.isPacked(name) ? " unpacked" : ""));
        }
        Content.requireText(bytes);
        return new Reading.Ready(new Input(name, format(kind == null ? content : kind), bytes));
    }

    private Input.Format format(Kind kind) {
        return switch (kind) {
            case HTML -> Input.Format.HTML;
            case JSON, JSON_LINES -> Input.Format.JSON;
            case TEXT -> asIs ? Input.Format.PLAIN : Input.Format.TEXT;
        };
    }

    /** Closes the file that is being read, if any. */
    @Override
    public void close() {
        lines = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                // Nothing more is wanted of it: all that could be read was.
            }
            open = null;
        }
    }
}
