package news.parallax.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Dating;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads the layouts of public corpora from folders given on the command line. */
final class Corpus {
    private static final Pattern TOKEN =
            Pattern.compile("<token t_id=\"\\d+\" sentence=\"(\\d+)\" number=\"\\d+\">([^<]*)</token>");

    /**
     * An article with what the corpus says of it.
     *
     * @param topic to split by: articles of one topic stay together
     * @param kinds what its event has in common with others that it may be mistaken for: a kind of event, an actor
     * @param event which event it tells, unique in the corpus
     */
    record Labelled(Article article, String topic, Set<String> kinds, String event) {
        /** Tells another event, which this one may be mistaken for. */
        boolean resembles(Labelled other) {
            return !event.equals(other.event) && !Collections.disjoint(kinds, other.kinds);
        }
    }

    private static final Pattern NUMBER_BEGUN = Pattern.compile("\\d[.:,]$");

    private Corpus() {}

    /** ECB+: topics as folders; the {@code ecb} and {@code ecbplus} files of a topic are two events of one kind. */
    static List<Labelled> ecbPlus(Path root) throws IOException {
        return ecbPlus(root, false);
    }

    /** The same; {@code joined}: with numbers that its tokens cut, "6 . 0", made one again. */
    static List<Labelled> ecbPlus(Path root, boolean joined) throws IOException {
        List<Labelled> articles = new ArrayList<>();
        for (Path file : files(root, ".xml")) {
            String name = file.getFileName().toString();
            String topic = name.substring(0, name.indexOf('_'));
            boolean plus = name.endsWith("ecbplus.xml");
            List<String> paragraphs = List.copyOf(ecbSentences(file, joined).values());
            articles.add(new Labelled(
                    article(name, null, paragraphs, null), "ecb" + topic, Set.of(topic), topic + (plus ? "plus" : "")));
        }
        return articles;
    }

    /** The sentences of a file of ECB+ by number, without the address that some begin with. */
    static SequencedMap<Integer, String> ecbSentences(Path file, boolean joined) throws IOException {
        boolean plus = file.getFileName().toString().endsWith("ecbplus.xml");
        SequencedMap<Integer, StringBuilder> sentences = new LinkedHashMap<>();
        Matcher m = TOKEN.matcher(Files.readString(file));
        while (m.find()) {
            int sentence = Integer.parseInt(m.group(1));
            if (!plus || sentence > 0) {
                append(sentences.computeIfAbsent(sentence, s -> new StringBuilder()), unescape(m.group(2)), joined);
            }
        }
        SequencedMap<Integer, String> texts = new LinkedHashMap<>();
        sentences.forEach((number, text) -> texts.put(number, text.toString()));
        return texts;
    }

    /** BASIL, second release: one JSON an article, three of them an event. */
    static List<Labelled> basil(Path root, boolean dated) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Labelled> articles = new ArrayList<>();
        for (Path file : files(root, ".json")) {
            JsonNode node = json.readTree(file.toFile());
            List<String> paragraphs = new ArrayList<>();
            for (JsonNode paragraph : node.path("body-paragraphs")) {
                List<String> sentences = new ArrayList<>();
                paragraph.forEach(s -> sentences.add(s.asText()));
                paragraphs.add(String.join(" ", sentences));
            }
            String event = node.path("triplet-uuid").asText();
            LocalDate date = LocalDate.parse(node.path("date").asText().substring(0, 10));
            Dating published = dated ? Dating.day(date, "corpus") : null;
            Article article =
                    article(file.getFileName().toString(), node.path("title").asText(), paragraphs, published);
            Set<String> actors = new TreeSet<>();
            node.path("main-entities").forEach(e -> actors.add(e.asText()));
            articles.add(new Labelled(article, "basil" + event, actors, event));
        }
        return articles;
    }

    /** Plain text files, a paragraph a line. */
    static List<Labelled> texts(Path root) throws IOException {
        List<Labelled> articles = new ArrayList<>();
        for (Path file : files(root, ".txt")) {
            List<String> paragraphs = Files.readString(file, StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank())
                    .toList();
            String name = file.getFileName().toString();
            articles.add(new Labelled(article(name, null, paragraphs, null), name, Set.of(), name));
        }
        return articles;
    }

    static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static void append(StringBuilder sentence, String token, boolean joined) {
        boolean tight = token.matches("[.,;:!?)%\\]]|''|'s|n't|'re|'ve|'ll|'d|'m");
        boolean open = sentence.length() > 0 && "([$`\u201c".indexOf(sentence.charAt(sentence.length() - 1)) >= 0;
        // "6 . 0" and "6 : 30" were one word before they were cut.
        boolean number = joined && NUMBER_BEGUN.matcher(sentence).find() && token.matches("\\d+");
        if (sentence.length() > 0 && !tight && !open && !number) {
            sentence.append(' ');
        }
        sentence.append(token.equals("``") || token.equals("''") ? "\"" : token);
    }

    private static String unescape(String text) {
        return text.replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    static Article article(String name, @Nullable String title, List<String> paragraphs, @Nullable Dating published) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            int start = text.length();
            text.append(paragraph);
            if (text.length() > start) {
                blocks.add(new Block(Block.Kind.BODY, new Span(start, text.length()), null));
            }
            text.append("\n\n");
        }
        return new Article(name, new Snapshot(name, text.toString()), title, null, null, null, "en", published, blocks);
    }
}
