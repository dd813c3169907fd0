package news.parallax.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Reads corpora of web pages, each with its article as people marked it, from folders given on the command line. */
final class Pages {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A page and what the corpus says of it.
     *
     * @param name unique in the corpus
     * @param site the host: pages of one site stay together when a corpus is split
     * @param html its bytes
     * @param body the article's text
     * @param title of the article, null where the corpus gives none; so with author and date
     */
    record Page(
            String name,
            String site,
            byte[] html,
            String body,
            @Nullable String title,
            @Nullable String author,
            @Nullable String date) {}

    private Pages() {}

    /** The article extraction benchmark: {@code ground-truth.json} and {@code html/*.html.gz}. */
    static List<Page> articleExtractionBenchmark(Path root) throws IOException {
        List<Page> pages = new ArrayList<>();
        Iterator<Map.Entry<String, JsonNode>> truths =
                JSON.readTree(root.resolve("ground-truth.json").toFile()).fields();
        while (truths.hasNext()) {
            Map.Entry<String, JsonNode> truth = truths.next();
            String body = truth.getValue().path("articleBody").asText("");
            String url = truth.getValue().path("url").asText("");
            byte[] html = unzip(root.resolve("html").resolve(truth.getKey() + ".html.gz"));
            pages.add(new Page(truth.getKey(), site(url), html, body, null, null, null));
        }
        pages.sort(Comparator.comparing(Page::name));
        return pages;
    }

    /** WCXB: {@code ground-truth/*.json} and {@code html/*.html.gz}. Pages that are no articles are left out. */
    static List<Page> wcxb(Path root) throws IOException {
        List<Page> pages = new ArrayList<>();
        for (Path file : Corpus.files(root.resolve("ground-truth"), ".json")) {
            JsonNode all = JSON.readTree(file.toFile());
            String type =
                    all.path("_internal").path("page_type").path("primary").asText("article");
            if (!type.equals("article")) {
                continue;
            }
            String name = file.getFileName().toString().replace(".json", "");
            JsonNode truth = all.path("ground_truth");
            pages.add(new Page(
                    name,
                    site(all.path("url").asText("")),
                    unzip(root.resolve("html").resolve(name + ".html.gz")),
                    truth.path("main_content").asText(""),
                    value(truth, "title"),
                    value(truth, "author"),
                    value(truth, "publish_date")));
        }
        return pages;
    }

    private static @Nullable String value(JsonNode truth, String field) {
        String text = truth.path(field).isTextual() ? truth.path(field).asText().strip() : "";
        return text.isEmpty() ? null : text;
    }

    private static String site(String url) {
        String host = URI.create(url.replaceAll("[^\\x21-\\x7e]|[|{}\\[\\]^`\\\\\"<>]", "_"))
                .getHost();
        return host == null ? url : host.replaceFirst("^www\\.", "");
    }

    private static byte[] unzip(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }
}
