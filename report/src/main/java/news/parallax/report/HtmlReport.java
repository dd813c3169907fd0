package news.parallax.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import news.parallax.Comparison;
import news.parallax.report.templates.JtepageGenerated;

/**
 * A comparison as one HTML page that needs nothing else: no network, no library, and readable without its script. The
 * browser is told to run that one script and nothing besides.
 */
public final class HtmlReport {
    private static final int LONGEST_TITLE = 120;

    private final String style = resource("page.css");
    private final String script = resource("page.js");

    /** Writes the page. */
    public void write(Comparison comparison, Appendable out) throws IOException {
        List<EventView> events = new ArrayList<>();
        for (Comparison.SideBySide sideBySide : comparison.events()) {
            events.add(new EventView(events.size(), sideBySide));
        }
        String title = events.size() == 1
                ? Shown.clip(events.get(0).label(), LONGEST_TITLE)
                : Labels.count(events.size(), "event");
        PageView page = new PageView(title + " – Parallax", policy(), style, script, JsonLd.of(comparison), events);
        StringOutput html = new StringOutput();
        JtepageGenerated.render(new OwaspHtmlTemplateOutput(html), null, page);
        // Once over all of it, so that no text is forgotten.
        out.append(Shown.text(html.toString()));
    }

    private String policy() {
        return "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String inlined) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(inlined.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
