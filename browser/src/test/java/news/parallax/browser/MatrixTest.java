package news.parallax.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.browser.Chromium.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of claims and what can be shown of it. */
@InChromium
class MatrixTest {
    private static final Pattern COUNT = Pattern.compile("(\\d+)\\s*$");
    private static final Pattern STATUS = Pattern.compile("(\\d+) of (\\d+) claims shown");

    private final Chromium chromium;

    MatrixTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @ParameterizedTest
    @MethodSource("news.parallax.browser.Pages#samples")
    void showsAsManyClaimsAsTheFilterSaysAndTellsSoToAScreenReader(String sample) {
        try (Visit visit = chromium.open(Pages.sample(sample), Window.DESK)) {
            assertThat(visit.page().querySelectorAll(".sides")).isNotEmpty();
            for (ElementHandle table : visit.page().querySelectorAll(".sides")) {
                int all = number(table, "s => s.querySelectorAll('tbody tr').length");
                assertThat(shown(table)).isPositive().isEqualTo(told(table).shown());
                for (ElementHandle filter : table.querySelectorAll(".filters button[data-f]")) {
                    filter.click();
                    assertThat(table.evaluate("s => [...s.querySelectorAll('.filters [aria-pressed=true]')]"
                                    + ".map(b => b.innerText).join('|')"))
                            .isEqualTo(filter.innerText());
                    ElementHandle rest = table.querySelector(".all button");
                    if (rest != null && rest.isVisible()) {
                        assertThat(shown(table))
                                .isLessThan(all)
                                .isEqualTo(told(table).shown());
                        rest.click();
                        assertThat(rest.isVisible()).isFalse();
                    }
                    Matcher count = COUNT.matcher(filter.innerText());
                    assertThat(count.find()).as(filter.innerText()).isTrue();
                    assertThat(shown(table))
                            .as(filter.innerText())
                            .isEqualTo(Integer.parseInt(count.group(1)))
                            .isEqualTo(told(table).shown());
                    assertThat(told(table).all()).isEqualTo(all);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("news.parallax.browser.Pages#samples")
    void findsClaimsByTheirWordsTheirSpeakerAndTheAccountThatTellsThem(String sample) {
        try (Visit visit = chromium.open(Pages.sample(sample), Window.DESK)) {
            ElementHandle table = visit.page().querySelector(".sides");
            int all = told(table).all();
            ElementHandle find = table.querySelector("[data-ask=find]");
            find.fill("no such words anywhere");
            assertThat(shown(table)).isZero();
            table.querySelector(".clear").click();
            assertThat(find.inputValue()).isEmpty();
            for (String ask : new String[] {"speaker", "account"}) {
                ElementHandle select = table.querySelector("[data-ask=" + ask + "]");
                select.selectOption(new SelectOption().setIndex(1));
                assertThat(shown(table))
                        .as(ask)
                        .isPositive()
                        .isLessThan(all)
                        .isEqualTo(told(table).shown());
                table.querySelector(".clear").click();
            }
            table.querySelector("[data-ask=order]").selectOption("at");
            assertThat(shown(table)).isEqualTo(all);
            assertThat(table.evaluate("s => { const at = [...s.querySelectorAll('tbody tr')].map(r => +r.dataset.at);"
                            + " return at.every((x, i) => i === 0 || at[i - 1] <= x); }"))
                    .isEqualTo(true);
        }
    }

    @Test
    void findsWordsAsPeopleTypeThemAndNotWhatThePageSaysAboutThem() {
        try (Visit visit = chromium.open(Pages.sample("two-calls"), Window.DESK)) {
            ElementHandle table = visit.page().querySelector(".sides");
            ElementHandle find = table.querySelector("[data-ask=find]");
            find.fill("more or less detail");
            assertThat(shown(table)).isZero();
            assertThat(table.querySelector(".nothing").isVisible()).isTrue();
            find.fill("CEASE\u2011FIRE");
            int some = shown(table);
            assertThat(some).isPositive();
            assertThat(table.querySelector(".nothing").isVisible()).isFalse();
            find.fill("c\u00e9ase-fire");
            assertThat(shown(table)).isEqualTo(some);
        }
    }

    @Test
    void onAPhoneWhatTabReachesIsNotUnderTheFixedColumn() {
        try (Visit visit = chromium.open(Pages.sample("two-calls"), Window.PHONE)) {
            Page page = visit.page();
            page.querySelector("#e0-c0 td a").focus();
            for (int i = 0; i < 20; i++) {
                assertThat(page.evaluate("() => { const cell = document.activeElement.closest('td');"
                                + " return !cell || document.activeElement.getBoundingClientRect().left + 1"
                                + " >= cell.parentElement.cells[0].getBoundingClientRect().right; }"))
                        .as("after %d steps", i)
                        .isEqualTo(true);
                page.keyboard().press("Tab");
            }
        }
    }

    @Test
    void walksFromCellToCellByTheArrowKeys() {
        try (Visit visit = chromium.open(Pages.sample("two-calls"), Window.DESK)) {
            Page page = visit.page();
            page.querySelector("#e0-c0 td a").focus();
            page.keyboard().press("ArrowDown");
            assertThat(page.evaluate("document.activeElement.closest('tr').id")).isNotEqualTo("e0-c0");
            page.keyboard().press("ArrowUp");
            page.keyboard().press("ArrowRight");
            assertThat(page.evaluate("document.activeElement.closest('tr').id")).isEqualTo("e0-c0");
            assertThat(number(page.querySelector("body"), "() => document.activeElement.closest('td').cellIndex"))
                    .isGreaterThan(1);
        }
    }

    private static int shown(ElementHandle table) {
        return number(table, "s => [...s.querySelectorAll('tbody tr')].filter(r => r.checkVisibility()).length");
    }

    private static int number(ElementHandle element, String function) {
        return ((Number) element.evaluate(function)).intValue();
    }

    /** What the region says that a screen reader reads aloud when it changes. */
    private static Told told(ElementHandle table) {
        String words = (String) table.evaluate("s => s.querySelector('[role=status]').textContent");
        Matcher matcher = STATUS.matcher(words);
        assertThat(matcher.find()).as(words).isTrue();
        return new Told(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    private record Told(int shown, int all) {}
}
