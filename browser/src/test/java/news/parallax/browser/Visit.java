package news.parallax.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A page that is open. When it is closed, it must have asked for nothing but itself, and nothing may have gone wrong. */
final class Visit implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visit(BrowserContext context, Path file) {
        this.context = context;
        String address = file.toUri().toString();
        page = context.newPage();
        page.onDialog(dialog -> {
            complaints.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onPageError(error -> complaints.add("error: " + error));
        // A violation of the page's policy comes as an error on the console.
        page.onConsoleMessage(message -> complaints.add("console: " + message.text()));
        page.onRequest(request -> {
            if (!request.url().split("#", 2)[0].equals(address)) {
                complaints.add("request: " + request.url());
            }
        });
        page.onPopup(popup -> complaints.add("popup: " + popup.url()));
        page.navigate(address);
    }

    /** The page itself. */
    Page page() {
        return page;
    }

    /** What an expression of JavaScript comes to. */
    Object eval(String expression) {
        return page.evaluate(expression);
    }

    int number(String expression) {
        return ((Number) eval(expression)).intValue();
    }

    boolean is(String expression) {
        return (Boolean) eval(expression);
    }

    String text(String expression) {
        return (String) eval(expression);
    }

    @SuppressWarnings("unchecked") // lists of strings are asked for
    List<String> texts(String expression) {
        return (List<String>) eval(expression);
    }

    /** How many elements are to be seen. */
    int seen(String selector) {
        return ((Number) page.evaluate(
                        "s => [...document.querySelectorAll(s)].filter(e => e.checkVisibility()).length", selector))
                .intValue();
    }

    /** Opens all that can be folded, and shows all claims. */
    void unfold() {
        page.evaluate("() => { for (const fold of document.querySelectorAll('details')) fold.open = true;"
                + " for (const all of document.querySelectorAll('.all:not([hidden]) button')) all.click() }");
        settle();
    }

    /** Waits until an expression is true; the page's policy forbids the browser driver to wait by itself. */
    void await(String expression) {
        for (int i = 0; i < 100 && !is(expression); i++) {
            page.waitForTimeout(50);
        }
        assertThat(is(expression)).as(expression).isTrue();
    }

    /** Waits until the page has been drawn again, and so has followed what was done to it. */
    void settle() {
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).isEmpty();
    }
}
