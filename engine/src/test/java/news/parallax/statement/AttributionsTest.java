package news.parallax.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.Account;
import news.parallax.statement.attribution.Attribution;
import news.parallax.statement.attribution.Attribution.Kind;
import news.parallax.statement.attribution.Speaker;
import news.parallax.statement.name.Name;
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
                "‘The bridge will close on Friday,’ said Ines Calloway.",
                "''The bridge will close on Friday,'' said Ines Calloway.",
                "``The bridge will close on Friday,'' said Ines Calloway.",
                "„The bridge will close on Friday,“ said Ines Calloway.",
                "»The bridge will close on Friday,« said Ines Calloway.",
                "«The bridge will close on Friday,» said Ines Calloway."
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

    @Test
    void aTranscriptGivesEachTurnToItsSpeaker() {
        AnnotatedArticle article = Account.read(
                "The hearing went on until night.",
                "WREN: Who told you that the bridge was safe?",
                "OSK: Nobody told me. I saw it with my own eyes.",
                "WREN: And what did you see on that morning?");
        assertThat(words(article, of(article, "Who told you").source())).isEqualTo("WREN");
        assertThat(words(article, of(article, "I saw it").source())).isEqualTo("OSK");
        assertThat(of(article, "And what did you see").kind()).isEqualTo(Kind.DIRECT);
    }

    @Test
    void aLineWithAColonIsNoTranscript() {
        AnnotatedArticle article = Account.read("Update: The bridge will open again on Friday at noon.");
        assertThat(article.attributions())
                .noneMatch(a -> words(article, a.source()).contains("Update"));
    }

    @Test
    void aNameBehindADashIsCreditedWithTheQuotation() {
        AnnotatedArticle article = Account.read(
                "Readers wrote to us all week.",
                "“The old bridge was the heart of this town.” — Jon Aune",
                "“Nobody asked us before it was sold.” — Mira Osk");
        assertThat(of(article, "the heart of this town").speaker()).isEqualTo("Jon Aune");
        assertThat(of(article, "Nobody asked us").speaker()).isEqualTo("Mira Osk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The keeper of the bridge, Ines Calloway, added:",
                "Ines Calloway continued:",
                "Ines Calloway wrote:"
            })
    void aParagraphWithoutMarksIsWhoeverWasAnnounced(String line) {
        AnnotatedArticle article =
                Account.read(line, "It has been a hard spring for all of us, and the summer will be harder.");
        Attribution attribution = of(article, "a hard spring");
        assertThat(attribution.speaker()).isEqualTo("Ines Calloway");
        assertThat(attribution.kind()).isEqualTo(Kind.DIRECT);
    }

    @Test
    void whoAskedStandsBehindTheQuestion() {
        Attribution attribution = of(
                Account.read("The keeper was Anna Calloway. “Who paid for the bridge?” Anna Calloway asked."),
                "Who paid");
        assertThat(attribution.speaker()).isEqualTo("Anna Calloway");
        assertThat(attribution.kind()).isEqualTo(Kind.DIRECT);
    }

    @Test
    void heAndSheAreToldApartByGivenNames() {
        AnnotatedArticle article =
                Account.read("Anna Dorn met Peter Strick. “I am glad he came,” she said. “I am not glad,” he said.");
        assertThat(of(article, "glad he came").speaker()).isEqualTo("Anna Dorn");
        assertThat(of(article, "I am not glad").speaker()).isEqualTo("Peter Strick");
    }

    @Test
    void aLetterIsNotByWhoeverSawIt() {
        AnnotatedArticle article =
                Account.read("A letter seen by the Kellmouth Herald states that the minister knew of it.");
        assertThat(of(article, "the minister knew").by())
                .isEqualTo(new Speaker("a letter seen by the Kellmouth Herald", Speaker.Kind.DOCUMENT));
    }

    @Test
    void aCallIsNoCue() {
        AnnotatedArticle article = Account.read(
                "Here’s the full readout of the call from the Harbour Ministry:",
                "The minister thanked the crews of both tugs. He promised them a new pin by the end of the week.");
        assertThat(of(article, "The minister thanked the crews").speaker()).isEqualTo("Harbour Ministry");
    }

    @Test
    void whatIsReportedWithinAReportHasBothSpeakers() {
        AnnotatedArticle article = Account.read(
                "Ines Calloway said on Friday that the mayor had denied that the bridge was sold in secret.");
        assertThat(article.attributions().stream()
                        .filter(a -> words(article, a.content()).contains("sold in secret"))
                        .map(Attribution::speaker))
                .containsExactly("mayor", "Ines Calloway");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“It will close on Friday,” said Ines Calloway.|Ines Calloway|NAMED",
                "“It will close on Friday,” a senior official said.|senior official|UNNAMED",
                "“It will close on Friday,” said an aide to Ines Calloway.|aide to Ines Calloway|UNNAMED",
                "A statement released by the Harbour Ministry said the bridge will close on Friday.|Harbour Ministry|DOCUMENT",
                "The report said the bridge will close on Friday.|a report|DOCUMENT",
                "At noon the Post reported that the bridge will close on Friday.|Post|OUTLET",
                "The Kellmouth Times reported that the bridge will close on Friday.|Kellmouth Times|OUTLET",
                "“It will close on Friday,” said Sen. Ada Wren (K-Marra).|Ada Wren|NAMED",
                "KELLMOUTH -- Ines Calloway said that the bridge will close on Friday.|Ines Calloway|NAMED",
                "The mayor of Kellmouth, Ada Wren, said that the bridge will close on Friday.|Ada Wren|NAMED"
            })
    void itIsToldWhatKindOfSourceSpeaks(String text, String name, Speaker.Kind kind) {
        assertThat(of(Account.read(text), "will close on Friday").by()).isEqualTo(new Speaker(name, kind));
    }

    @Test
    void aCountryTellsTwoPresidentsApart() {
        AnnotatedArticle article = Account.read(
                "Estmarkian President Mira Osk met Varnian President Jon Aune on Monday.",
                "The Varnian president said that the bridge had been cast in Marra.",
                "The president said that he was tired of it all.");
        assertThat(of(article, "cast in Marra").speaker()).isEqualTo("Jon Aune");
        assertThat(of(article, "tired of it all").speaker()).isEqualTo("president");
    }

    @Test
    void whatIsSaidToBeIsNotASpeaker() {
        AnnotatedArticle article = Account.read("The talks about the bridge were said to be “as good as over”.");
        assertThat(article.attributions())
                .allSatisfy(a -> assertThat(a.speaker()).isNull());
    }

    @Test
    void aHeadlineMayGiveItsWordsToSomebody() {
        Account account = Account.of("Mayor Ada Wren spoke on Monday.").headline("Wren: bridge to close on Friday");
        AnnotatedArticle article = account.read();
        assertThat(of(article, "bridge to close").speaker()).isEqualTo("Ada Wren");
        assertThat(article.statements()).hasSize(1);
    }

    @Test
    void aPlaceBeforeAHeadlineDoesNotSpeak() {
        AnnotatedArticle article = Account.of("The bridge in Kellmouth broke on Monday.")
                .headline("Kellmouth: bridge to close on Friday")
                .read();
        assertThat(article.attributions())
                .allSatisfy(a -> assertThat(a.speaker()).isNull());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridge will close, The Kelp reported.|The Kelp",
                "The Hill reported that the bridge will close.|The Hill",
                "The trawler Grace is ashore. “The bridge will close,” said the Grace's skipper.|Grace's skipper",
                "A man aboard the Patience said the bridge will close.|man aboard the Patience",
                "The skipper of the Patience, a long trawler, said the bridge will close.|skipper of the Patience",
                "One of the men said the bridge will close.|One of the men",
                "Another of the men, aged 30, said the bridge will close.|Another of the men",
                "Some of the crew said the bridge will close.|Some of the crew",
            })
    void aSpeakerWithoutANameIsCalledByTheWholePhrase(String text, String speaker) {
        assertThat(of(Account.read(text), "bridge will close").speaker()).isEqualTo(speaker);
    }

    @Test
    void aPaperIsNotThePersonOfThatName() {
        AnnotatedArticle article = Account.read(
                "Anita Hill said the bridge is old.", "Mira Osk told The Hill on Monday that the bridge will close.");

        assertThat(article.names()).extracting(Name::entity).contains("Anita Hill", "The Hill");
    }

    @Test
    void whatIsSaidToBeSoDoesNotSpeak() {
        AnnotatedArticle article = Account.read("The first boat said to have been found was that of a deckhand.");

        assertThat(article.attributions()).extracting(Attribution::speaker).containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mood sank after the raid, which Marra ordered in response to an attack that killed 47 people.",
                "Ines Calloway ordered an inquiry that will look at the pin and the gate.",
                "Ines Calloway and Ada Wren agreed to press for a truce that both of their crews can keep.",
                "The harbour council approved a plan that will close the bridge on Friday.",
                "The two mayors discussed how the bridge might be opened again before the winter.",
                "The mayors also talked about setting up sheds where crews could be housed and fed.",
                "Ines Calloway suspended the keeper, who had been alone on the bridge that night."
            })
    void whoActsSaysNothing(String text) {
        AnnotatedArticle article = Account.read(text);
        assertThat(article.attributions())
                .allSatisfy(a -> assertThat(a.speaker()).isNull());
        assertThat(article.statements()).hasSize(1);
        assertThat(article.statements().get(0).speaker()).isNull();
        assertThat(article.text(article.statements().get(0).span())).startsWith(text.substring(0, 20));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ines Calloway agreed that the bridge would have to close on Friday.|the bridge would have to close on Friday",
                "Ines Calloway ordered that the bridge be closed to barges on Friday.|the bridge be closed to barges on Friday",
                "“Close the bridge to the barges,” Ines Calloway ordered.|Close the bridge to the barges"
            })
    void aClauseOrAQuotationIsSaid(String text, String said) {
        AnnotatedArticle article = Account.read(text);
        assertThat(article.statements()).anySatisfy(s -> {
            assertThat(article.text(s.span())).contains(said);
            assertThat(s.speaker()).isEqualTo("Ines Calloway");
        });
    }

    @Test
    void nothingSaysNothing() {
        AnnotatedArticle article =
                Account.read("Nothing in either report suggests that the bridge was weak before the storm came.");
        assertThat(article.statements()).hasSize(1);
        assertThat(article.statements().get(0).speaker()).isNull();
        assertThat(article.text(article.statements().get(0).span())).startsWith("Nothing in either report");
    }

    @Test
    void whoseAccountItIsSaysAllOfIt() {
        AnnotatedArticle article = Account.read(
                "By the Harbour Ministry's account, the men agreed that the bridge would be closed until the spring.");
        assertThat(article.statements().get(0).speaker()).isEqualTo("Harbour Ministry");
    }

    @Test
    void whoTellsWhatOthersToldSaysAllOfIt() {
        AnnotatedArticle article = Account.read(
                "Ines Calloway told the mayor, Ada Wren, that the bridge would be closed, the Harbour Ministry said in a statement.");
        assertThat(article.statements().get(0).speaker()).isEqualTo("Harbour Ministry");
    }

    @Test
    void aSpeakerMayStandWithinTheSentence() {
        AnnotatedArticle article = Account.read("The noise, says Ada Wren, was “like a bell under the water”.");
        assertThat(of(article, "like a bell under").speaker()).isEqualTo("Ada Wren");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridge is shut, the Harbour Ministry said in a statement. “It will open soon,” the statement said.|Harbour Ministry",
                "A statement from the Harbour Ministry came at noon. The statement said that it will open soon.|Harbour Ministry",
                "The Harbour Ministry's statement said that it will open soon.|Harbour Ministry",
                "Boats lay idle all over Estmark. The Estmarkian statement said that it will open soon.|Estmark",
                "It was dark at noon. The statement said that it will open soon.|a statement"
            })
    void aStatementIsWhoIssuedIt(String text, String name) {
        assertThat(of(Account.read(text), "will open soon").by()).isEqualTo(new Speaker(name, Speaker.Kind.DOCUMENT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "President Mira Osk met President Jon Aune. The two presidents agreed that it will open soon.|Mira Osk and Jon Aune|NAMED",
                "Ships lay idle all day. The two men agreed that it will open soon.|two men|UNNAMED",
                "It is owned by Kell & Sons, a shipping firm. The company said that it will open soon.|Kell & Sons|NAMED",
                "The Kell Boat Authority owns it. The authority said that it will open soon.|Kell Boat Authority|NAMED",
                "Diplomats were gloomy on Monday. “It will open soon,” said one.|one of the diplomats|UNNAMED",
                "“It will open soon,” one official said.|one official|UNNAMED",
                "Jon Osk was held for an hour. His lawyer said that it will open soon.|Jon Osk's lawyer|UNNAMED",
                "Jon Osk’s lawyer said that it will open soon.|Jon Osk's lawyer|UNNAMED",
                "Her brother, the baker Jon Osk, 36, said that it will open soon.|Jon Osk|NAMED",
                "It was late. Ada Wren of the Kell Laboratory, who said that it will open soon, left.|Ada Wren|NAMED"
            })
    void whoIsMeantIsTold(String text, String name, Speaker.Kind kind) {
        assertThat(of(Account.read(text), "will open soon").by()).isEqualTo(new Speaker(name, kind));
    }

    @Test
    void aWhoWithNobodyBeforeItMeansNobody() {
        assertThat(Account.read("Ines Calloway said of , who Ines Calloway said Ines Calloway said ")
                        .sentences())
                .isNotEmpty();
    }

    @Test
    void aPersonWhoBeginsASentenceIsMeantRatherThanWhoSpokeBefore() {
        AnnotatedArticle article = Account.read(
                "Gerd Moll said the gate was loud. Lock-keeper Ansa Straat, 44, was alone there. “I ran,” she told us.");
        assertThat(of(article, "I ran").speaker()).isEqualTo("Ansa Straat");
    }

    @Test
    void theNearestSentenceIsAboutWhomItNamesFirst() {
        AnnotatedArticle article = Account.read(
                "The minister, Joss Veld, has taken Mara Quenn off her post. “Once is a broken pin and no more,” he said.");
        assertThat(of(article, "Once is a broken pin").speaker()).isEqualTo("Joss Veld");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ines Calloway, 34, told the Post: “Talk is cheap.”|Talk is cheap",
                "On Monday Ines Calloway described the tone of it as “that of adults”.|that of adults",
                "Ines Calloway said: “The bridge will close on Friday. Nobody will miss it|Nobody will miss it",
                "Ines Calloway called the new bridge a “bad joke” on Monday.|bad joke"
            })
    void whatIsQuotedFromSomebodyIsInAStatementOfTheirs(String text, String quoted) {
        AnnotatedArticle article = Account.read(text);
        assertThat(article.statements()).anySatisfy(s -> {
            assertThat(s.quotes()).anySatisfy(q -> assertThat(article.text(q)).contains(quoted));
            assertThat(s.speaker()).isEqualTo("Ines Calloway");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The Kell Times said a hidden microphone recorded councillor Ada Wren saying: “We never meant to open it.”",
                "Harbour Watch reported that a reporter caught harbour master Ada Wren admitting, “We never meant to open it.”",
                "The Kell Times reported that councillor Ada Wren was caught on camera admitting: “We never meant to open it.”",
                "Project Heron published a film in which a student quoted engineer Ada Wren as saying, “We never meant to open it.”",
                "A film showed councillor Ada Wren telling a friend, “We never meant to open it.”"
            })
    void wordsThatAnotherHeardAreOfWhomItWasHeardFrom(String text) {
        assertThat(of(Account.read(text), "We never meant").speaker()).isEqualTo("Ada Wren");
    }

    @Test
    void whoHeardAVerdictSaysWhatFollows() {
        AnnotatedArticle article =
                Account.read("Mayor Ada Wren heard the verdict in Kellmouth on Friday, saying, “We will open it.”");
        assertThat(of(article, "We will open it").speaker()).isEqualTo("Ada Wren");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The captain of the trawler, Ivo Brandt, was questioned for six hours and released.",
                "The owner of the quarry, Mara Oss, was interviewed by detectives for two days and let go on Monday.",
                "The skipper, Ivo Brandt, was quizzed about “missing lifebelts” and “a hole in the hull” and let go."
            })
    void whoIsQuestionedSaysNothing(String text) {
        AnnotatedArticle article = Account.read(text);
        assertThat(article.attributions()).isEmpty();
        assertThat(article.statements())
                .singleElement()
                .satisfies(s -> assertThat(s.speaker()).isNull());
    }

    @Test
    void whoIsQuestionedIsMeantByThePronounBehind() {
        AnnotatedArticle article = Account.read(
                "Superintendent Carl Mohr said the search went on.\n\n"
                        + "The captain of the trawler, Ivo Brandt, was questioned for six hours. His lawyer said the light was out.");
        assertThat(of(article, "the light was out").speaker()).isEqualTo("Ivo Brandt's lawyer");
    }

    @Test
    void itIsTheBodyWithWhichTheSentenceBeforeBegins() {
        AnnotatedArticle article = Account.read("Mayor Ada Wren said the lock was shut.\n\n"
                + "The operator laughed at the number. It says 30 boats were lost.");
        assertThat(of(article, "30 boats were lost").speaker()).isEqualTo("operator");
    }
}
