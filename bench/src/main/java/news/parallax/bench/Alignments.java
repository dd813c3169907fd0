package news.parallax.bench;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Article;
import news.parallax.lineup.LineUp;
import news.parallax.lineup.Passage;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.Annotator;
import news.parallax.telling.Telling;
import news.parallax.telling.Tellings;
import news.parallax.text.Span;

/** Reads sentences that people lined up. */
final class Alignments {
    /**
     * The sentences of some accounts of one event, and which of them tell the same.
     *
     * @param topic to split by
     * @param passages the sentences
     * @param texts their words
     * @param asked pairs of sentences, the smaller number first, and whether they tell the same
     * @param standsFor how many pairs each stands for, where they were drawn by chance; else 1 each
     */
    record Topic(
            String topic,
            List<Passage> passages,
            List<String> texts,
            Map<List<Integer>, Boolean> asked,
            Map<List<Integer>, Double> standsFor) {}

    private final Annotator annotator;

    Alignments(Annotator annotator) {
        this.annotator = annotator;
    }

    /**
     * Multi-News as SuperPAL has it: the sentences of a summary against those of its documents. A pair that is listed tells
     * the same, any other of the topic does not. Sentences that nobody lined up are not given.
     */
    List<Topic> superPal(Path root) throws IOException {
        List<Topic> topics = new ArrayList<>();
        for (Path file : Corpus.files(root, ".csv")) {
            List<Map<String, String>> rows = csv(file);
            Map<String, List<Map<String, String>>> byTopic = new TreeMap<>();
            rows.forEach(r -> byTopic.computeIfAbsent(r.getOrDefault("topic", ""), t -> new ArrayList<>())
                    .add(r));
            byTopic.forEach((topic, own) -> topics.add(superPal(topic, own)));
        }
        return topics;
    }

    private Topic superPal(String topic, List<Map<String, String>> rows) {
        // By account (the summary is "") the sentences by their place in it.
        Map<String, TreeMap<Integer, String>> accounts = new TreeMap<>();
        for (Map<String, String> row : rows) {
            put(accounts, "", row, "scuSentCharIdx", "scuSentence");
            put(accounts, row.getOrDefault("documentFile", ""), row, "docSentCharIdx", "docSentText");
        }
        List<Passage> passages = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        int account = 0;
        for (Map.Entry<String, TreeMap<Integer, String>> entry : accounts.entrySet()) {
            List<String> sentences =
                    entry.getValue().values().stream().distinct().toList();
            Article article = Corpus.article(topic + entry.getKey(), null, sentences, null);
            AnnotatedArticle annotated = annotator.annotate(article);
            for (int i = 0; i < sentences.size(); i++) {
                places.put(entry.getKey() + "\n" + sentences.get(i), passages.size());
                passages.add(
                        Passage.of(account, annotated, article.blocks().get(i).span()));
                texts.add(sentences.get(i));
            }
            account++;
        }
        Map<List<Integer>, Boolean> asked = new TreeMap<>(PAIRS);
        for (int i = 0; i < passages.size(); i++) {
            for (int j = i + 1; j < passages.size(); j++) {
                if (passages.get(i).account() == 0 && passages.get(j).account() != 0) {
                    asked.put(List.of(i, j), false);
                }
            }
        }
        for (Map<String, String> row : rows) {
            Integer a = places.get("\n" + clean(row.getOrDefault("scuSentence", "")));
            Integer b = places.get(
                    row.getOrDefault("documentFile", "") + "\n" + clean(row.getOrDefault("docSentText", "")));
            if (a != null && b != null) {
                asked.put(List.of(a, b), true);
            }
        }
        return new Topic(topic, passages, texts, asked, Map.of());
    }

    static final Comparator<List<Integer>> PAIRS =
            Comparator.comparing((List<Integer> p) -> p.get(0)).thenComparing(p -> p.get(1));

