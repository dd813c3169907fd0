package news.parallax.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A browser that runs, without a window, and opens pages from disk. */
final class Chromium implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    Chromium(Path binary) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(binary)
                        .setHeadless(true)
                        .setArgs(FLAGS));
    }

    /** How much room there is. */
    enum Window {
        DESK(1280, 900),
        PHONE(390, 844);

        private final int width;
        private final int height;

        Window(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** Opens a page in light colours. */
    Visit open(Path page, Window window) {
        return open(page, window, options -> options);
    }

    /** Opens a page in dark colours. */
    Visit openDark(Path page, Window window) {
        return open(page, window, options -> options.setColorScheme(ColorScheme.DARK));
    }

    /** Opens a page for somebody who asked for less motion. */
    Visit openCalm(Path page, Window window) {
        return open(page, window, options -> options.setReducedMotion(ReducedMotion.REDUCE));
    }

    private Visit open(Path page, Window window, UnaryOperator<NewContextOptions> wishes) {
        BrowserContext context = browser.newContext(wishes.apply(new NewContextOptions()
                .setViewportSize(window.width, window.height)
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.NO_PREFERENCE)));
        return new Visit(context, page);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
