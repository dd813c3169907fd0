package news.parallax.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.Account;
import news.parallax.statement.attribution.Attribution;
import news.parallax.statement.attribution.Attribution.Kind;
import news.parallax.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionsTest {
    private static String words(AnnotatedArticle article, List<Span> spans) {
        return spans.stream().map(article::text).collect(Collectors.joining(" … "));
    }

    /** The attribution whose content holds some words. */
    private static Attribution of(AnnotatedArticle article, String words) {
        return article.attributions().stream()
                .filter(a -> words(article, a.content()).contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody is given “" + words + "” in " + article.attributions()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“The bridge will close on Friday,” Ines Calloway said.",
                "“The bridge will close on Friday,” said Ines Calloway.",
                "“The bridge will close on Friday,” said Ines Calloway, the keeper of the bridge.",
                "\"The bridge will close on Friday,\" said Ines Calloway.",
                "Ines Calloway said: “The bridge will close on Friday.”",
                "Ines Calloway said, “The bridge will close on Friday.”",
                "Ines Calloway told reporters: “The bridge will close on Friday.”",
                "‘The bridge will close on Friday,’ said Ines Calloway."
            })
    void aQuotationIsItsSpeakersWhereverTheSpeakerStands(String text) {
        AnnotatedArticle article = Account.read(text);
        Attribution attribution = of(article, "The bridge will close on Friday");
        assertThat(attribution.speaker()).isEqualTo("Ines Calloway");
        assertThat(attribution.kind()).isEqualTo(Kind.DIRECT);
        assertThat(words(article, attribution.source())).contains("Ines Calloway");
        assertThat(words(article, attribution.cue())).containsAnyOf("said", "told");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ines Calloway said the bridge would close on Friday.",
                "Ines Calloway said that the bridge would close on Friday.",
                "Ines Calloway told reporters that the bridge would close on Friday.",
                "Ines Calloway announced on Tuesday that the bridge would close on Friday.",
                "According to Ines Calloway, the bridge would close on Friday.",
                "Perhaps the bridge would close on Friday, according to Ines Calloway.",
                "After the repair the bridge would close on Friday, Ines Calloway said."
            })
    void whatIsToldInOtherWordsIsItsSpeakersToo(String text) {
        AnnotatedArticle article = Account.read(text);
        Attribution attribution = of(article, "the bridge would close on Friday");
        assertThat(attribution.speaker()).isEqualTo("Ines Calloway");
        assertThat(attribution.kind()).isEqualTo(Kind.INDIRECT);
        assertThat(words(article, attribution.content())).doesNotContain("Calloway");
    }

    @Test
    void wordsPartlyQuotedAreMixed() {
        AnnotatedArticle article = Account.read(
                "Ines Calloway said the repair of the hinge had been “a long and cold piece of work” for her.");
        assertThat(of(article, "cold piece of work").kind()).isEqualTo(Kind.MIXED);
    }

    @Test
    void aQuotationCutInTwoByItsSpeakerIsOne() {
        AnnotatedArticle article = Account.read(
                "“The bridge will close on Friday,” Ines Calloway said, “and the buses will stop on Sunday.”");
        assertThat(of(article, "The bridge will close on Friday").speaker()).isEqualTo("Ines Calloway");
        assertThat(of(article, "the buses will stop on Sunday").speaker()).isEqualTo("Ines Calloway");
    }

    @Test
    void aQuotationThatGoesOnInTheParagraphKeepsItsSpeaker() {
        AnnotatedArticle article = Account.read(
                "“The bridge will close on Friday,” said Ines Calloway. “Nobody will miss the buses that run now.”");
        assertThat(of(article, "Nobody will miss the buses").speaker()).isEqualTo("Ines Calloway");
    }

    @Test
    void aQuotationThatRunsOverParagraphsKeepsItsSpeaker() {
        AnnotatedArticle article = Account.read(
                "Ines Calloway said: “The bridge will close on Friday. It has been a hard spring for all of us.",
                "“Nobody will miss the buses that run now, and nobody should.”");
        assertThat(of(article, "The bridge will close on Friday").speaker()).isEqualTo("Ines Calloway");
        assertThat(of(article, "Nobody will miss the buses").speaker()).isEqualTo("Ines Calloway");
    }

    @Test
    void anAnnouncedTextWithoutMarksIsItsIssuers() {
        AnnotatedArticle article = Account.read(
                "The two met for an hour on Monday in the old mill by the river.",
                "Here is the full statement issued by the Harbour Ministry:",
                "The minister thanked the crews of both tugs. He promised them a new pin by the end of the week.",
                "The barge owner, who was there, went home without a word to the waiting press.");
        Attribution attribution = of(article, "The minister thanked the crews");
        assertThat(attribution.speaker()).isEqualTo("Harbour Ministry");
        assertThat(attribution.kind()).isEqualTo(Kind.DIRECT);
    }

    @Test
    void aPronounMeansThePersonWhoSpokeLast() {
        AnnotatedArticle article = Account.read(
                "Ines Calloway said the bridge would close on Friday. She said the pin had been cast in Marra.");
        assertThat(of(article, "the pin had been cast in Marra").speaker()).isEqualTo("Ines Calloway");
    }

    @Test
    void aSurnameSpeaksForTheFullName() {
        AnnotatedArticle article = Account.read(
                "The bridge has a new keeper, Ines Calloway, since January. “It will close on Friday,” Calloway said.");
        assertThat(of(article, "It will close on Friday").speaker()).isEqualTo("Ines Calloway");
    }

    @Test
    void aTitleSpeaksForItsOnlyBearer() {
        AnnotatedArticle article = Account.read(
                "President Mira Osk visited the bridge on Monday. The president said the pin had been cast in Marra.");
        assertThat(of(article, "the pin had been cast in Marra").speaker()).isEqualTo("Mira Osk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Officials said the bridge would close on Friday.",
                "The bridge would close on Friday, officials said.",
                "A person who knows the plans said the bridge would close on Friday."
            })
    void anUnnamedSourceIsCalledAsTheTextCallsIt(String text) {
        AnnotatedArticle article = Account.read(text);
        String speaker = of(article, "ridge would close on Friday").speaker();
        assertThat(speaker)
                .isNotNull()
                .matches(s -> text.toLowerCase(java.util.Locale.ROOT).contains(s.toLowerCase(java.util.Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge will close on Friday.",
                "The so-called iron bridge opened in May.",
                "The “iron bridge” is made of oak."
            })
    void whereNobodySpeaksNobodyIsGivenWords(String text) {
        assertThat(Account.read(text).attributions()).isEmpty();
    }

    @Test
    void aSpeakerWhoIsNotNamedIsNotMadeUp() {
        AnnotatedArticle article = Account.read("“The bridge will close on Friday.” They said so many times.");
        assertThat(article.attributions())
                .allSatisfy(a -> assertThat(a.speaker()).isNull());
    }
}
