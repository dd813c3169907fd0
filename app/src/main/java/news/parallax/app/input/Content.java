package news.parallax.app.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import news.parallax.extract.Input;
import news.parallax.extract.UnreadableInputException;
import org.jspecify.annotations.Nullable;

/** Bytes on their way in: unpacks them, keeps to the limit, and tells text from what is none. */
final class Content {
    /** How many bytes at the beginning must be free of NUL, as git has it. */
    private static final int HEAD = 8000;

    private static final int BUFFER = 1 << 16;
    private static final double MEGABYTE = 1024 * 1024;

    private Content() {}

    /**
     * The stream itself, or what is packed in it where it begins as gzip data does.
     *
     * @param named whether its name says that it is packed
     */
    static InputStream open(InputStream raw, boolean named) throws IOException, UnreadableInputException {
        BufferedInputStream in = new BufferedInputStream(raw, BUFFER);
        byte[] magic = peek(in, 2);
        if (magic.length == 2 && (magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b) {
            return new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER);
        }
        if (named && magic.length > 0) {
            throw new UnreadableInputException("it is named .gz and is not gzip data; take .gz off its name");
        }
        return in;
    }

    /** The first bytes of a stream, which stay in it. */
    static byte[] peek(InputStream in, int count) throws IOException {
        in.mark(count);
        byte[] head = in.readNBytes(count);
        in.reset();
        return head;
    }

    /** @param size how large the input is, in words */
    static UnreadableInputException tooLarge(String size) {
        return new UnreadableInputException("it has " + size + " and the limit is " + megabytes(Input.MAX_BYTES)
                + "; cut it down to the article, or split it");
    }

    /** A size in words, never smaller than it is. */
    static String megabytes(long bytes) {
        double tenths = Math.ceil(bytes / MEGABYTE * 10) / 10;
        return tenths == Math.rint(tenths) ? (long) tenths + " MB" : tenths + " MB";
    }

    /** Throws if there is nothing in it, or no text. */
    static void requireText(byte[] bytes) throws UnreadableInputException {
        if (bytes.length == 0) {
            throw new UnreadableInputException("it is empty; fetch it again, or leave it out");
        }
        requireNotBinary(bytes);
        for (byte b : bytes) {
            if (b < 0 || b > ' ') {
                return;
            }
        }
        throw new UnreadableInputException("it holds nothing but white space; fetch it again, or leave it out");
    }

    /** Throws if these bytes, or the first of a longer run, are no text. */
    static void requireNotBinary(byte[] bytes) throws UnreadableInputException {
        String known = magic(bytes);
        if (known != null || (isUtf16(bytes) ? holdsNul(bytes) : isBinary(bytes))) {
            throw new UnreadableInputException("it is " + (known == null ? "binary data" : known)
                    + ", not text; give its text as .txt or its page as .html");
        }
    }

    /** Begins with the byte order mark of UTF-16. */
    static boolean isUtf16(byte[] bytes) {
        return startsWith(bytes, "\u00ff\u00fe") || startsWith(bytes, "\u00fe\u00ff");
    }

    /** How many bytes the byte order mark of UTF-8 takes at the beginning: 3 or 0. */
    static int markLength(byte[] bytes) {
        return startsWith(bytes, "\u00ef\u00bb\u00bf") ? 3 : 0;
    }

    /** Holds the character NUL, as UTF-16. */
    private static boolean holdsNul(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            if (bytes[i] == 0 && bytes[i + 1] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBinary(byte[] bytes) {
        int control = 0;
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b == 0 && i < HEAD) {
                return true;
            }
            if (b == 0x7f || (b >= 0 && b < ' ' && (b < '\b' || b > '\r') && b != 0x1b)) {
                control++;
            }
        }
        return control > 3 && control > bytes.length * 0.03;
    }

    private static @Nullable String magic(byte[] bytes) {
        if (startsWith(bytes, "%PDF-")) {
            return "a PDF";
        }
        if (startsWith(bytes, "PK\u0003\u0004")) {
            return "a ZIP archive or an office document";
        }
        if (startsWith(bytes, "\u001f\u008b")) {
            return "packed twice";
        }
        if (startsWith(bytes, "\u0089PNG") || startsWith(bytes, "\u00ff\u00d8\u00ff") || startsWith(bytes, "GIF8")) {
            return "a picture";
        }
        return null;
    }

    private static boolean startsWith(byte[] bytes, String start) {
        byte[] wanted = start.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= wanted.length && Arrays.equals(bytes, 0, wanted.length, wanted, 0, wanted.length);
    }
}
