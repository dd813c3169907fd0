package news.parallax.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * Reads English: sentences, tokens, parts of speech.
 *
 * <p>Tags come from Apache OpenNLP's model of the English Web Treebank. Sentences and tokens are our own: OpenNLP's
 * models of the same treebank split after "U.S." and leave "Osk’s" whole. Thread-safe.
 */
public final class English {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    /** The most tokens of a sentence; what is longer is no sentence, and is read in parts. */
    private static final int LONGEST = 300;

    private final SentenceSplitter sentences = new SentenceSplitter();
    private final Tokenizer tokenizer = new Tokenizer();
    private final ThreadLocal<POSTaggerME> taggers;

    /** Loads the model, a few tenths of a second. */
    public English() {
        POSModel model = load();
        taggers = ThreadLocal.withInitial(() -> new POSTaggerME(model));
    }

    private static POSModel load() {
        try (InputStream in = English.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("the part-of-speech model " + MODEL + " is not on the class path");
            }
            return new POSModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load the part-of-speech model " + MODEL, e);
        }
    }

    /** The sentences of the paragraphs, in order. */
    public List<Sentence> read(Snapshot snapshot, List<Span> paragraphs) {
        List<Sentence> read = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            for (Span sentence : sentences.split(snapshot, paragraphs.get(p))) {
                List<Span> tokens = tokenizer.tokenize(snapshot, sentence);
                for (int from = 0; from < tokens.size(); from += LONGEST) {
                    List<Token> some = tagged(snapshot, tokens.subList(from, Math.min(tokens.size(), from + LONGEST)));
                    Span span = some.size() == tokens.size()
                            ? sentence
                            : some.get(0).span().union(some.get(some.size() - 1).span());
                    read.add(new Sentence(span, p, some));
                }
            }
        }
        return read;
    }

    private List<Token> tagged(Snapshot snapshot, List<Span> spans) {
        String[] words = spans.stream().map(snapshot::text).toArray(String[]::new);
        String[] tags = taggers.get().tag(words);
        List<Token> tokens = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            String lower = words[i].toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            tokens.add(new Token(spans.get(i), words[i], lower, tags[i]));
        }
        return tokens;
    }
}
