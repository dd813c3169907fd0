package news.parallax.extract.flat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.extract.flat.Pieces.Piece;
import news.parallax.text.Snapshot;
import org.junit.jupiter.api.Test;

class EchoesTest {
    @Test
    void tellsHowMuchOfAPieceStandsElsewhere() {
        Snapshot snapshot = new Snapshot("", """
                Ferry sinks off the island
                The boat went down in a storm on Sunday night.
                Read next: Ferry sinks off the island
                Share""");
        List<Piece> pieces = new Pieces().cut(snapshot);
        Echoes repetition = new Echoes(snapshot.text(), pieces);
        assertThat(pieces).hasSize(4);
        assertThat(repetition.of(0)).isEqualTo(1);
        assertThat(repetition.of(1)).isZero();
        assertThat(repetition.of(2)).isBetween(0.4, 0.6);
        assertThat(repetition.of(3)).isEqualTo(-1);
    }
}
