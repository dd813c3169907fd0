package news.parallax.app.input;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import news.parallax.extract.Input;
import org.jspecify.annotations.Nullable;

/**
 * A stream that can be read only once, of which all that was read is kept, to be read again: as much as one input may have in
 * memory, what is more in a file of the system's for temporary ones.
 */
final class Kept extends FilterInputStream {
    private final int most;
    private final ByteArrayOutputStream first = new ByteArrayOutputStream();
    private @Nullable Path file;
    private @Nullable OutputStream rest;
    private @Nullable IOException failure;

    Kept(InputStream in) {
        this(in, Input.MAX_BYTES);
    }

    /** @param most how many bytes are kept in memory */
    Kept(InputStream in, int most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            int count = super.read(bytes, offset, length);
            if (count > 0) {
                keep(bytes, offset, count);
            }
            return count;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    private void keep(byte[] bytes, int offset, int count) throws IOException {
        if (rest == null && first.size() + count <= most) {
            first.write(bytes, offset, count);
            return;
        }
        if (rest == null) {
            file = Files.createTempFile("parallax", null);
            rest = new BufferedOutputStream(Files.newOutputStream(file));
        }
        rest.write(bytes, offset, count);
    }

    @Override
    public long skip(long count) throws IOException {
        return read(new byte[(int) Math.min(count, 1 << 13)]);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** What was read the first time; it fails where that failed. */
    InputStream again() throws IOException {
        InputStream all = new ByteArrayInputStream(first.toByteArray());
        if (rest != null && file != null) {
            rest.flush();
            all = new SequenceInputStream(all, Files.newInputStream(file));
        }
        IOException told = failure;
        return told == null
                ? all
                : new SequenceInputStream(all, new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw told;
                    }
                });
    }

    /** Takes the file away. */
    void release() {
        try {
            if (rest != null) {
                rest.close();
            }
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // The system clears its temporary files itself in the end.
        }
    }
}
