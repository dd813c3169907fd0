package news.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;

/** What holds of any string at all. */
@Domain(Texts.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class TextProperties {
    private static final English ENGLISH = new English();

    @Property
    void everyFoldedStretchLeadsBackToWhatFoldsToIt(
            @ForAll String source, @ForAll @IntRange(max = 1000) int from, @ForAll @IntRange(max = 1000) int length) {
        Fold fold = Fold.of(source);
        int start = fold.text().isEmpty() ? 0 : from % fold.text().length();
        int end = Math.min(fold.text().length(), start + length);
        Span span = fold.origin(start, end);
        assertThat(span.end()).isLessThanOrEqualTo(source.length());
        assertThat(Fold.text(source.substring(span.start(), span.end())))
                .isEqualTo(fold.text().substring(start, end).strip());
    }

    @Property
    void foldingTwiceIsFoldingOnce(@ForAll String source) {
        assertThat(Fold.text(Fold.text(source))).isEqualTo(Fold.text(source));
    }

    @Property
    void sentencesFollowOneAnotherAndLeaveOutNothingButWhiteSpace(@ForAll String text) {
        Snapshot snapshot = new Snapshot("0", "ab. " + text + " cd.");
        Span paragraph = new Span(4, 4 + text.length());
        covers(snapshot, paragraph, new SentenceSplitter().split(snapshot, paragraph));
    }

    @Property
    void tokensFollowOneAnotherAndLeaveOutNothingButWhiteSpace(@ForAll String text) {
        Snapshot snapshot = new Snapshot("0", "ab " + text + " cd");
        Span sentence = new Span(3, 3 + text.length());
        covers(snapshot, sentence, new Tokenizer().tokenize(snapshot, sentence));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void whatIsReadStandsInTheSnapshotAsRead(@ForAll String first, @ForAll String second) {
        Snapshot snapshot = new Snapshot("0", first + "\n\n" + second);
        Span one = new Span(0, first.length());
        Span two = new Span(first.length() + 2, first.length() + 2 + second.length());
        int last = 0;
        for (Sentence sentence : ENGLISH.read(snapshot, List.of(one, two))) {
            assertThat(sentence.paragraph() == 0 ? one : two).matches(p -> p.contains(sentence.span()));
            assertThat(sentence.span().start()).isGreaterThanOrEqualTo(last);
            last = sentence.span().end();
            assertThat(sentence.tokens()).isNotEmpty().allSatisfy(token -> {
                assertThat(sentence.span().contains(token.span())).isTrue();
                assertThat(token.text()).isEqualTo(snapshot.text(token.span())).isNotBlank();
            });
        }
    }

    @Property
    void datesStandInOrderWhereTheyAreFound(@ForAll String text) {
        int last = 0;
        for (DateText.Found found : DateText.find(text + " 2 May 2031 " + text)) {
            assertThat(found.span().start()).isGreaterThanOrEqualTo(last);
            last = found.span().end();
        }
        assertThat(last).isGreaterThan(0);
    }

    private static void covers(Snapshot snapshot, Span whole, List<Span> parts) {
        int at = whole.start();
        for (Span part : parts) {
            assertThat(part.isEmpty()).isFalse();
            assertThat(part.start()).isGreaterThanOrEqualTo(at);
            assertThat(snapshot.trim(part)).isEqualTo(part);
            assertThat(blank(snapshot.text(new Span(at, part.start())))).isTrue();
            at = part.end();
        }
        assertThat(at).isLessThanOrEqualTo(whole.end());
        assertThat(blank(snapshot.text(new Span(at, whole.end())))).isTrue();
    }

    private static boolean blank(String text) {
        return text.chars().allMatch(c -> Snapshot.isBlank((char) c));
    }
}
