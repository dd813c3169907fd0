package news.parallax.extract;

import static news.parallax.extract.Extracted.html;
import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.article.Article;
import news.parallax.article.Dating;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page tells of itself, where it says one thing in one place and another in another. */
class MetadataTest {
    private static final String STORY = "<p>The drawbridge at Kellmouth stuck open on Tuesday morning, leaving two tugs"
            + " and a grain barge waiting in the lower basin.</p><p>Engineers found a sheared pin in the eastern hinge,"
            + " according to the harbour office, and sent to the foundry in Marra for a new one.</p>";
    private static final String HEADLINE = "Drawbridge sticks open at Kellmouth";

    private static Article page(String head, String top) throws UnreadableInputException {
        return html("<html><head>" + head + "</head><body><header><a href='/'>The Lantern</a></header><main><article>"
                + top + STORY + "</article></main></body></html>");
    }

    private static String linked(String fields) {
        return "<script type='application/ld+json'>{\"@context\":\"https://schema.org\"," + fields + "}</script>";
    }

    private static String h1() {
        return "<h1>" + HEADLINE + "</h1>";
    }

    private static @Nullable String date(Article article) {
        Dating published = article.published();
        return published == null ? null : published.date();
    }

    @Test
    void theHeadlineShownIsTheTitleWhateverThePageIsCalledElsewhere() throws UnreadableInputException {
        String head = "<title>Kellmouth drawbridge sticks open: what we know | The Lantern</title>"
                + "<meta property='og:title' content='Why the Kellmouth drawbridge sticks open'>";
        assertThat(page(head, h1()).title()).isEqualTo(HEADLINE);
    }

    @Test
    void ofSeveralHeadingsTheOneIsTheTitleThatThePageIsCalledBy() throws UnreadableInputException {
        String top = "<h1>The Lantern</h1><h1>Harbour news</h1>" + h1() + "<h1>Ferry fares to rise in June</h1>";
        assertThat(page("<title>" + HEADLINE + " - The Lantern</title>", top).title())
                .isEqualTo(HEADLINE);
    }

    @Test
    void theSiteIsNoTitleThoughItStandsInTheOnlyHeading() throws UnreadableInputException {
        String head = "<meta property='og:site_name' content='The Lantern'><meta property='og:title' content='"
                + HEADLINE + " | The Lantern'>";
        assertThat(page(head, "<h1>The Lantern</h1>").title()).isEqualTo(HEADLINE);
    }

    @Test
    void aTitleThatWasEscapedTwiceIsReadable() throws UnreadableInputException {
        assertThat(page(linked("\"@type\":\"NewsArticle\",\"headline\":\"Tugs &amp; a barge wait at Kellmouth\""), "")
                        .title())
                .isEqualTo("Tugs & a barge wait at Kellmouth");
    }

    @Test
    void anAuthorIsFoundByReference() throws UnreadableInputException {
        String graph = linked("\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"" + HEADLINE
                + "\",\"author\":{\"@id\":\"#p1\"}},{\"@type\":\"Person\",\"@id\":\"#p1\",\"name\":\"Tomas Reyl\"}]");
        assertThat(page(graph, h1()).author()).isEqualTo("Tomas Reyl");
    }

