package news.parallax.report;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * An address on the web that may be linked: following it does no more than open a page.
 *
 * @param href the address
 * @param host where it leads, to be shown
 */
public record WebLink(String href, String host) {
    /** Null for anything but a well-formed http or https address with nothing hidden in it. */
    static @Nullable WebLink of(@Nullable String url) {
        if (url == null) {
            return null;
        }
        try {
            URI uri = new URI(url);
            String scheme = uri.getScheme();
            String host = uri.getHost();
            boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
            return web && host != null && url.equals(Shown.line(url)) ? new WebLink(url, host) : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
