package news.parallax.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes to text: byte-order mark, then UTF-8 if it is valid, then what a page declares, then UTF-8 if most of it is that,
 * else windows-1252. Pages are more often declared wrongly than valid UTF-8 by chance. What is declared ISO-8859-1 is read as windows-1252, as the <a href="https://encoding.spec.whatwg.org/#names-and-labels">
 * Encoding Standard</a> has it.
 */
final class Decoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern.compile(
            "<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]{2,30})",
            Pattern.CASE_INSENSITIVE);
    private static final byte[] PROBE = "<meta charset>".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD = 4096;

    String decode(Input input) throws UnreadableInputException {
        byte[] bytes = input.bytes();
        String text = decode(bytes, input.format() == Input.Format.HTML);
        if (text.indexOf('\0') >= 0) {
            int nulls = (int) text.chars().filter(c -> c == 0).count();
            if (nulls > 8 && nulls > text.length() / 500) {
                throw new UnreadableInputException("it is binary, not text; give a .html, .txt or .json file");
            }
            text = text.replace('\0', ' ');
        }
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String decode(byte[] bytes, boolean page) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        Optional<Charset> declared = page ? declared(bytes) : Optional.empty();
        String valid = new String(bytes, StandardCharsets.UTF_8);
        boolean isUtf8 = declared.isEmpty() || declared.get().equals(StandardCharsets.UTF_8);
        if (isUtf8 && valid.indexOf('\ufffd') < 0) {
            return valid;
        }
        Utf8 utf8 = Utf8.of(bytes);
        if (utf8.sequences() == 0 && utf8.broken() == 0) {
            // Nothing but ASCII: as good as any, save for encodings that write all with ASCII bytes.
            return new String(bytes, declared.orElse(StandardCharsets.UTF_8));
        }
        if (utf8.broken() == 0
                && (isUtf8 || !declared.filter(d -> fits(bytes, d)).isPresent())) {
            return valid;
        }
        boolean other = declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8);
        if (other && !(isWestern(declared.get()) && utf8.sequences() > utf8.broken())) {
            return new String(bytes, declared.get());
        }
        // A few broken bytes are not another encoding: what most of it is, it is.
        return utf8.sequences() > utf8.broken() ? mended(bytes) : new String(bytes, WINDOWS_1252);
    }

    /**
     * Whether bytes that are valid UTF-8 are to be read as declared all the same. By chance they are that in an encoding
     * of several bytes a character, hardly ever in one of a single byte.
     */
    private static boolean fits(byte[] bytes, Charset declared) {
        if (declared.equals(StandardCharsets.UTF_8)) {
            return true;
        }
        if (!declared.canEncode() || declared.newEncoder().maxBytesPerChar() <= 1) {
            return false;
        }
        try {
            declared.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException notSo) {
            return false;
        }
    }

    private static boolean isWestern(Charset declared) {
        return declared.equals(WINDOWS_1252);
    }

    /**
     * How far bytes are UTF-8.
     *
     * @param sequences how many characters of several bytes there are
     * @param broken how many bytes belong to no character
     */
    private record Utf8(int sequences, int broken) {
        static Utf8 of(byte[] bytes) {
            int sequences = 0;
            int broken = 0;
            int i = 0;
            while (i < bytes.length) {
                int length = length(bytes, i);
                sequences += length > 1 ? 1 : 0;
                broken += length == 0 ? 1 : 0;
                i += Math.max(1, length);
            }
            return new Utf8(sequences, broken);
        }

        /** How many bytes the character at an index takes; 0 when there is none. */
        static int length(byte[] bytes, int at) {
            int lead = bytes[at] & 0xFF;
            if (lead < 0x80) {
                return 1;
            }
            int length = lead >= 0xC2 && lead < 0xE0
                    ? 2
                    : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
            if (length == 0 || at + length > bytes.length) {
                return 0;
            }
            for (int i = at + 1; i < at + length; i++) {
                if ((bytes[i] & 0xC0) != 0x80) {
                    return 0;
                }
            }
            int second = bytes[at + 1] & 0xFF;
            boolean impossible = lead == 0xE0 && second < 0xA0
                    || lead == 0xED && second >= 0xA0
                    || lead == 0xF0 && second < 0x90
                    || lead == 0xF4 && second >= 0x90;
            return impossible ? 0 : length;
        }
    }

    /** UTF-8 with what is broken read as windows-1252 where a single byte stands alone, as pasted text does. */
    private static String mended(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        int good = 0;
        int i = 0;
        while (i < bytes.length) {
            int length = Utf8.length(bytes, i);
            if (length > 0) {
                i += length;
                continue;
            }
            text.append(new String(bytes, good, i - good, StandardCharsets.UTF_8));
            boolean alone = (i == 0 || bytes[i - 1] >= 0) && i + 1 < bytes.length && bytes[i + 1] >= 0;
            text.append(alone ? new String(bytes, i, 1, WINDOWS_1252) : "\ufffd");
            i++;
            good = i;
        }
        return text.append(new String(bytes, good, bytes.length - good, StandardCharsets.UTF_8))
                .toString();
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher m = DECLARED.matcher(head);
        if (!m.find()) {
            return Optional.empty();
        }
        String name = m.group(1).toLowerCase(Locale.ROOT);
        if (name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii")) {
            return Optional.of(WINDOWS_1252);
        }
        try {
            Charset charset = Charset.forName(name);
            // What was read letter by letter to get here cannot be in an encoding that writes letters otherwise.
            boolean letters = new String(PROBE, charset).equals(new String(PROBE, StandardCharsets.US_ASCII));
            return letters ? Optional.of(charset) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