    private static List<Map<String, String>> csv(Path file) throws IOException {
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(Files.readString(file, StandardCharsets.UTF_8))) {
            return rows.readAll();
        }
    }

    private static void put(
            Map<String, TreeMap<Integer, String>> accounts,
            String account,
            Map<String, String> row,
            String place,
            String text) {
        accounts.computeIfAbsent(account, a -> new TreeMap<>())
                .put(Integer.parseInt(row.getOrDefault(place, "0")), clean(row.getOrDefault(text, "")));
    }

    private static String clean(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Statements of BASIL, as far as they were judged by hand. */
    List<Topic> judged(Path basil) throws IOException {
        Map<String, List<AnnotatedArticle>> events = new TreeMap<>();
        for (Corpus.Labelled article : Corpus.basil(basil, true)) {
            events.computeIfAbsent(article.event(), e -> new ArrayList<>()).add(annotator.annotate(article.article()));
        }
        List<String[]> judged = new ArrayList<>();
        try (InputStream in = Alignments.class.getResourceAsStream("judged-lineups.tsv")) {
            new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .forEach(l -> judged.add(l.split("\t")));
        }
        List<Topic> topics = new ArrayList<>();
        events.forEach((event, accounts) -> topics.add(judged(event, Tellings.of(accounts), judged)));
        return topics;
    }

    private static Topic judged(String event, Tellings tellings, List<String[]> judged) {
        List<Passage> passages =
                tellings.all().stream().map(t -> LineUp.passage(tellings, t)).toList();
        Map<List<Integer>, Boolean> asked = new TreeMap<>(PAIRS);
        Map<List<Integer>, Double> standsFor = new TreeMap<>(PAIRS);
        for (String[] row : judged) {
            int a = telling(tellings, row[0], row[1]);
            int b = telling(tellings, row[2], row[3]);
            if (a >= 0 && b >= 0) {
                List<Integer> pair = List.of(Math.min(a, b), Math.max(a, b));
                asked.put(pair, !row[5].equals("N"));
                standsFor.put(pair, Double.valueOf(row[4]));
            }
        }
        List<String> texts = tellings.all().stream().map(tellings::text).toList();
        return new Topic(event, passages, texts, asked, standsFor);
    }

    /** The statement that has most of a stretch of an article; -1 where there is none. */
    private static int telling(Tellings tellings, String input, String stretch) {
        String[] ends = stretch.split("-");
        Span span = new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
        int best = -1;
        int most = 0;
        for (int i = 0; i < tellings.size(); i++) {
            Telling telling = tellings.all().get(i);
            Span own = telling.statement().span();
            int common = Math.min(own.end(), span.end()) - Math.max(own.start(), span.start());
            if (common > most && tellings.account(telling).article().input().equals(input)) {
                best = i;
                most = common;
            }
        }
        return best;
    }

    private static final Pattern TOKEN = Pattern.compile("<token t_id=\"(\\d+)\" sentence=\"(\\d+)\"");
    private static final Pattern MENTION =
            Pattern.compile("<([A-Z_]+) m_id=\"(\\d+)\"[^>]*>(.*?)</\\1>", Pattern.DOTALL);
    private static final Pattern ANCHOR = Pattern.compile("<token_anchor t_id=\"(\\d+)\"");
    private static final Pattern CHAIN = Pattern.compile(
            "<CROSS_DOC_COREF r_id=\"\\d+\" note=\"([^\"]+)\"[^>]*>(.*?)</CROSS_DOC_COREF>", Pattern.DOTALL);
    private static final Pattern SOURCE = Pattern.compile("<source m_id=\"(\\d+)\"");

    /** A sentence with the chains of its actions and of its participants and places. */
    private record Marked(Set<String> actions, Set<String> others) {
        boolean tellsTheSameAs(Marked other) {
            Set<String> both = new HashSet<>(actions);
            both.retainAll(other.actions);
            Set<String> all = new HashSet<>(actions);
            all.addAll(other.actions);
            return !both.isEmpty()
                    && both.size() * 2 >= all.size()
                    && others.stream().anyMatch(other.others::contains);
        }
    }

    /**
     * ECB+: of the sentences whose annotation is complete those of the articles of one event. Two tell the same that share half
     * of all chains of actions in both, and a participant or a place.
     */
    List<Topic> ecbPlus(Path root) throws IOException {
        Map<String, Set<Integer>> complete = new HashMap<>();
        for (Path file : Corpus.files(root, "ECBplus_coreference_sentences.csv")) {
            for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
                String[] cells = line.split(",");
                complete.computeIfAbsent(cells[0] + "_" + cells[1] + ".xml", k -> new HashSet<>())
                        .add(Integer.parseInt(cells[2].strip()));
            }
        }
        Map<String, List<Path>> events = new TreeMap<>();
        for (Path file : Corpus.files(root, ".xml")) {
            String name = file.getFileName().toString();
            events.computeIfAbsent(
                            name.substring(0, name.indexOf('_')) + (name.endsWith("ecbplus.xml") ? "plus" : ""),
                            e -> new ArrayList<>())
                    .add(file);
        }
        List<Topic> topics = new ArrayList<>();
        for (Map.Entry<String, List<Path>> event : events.entrySet()) {
            topics.add(ecbPlus(event.getKey(), event.getValue(), complete));
        }
        return topics;
    }

    private Topic ecbPlus(String event, List<Path> files, Map<String, Set<Integer>> complete) throws IOException {
        List<Passage> passages = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        List<Marked> marked = new ArrayList<>();
        for (int account = 0; account < files.size(); account++) {
            Path file = files.get(account);
            String name = file.getFileName().toString();
            String xml = Files.readString(file);
            Map<Integer, Marked> sentences = marked(xml);
            Map<Integer, String> words = Corpus.ecbSentences(file, false);
            Article article = Corpus.article(name, null, List.copyOf(words.values()), null);
            AnnotatedArticle annotated = annotator.annotate(article);
            int block = 0;
            for (Integer number : words.keySet()) {
                Span span = article.blocks().get(block++).span();
                if (complete.getOrDefault(name, Set.of()).contains(number)) {
                    passages.add(Passage.of(account, annotated, span));
                    texts.add(article.snapshot().text(span));
                    marked.add(sentences.getOrDefault(number, new Marked(Set.of(), Set.of())));
                }
            }
        }
        Map<List<Integer>, Boolean> asked = new TreeMap<>(PAIRS);
        for (int i = 0; i < passages.size(); i++) {
            for (int j = i + 1; j < passages.size(); j++) {
                if (passages.get(i).account() != passages.get(j).account()) {
                    asked.put(List.of(i, j), marked.get(i).tellsTheSameAs(marked.get(j)));
                }
            }
        }
        return new Topic(event, passages, texts, asked, Map.of());
    }

    private static Map<Integer, Marked> marked(String xml) {
        Map<String, Integer> sentenceOf = new HashMap<>();
        Matcher token = TOKEN.matcher(xml);
        while (token.find()) {
            sentenceOf.put(token.group(1), Integer.parseInt(token.group(2)));
        }
        Map<String, String> chainOf = new HashMap<>();
        Matcher chain = CHAIN.matcher(xml);
        while (chain.find()) {
            Matcher source = SOURCE.matcher(chain.group(2));
            while (source.find()) {
                chainOf.put(source.group(1), chain.group(1));
            }
        }
        Map<Integer, Marked> sentences = new HashMap<>();
        Matcher mention = MENTION.matcher(xml);
        while (mention.find()) {
            String id = chainOf.get(mention.group(2));
            Matcher anchor = ANCHOR.matcher(mention.group(3));
            if (id != null && anchor.find()) {
                Marked in = sentences.computeIfAbsent(
                        sentenceOf.getOrDefault(anchor.group(1), -1),
                        s -> new Marked(new HashSet<>(), new HashSet<>()));
                String kind = mention.group(1);
                if (kind.startsWith("ACTION") || kind.startsWith("NEG_ACTION")) {
                    in.actions.add(id);
                } else if (!kind.startsWith("TIME")) {
                    in.others.add(id);
                }
            }
        }
        return sentences;
    }
}
