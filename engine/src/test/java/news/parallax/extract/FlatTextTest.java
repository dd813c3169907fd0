package news.parallax.extract;

import static news.parallax.extract.Extracted.text;
import static news.parallax.extract.Extracted.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import news.parallax.article.Article;
import news.parallax.article.Block.Kind;
import org.junit.jupiter.api.Test;

class FlatTextTest {
    private static final String HEAD = "Landslide shuts tram line to Varr Hill";
    private static final List<String> STORY = List.of(
            "The tram line to Varr Hill was shut on Monday after a landslide buried the track above the quarry stop.",
            "Nobody was hurt, the fire service said, but a car with eleven passengers stopped a few metres short of the mud.",
            "“I saw the hill come down and pulled the brake,” said the driver, Halla Brecht. “That was all there was to do.”",
            "The transport office expects to clear the track within a week if the rain stops, its director, Piet Moss, said.",
            "Until then buses run every twenty minutes from the market square to the upper village and back again.",
            "A smaller slide had blocked the same stretch in the spring, and the council had put off a wall for want of money.");
    private static final String CLEAN = HEAD + "\n\n" + String.join("\n\n", STORY);

    @Test
    void aHeadingOfAnotherStoryIsNoStatementOfThisOne() throws UnreadableInputException {
        Article article = Extracted.text(HEAD + "\n\n"
                + with(3, "Mayor ‘never saw’ the letters about the wall above the quarry, says former clerk"));
        assertThat(article.paragraphs())
                .extracting(article.snapshot()::text)
                .noneMatch(t -> t.startsWith("Mayor"))
                .contains(STORY.get(2), STORY.get(3));
    }

    private static String with(int at, String... lines) {
        List<String> all = new java.util.ArrayList<>(STORY);
        all.addAll(at, List.of(lines));
        return HEAD + "\n\n" + String.join("\n\n", all);
    }

    private static List<String> body(String text) throws UnreadableInputException {
        return texts(text(text), Kind.BODY);
    }

    @Test
    void cleanTextComesThroughWhole() throws UnreadableInputException {
        Article article = text(CLEAN);
        assertThat(texts(article, Kind.BODY)).containsExactlyElementsOf(STORY);
        assertThat(article.title()).isEqualTo(HEAD);
        assertThat(article.snapshot().text()).isEqualTo(CLEAN);
    }

    @Test
    void cleanTextWithoutAHeadlineComesThroughWhole() throws UnreadableInputException {
        Article article = text(String.join("\n", STORY));
        assertThat(texts(article, Kind.BODY)).containsExactlyElementsOf(STORY);
        assertThat(article.title()).isNull();
    }

    @Test
    void oneParagraphIsAnArticle() throws UnreadableInputException {
        assertThat(body(STORY.get(0))).containsExactly(STORY.get(0));
    }

    @Test
    void aBreadcrumbIsNavigation() throws UnreadableInputException {
        Article article = text("Home > News > Local\n" + CLEAN);
        assertThat(texts(article, Kind.NAVIGATION)).containsExactly("Home > News > Local");
        assertThat(texts(article, Kind.BODY)).containsExactlyElementsOf(STORY);
        assertThat(article.title()).isEqualTo(HEAD);
    }

    @Test
    void aBylineGivesAuthorAndDay() throws UnreadableInputException {
        Article article = text(HEAD + "\nBy Ana Roe\nPublished March 4, 2031\n\n" + String.join("\n\n", STORY));
        assertThat(article.author()).isEqualTo("Ana Roe");
        assertThat(Objects.requireNonNull(article.published()).date()).isEqualTo("2031-03-04");
        assertThat(article.published().evidence().get(0)).contains("March 4, 2031");
        assertThat(texts(article, Kind.BODY)).containsExactlyElementsOf(STORY);
    }

    @Test
    void aDateWithinTheStoryIsNotThatOfPublication() throws UnreadableInputException {
        assertThat(text(with(2, "The line opened on 4 March 1931 and carried its millionth passenger within a decade."))
                        .published())
                .isNull();
    }

    @Test
    void aPleaGluedToTheFirstSentenceIsCutOff() throws UnreadableInputException {
        String plea = "We need your support to keep our newsroom going. Your donation makes the difference.";
        List<String> body = body(HEAD + "\n\n" + plea + String.join("\n\n", STORY));
        assertThat(body.get(0)).isEqualTo(STORY.get(0));
        assertThat(body).hasSize(STORY.size());
    }

