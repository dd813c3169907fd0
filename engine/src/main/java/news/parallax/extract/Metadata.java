package news.parallax.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Dating;
import news.parallax.text.DateText;
import news.parallax.text.Fold;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself: JSON-LD first, then meta elements, then the page's own marks.
 *
 * <p>Found is only what is written; a page without a date has none.
 */
record Metadata(
        @Nullable String title,
        @Nullable String author,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String language,
        @Nullable Dating published) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> ARTICLES = Set.of(
            "newsarticle",
            "article",
            "reportagenewsarticle",
            "blogposting",
            "analysisnewsarticle",
            "webpage",
            "report");
    private static final Pattern URL_DATE = Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?:/|-|$)");
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|\u2013\u2014\u00b7:\u00bb-]{1,2}\\s+");

    static Metadata of(Document page) {
        JsonNode linked = linkedData(page);
        String outlet = first(text(linked, "publisher"), meta(page, "og:site_name"), meta(page, "application-name"));
        String url = link(first(attr(page, "link[rel=canonical]", "href"), meta(page, "og:url"), text(linked, "url")));
        String title = first(
                text(linked, "headline"), meta(page, "og:title"), only(page, "h1"), withoutSite(page.title(), outlet));
        return new Metadata(
                title == null ? null : withoutSite(title, outlet),
                author(page, linked),
                outlet != null ? outlet : url != null ? host(url) : site(page.title()),
                url,
                clean(attr(page, "html[lang]", "lang")),
                published(page, linked, url));
    }

    private static JsonNode linkedData(Document page) {
        JsonNode other = JSON.missingNode();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                List<JsonNode> nodes = new ArrayList<>();
                JsonNode root = JSON.readTree(script.data());
                JsonNode graph = root.isObject() && root.has("@graph") ? root.get("@graph") : root;
                graph.forEach(nodes::add);
                if (graph.isObject()) {
                    nodes = List.of(graph);
                }
                for (JsonNode node : nodes) {
                    JsonNode type = node.path("@type");
                    String name =
                            (type.isArray() ? type.path(0) : type).asText("").toLowerCase(Locale.ROOT);
                    if (ARTICLES.contains(name) && !name.equals("webpage")) {
                        return node;
                    }
                    other = name.equals("webpage") && other.isMissingNode() ? node : other;
                }
            } catch (JsonProcessingException broken) {
                // Pages carry broken JSON-LD; what else they say is read all the same.
                continue;
            }
        }
        return other;
    }

    /** A property as text: itself, its name, or the names of its parts. */
    private static @Nullable String text(JsonNode node, String property) {
        JsonNode value = node.path(property);
        if (value.isArray()) {
            List<String> names = new ArrayList<>();
            value.forEach(v -> names.add(v.isObject() ? v.path("name").asText("") : v.asText("")));
            names.removeIf(String::isBlank);
            return clean(String.join(", ", names));
        }
        return clean(value.isObject() ? value.path("name").asText("") : value.asText(""));
    }

    private static @Nullable String author(Document page, JsonNode linked) {
        String meta = first(meta(page, "author"), meta(page, "article:author"), meta(page, "dc.creator"));
        if (meta != null && meta.startsWith("http")) {
            meta = null;
        }
        String author =
                first(text(linked, "author"), meta, only(page, "[itemprop=author], [rel=author], .byline, .author"));
        if (author == null || author.length() > 100) {
            return null;
        }
        return clean(author.replaceFirst("(?i)^(?:written |words )?by:?\\s+", ""));
    }

    private static @Nullable Dating published(Document page, JsonNode linked, @Nullable String url) {
        Dating found = dating(text(linked, "datePublished"), "JSON-LD datePublished");
        for (String name : List.of(
                "article:published_time",
                "datepublished",
                "date",
                "dc.date",
                "dc.date.issued",
                "pubdate",
                "publishdate",
                "parsely-pub-date",
                "sailthru.date",
                "og:published_time")) {
            found = found != null ? found : dating(meta(page, name), "meta " + name);
        }
        if (found == null) {
            Element marked = page.selectFirst("[itemprop=datePublished]");
            if (marked != null) {
                String value = first(marked.attr("content"), marked.attr("datetime"), marked.text());
                found = dating(value, "microdata datePublished");
            }
        }
        if (found == null) {
            List<Element> times = page.select("article time[datetime], header time[datetime], main time[datetime]");
            found = times.isEmpty() ? null : dating(times.get(0).attr("datetime"), "time element");
        }
        if (found == null && url != null) {
            Matcher m = URL_DATE.matcher(url);
            if (m.find()) {
                found = dating(
                        String.format(
                                Locale.ROOT,
                                "%s-%02d-%02d",
                                m.group(1),
                                Integer.parseInt(m.group(2)),
                                Integer.parseInt(m.group(3))),
                        "address of the page");
            }
        }
        return found;
    }

    /** A date as a machine or an English page writes it, the day as written, whatever the zone. */
    static @Nullable Dating dating(@Nullable String value, String where) {
        if (value == null) {
            return null;
        }
        String evidence = where + ": " + value;
        try {
            if (value.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
                return Dating.day(LocalDate.parse(value.substring(0, 10)), evidence);
            }
            if (value.matches("\\d{4}-\\d{2}")) {
                return Dating.month(java.time.YearMonth.parse(value), evidence);
            }
            if (value.matches("\\d{8}")) {
                return Dating.day(LocalDate.parse(value, java.time.format.DateTimeFormatter.BASIC_ISO_DATE), evidence);
            }
        } catch (DateTimeException impossible) {
            return null;
        }
        return DateText.find(value).stream()
                .findFirst()
                .map(d -> Dating.day(d.date(), evidence))
                .orElse(null);
    }

    private static @Nullable String meta(Document page, String name) {
        for (Element element : page.select("meta[content]")) {
            if (element.attr("property").equalsIgnoreCase(name)
                    || element.attr("name").equalsIgnoreCase(name)) {
                return clean(element.attr("content"));
            }
        }
        return null;
    }

    private static @Nullable String attr(Document page, String selector, String attribute) {
        Element element = page.selectFirst(selector);
        return element == null ? null : clean(element.attr(attribute));
    }

    /** The text of the one element that a selector finds; null when it finds several different ones. */
    private static @Nullable String only(Document page, String selector) {
        Set<String> texts = new java.util.HashSet<>(page.select(selector).eachText());
        return texts.size() == 1 ? clean(texts.iterator().next()) : null;
    }

    private static @Nullable String link(@Nullable String url) {
        return url != null && url.matches("(?i)https?://\\S+") ? url : null;
    }

    private static @Nullable String host(String url) {
        try {
            return Optional.ofNullable(new URI(url).getHost())
                    .map(h -> h.replaceFirst("^www\\.", ""))
                    .orElse(null);
        } catch (URISyntaxException broken) {
            return null;
        }
    }

    /** The site's name at the end of a page's title: "Ferry sinks – The Post"; null when none can be told. */
    private static @Nullable String site(String title) {
        String[] parts = SEPARATOR.split(title);
        String last = parts[parts.length - 1].strip();
        boolean named = parts.length == 2 && Cues.words(parts[0]) > 3 && Cues.words(last) <= 4;
        return named && last.matches("(?:\\p{Lu}[\\p{L}'\u2019.&-]*(?: (?:of|and|the) | )?)+") ? last : null;
    }

    /** A title without the site's name after it, or before it. */
    private static @Nullable String withoutSite(String title, @Nullable String outlet) {
        List<String> parts = new ArrayList<>(List.of(SEPARATOR.split(title)));
        while (parts.size() > 1) {
            String last = parts.get(parts.size() - 1);
            boolean site = outlet != null && Fold.text(last).contains(Fold.text(outlet));
            if (!site && (Cues.words(last) > 3 || Cues.words(parts.get(0)) < 4 || outlet != null)) {
                break;
            }
            parts.remove(parts.size() - 1);
        }
        int length = 0;
        Matcher m = SEPARATOR.matcher(title);
        int end = title.length();
        while (m.find()) {
            length++;
            if (length == parts.size()) {
                end = m.start();
            }
        }
        return clean(title.substring(0, end));
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }

    static @Nullable String clean(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        return value.replaceAll("[\\s\u00a0]+", " ").strip();
    }
}
