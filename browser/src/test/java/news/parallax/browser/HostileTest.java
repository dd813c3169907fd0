package news.parallax.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import news.parallax.browser.Chromium.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts that were made to harm the reader, among others that were not. */
@InChromium
class HostileTest {
    private static final String SCRIPT = "<script>window.harmed = 1; alert(1)</script>";
    private static final String IMAGE = "<img src=x onerror=\"window.harmed = 2\">";
    private static final String BREAKOUT =
            "</mark></title></style></script><svg onload=\"window.harmed = 3\"></svg>\"' autofocus onfocus='window.harmed = 4' x='";
    private static final String TURNED = "\u202ethe deckhand\u2066 was saved\u202c";
    private static final int LONG = 1 << 20;

    @TempDir
    static Path folder;

    private static Path page;

    private final Chromium chromium;

    HostileTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @BeforeAll
    static void make() throws IOException {
        Path accounts = Files.createDirectories(folder.resolve("accounts"));
        Path ferry = Pages.root().resolve("samples/ferry-accident");
        for (String normal : List.of("northern-broadcasting.json", "estmark-gazette.json")) {
            Files.copy(ferry.resolve(normal), accounts.resolve(normal));
        }
        ObjectMapper json = new ObjectMapper();
        String text = json.readTree(ferry.resolve("northern-broadcasting.json").toFile())
                .get("text")
                .asText()
                .replace("accident", "accident " + SCRIPT)
                .replace("reporter", "reporter " + IMAGE)
                .replace("children", "children " + BREAKOUT)
                .replace("Marta Quill", TURNED + " Marta Quill");
        json.writeValue(
                accounts.resolve("hostile.json").toFile(),
                Map.of(
                        "title",
                        SCRIPT + IMAGE + BREAKOUT + TURNED + "Ferry ".repeat(LONG / 6),
                        "text",
                        text,
                        "outlet",
                        "Harm " + IMAGE,
                        "author",
                        SCRIPT,
                        "url",
                        "javascript:window.harmed=5"));
        Files.writeString(
                accounts.resolve("hostile \"><img src=x onerror=window.harmed=6>.html"),
                "<html><head><title>Hask ferry " + "x".repeat(5000)
                        + "&lt;script&gt;window.harmed=7&lt;/script&gt;</title>"
                        + "<base href='https://harm.example/'><meta http-equiv=refresh content='0;url=https://harm.example/'>"
                        + "<link rel=canonical href='javascript:window.harmed=8'></head><body onload='window.harmed=9'><article><h1>"
                        + escaped(SCRIPT + " Hask ferry") + "</h1><p>"
                        + escaped(text).replace("\n\n", "</p><p>")
                        + "</p><p><a href='javascript:window.harmed=10'>The Saint Oda was carrying 212 people</a></p>"
                        + SCRIPT + IMAGE + "</article></body></html>");
        page = Pages.compare(accounts, folder.resolve("hostile.html"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    @Test
    void doNothingWhereTheyAreShown() {
        for (Window window : Window.values()) {
            try (Visit visit = chromium.open(page, window)) {
                visit.unfold();
                assertThat(visit.seen(".sides tbody tr")).isPositive();
                assertThat(visit.text("document.body.textContent")).contains(SCRIPT, "onerror", "onload");
                assertThat(
                                visit.seen(
                                        "img, svg:not(.wide, .middle, .narrow), base, iframe, a[href^='javascript:' i], [onload], [onerror], [onfocus]"))
                        .isZero();
                assertThat(visit.text("document.body.textContent"))
                        .doesNotContainPattern("[\u202a-\u202e\u2066-\u2069]");
                assertThat(visit.text("typeof window.harmed")).isEqualTo("undefined");
                assertThat(visit.is("document.scrollingElement.scrollWidth <= document.scrollingElement.clientWidth"))
                        .isTrue();
            }
        }
    }

    @Test
    void aHeadlineOfAMegabyteDoesNotBuryThePage() {
        try (Visit visit = chromium.open(page, Window.PHONE)) {
            assertThat(visit.number("document.querySelector('.event header').getBoundingClientRect().height"))
                    .isLessThan(2000);
            assertThat(visit.number("document.querySelector('.origins').getBoundingClientRect().height"))
                    .isLessThan(5000);
        }
    }
}
