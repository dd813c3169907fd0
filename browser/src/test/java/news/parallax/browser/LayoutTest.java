package news.parallax.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import news.parallax.browser.Chromium.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the page is laid out: on a phone, in the dark, on paper, at rest. */
@InChromium
class LayoutTest {
    /** What reaches over the right edge, but for what is scrolled in a box of its own or only there to be heard. */
    private static final String TOO_WIDE = """
            () => {
              const page = document.scrollingElement;
              if (page.scrollWidth <= page.clientWidth) return [];
              const wide = [...document.querySelectorAll('body *')].filter(e =>
                  e.getBoundingClientRect().right > page.clientWidth + 1 && !e.closest('.tablebox *, .toc *, .vh'));
              return [`${page.scrollWidth} of ${page.clientWidth}`, ...wide.slice(-3).map(e => e.outerHTML.slice(0, 300))];
            }""";

    private final Chromium chromium;

    LayoutTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @ParameterizedTest
    @MethodSource("news.parallax.browser.Pages#samples")
    void nobodyHasToScrollSideways(String sample) {
        for (Window window : Window.values()) {
            try (Visit visit = chromium.open(Pages.sample(sample), window)) {
                assertThat(visit.texts(TOO_WIDE)).isEmpty();
                visit.unfold();
                assertThat(visit.texts(TOO_WIDE)).as("all unfolded").isEmpty();
            }
        }
    }

    @Test
    void isDarkForWhoWantsItDark() {
        try (Visit dark = chromium.openDark(Pages.sample("two-calls"), Window.DESK);
                Visit light = chromium.open(Pages.sample("two-calls"), Window.DESK)) {
            assertThat(brightness(dark, "backgroundColor")).isLessThan(60);
            assertThat(brightness(dark, "color")).isGreaterThan(190);
            assertThat(brightness(light, "backgroundColor")).isGreaterThan(220);
            assertThat(brightness(light, "color")).isLessThan(60);
        }
    }

    private static int brightness(Visit visit, String property) {
        return visit.number("() => { const [r, g, b] = getComputedStyle(document.body)." + property
                + ".match(/[\\d.]+/g).map(Number); return Math.round((r + g + b) / 3) }");
    }

    @Test
    void onPaperTheTableAndTheDifferencesAreThereAndWhatIsToBeClickedIsNot() {
        try (Visit visit = chromium.open(Pages.sample("two-calls"), Window.DESK)) {
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(visit.seen(".sides table")).isPositive();
            assertThat(visit.seen(".sides tbody th")).isPositive();
            assertThat(visit.seen(".card blockquote")).isPositive();
            assertThat(visit.seen(".read p")).isPositive();
            assertThat(visit.seen(".toc, .filters, .all, .skip, nav.toc a")).isZero();
            assertThat(visit.is(
                            "[...document.querySelectorAll('.tablebox')].every(b => b.scrollHeight <= b.clientHeight)"))
                    .as("nothing of the table is scrolled away")
                    .isTrue();
            assertThat(visit.page().pdf())
                    .asString(java.nio.charset.StandardCharsets.ISO_8859_1)
                    .startsWith("%PDF");
            assertThat(visit.is("[...document.querySelectorAll('details.folded')].every(d => d.open)"))
                    .as("unfolded before it is printed")
                    .isTrue();
        }
    }

    @Test
    void nothingMovesForWhoAskedForLessMotion() {
        try (Visit visit = chromium.openCalm(Pages.sample("two-calls"), Window.DESK)) {
            List<String> moving = visit.texts("""
                    () => [...document.querySelectorAll('*')].filter(e => {
                      const s = getComputedStyle(e);
                      return s.scrollBehavior === 'smooth' || s.animationName !== 'none'
                          || s.transitionDuration.split(', ').some(d => parseFloat(d) > 0.001);
                    }).map(e => e.outerHTML.slice(0, 200))""");
            assertThat(moving).isEmpty();
            visit.page().querySelector(".toc a:last-of-type").click();
            assertThat(visit.is("document.getAnimations().length === 0")).isTrue();
        }
    }
}