    @Test
    void whatIsSaidOfAnotherArticleOnThePageIsNotOfThisOne() throws UnreadableInputException {
        String other = linked("\"@type\":\"NewsArticle\",\"headline\":\"Ferry fares to rise in June\","
                + "\"author\":{\"name\":\"Ida Marsh\"},\"datePublished\":\"2031-01-02\"");
        String own = linked("\"@type\":\"NewsArticle\",\"headline\":\"" + HEADLINE
                + "\",\"author\":{\"name\":\"Tomas Reyl\"},\"datePublished\":\"2031-05-06\"");
        Article article = page(other + own, h1());
        assertThat(article.author()).isEqualTo("Tomas Reyl");
        assertThat(date(article)).isEqualTo("2031-05-06");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>By Tomas Reyl</p>",
                "<div>By <a href='/r'>Tomas Reyl</a> | 6 May 2031</div>",
                "<span>Written by:</span> <span>Tomas Reyl</span>",
                "<a rel='author' href='/r'>Tomas Reyl</a>",
                "<span itemprop='author'><span itemprop='name'>Tomas Reyl</span></span>",
                "<div class='post-author'>Tomas Reyl</div>"
            })
    void aBylineBesideTheHeadlineNamesTheAuthor(String byline) throws UnreadableInputException {
        assertThat(page("", h1() + byline).author()).isEqualTo("Tomas Reyl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>By Tomas Reyl and Ida Marsh</p>", "<p>By <a>Tomas Reyl</a>, <a>Ida Marsh</a></p>"})
    void allWhoSignedAreNamed(String byline) throws UnreadableInputException {
        assertThat(page("", h1() + byline).author()).isEqualTo("Tomas Reyl, Ida Marsh");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"admin", "The Lantern", "https://lantern.example/reyl", "undefined", "desk@lantern.example", "By"
            })
    void whoIsNobodyIsNoAuthor(String name) throws UnreadableInputException {
        String head = "<meta property='og:site_name' content='The Lantern'><meta name='author' content='" + name + "'>";
        assertThat(page(head, h1()).author()).isNull();
    }

    @Test
    void thePersonInTheBylineIsTheAuthorRatherThanTheAccountThatPutItOnline() throws UnreadableInputException {
        assertThat(page("<meta name='author' content='lanterndesk2'>", h1() + "<p>By Tomas Reyl</p>")
                        .author())
                .isEqualTo("Tomas Reyl");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Published 6 May 2031</p>|2031-05-06",
                "<p>MAY 6, 2031</p>|2031-05-06",
                "<p>Posted on <b>May 6th, 2031</b></p>|2031-05-06",
                "<p>2031/5/6</p>|2031-05-06",
                "<p>Published: 16/5/2031</p>|2031-05-16",
                "<p>Published May 6, 2031</p><p>Updated May 9, 2031</p>|2031-05-06",
                "<p>Updated May 9, 2031</p>|2031-05-09"
            })
    void theDateShownBesideTheHeadlineIsRead(String shown, String date) throws UnreadableInputException {
        Article article = page("", h1() + shown);
        assertThat(date(article)).isEqualTo(date);
        assertThat(article.published()).isNotNull();
        assertThat(article.published().evidence().get(0)).startsWith("shown beside the headline: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Published 5/6/2031</p>",
                "<p>© 6 May 2031 The Lantern</p>",
                "<p>Registration deadline: 6 May 2031</p>",
                "<p>The bridge had been closed since 6 May 2031 when a ship from Marra ran into the pier and broke it.</p>"
            })
    void aDateThatMayBeAnotherOrOfAnotherThingIsNotTaken(String shown) throws UnreadableInputException {
        assertThat(page("", h1() + shown).published()).isNull();
    }

    @Test
    void figuresThatCanBeReadTwoWaysAreReadAsThePageDeclaresThem() throws UnreadableInputException {
        String head = "<meta property='article:published_time' content='2031-06-05T08:00:00Z'>";
        assertThat(date(page(head, h1() + "<p>5/6/2031</p>"))).isEqualTo("2031-06-05");
    }

    @Test
    void theDayOfPublicationComesBeforeThatOfAnUpdate() throws UnreadableInputException {
        String head = linked("\"@type\":\"NewsArticle\",\"headline\":\"" + HEADLINE
                + "\",\"datePublished\":\"2031-05-06\",\"dateModified\":\"2031-07-20\"");
        assertThat(date(page(head, h1() + "<p>Last updated: July 20, 2031</p>")))
                .isEqualTo("2031-05-06");
        assertThat(date(page(head, h1() + "<p>July 20, 2031</p>"))).isEqualTo("2031-05-06");
    }

    @Test
    void theDateShownIsBelievedWhereTheOneDeclaredIsOfAnotherTime() throws UnreadableInputException {
        String head = "<meta property='article:published_time' content='2034-01-01T00:00:00Z'>";
        assertThat(date(page(head, h1() + "<p>May 6, 2031</p>"))).isEqualTo("2031-05-06");
    }

    @Test
    void theDayOnWhichAPageWasMadeIsNoDayOfPublication() throws UnreadableInputException {
        String head = linked("\"@type\":\"WebPage\",\"name\":\"" + HEADLINE + "\",\"datePublished\":\"2031-05-06\"")
                + "<meta property='article:modified_time' content='2031-05-06T08:00:00Z'>";
        assertThat(page(head, h1()).published()).isNull();
    }

    @Test
    void theAddressTellsTheDayWhereNothingElseDoes() throws UnreadableInputException {
        Article article = page("<link rel='canonical' href='https://lantern.example/2031/05/06/bridge'>", h1());
        assertThat(date(article)).isEqualTo("2031-05-06");
        assertThat(article.url()).isEqualTo("https://lantern.example/2031/05/06/bridge");
        assertThat(article.outlet()).isEqualTo("lantern.example");
    }

    @Test
    void theLanguageIsThatOfThePageElseOfItsHeader() throws UnreadableInputException {
        assertThat(html("<html lang='en-GB'><body>" + STORY).language()).isEqualTo("en-GB");
        assertThat(html("<html><head><meta http-equiv='Content-Language' content='en'></head><body>" + STORY)
                        .language())
                .isEqualTo("en");
        assertThat(html("<html lang='${lang}'><body>" + STORY).language()).isNull();
    }
}
