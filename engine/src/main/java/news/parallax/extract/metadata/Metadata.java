package news.parallax.extract.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import news.parallax.article.Dating;
import news.parallax.extract.metadata.PageMarks.Mark;
import news.parallax.extract.metadata.PageMarks.Range;
import news.parallax.text.Snapshot;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself: in what it shows beside its headline, in JSON-LD, in meta elements.
 *
 * <p>Found is only what is written; a page without a date has none.
 *
 * @param body the article's text where the page gives it once more beside what it shows: whole, cut short, or another's
 */
public record Metadata(
        @Nullable String title,
        @Nullable String author,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String language,
        @Nullable Dating published,
        @Nullable String body) {
    /** Nothing is known. */
    public static final Metadata NONE = new Metadata(null, null, null, null, null, null, null);

    private static final Pattern LINK = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern WWW = Pattern.compile("^www\\.");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");

    /** The length of the longest language tag that RFC 5646 wants to be kept whole. */
    private static final int LONGEST_TAG = 35;

    public static Metadata of(Document page) {
        PageMarks marks = PageMarks.of(page);
        TitleFinder titles = new TitleFinder(marks);
        LinkedData linked = new LinkedData(marks.linkedData(), titles.titles());
        String url = link(first(marks.canonical(), marks.meta("og:url"), linked.article("url")));
        String host = url == null ? null : host(url);
        String outlet = first(linked.publisher(), marks.meta("og:site_name"), marks.meta("application-name"));
        SiteNames site =
                new SiteNames(outlet, marks.meta("og:site_name"), marks.meta("application-name"), host, label(host));
        Mark headline = titles.headline(linked.article("headline"), site);
        String title = titles.title(headline, linked.article("headline"), site);
        Range place = titles.place(headline, title);
        return new Metadata(
                title,
                new AuthorFinder(marks, linked, place, site).find(),
                outlet != null ? outlet : host != null ? host : TitleFinder.site(marks.title()),
                url,
                language(first(marks.language(), marks.meta("content-language"))),
                new DateFinder(marks, linked, place).find(url),
                linked.body());
    }

    public static @Nullable Dating dating(@Nullable String value, String where) {
        return DateFinder.read(value, where);
    }

    private static @Nullable String language(@Nullable String tag) {
        return tag != null
                        && tag.length() <= LONGEST_TAG
                        && LANGUAGE.matcher(tag).matches()
                ? tag
                : null;
    }

    /** The part of a host's name that tells whose it is. */
    private static @Nullable String label(@Nullable String host) {
        String[] parts = host == null ? new String[0] : host.split("\\.");
        return parts.length < 2 ? host : parts[parts.length - 2];
    }

    private static @Nullable String link(@Nullable String url) {
        return url != null && LINK.matcher(url).matches() ? url : null;
    }

    private static @Nullable String host(String url) {
        try {
            return Optional.ofNullable(new URI(url).getHost())
                    .map(h -> WWW.matcher(h).replaceFirst(""))
                    .orElse(null);
        } catch (URISyntaxException broken) {
            return null;
        }
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return clean(value);
            }
        }
        return null;
    }

    /** Single white space, no character references left over from a text that was escaped twice; null when blank. */
    public static @Nullable String clean(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String text = value.indexOf('&') >= 0 ? Parser.unescapeEntities(value, false) : value;
        StringBuilder words = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isGap(c)) {
                gap = true;
            } else {
                if (gap && !words.isEmpty()) {
                    words.append(' ');
                }
                words.append(c);
                gap = false;
            }
        }
        return words.isEmpty() ? null : words.toString();
    }

    /** White space, and the marks of direction that pages put around names. */
    private static boolean isGap(char c) {
        return c <= ' ' || c >= '\u0080' && (Snapshot.isBlank(c) || c == '\u200e' || c == '\u200f');
    }
}
