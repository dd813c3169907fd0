package news.parallax.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.bench.Polnear.Document;
import news.parallax.bench.Polnear.Gold;
import news.parallax.statement.attribution.QuoteFinder;
import news.parallax.statement.tagger.Role;
import news.parallax.text.English;
import news.parallax.text.Sentence;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;
import news.parallax.text.Token;

/** An article of PolNeAR as the tagger sees it, with the label of each token. */
record AttributionExample(
        Document document,
        Snapshot snapshot,
        List<Span> paragraphs,
        List<Sentence> sentences,
        List<Token> tokens,
        List<Span> quotes,
        int[] answers) {
    /** By label: 0 none, 1 source, 2 cue, 3 content. */
    static final int[] KIND = {0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 3, 3, 3};

    static List<AttributionExample> read(Path folder, English english) throws IOException {
        return Polnear.read(folder).parallelStream()
                .map(d -> example(d, english))
                .toList();
    }

    private static AttributionExample example(Document document, English english) {
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
        int[] answers = answers(document.attributions(), sentences, tokens);
        return new AttributionExample(document, snapshot, paragraphs, sentences, tokens, quotes, answers);
    }

    /** The label of each token that some attributions give it; sources and cues go before contents that they stand in. */
    static int[] answers(List<Gold> attributions, List<Sentence> sentences, List<Token> tokens) {
        int[] answers = new int[tokens.size()];
        for (Gold gold : attributions) {
            between(gold, sentences, tokens, answers);
        }
        for (Gold gold : attributions) {
            for (Span span : gold.content()) {
                mark(span, tokens, answers, isBefore(span, gold) ? Role.CONTENT_BEFORE : Role.CONTENT_AFTER);
            }
        }
        for (Gold gold : attributions) {
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
        return answers;
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
