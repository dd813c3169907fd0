package news.parallax.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import news.parallax.browser.Chromium.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page for who has no mouse. */
@InChromium
class KeyboardTest {
    /** What has the focus: whether any of it can be seen, what it is, its number among all elements, its markup. */
    private static final String FOCUS = """
            () => {
              const e = document.activeElement;
              const grid = [0.02, 0.25, 0.5, 0.75, 0.98];
              const seen = [...e.getClientRects()].some(r => grid.some(x => grid.some(y => {
                const hit = document.elementFromPoint(r.left + r.width * x, r.top + r.height * y);
                return hit && (e.contains(hit) || hit.closest('a, button, .tablebox') === e);
              })));
              return [seen ? 'seen' : 'hidden', e.closest('td') ? 'cell' : e.className || e.tagName,
                  String([...document.querySelectorAll('*')].indexOf(e)), e.outerHTML.slice(0, 160)];
            }""";

    private final Chromium chromium;

    KeyboardTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @Test
    void theFirstStopLeadsPastTheHead() {
        try (Visit visit = chromium.open(Pages.sample("two-calls"), Window.DESK)) {
            visit.page().keyboard().press("Tab");
            assertThat(visit.is("document.activeElement.matches('a.skip')")).isTrue();
            assertThat(visit.texts(FOCUS).getFirst()).isEqualTo("seen");
            visit.page().keyboard().press("Enter");
            visit.page().keyboard().press("Tab");
            assertThat(visit.is("document.activeElement.closest('#main') !== null"))
                    .isTrue();
        }
    }

    /** In the order of the page, from the head to the end of the first table; no link of it is passed over or all covered. */
    @ParameterizedTest
    @EnumSource(Window.class)
    void tabReachesTheFiltersThenTheTableThenEveryCellAndNothingIsHidden(Window window) {
        try (Visit visit = chromium.open(Pages.sample("ferry-accident"), window)) {
            int links = visit.number(
                    "[...document.querySelector('.sides table').querySelectorAll('td a')].filter(a => a.checkVisibility()).length");
            List<String> kinds = new ArrayList<>();
            Set<String> cells = new LinkedHashSet<>();
            List<String> hidden = new ArrayList<>();
            int last = -1;
            for (int i = 0; i < 2000 && cells.size() < links; i++) {
                visit.page().keyboard().press("Tab");
                List<String> focus = visit.texts(FOCUS);
                if (!focus.get(0).equals("seen")) {
                    hidden.add(focus.get(3));
                }
                kinds.add(focus.get(1));
                if (focus.get(1).equals("cell")) {
                    cells.add(focus.get(2));
                }
                int place = Integer.parseInt(focus.get(2));
                assertThat(place).as(focus.get(3)).isGreaterThan(last);
                last = place;
            }
            assertThat(cells).hasSize(links);
            assertThat(kinds.indexOf("BUTTON")).isPositive().isLessThan(kinds.indexOf("tablebox"));
            assertThat(kinds.indexOf("tablebox")).isLessThan(kinds.indexOf("cell"));
            assertThat(hidden).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Window.class)
    void theTableIsScrolledByKeys(Window window) {
        try (Visit visit = chromium.open(Pages.sample("ferry-accident"), window)) {
            visit.eval("document.querySelector('.tablebox').focus()");
            if (window == Window.PHONE) {
                visit.page().keyboard().press("ArrowRight");
                visit.await("document.querySelector('.tablebox').scrollLeft > 0");
            }
            // A key that comes while the box still glides is lost.
            String scrolled = "document.querySelector('.tablebox').scrollTop > 100";
            for (int press = 0; press < 5 && !visit.is(scrolled); press++) {
                visit.page().keyboard().press("PageDown");
                visit.page().waitForTimeout(400);
            }
            assertThat(visit.is(scrolled)).isTrue();
        }
    }
}
