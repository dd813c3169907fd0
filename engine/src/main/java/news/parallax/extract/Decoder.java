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
 * Bytes to text: byte-order mark, then what a page declares, then UTF-8 if it is valid, else windows-1252. What is
 * declared ISO-8859-1 is read as windows-1252, as the <a href="https://encoding.spec.whatwg.org/#names-and-labels">
 * Encoding Standard</a> has it.
 */
final class Decoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern.compile(
            "<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]{2,30})",
            Pattern.CASE_INSENSITIVE);
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
        if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
            return new String(bytes, declared.get());
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            // A page that says UTF-8 and mostly is keeps it: a few broken bytes are not another encoding.
            return new String(bytes, declared.orElse(WINDOWS_1252));
        }
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
        if (name.startsWith("utf-16")) {
            // Readable as Latin letters, so it cannot be UTF-16.
            return Optional.of(StandardCharsets.UTF_8);
        }
        try {
            return Optional.of(Charset.forName(name));
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
