package news.parallax.app.command;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a result goes: standard output, or a file that appears only when it is whole.
 *
 * <p>Close it in any case; without {@link #finish()} the file is as it was before.
 */
final class Output implements AutoCloseable {
    private final Writer writer;
    private final @Nullable Path temporary;
    private final @Nullable Path target;
    private boolean finished;

    private Output(OutputStream stream, @Nullable Path temporary, @Nullable Path target) {
        this.writer = new BufferedWriter(
                new OutputStreamWriter(new BufferedOutputStream(stream, 1 << 16), StandardCharsets.UTF_8));
        this.temporary = temporary;
        this.target = target;
    }

    static Output to(OutputStream stream) {
        return new Output(stream, null, null);
    }

    /** Makes a file beside the one that is to be; throws at once where that cannot be done. */
    static Output to(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "it is a folder");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return to(Files.newOutputStream(file));
        }
        Path target = Files.exists(file) ? file.toRealPath() : file;
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(file.toString());
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NoSuchFileException(String.valueOf(folder));
        }
        Path temporary = folder.resolve("." + target.getFileName() + "."
                + Long.toString(ProcessHandle.current().pid(), Character.MAX_RADIX)
                + Long.toString(System.nanoTime(), Character.MAX_RADIX) + ".tmp");
        OutputStream stream = Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        temporary.toFile().deleteOnExit();
        return new Output(stream, temporary, target);
    }

    Writer writer() {
        return writer;
    }

    /** Puts the file in its place, or sends what is still held to standard output. */
    void finish() throws IOException {
        if (temporary == null || target == null) {
            writer.flush();
        } else {
            writer.close();
            keepPermissions(target, temporary);
            move(temporary, target);
        }
        finished = true;
    }

    private static void keepPermissions(Path from, Path to) {
        try {
            if (Files.exists(from)) {
                Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
            }
        } catch (IOException | UnsupportedOperationException e) {
            // A file system without them.
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() {
        if (!finished && temporary != null) {
            try {
                writer.close();
            } catch (IOException e) {
                // It is thrown away.
            }
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException e) {
                // Left for the end of the process, when it is tried again.
            }
        }
    }

    /** Whether writing failed because nobody reads any more, as after {@code | head}. */
    static boolean isClosedPipe(IOException e) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    /** In a line what is wrong and what to do. */
    static String why(String place, IOException e) {
        String reason;
        if (e instanceof AccessDeniedException) {
            reason = "permission is denied; choose another place";
        } else if (e instanceof NoSuchFileException) {
            reason = "there is no such folder; make it first, or choose another place";
        } else {
            String said = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
            reason = (said == null ? e.getClass().getSimpleName() : said) + "; choose another place";
        }
        return "cannot write " + place + ": " + reason;
    }
}
