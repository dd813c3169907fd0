package news.parallax.app.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import news.parallax.extract.Input;
import news.parallax.extract.UnreadableInputException;
import org.jspecify.annotations.Nullable;

/** Reads a {@code .jsonl} file line by line, each an input; holds one line at a time. */
final class JsonLines {
    /** How far a line that is too long is followed to its end before the file is given up. */
    private static final long PATIENCE = 40L * Input.MAX_BYTES;

    private final String name;
    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long number;
    private boolean over;
    private boolean any;

    JsonLines(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    /** The next line that is not blank; null after the last. */
    @Nullable Reading next() {
        while (!over) {
            try {
                boolean whole = readLine();
                byte[] bytes = bare(line.toByteArray());
                if (!whole) {
                    any = true;
                    return failed(Content.tooLarge("more than " + Content.megabytes(Input.MAX_BYTES))
                            .getMessage());
                }
                if (!isBlank(bytes)) {
                    any = true;
                    Content.requireNotBinary(bytes);
                    return new Reading.Ready(new Input(name + "#" + number, Input.Format.JSON, bytes));
                }
            } catch (UnreadableInputException e) {
                return failed(e.getMessage());
            } catch (IOException e) {
                over = true;
                return failed(Failures.of(e));
            }
        }
        return any ? null : none();
    }

    private Reading none() {
        any = true;
        return new Reading.Failed(name, "it is empty; fetch it again, or leave it out");
    }

    private Reading failed(@Nullable String why) {
        any = true;
        return new Reading.Failed(name + "#" + number, String.valueOf(why));
    }

    /** Reads up to the next line feed; false when the line was too long to keep. */
    private boolean readLine() throws IOException {
        line.reset();
        number++;
        long left = 0;
        int b = in.read();
        while (b >= 0 && b != '\n' && left < PATIENCE) {
            if (line.size() < Input.MAX_BYTES) {
                line.write(b);
            } else {
                left++;
            }
            b = in.read();
        }
        over = b != '\n';
        return left == 0;
    }

    /** Without a byte order mark before it and a carriage return after it. */
    private byte[] bare(byte[] bytes) {
        int start = number == 1 ? Content.markLength(bytes) : 0;
        int end = bytes.length > start && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
        return Arrays.copyOfRange(bytes, start, end);
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0 || b > ' ') {
                return false;
            }
        }
        return true;
    }
}
