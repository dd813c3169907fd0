package news.parallax.statement.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinkerTest {
    private static Part part(Role role, int from, int sentence) {
        return new Part(role, from, from + 1, sentence, sentence);
    }

    @Test
    void aPartGoesToTheCueOnItsSide() {
        Part content = part(Role.CONTENT_BEFORE, 0, 0);
        Part cue = part(Role.CUE, 2, 0);
        Part source = part(Role.SOURCE_AFTER, 3, 0);
        Part other = part(Role.SOURCE_BEFORE, 5, 0);
        Part next = part(Role.CUE, 6, 0);
        Part said = part(Role.CONTENT_AFTER, 7, 0);
        assertThat(Linker.link(List.of(content, cue, source, other, next, said)))
                .containsExactly(
                        new Link(List.of(source), List.of(cue), List.of(content)),
                        new Link(List.of(other), List.of(next), List.of(said)));
    }

    @Test
    void aContentThatGoesOnInTheNextSentenceStaysWithItsCue() {
        Part source = part(Role.SOURCE_BEFORE, 0, 0);
        Part cue = part(Role.CUE, 1, 0);
        Part said = part(Role.CONTENT_AFTER, 2, 0);
        Part more = part(Role.CONTENT_AFTER, 4, 1);
        assertThat(Linker.link(List.of(source, cue, said, more)))
                .containsExactly(new Link(List.of(source), List.of(cue), List.of(said, more)));
    }

    @Test
    void aSecondCueSharesTheSourceOfTheFirst() {
        Part source = part(Role.SOURCE_BEFORE, 0, 0);
        Part cue = part(Role.CUE, 1, 0);
        Part said = part(Role.CONTENT_AFTER, 2, 0);
        Part and = part(Role.CUE, 4, 0);
        Part more = part(Role.CONTENT_AFTER, 5, 0);
        assertThat(Linker.link(List.of(source, cue, said, and, more)))
                .containsExactly(
                        new Link(List.of(source), List.of(cue), List.of(said)),
                        new Link(List.of(source), List.of(and), List.of(more)));
    }

    @Test
    void aCueWithoutContentIsNoAttribution() {
        assertThat(Linker.link(List.of(part(Role.SOURCE_BEFORE, 0, 0), part(Role.CUE, 1, 0))))
                .isEmpty();
    }
}
