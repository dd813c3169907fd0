package news.parallax.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import news.parallax.difference.Discrepancy.Kind;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.Annotator;
import news.parallax.text.English;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InjectionTest {
    private static final Annotator ANNOTATOR = new Annotator(new English());
    private static final List<AnnotatedArticle> POOL = List.of(
            read("\"The harvest was a wonder,\" said Alma Brandt, a baker."),
            read("\"The harvest was a wonder,\" said Oskar Lindt, a miller."));

    @Test
    void aNumberIsReplacedWhereTheOtherHasItToo() {
        String changed = into("The slide felled 212 trees.", "On the hill 212 trees were felled.", Kind.NUMBER);
        assertThat(changed).matches("The slide felled \\d+ trees\\.").doesNotContain("212");
        assertThat(into("The slide felled 212 trees.", "The slide felled trees.", Kind.NUMBER))
                .isNull();
    }

    @Test
    void aLimitIsLeftAlone() {
        assertThat(into("It felled more than 212 trees.", "It felled more than 212 trees.", Kind.NUMBER))
                .isNull();
    }

    @Test
    void aDayIsReplacedByADay() {
        assertThat(into("The mill burned on Monday.", "The mill burned down on Monday.", Kind.DATE))
                .matches("The mill burned on (?:Tues|Wednes|Thurs|Fri|Satur|Sun)day\\.");
    }

    @Test
    void aNotIsPutInOrTakenOut() {
        assertThat(into("The mill was closed.", "The mill is closed.", Kind.NEGATION))
                .isEqualTo("The mill was not closed.");
        assertThat(into("The mill was not closed.", "The mill is not closed.", Kind.NEGATION))
                .isEqualTo("The mill was closed.");
    }

    @Test
    void aPersonIsPutInPlaceOfAPersonOnly() {
        String said = "\"The harvest was a wonder,\" said Alma Brandt, a baker.";
        assertThat(into(said, said, Kind.ATTRIBUTION))
                .isEqualTo("\"The harvest was a wonder,\" said Oskar Lindt, a baker.");
        String officials = "\"The harvest was a wonder,\" officials said.";
        assertThat(into(officials, officials, Kind.ATTRIBUTION)).isNull();
    }

    @Test
    void wordsOutsideOfMarksAreNoQuotation() {
        String closed = "It was a very long winter,\" said Brandt, of the bread and flour committee of the town.";
        assertThat(into(closed, closed, Kind.QUOTE)).isNull();
    }

    private static @Nullable String into(String one, String other, Kind kind) {
        return new Injection(new Random(7), POOL).into(read(one), read(other), kind);
    }

    private static AnnotatedArticle read(String sentence) {
        return ANNOTATOR.annotate(Msrp.article("a", sentence));
    }
}
