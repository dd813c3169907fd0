package news.parallax.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes as an escape what would act instead of being shown: control characters and those that turn the direction of
 * text, which can make a line of a terminal or a diff read as another; and surrogates, since a stray one cannot be
 * encoded as UTF-8 and would be lost. The value that a parser reads back stays the same to the character.
 */
final class VisibleEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private final int[] ascii = standardAsciiEscapesForJSON();

    VisibleEscapes() {
        ascii[0x7f] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        boolean acts = (character >= 0x80 && character < 0xa0)
                || Shown.turnsDirection(character)
                || character == 0x2028
                || character == 0x2029
                || Character.isSurrogate((char) character);
        return acts ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", character)) : null;
    }
}
