package news.parallax.app.input;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Says in a line why something could not be read, and what to do. */
final class Failures {
    private Failures() {}

    /** What is wrong and what to do, divided by a semicolon. */
    static String of(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file or folder; check the name";
        }
        if (e instanceof AccessDeniedException) {
            return "permission is denied; allow reading it, or leave it out";
        }
        if (e instanceof ZipException || e instanceof EOFException) {
            return "its gzip data is damaged or cut off; fetch it or pack it again";
        }
        String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        return "the system says: " + (reason == null ? e.getClass().getSimpleName() : reason)
                + "; check the file and its disk";
    }
}
