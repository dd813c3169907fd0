package news.parallax.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import news.parallax.browser.Chromium.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What axe-core finds that keeps people out. */
@InChromium
class AxeTest {
    private static final String AXE = axe();

    private static final String GRAVE = """
            async rules => {
              const options = {resultTypes: ['violations'], ...(rules ? {runOnly: rules} : {})};
              const {violations, passes} = await axe.run(document, options);
              if (!passes.length) return ['axe looked at nothing'];
              return violations.filter(v => ['serious', 'critical'].includes(v.impact)).map(v =>
                  `${v.id} (${v.impact}), ${v.nodes.length} times: ${v.help}\\n` + v.nodes.slice(0, 4).map(n =>
                      `  ${n.target.join(' ')}  ${n.html.slice(0, 160)}\\n  ${n.failureSummary}`).join('\\n'));
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
        assertThat(grave(visit, null)).as("light").isEmpty();
        // It makes a difference to colours alone.
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(grave(visit, List.of("color-contrast"))).as("dark").isEmpty();
    }

    @SuppressWarnings("unchecked") // it gives a list of texts
    private static List<String> grave(Visit visit, @Nullable List<String> rules) {
        return (List<String>) visit.page().evaluate(GRAVE, rules);
    }

    private static String axe() {
        try (InputStream in = Objects.requireNonNull(AxeTest.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
