package news.parallax.bench;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.parallax.bench.Polnear.Document;
import news.parallax.bench.Polnear.Gold;
import news.parallax.model.Chain;
import news.parallax.model.Crf;
import news.parallax.statement.attribution.QuoteFinder;
import news.parallax.statement.tagger.Role;
import news.parallax.statement.tagger.Tagger;
import news.parallax.text.English;
import news.parallax.text.Sentence;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;
import news.parallax.text.Token;

/** Learns who is said to have said what, from the training part of PolNeAR. */
final class AttributionTraining {
    static final List<String> LABELS = Role.labels();

    /** By label: 0 none, 1 source, 2 cue, 3 content. */
    static final int[] KIND = {0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 3, 3, 3};

    /** An article as the tagger sees it, with the label of each token. */
    record Example(Document document, List<Sentence> sentences, List<Token> tokens, List<Span> quotes, int[] answers) {}

    private static final int FOLDS = 5;
    /** Added to the weight of beginning a cue: what is not found is lost for all that follows. */
    private static final float RECALL = 1;

    static void run(Options options, PrintStream out) throws IOException {
        if (options.paths("--polnear").isEmpty()) {
            throw new IllegalArgumentException(
                    "no corpus given; add --polnear DIR, the folder that holds train and dev");
        }
        Path base = options.paths("--polnear").get(0);
        English english = new English();
        List<Example> train = read(base.resolve("train"), english);
        List<Example> dev = read(base.resolve("dev"), english);
        Tagger tagger = learn(train);
        for (Path file : options.paths("--write")) {
            try (DataOutputStream to = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
                tagger.write(to);
            }
        }
        new AttributionScore(tagger).report(dev, out);
    }

    private static Tagger learn(List<Example> train) {
        Map<String, Integer> levels = levels(train);
        List<int[]> answers = train.stream().map(Example::answers).toList();
        List<Chain> chains = train.stream()
                .map(e -> Tagger.chain(e.sentences, e.quotes, levels))
                .toList();
        List<float[]> held = new ArrayList<>();
        Crf[] parts = new Crf[FOLDS];
        for (int f = 0; f < FOLDS; f++) {
            List<Chain> some = new ArrayList<>();
            List<int[]> someAnswers = new ArrayList<>();
            for (int i = 0; i < chains.size(); i++) {
                if (i % FOLDS != f) {
                    some.add(chains.get(i));
                    someAnswers.add(answers.get(i));
                }
            }
            parts[f] = new CrfTraining(LABELS, Tagger.steps()).learn(some, someAnswers, 0);
        }
        for (int i = 0; i < chains.size(); i++) {
            held.add(parts[i % FOLDS].marginals(chains.get(i)));
        }
        Crf first = new CrfTraining(LABELS, Tagger.steps()).learn(chains, answers, 0);
        List<Chain> again = new ArrayList<>();
        for (int i = 0; i < chains.size(); i++) {
            Example e = train.get(i);
            again.add(Tagger.again(e.sentences, e.quotes, levels, held.get(i)));
        }
        return new Tagger(levels, first, new CrfTraining(LABELS, Tagger.steps()).learn(again, answers, RECALL));
    }

    private static Map<String, Integer> levels(List<Example> examples) {
        Map<String, int[]> counts = new HashMap<>();
        for (Example e : examples) {
            for (int i = 0; i < e.tokens.size(); i++) {
                int[] c = counts.computeIfAbsent(e.tokens.get(i).lower(), k -> new int[2]);
                c[0]++;
                c[1] += KIND[e.answers[i]] == 2 ? 1 : 0;
            }
        }
        Map<String, Integer> levels = new HashMap<>();
        counts.forEach((word, c) -> {
            double p = c[1] / (c[0] + 2.0);
            int level = c[1] < 2 ? 0 : p > 0.6 ? 4 : p > 0.3 ? 3 : p > 0.1 ? 2 : p > 0.02 ? 1 : 0;
            if (level > 0 && word.chars().anyMatch(Character::isLetter)) {
                levels.put(word, level);
            }
        });
        return levels;
    }

    static List<Example> read(Path folder, English english) throws IOException {
        return Polnear.read(folder).parallelStream()
                .map(d -> example(d, english))
                .toList();
    }

    static Example example(Document document, English english) {
        Snapshot snapshot = new Snapshot("", document.text());
        List<Span> paragraphs = new ArrayList<>();
        int at = 0;
        for (String line : document.text().split("\n", -1)) {
            Span span = snapshot.trim(new Span(at, at + line.length()));
            if (!span.isEmpty()) {
                paragraphs.add(span);
            }
            at += line.length() + 1;
        }
        List<Sentence> sentences = english.read(snapshot, paragraphs);
        List<Token> tokens =
                sentences.stream().flatMap(s -> s.tokens().stream()).toList();
        List<Span> quotes = new ArrayList<>();
        QuoteFinder finder = new QuoteFinder();
        paragraphs.forEach(p -> quotes.addAll(finder.find(snapshot, p)));
        int[] answers = new int[tokens.size()];
        for (Gold gold : document.attributions()) {
            between(gold, sentences, tokens, answers);
        }
        for (Gold gold : document.attributions()) {
            for (Span span : gold.content()) {
                mark(span, tokens, answers, isBefore(span, gold) ? Role.CONTENT_BEFORE : Role.CONTENT_AFTER);
            }
        }
        for (Gold gold : document.attributions()) {
            for (Span span : gold.source()) {
                boolean before = gold.cue().isEmpty() || isBefore(span, gold);
                mark(span, tokens, answers, before ? Role.SOURCE_BEFORE : Role.SOURCE_AFTER);
            }
            for (Span span : gold.cue()) {
                mark(span, tokens, answers, Role.CUE);
            }
        }
        // A run cut by a nested part goes on with a beginning of its own.
        for (int i = 0; i < answers.length; i++) {
            if (answers[i] > 0 && answers[i] % 2 == 0 && (i == 0 || (answers[i - 1] + 1) / 2 != answers[i] / 2)) {
                answers[i]--;
            }
        }
        return new Example(document, sentences, tokens, quotes, answers);
    }

    private static boolean isBefore(Span span, Gold gold) {
        return !gold.cue().isEmpty() && span.start() < gold.cue().get(0).start();
    }

    /** Marks what stands between the parts of one attribution, within a sentence. */
    private static void between(Gold gold, List<Sentence> sentences, List<Token> tokens, int[] answers) {
        List<Span> parts = Stream.of(gold.source(), gold.cue(), gold.content())
                .flatMap(List::stream)
                .sorted()
                .toList();
        for (int i = 0; i + 1 < parts.size(); i++) {
            if (parts.get(i).end() < parts.get(i + 1).start()) {
                Span gap = new Span(parts.get(i).end(), parts.get(i + 1).start());
                if (sentences.stream().filter(s -> s.span().overlaps(gap)).count() <= 1) {
                    mark(gap, tokens, answers, Role.BETWEEN);
                }
            }
        }
    }

    private static void mark(Span span, List<Token> tokens, int[] answers, Role role) {
        boolean first = true;
        for (int i = 0; i < answers.length; i++) {
            Span token = tokens.get(i).span();
            int shared = Math.min(token.end(), span.end()) - Math.max(token.start(), span.start());
            if (shared > 0 && shared * 2 >= token.length()) {
                answers[i] = role.label(first);
                first = false;
            }
        }
    }
}
