package news.parallax.extract;

import static news.parallax.extract.Extracted.html;
import static news.parallax.extract.Extracted.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Objects;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Block.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    private static final String FIRST =
            "The drawbridge at Kellmouth stuck open on Tuesday morning, leaving two tugs and a grain barge"
                    + " waiting in the lower basin.";
    private static final String SECOND =
            "Engineers found a sheared pin in the eastern hinge, according to the harbour office, and sent"
                    + " to the foundry in Marra for a new one.";
    private static final String THIRD =
            "“We have not seen such a break in thirty years,” said Ines Calloway, who keeps the bridge."
                    + " She expects it to close again by Friday.";
    private static final String FOURTH =
            "Buses take walkers round by the old lock, a way of forty minutes, until then.";

    /** A page with all that clings to an article. */
    private static final String MESSY = """
            <!DOCTYPE html><html lang="en"><head><title>Drawbridge sticks open at Kellmouth | The Lantern</title>
            <style>p { color: red }</style><script>var article = "never shown in the text";</script></head><body>
            <header class="site-header"><a href="/">The Lantern</a></header>
            <nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
            <div class="breadcrumbs"><a href="/">Home</a> / <a href="/local">Local</a></div>
            <main><article>
            <h1>Drawbridge sticks open at Kellmouth</h1>
            <p class="standfirst">Tugs and a barge wait while a pin is cast</p>
            <div class="byline">By Tomas Reyl</div> <time datetime="2031-05-06T08:10:00Z">6 May 2031</time>
            <div class="share-buttons"><a href="#">Share on Facebook</a> <a href="#">Tweet</a></div>
            <figure><img src="b.jpg"><figcaption>The open bridge seen from the quay. Photo: Ada Wren</figcaption></figure>
            <p>%s</p>
            <div class="newsletter-signup"><p>Sign up to our newsletter and get the harbour news in your inbox every
            morning.</p></div>
            <p>%s</p>
            <div class="related"><h3>Related stories</h3><ul>
            <li><a href="/1">Lock keeper retires after forty years on the river</a></li>
            <li><a href="/2">Ferry fares to rise in the summer, council says</a></li></ul></div>
            <p>%s</p>
            <p>%s</p>
            <div class="author-bio"><p>Tomas Reyl is a reporter who has covered the river since 2019.</p></div>
            </article></main>
            <section id="comments"><h3>3 comments</h3>
            <div class="comment"><p>I stood there for an hour, and nobody told us a thing about the bridge or the buses.</p></div>
            <div class="comment"><p>They should have greased that hinge in spring, as every child in Kellmouth knows.</p></div>
            </section>
            <p style="display:none">Hidden words that no reader of the page can see, and so are not of the article.</p>
            <footer>© 2031 The Lantern. All rights reserved.</footer></body></html>
            """.formatted(FIRST, SECOND, THIRD, FOURTH);

    private static String page(String head, String body) {
        return "<html><head>" + head + "</head><body>" + body + "</body></html>";
    }

    private static String story() {
        return "<article><h1>Drawbridge sticks open at Kellmouth</h1><p>"
                + String.join("</p><p>", FIRST, SECOND, THIRD, FOURTH) + "</p></article>";
    }

    /** The story as pages have it that show their headline nowhere but in their head. */
    private static String untitled() {
        return story().replaceAll("<h1>.*</h1>", "");
    }

    @Test
    void onlyTheStoryOfAMessyPageIsItsBody() throws UnreadableInputException {
        assertThat(texts(html(MESSY), Kind.BODY)).containsExactly(FIRST, SECOND, THIRD, FOURTH);
    }

    @Test
    void blockQuotationsStayAndHeadingsWithinTheTextAreToldApart() throws UnreadableInputException {
        String said = "The pin was to have been changed in March, and nobody can tell me why it was not.";
        Article article = html(page(
                "<title>Drawbridge sticks open at Kellmouth</title>",
                "<article><h1>Drawbridge sticks open at Kellmouth</h1><p>%s</p><p>%s</p><blockquote><p>%s</p></blockquote>"
                                .formatted(FIRST, SECOND, said)
                        + "<h2>The eastern hinge</h2><p>%s</p><p>%s</p></article>".formatted(THIRD, FOURTH)));
        assertThat(texts(article, Kind.QUOTE)).containsExactly(said);
        assertThat(texts(article, Kind.SUBHEAD)).containsExactly("The eastern hinge");
        assertThat(article.body()).contains(said, "The eastern hinge");
        assertThat(article.paragraphs()).hasSize(5);
    }

    @Test
    void otherArticlesBelowAreNotTheStoryHoweverAlikeTheyAreSet() throws UnreadableInputException {
        String orchard =
                "The orchard at Pell has been sold to its pickers, who will take over the presses after the last harvest of the year.";
        String library =
                "The library at Wenlow has lent its hundred thousandth book, to a boy who came in only because it had begun to rain.";
        String set = "<article class='post post-%d'><p>%s</p></article>";
        Article article = html(page(
                "<title>Drawbridge sticks open at Kellmouth</title>",
                "<article class='post'><h1>Drawbridge sticks open at Kellmouth</h1><p>%s</p><p>%s</p><p>%s</p></article>"
                                .formatted(FIRST, SECOND, THIRD)
                        + set.formatted(2, orchard)
                        + set.formatted(3, library)));
        assertThat(texts(article, Kind.BODY)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void sectionsThatAPageCallsArticlesAreTheStoryAllTheSame() throws UnreadableInputException {
        String section = "<article><h2>%s</h2><p>%s</p></article>";
        Article article = html(page(
                "<title>Drawbridge sticks open at Kellmouth</title>",
                "<main><h1>Drawbridge sticks open at Kellmouth</h1>"
                        + section.formatted("The pin", FIRST + ' ' + SECOND)
                        + section.formatted("The tugs", THIRD)
                        + section.formatted("The hinge", FOURTH)
                        + "</main>"));
        assertThat(texts(article, Kind.BODY)).containsExactly(FIRST + ' ' + SECOND, THIRD, FOURTH);
    }

    @Test
    void aTextThatStandsTwiceIsTakenOnce() throws UnreadableInputException {
        Article article = html(page(
                "<title>Drawbridge sticks open at Kellmouth</title>",
                "<article><h1>Drawbridge sticks open at Kellmouth</h1><p>%1$s</p><p>%2$s</p><p>%3$s</p></article>"
                                .formatted(FIRST, SECOND, THIRD)
                        + "<div class='small'><p>%s</p><p>%s</p></div>".formatted(FIRST, SECOND)));
        assertThat(texts(article, Kind.BODY)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void oneLinkAroundEverythingDoesNotHideTheStory() throws UnreadableInputException {
        Article article = html(page("", "<a href='/'>" + story().replace("</a>", "")));
        assertThat(texts(article, Kind.BODY)).contains(FIRST, SECOND, THIRD);
    }

    @Test
    void whatClingsToTheStoryIsKeptWithItsRole() throws UnreadableInputException {
        Article article = html(MESSY);
        assertThat(texts(article, Kind.HEADLINE)).contains("Drawbridge sticks open at Kellmouth");
        assertThat(texts(article, Kind.STANDFIRST)).containsExactly("Tugs and a barge wait while a pin is cast");
        assertThat(texts(article, Kind.CAPTION)).anyMatch(t -> t.startsWith("The open bridge seen"));
        assertThat(texts(article, Kind.PROMO)).anyMatch(t -> t.startsWith("Sign up to our newsletter"));
        assertThat(texts(article, Kind.RELATED)).anyMatch(t -> t.startsWith("Lock keeper retires"));
        assertThat(texts(article, Kind.BIO)).anyMatch(t -> t.startsWith("Tomas Reyl is a reporter"));
        assertThat(texts(article, Kind.COMMENT)).anyMatch(t -> t.startsWith("I stood there for an hour"));
        assertThat(texts(article, Kind.NAVIGATION)).contains("News", "Sport");
    }

    @Test
    void scriptsStylesAndWhatIsHiddenAreNotInTheSnapshot() throws UnreadableInputException {
        assertThat(html(MESSY).snapshot().text())
                .doesNotContain("never shown")
                .doesNotContain("color: red")
                .doesNotContain("Hidden words");
    }

    @Test
    void aStoryThatAScriptIsToShowLaterIsReadAllTheSame() throws UnreadableInputException {
        String waiting = "<p>Loading</p><div hidden id=\"segment\">" + story() + "</div><script>show()</script>";
        assertThat(html(page("", waiting)).body()).contains(FIRST, SECOND, THIRD, FOURTH);
        String folded = story() + "<div style=\"display: none\"><p>" + THIRD + "</p></div>";
        assertThat(html(page("", folded)).snapshot().text().split("thirty years", -1))
                .hasSize(2);
    }

    @Test
    void theSelectorOfABlockFindsItsWordsOnThePage() throws UnreadableInputException {
        Article article = html(MESSY);
        Document page = Jsoup.parse(MESSY);
        for (Block block : article.blocks()) {
            String selector = Objects.requireNonNull(block.selector());
            assertThat(page.select(selector)).as(selector).hasSize(1);
            assertThat(page.select(selector).text()).contains(article.snapshot().text(block.span()));
        }
    }

    @Test
    void aPageTellsOfItselfInJsonLd() throws UnreadableInputException {
        Article article = html(page(
                "<title>Something else</title><script type='application/ld+json'>{\"@context\":\"https://schema.org\","
                        + "\"@type\":\"NewsArticle\",\"headline\":\"Drawbridge sticks open\","
                        + "\"datePublished\":\"2031-05-06T23:30:00-05:00\",\"author\":[{\"@type\":\"Person\",\"name\":\"Tomas Reyl\"}],"
                        + "\"publisher\":{\"@type\":\"Organization\",\"name\":\"The Lantern\"},"
                        + "\"url\":\"https://lantern.example/kellmouth\"}</script>",
                untitled()));
        assertThat(article.title()).isEqualTo("Drawbridge sticks open");
        assertThat(article.author()).isEqualTo("Tomas Reyl");
        assertThat(article.outlet()).isEqualTo("The Lantern");
        assertThat(article.url()).isEqualTo("https://lantern.example/kellmouth");
        // The day as the page writes it, whatever the zone.
        assertThat(Objects.requireNonNull(article.published()).date()).isEqualTo("2031-05-06");
        assertThat(article.published().evidence()).isNotEmpty();
    }

    @Test
    void theArticleOfAGraphIsFound() throws UnreadableInputException {
        Article article = html(page(
                "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\",\"headline\":\"No\"},"
                        + "{\"@type\":[\"NewsArticle\"],\"headline\":\"Drawbridge sticks open\",\"datePublished\":\"2031-05-06\"}]}"
                        + "</script>",
                untitled()));
        assertThat(article.title()).isEqualTo("Drawbridge sticks open");
        assertThat(Objects.requireNonNull(article.published()).date()).isEqualTo("2031-05-06");
    }

    @Test
    void brokenJsonLdDoesNotKeepTheRestFromBeingRead() throws UnreadableInputException {
        Article article = html(page(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",</script>"
                        + "<meta property='og:title' content='Drawbridge sticks open'>"
                        + "<meta property='og:site_name' content='The Lantern'>"
                        + "<meta property='article:published_time' content='2031-05-06T08:00:00Z'>"
                        + "<meta name='author' content='By Tomas Reyl'>",
                untitled()));
        assertThat(article.title()).isEqualTo("Drawbridge sticks open");
        assertThat(article.outlet()).isEqualTo("The Lantern");
        assertThat(article.author()).isEqualTo("Tomas Reyl");
        assertThat(Objects.requireNonNull(article.published()).date()).isEqualTo("2031-05-06");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>Drawbridge sticks open at Kellmouth | The Lantern</title><meta property='og:site_name' content='The Lantern'>",
                "<title>Drawbridge sticks open at Kellmouth - The Lantern</title>",
                "<meta property='og:title' content='Drawbridge sticks open at Kellmouth – The Lantern'><meta property='og:site_name' content='The Lantern'>"
            })
    void theSiteIsNoPartOfTheTitle(String head) throws UnreadableInputException {
        assertThat(html(page(head, "<div>" + untitled() + "</div>")).title())
                .isEqualTo("Drawbridge sticks open at Kellmouth");
    }

    @Test
    void whatAPageDoesNotTellIsNotMadeUp() throws UnreadableInputException {
        Article article = html(page("", "<div><p>" + FIRST + "</p><p>" + SECOND + "</p></div>"));
        assertThat(article.title()).isNull();
        assertThat(article.author()).isNull();
        assertThat(article.outlet()).isNull();
        assertThat(article.published()).isNull();
        assertThat(article.url()).isNull();
        assertThat(article.language()).isNull();
    }

    @Test
    void anImpossibleDateIsNone() throws UnreadableInputException {
        assertThat(html(page("<meta property='article:published_time' content='2031-02-31'>", story()))
                        .published())
                .isNull();
    }

    @Test
    void theLongestStoryOfAPageIsTaken() throws UnreadableInputException {
        Article article = html(page(
                "",
                story()
                        + "<article><h2>Ferry fares to rise</h2><p>The council agreed on Monday to raise the fares of all"
                        + " ferries by a tenth, beginning in June.</p></article>"
                        + "<article><h2>Lock keeper retires</h2><p>After forty years on the river the keeper of the old lock"
                        + " has handed over his keys.</p></article>"));
        assertThat(texts(article, Kind.BODY)).containsExactly(FIRST, SECOND, THIRD, FOURTH);
    }

    @Test
    void brokenMarkupIsReadAsABrowserWould() throws UnreadableInputException {
        Article article = html(
                "<body><div><p>" + FIRST + "<p>" + SECOND + "<p><b>" + THIRD + "</i><p>" + FOURTH + "<table><tr><td");
        assertThat(texts(article, Kind.BODY)).containsExactly(FIRST, SECOND, THIRD, FOURTH);
    }

    @Test
    void paragraphsPartedByLineBreaksAreParagraphs() throws UnreadableInputException {
        Article article = html("<body><div>" + FIRST + "<br><br>" + SECOND + "<br><br>" + THIRD + "</div></body>");
        assertThat(texts(article, Kind.BODY)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void linksAndEmphasisDoNotTearASentence() throws UnreadableInputException {
        Article article = html("<body><p>" + FIRST.replace("Kellmouth", "<a href='/k'><em>Kell</em>mouth</a>")
                + "</p><p>" + SECOND + "</p></body>");
        assertThat(article.body()).startsWith(FIRST);
    }

    @Test
    void fiftyThousandElementsDeepDoNotOverflowTheStack() {
        String deep = "<body>" + "<div>".repeat(50_000) + "<p>" + FIRST + "</p><p>" + SECOND + "</p>"
                + "</div>".repeat(50_000) + "</body>";
        Article article = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> html(deep));
        assertThat(article.body()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void deeplyNestedInlineElementsDoNotOverflowTheStackEither() {
        String deep =
                "<body><p>" + "<span>".repeat(20_000) + FIRST + " " + SECOND + "</span>".repeat(20_000) + "</p></body>";
        Article article = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> html(deep));
        assertThat(article.body()).isEqualTo(FIRST + " " + SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html></html>", "<p></p>", "<script>var a = 'words in a script only.';</script>"})
    void aPageWithoutTextIsRefusedWithARemedy(String page) {
        assertThatThrownBy(() -> html(page))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("no article text")
                .hasMessageContaining("--as-is");
    }
}