    @Test
    void aPleaBetweenParagraphsIsDropped() throws UnreadableInputException {
        Article article = text(with(3, "Subscribe to our newsletter and get the latest from the hill in your inbox."));
        assertThat(texts(article, Kind.PROMO)).hasSize(1);
        assertThat(texts(article, Kind.BODY)).containsExactlyElementsOf(STORY);
    }

    @Test
    void numberedCommentsAreNoBodyThoughTheyRepeatIt() throws UnreadableInputException {
        String comments = "\n\nComments (3)\n1. " + STORY.get(1) + " Lucky people.\n2. They should have built that wall"
                + " when they had the money for it.\n3. Halla Brecht deserves a medal, and a raise with it.";
        Article article = text(CLEAN + comments);
        assertThat(texts(article, Kind.BODY)).containsExactlyElementsOf(STORY);
        assertThat(texts(article, Kind.COMMENT)).anyMatch(t -> t.contains("Lucky people"));
    }

    @Test
    void aHeadlineOfAnotherStoryInTheMiddleIsNoBody() throws UnreadableInputException {
        Article article = text(with(3, "Related: Lock keeper retires after forty years on the river"));
        assertThat(texts(article, Kind.RELATED)).hasSize(1);
        assertThat(texts(article, Kind.BODY)).containsExactlyElementsOf(STORY);
    }

    @Test
    void aCaptionWithACreditIsACaption() throws UnreadableInputException {
        Article article = text(with(1, "Mud covers the track above the quarry stop. (Photo: Ada Wren)"));
        assertThat(texts(article, Kind.CAPTION)).hasSize(1);
        assertThat(texts(article, Kind.BODY)).containsExactlyElementsOf(STORY);
    }

    @Test
    void whatFollowsTheStoryIsCutOff() throws UnreadableInputException {
        Article article = text(CLEAN
                + "\n\nAbout the author\nAna Roe is a reporter who has covered the hill since 2019.\n\nRelated articles\n"
                + "Ferry fares to rise in the summer\nLock keeper retires\n\nLeave a reply\nYour email address will not be"
                + " published.\n");
        assertThat(texts(article, Kind.BODY)).containsExactlyElementsOf(STORY);
        assertThat(texts(article, Kind.BIO)).isNotEmpty();
    }

    @Test
    void aQuestionToTheReaderIsCutOffTheLastParagraph() throws UnreadableInputException {
        Article article = text(CLEAN + " Do you think the wall should have been built?");
        assertThat(texts(article, Kind.QUESTION)).containsExactly("Do you think the wall should have been built?");
        assertThat(texts(article, Kind.BODY)).containsExactlyElementsOf(STORY);
    }

    @Test
    void theHeadlineSaidAgainIsNoBody() throws UnreadableInputException {
        assertThat(body(HEAD + "\n\n" + CLEAN)).containsExactlyElementsOf(STORY);
    }

    @Test
    void hardWrappedParagraphsArePutTogether() throws UnreadableInputException {
        List<String> long3 = List.of(
                STORY.get(0) + " " + STORY.get(1),
                STORY.get(2) + " " + STORY.get(3),
                STORY.get(4) + " " + STORY.get(5));
        StringBuilder wrapped = new StringBuilder(HEAD).append("\n\n");
        for (String paragraph : long3) {
            wrapped.append(paragraph.replaceAll("(.{50,64}) ", "$1\n")).append("\n\n");
        }
        assertThat(body(wrapped.toString()).stream().map(p -> p.replace('\n', ' ')))
                .containsExactlyElementsOf(long3);
    }

    @Test
    void aReaderWhoAsksForTheWholeTextGetsIt() throws UnreadableInputException {
        String text = "Home > News\nSubscribe to our newsletter\n\n" + STORY.get(0);
        Article article = Extracted.of(Input.Format.PLAIN, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(texts(article, Kind.BODY))
                .containsExactly("Home > News", "Subscribe to our newsletter", STORY.get(0));
        assertThat(article.title()).isNull();
    }

    @Test
    void aVeryLongLineIsReadInReasonableTime() {
        String line = (STORY.get(0) + " ").repeat(20_000);
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                java.time.Duration.ofSeconds(20),
                () -> assertThat(text(line).paragraphs()).isNotEmpty());
    }
}
