package news.parallax.browser;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import news.parallax.browser.Chromium.Window;
import org.junit.jupiter.api.Test;

/** No test: takes the pictures for the README when it is asked for by name. README.md beside the pom tells how. */
@InChromium
class Screenshots {
    private final Chromium chromium;

    Screenshots(Chromium chromium) {
        this.chromium = chromium;
    }

    @Test
    void take() {
        take(Window.DESK, "page.png", 1905);
        take(Window.PHONE, "phone.png", 844);
    }

    private void take(Window window, String name, int height) {
        Path file = Pages.root().resolve("docs").resolve(name);
        try (Visit visit = chromium.open(Pages.sample("two-calls"), window)) {
            int width = visit.number("innerWidth");
            visit.page().setViewportSize(width, height);
            visit.settle();
            visit.page().screenshot(new ScreenshotOptions().setPath(file));
        }
        System.out.println("written: " + file);
    }
}
