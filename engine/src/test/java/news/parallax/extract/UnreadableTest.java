package news.parallax.extract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import news.parallax.extract.Input.Format;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnreadableTest {
    @ParameterizedTest
    @EnumSource
    void anEmptyInputIsRefused(Format format) {
        for (String empty : new String[] {"", " \n\t\r\n ", "\ufeff"}) {
            assertThatThrownBy(() -> Extracted.of(format, empty.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(UnreadableInputException.class)
                    .hasMessageContaining("empty")
                    .hasMessageContaining("save");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBinaryInputIsRefused(Format format) {
        byte[] bytes = new byte[20_000];
        new Random(7).nextBytes(bytes);
        Arrays.fill(bytes, 100, 400, (byte) 0);
        assertThatThrownBy(() -> Extracted.of(format, bytes))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("binary")
                .hasMessageContaining(".html");
    }

    @ParameterizedTest
    @EnumSource
    void aTooLargeInputIsRefused(Format format) {
        byte[] bytes = new byte[Input.MAX_BYTES + 1];
        Arrays.fill(bytes, (byte) 'x');
        assertThatThrownBy(() -> Extracted.of(format, bytes))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("25.0 MB")
                .hasMessageContaining("split");
    }
}
