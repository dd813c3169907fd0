package news.parallax.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.ElementHandle;
import java.util.List;
import news.parallax.browser.Chromium.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** From the table to the sentences, and back. */
@InChromium
class JumpTest {
    private static final String CELLS = ".sides tbody tr:not([hidden]) td a";

    /** Where the middle of the first line of an element is, and whether that can be seen, or something lies over it. */
    private static final String IN_SIGHT = """
            e => {
              const line = e.getClientRects()[0];
              if (!line) return 'not drawn';
              const x = line.left + Math.min(4, line.width / 2), y = line.top + line.height / 2;
              if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return `outside: ${x}, ${y}`;
              const hit = document.elementFromPoint(x, y);
              return e.contains(hit) || hit.contains(e) && !hit.matches('body, main, .tablebox') ? 'seen' : `under ${hit.outerHTML}`;
            }""";

    private final Chromium chromium;

    JumpTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @ParameterizedTest
    @MethodSource("news.parallax.browser.Pages#samples")
    void aCellLeadsToItsSentenceAndBackToThePlaceOnAWideScreen(String sample) {
        jumps(sample, Window.DESK);
    }

    @ParameterizedTest
    @MethodSource("news.parallax.browser.Pages#samples")
    void aCellLeadsToItsSentenceAndBackToThePlaceOnAPhone(String sample) {
        jumps(sample, Window.PHONE);
    }

    private void jumps(String sample, Window window) {
        try (Visit visit = chromium.open(Pages.sample(sample), window)) {
            List<ElementHandle> cells = visit.page().querySelectorAll(CELLS);
            for (int i : new int[] {0, cells.size() / 2, cells.size() - 1}) {
                ElementHandle cell = cells.get(i);
                cell.hover();
                visit.settle();
                double top = cell.boundingBox().y;
                double left = cell.boundingBox().x;
                cell.click();
                visit.settle();

                ElementHandle sentence = visit.page().querySelector(":target");
                assertThat("#" + sentence.getAttribute("id")).isEqualTo(cell.getAttribute("href"));
                assertThat(sentence.evaluate(IN_SIGHT)).isEqualTo("seen");
                assertThat(sentence.evaluate("e => { const s = getComputedStyle(e);"
                                + " return s.outlineStyle !== 'none' || s.borderLeftWidth !== '0px' }"))
                        .as("marked: %s", sentence)
                        .isEqualTo(true);

                visit.page().goBack();
                visit.settle();
                assertThat(cell.evaluate(IN_SIGHT)).isEqualTo("seen");
                assertThat(cell.boundingBox().y).isCloseTo(top, within(2.0));
                assertThat(cell.boundingBox().x).isCloseTo(left, within(2.0));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Window.class)
    void theNumberAfterASentenceLeadsBackToItsClaim(Window window) {
        try (Visit visit = chromium.open(Pages.sample("two-calls"), window)) {
            // A sentence that only comes near a claim bears no number of it.
            List<ElementHandle> cells = visit.page().querySelectorAll(CELLS.replace("td", "td:not(.u)"));
            for (int i : new int[] {0, cells.size() / 2, cells.size() - 1}) {
                String row = (String) cells.get(i).evaluate("a => a.closest('tr').id");
                cells.get(i).click();
                visit.page()
                        .querySelector(":target")
                        .evaluateHandle(
                                "(e, row) => [...e.closest('p').querySelectorAll('a[href]')]"
                                        + ".find(a => a.getAttribute('href') === '#' + row)",
                                row)
                        .asElement()
                        .click();
                visit.settle();

                ElementHandle target = visit.page().querySelector("tr:target");
                assertThat(target.getAttribute("id")).isEqualTo(row);
                ElementHandle claim = target.querySelector("th");
                assertThat(claim.evaluate(IN_SIGHT)).isEqualTo("seen");
                assertThat(claim.evaluate("e => getComputedStyle(e).backgroundColor"))
                        .isNotEqualTo(
                                visit.eval(
                                        "getComputedStyle(document.querySelector('tbody tr:not(:target) th')).backgroundColor"));
                Number below = (Number) claim.evaluate("e => e.getBoundingClientRect().top"
                        + " - e.closest('table').tHead.getBoundingClientRect().bottom");
                assertThat(below.doubleValue())
                        .as("below the head of the table")
                        .isGreaterThan(-2);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Window.class)
    void aClaimThatIsFilteredAwayIsShownToWhoComesForIt(Window window) {
        try (Visit visit = chromium.open(Pages.sample("two-calls"), window)) {
            visit.page().querySelector(".filters [data-f=d]").click();
            ElementHandle away = visit.page().querySelector("tbody tr[hidden]");
            assertThat(away.isVisible()).isFalse();
            String id = away.getAttribute("id");

            visit.page().querySelector(".read a[href='#" + id + "']").click();
            visit.settle();

            assertThat(visit.page().querySelector("tr:target").getAttribute("id"))
                    .isEqualTo(id);
            assertThat(away.querySelector("th").evaluate(IN_SIGHT)).isEqualTo("seen");
            assertThat(visit.page()
                            .querySelector(".filters [aria-pressed=true]")
                            .getAttribute("data-f"))
                    .isEmpty();
        }
    }
}
