package news.parallax.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import news.parallax.Account;
import news.parallax.statement.amount.Quantity;
import news.parallax.statement.amount.TimeExpression;
import news.parallax.statement.attribution.Attribution;
import news.parallax.statement.name.Name;
import news.parallax.text.Span;
import news.parallax.text.Texts;

/** Whatever the text, what is found in it lies in its body and in order. */
class AnnotationProperties {
    @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
    void allThatIsFoundLiesInTheBody(
            @ForAll @Size(min = 1, max = 4) List<@net.jqwik.api.From("paragraphs") String> text) {
        AnnotatedArticle read =
                Account.of(text.toArray(String[]::new)).on("2031-05-06").read();
        int length = read.article().snapshot().text().length();
        ordered(length, read.names().stream().map(Name::span).toList());
        ordered(length, read.times().stream().map(TimeExpression::span).toList());
        ordered(length, read.quantities().stream().map(Quantity::span).toList());
        for (Attribution attribution : read.attributions()) {
            within(length, attribution.source());
            within(length, attribution.cue());
            for (Span content : attribution.content()) {
                assertThat(content.end()).isLessThanOrEqualTo(length);
            }
        }
        for (Statement statement : read.statements()) {
            within(length, List.of(statement.span()));
            within(length, statement.quotes());
            assertThat(statement.sentence()).isBetween(0, read.sentences().size() - 1);
            assertThat(statement
                            .span()
                            .overlaps(read.sentences().get(statement.sentence()).span()))
                    .isTrue();
            assertThat(statement.terms()).isNotEmpty();
        }
    }

    private static void ordered(int length, List<Span> spans) {
        within(length, spans);
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).start())
                    .isGreaterThanOrEqualTo(spans.get(i - 1).end());
        }
    }

    private static void within(int length, List<Span> spans) {
        assertThat(spans).allSatisfy(span -> {
            assertThat(span.isEmpty()).isFalse();
            assertThat(span.end()).isLessThanOrEqualTo(length);
        });
    }

    @Provide
    Arbitrary<String> paragraphs() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Ines Calloway said ",
                "said Ines Calloway",
                "“The bridge will close,” ",
                "“",
                "”",
                "\"",
                "‘",
                "’",
                "that ",
                "according to ",
                "the keeper",
                ", who ",
                ", and ",
                "; ",
                "She said ",
                "11 people ",
                "were killed ",
                "on Monday",
                ". ",
                "? ",
                "told ",
                "reporters ",
                "more than ",
                "$",
                "4%",
                " per cent",
                "President ",
                "Mira Osk",
                "the U.S. ",
                "in March",
                "29 February ",
                "two hundred ",
                "million ",
                "May 3-2 ",
                "31 June ",
                "25:61 ",
                "0 a.m. ",
                "of ",
                "the ",
                "Here is the statement by ",
                ":",
                "adding ",
                "saying ",
                "denied ",
                "one ",
                "99999999999999999999 ",
                "may ",
                "not ",
                "third ",
                "34-year-old ",
                ", 34, ");
        return Arbitraries.oneOf(
                pieces.list().ofMinSize(1).ofMaxSize(25).map(list -> String.join("", list)), Texts.any());
    }
}
