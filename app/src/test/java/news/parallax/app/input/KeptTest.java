package news.parallax.app.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptTest {
    private static final byte[] BYTES = "The ferry to Aldery ran aground.".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 1000})
    void whatWasReadIsReadAgain(int most) throws IOException {
        Kept kept = new Kept(new ByteArrayInputStream(BYTES), most);
        int first = kept.read();
        assertThat(first).isEqualTo('T');
        assertThat(kept.readNBytes(8)).hasSize(8);
        assertThat(kept.readAllBytes()).hasSize(BYTES.length - 9);
        assertThat(kept.again().readAllBytes()).isEqualTo(BYTES);
        kept.release();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 1000})
    void whatFailedFailsAgain(int most) throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("unplugged");
            }
        };
        Kept kept = new Kept(new SequenceInputStream(new ByteArrayInputStream(BYTES), broken), most);
        assertThatThrownBy(kept::readAllBytes).hasMessage("unplugged");
        assertThatThrownBy(() -> kept.again().readAllBytes()).hasMessage("unplugged");
        kept.release();
    }
}
