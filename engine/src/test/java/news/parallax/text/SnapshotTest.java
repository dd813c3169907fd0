package news.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SnapshotTest {
    @Test
    void aSpanIsHalfOpen() {
        assertThat(new Snapshot("0", "pier").text(new Span(1, 3))).isEqualTo("ie");
        assertThat(new Span(1, 3).length()).isEqualTo(2);
        assertThat(new Span(3, 3).isEmpty()).isTrue();
    }

    @Test
    void offsetsCountUtf16CodeUnits() {
        assertThat(new Snapshot("0", "\ud83d\ude92 fire").text(new Span(3, 7))).isEqualTo("fire");
    }

    @Test
    void trimmingDropsWhiteSpaceOfEverySortAtTheEndsOnly() {
        Snapshot snapshot = new Snapshot("0", "\ufeff \u00a0the pier\u200b\n");
        assertThat(snapshot.text(snapshot.trim(new Span(0, snapshot.text().length()))))
                .isEqualTo("the pier");
        assertThat(new Snapshot("0", "  ").trim(new Span(0, 2)).isEmpty()).isTrue();
    }

    @Test
    void aSpanThatEndsBeforeItStartsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2)).withMessageContaining("3");
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
    }

    @Test
    void neighboursDoNotOverlap() {
        assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
        assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
        assertThat(new Span(0, 5).contains(new Span(3, 5))).isTrue();
        assertThat(new Span(0, 4).contains(new Span(3, 5))).isFalse();
        assertThat(new Span(0, 1).union(new Span(3, 5))).isEqualTo(new Span(0, 5));
    }
}
