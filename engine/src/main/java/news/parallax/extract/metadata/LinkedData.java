package news.parallax.extract.metadata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a page's JSON-LD says of the article on it. A page may describe several articles, those it links to among them:
 * the one is taken whose headline the page shows.
 */
final class LinkedData {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final Set<String> LIKE_ARTICLES = Set.of("report", "review", "recipe", "howto");
    /** A page that describes more things than this is read that far. */
    private static final int MOST = 2000;
    /** A longer script holds data of a program. */
    private static final int LONGEST = 2_000_000;

    /** What is longer is no headline, name or date. */
    private static final int LONGEST_VALUE = 1000;

    private final Map<String, JsonNode> named = new HashMap<>();
    private final List<JsonNode> articles = new ArrayList<>();
    private final JsonNode article;
    private JsonNode page = JSON.missingNode();
    private int seen;

    /**
     * Reads the scripts of a page.
     *
     * @param titles what the page shows or gives as its title
     */
    LinkedData(List<String> scripts, List<String> titles) {
        for (String script : scripts) {
            if (script.length() < LONGEST) {
                read(script);
            }
        }
        JsonNode best = JSON.missingNode();
        double bestScore = -1;
        for (JsonNode candidate : articles) {
            double score = likeness(candidate, titles);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        article = best;
    }

    private void read(String script) {
        try {
            collect(JSON.readTree(script));
        } catch (JsonProcessingException broken) {
            // Pages carry broken JSON-LD; what else they say is read all the same.
        }
    }

    private void collect(JsonNode node) {
        if (++seen > MOST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(this::collect);
        } else if (node.isObject()) {
            String id = node.path("@id").asText("");
            if (!id.isEmpty() && node.size() > 1) {
                named.merge(id, node, (a, b) -> a.has("name") ? a : b);
            }
            if (isArticle(node)) {
                articles.add(node);
            } else if (page.isMissingNode() && hasType(node, "webpage")) {
                page = node;
            }
            for (JsonNode value : node) {
                if (value.isContainerNode()) {
                    collect(value);
                }
            }
        }
    }

    private static boolean isArticle(JsonNode node) {
        for (String type : types(node)) {
            if (type.endsWith("article") || type.endsWith("posting") || LIKE_ARTICLES.contains(type)) {
                return node.has("headline") || node.has("datePublished") || node.has("author") || node.has("name");
            }
        }
        return false;
    }

    private static boolean hasType(JsonNode node, String end) {
        return types(node).stream().anyMatch(t -> t.endsWith(end));
    }

    private static List<String> types(JsonNode node) {
        JsonNode type = node.path("@type");
        List<String> types = new ArrayList<>();
        if (type.isArray()) {
            type.forEach(t -> types.add(t.asText("").toLowerCase(Locale.ROOT)));
        } else {
            types.add(type.asText("").toLowerCase(Locale.ROOT));
        }
        return types;
    }

    /** How much of an article's headline the page's titles hold; more for what calls itself an article in earnest. */
    private static double likeness(JsonNode candidate, List<String> titles) {
        String headline = plain(candidate.path("headline"));
        headline = headline == null ? plain(candidate.path("name")) : headline;
        double best = 0.3;
        if (headline != null) {
            best = 0;
            for (String title : titles) {
                best = Math.max(best, TitleFinder.shared(headline, title));
            }
        }
        boolean earnest = types(candidate).stream().noneMatch(LIKE_ARTICLES::contains);
        return best + (earnest ? 0.2 : 0) + (candidate.has("datePublished") ? 0.1 : 0);
    }

    /** Whether something on the page calls itself an article. */
    boolean hasArticle() {
        return !article.isMissingNode();
    }

    /** A property of the article as plain text. */
    @Nullable String article(String property) {
        return plain(article.path(property));
    }

    /** The text of the article, as far as the page gives it there. */
    @Nullable String body() {
        String body = article.path("articleBody").asText("");
        return body.isBlank() ? null : body;
    }

    /** A property of the page as plain text. */
    @Nullable String page(String property) {
        return plain(page.path(property));
    }

    /** The publisher's name. */
    @Nullable String publisher() {
        for (JsonNode node : new JsonNode[] {article, page}) {
            for (JsonNode publisher : each(node.path("publisher"))) {
                String name = name(publisher);
                if (name != null) {
                    return name;
                }
            }
        }
        return null;
    }

    /** Those who signed the article: persons, or where there are none whoever is named. */
    List<String> authors(boolean persons) {
        Set<String> names = new LinkedHashSet<>();
        JsonNode signed = article.has("author") ? article.path("author") : article.path("creator");
        for (JsonNode author : each(signed)) {
            JsonNode known = resolve(author);
            boolean organization = hasType(known, "organization") || hasType(known, "corporation");
            String name = name(known);
            if (name != null && organization != persons) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    private static List<JsonNode> each(JsonNode value) {
        List<JsonNode> all = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(all::add);
        } else if (!value.isMissingNode()) {
            all.add(value);
        }
        return all;
    }

    /** What a reference by {@code @id} leads to. */
    private JsonNode resolve(JsonNode node) {
        return node.has("name") ? node : named.getOrDefault(node.path("@id").asText(""), node);
    }

    private @Nullable String name(JsonNode node) {
        JsonNode known = resolve(node);
        return plain(known.isObject() ? known.path("name") : known);
    }

    private static @Nullable String plain(JsonNode value) {
        JsonNode one = value.isArray() ? value.path(0) : value;
        return Metadata.clean(
                one.isValueNode() ? one.asText("") : one.path("@value").asText(""));
    }
}
