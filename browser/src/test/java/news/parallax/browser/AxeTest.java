package news.parallax.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.parallax.browser.Chromium.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What axe-core finds that keeps people out. */
@InChromium
class AxeTest {
    private static final String AXE = axe();

    private static final String GRAVE = """
            async options => {
              const {violations, passes} = await axe.run(document, {resultTypes: ['violations'], ...options});
              if (!passes.length) return ['axe looked at nothing'];
              return violations.filter(v => ['serious', 'critical'].includes(v.impact)).map(v =>
                  `${v.id} (${v.impact}), ${v.nodes.length} times: ${v.help}\\n` + v.nodes.slice(0, 4).map(n =>
                      `  ${n.target.join(' ')}  ${n.html.slice(0, 160)}\\n  ${n.failureSummary}`).join('\\n'));
            }""";

    /** Takes away all but the first two of the texts that are styled alike: contrast is slow to measure, and is the same. */
    private static final String TAKE_AWAY_ALIKE = """
            () => {
              const met = new Map();
              const taken = (e, above) => {
                const style = `${above}>${e.tagName}.${e.className}.${e.ariaPressed}`;
                let alike = true;
                if ([...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && e.checkVisibility()) {
                  met.set(style, (met.get(style) ?? 0) + 1);
                  alike = met.get(style) > 2;
                }
                for (const inner of [...e.children]) alike = taken(inner, style) && alike;
                if (alike) e.remove();
                return alike;
              };
              taken(document.body, '');
            }""";

    private final Chromium chromium;

    AxeTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @ParameterizedTest
    @MethodSource("news.parallax.browser.Pages#samples")
    void findsNothingGraveOnAWideScreen(String sample) {
        try (Visit visit = chromium.open(Pages.sample(sample), Window.DESK)) {
            findsNothingGrave(visit);
        }
    }

    @ParameterizedTest
    @MethodSource("news.parallax.browser.Pages#samples")
    void findsNothingGraveOnAPhoneWithAllUnfolded(String sample) {
        try (Visit visit = chromium.open(Pages.sample(sample), Window.PHONE)) {
            visit.unfold();
            findsNothingGrave(visit);
        }
    }

    private static void findsNothingGrave(Visit visit) {
        visit.page().evaluate(AXE);
        assertThat(grave(visit, Map.of("rules", Map.of("color-contrast", Map.of("enabled", false)))))
                .isEmpty();
        visit.eval(TAKE_AWAY_ALIKE);
        Map<String, Object> contrast = Map.of("runOnly", List.of("color-contrast"));
        assertThat(grave(visit, contrast)).as("light").isEmpty();
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(grave(visit, contrast)).as("dark").isEmpty();
    }

    @SuppressWarnings("unchecked") // it gives a list of texts
    private static List<String> grave(Visit visit, Map<String, ?> options) {
        return (List<String>) visit.page().evaluate(GRAVE, options);
    }

    private static String axe() {
        try (InputStream in = Objects.requireNonNull(AxeTest.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
