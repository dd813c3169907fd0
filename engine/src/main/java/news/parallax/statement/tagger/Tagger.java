package news.parallax.statement.tagger;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import news.parallax.model.Chain;
import news.parallax.model.Crf;
import news.parallax.text.Sentence;
import news.parallax.text.Span;

/**
 * Tells of each token of an article what part it has in an attribution. Two chains: the second sees what the first made of
 * the whole sentence. Learned by {@code bench attribution --write} on PolNeAR. Thread-safe.
 */
public final class Tagger {
    private final SortedMap<String, Integer> levels;
    private final Crf first;
    private final Crf second;

    /**
     * A tagger of two models.
     *
     * @param levels how often a word is a cue, from 1 to 4; words that hardly ever are stand not in it
     */
    public Tagger(Map<String, Integer> levels, Crf first, Crf second) {
        this.levels = new TreeMap<>(levels);
        this.first = first;
        this.second = second;
    }

    /** The tagger that comes with Parallax. */
    public static Tagger shipped() {
        try (InputStream in = Tagger.class.getResourceAsStream("attributions.bin.gz")) {
            return read(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static Tagger read(InputStream packed) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(packed)));
        Map<String, Integer> levels = new TreeMap<>();
        int size = in.readInt();
        for (int i = 0; i < size; i++) {
            levels.put(in.readUTF(), (int) in.readByte());
        }
        return new Tagger(levels, Crf.read(in), Crf.read(in));
    }

    /** Writes the tagger, packed by gzip; the stream is left open. */
    public void write(OutputStream packed) throws IOException {
        GZIPOutputStream zip = new GZIPOutputStream(packed);
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(zip));
        out.writeInt(levels.size());
        for (Map.Entry<String, Integer> level : levels.entrySet()) {
            out.writeUTF(level.getKey());
            out.writeByte(level.getValue());
        }
        first.write(out);
        second.write(out);
        out.flush();
        zip.finish();
    }

    /** The label of each token, as {@link Role#labels} numbers them. */
    public int[] tag(List<Sentence> sentences, List<Span> quotes) {
        Chain chain = chain(sentences, quotes, levels);
        return second.best(again(sentences, quotes, levels, first.marginals(chain)));
    }

    /** What the first chain sees of an article. */
    public static Chain chain(List<Sentence> sentences, List<Span> quotes, Map<String, Integer> levels) {
        return Features.of(new Words(sentences, quotes, levels), null);
    }

    /** What the second chain sees of it, given how likely the first one holds each label of each token. */
    public static Chain again(
            List<Sentence> sentences, List<Span> quotes, Map<String, Integer> levels, float[] marginals) {
        int labels = 1 + 2 * Role.values().length;
        int roles = Role.values().length;
        float[] seen = new float[marginals.length / labels * roles];
        for (int i = 0; i < marginals.length / labels; i++) {
            for (int r = 0; r < roles; r++) {
                seen[i * roles + r] = marginals[i * labels + 1 + 2 * r] + marginals[i * labels + 2 + 2 * r];
            }
        }
        return Features.of(new Words(sentences, quotes, levels), seen);
    }

    /** How many classes of steps a chain has. */
    public static int steps() {
        return Features.STEPS;
    }

    /** The runs of tokens of one role, in order, as labels give them. */
    public static List<Part> parts(int[] labels, List<Sentence> sentences) {
        List<Part> parts = new ArrayList<>();
        int[] sentence = new int[labels.length];
        int at = 0;
        for (int s = 0; s < sentences.size(); s++) {
            int size = sentences.get(s).tokens().size();
            Arrays.fill(sentence, at, at + size, s);
            at += size;
        }
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == 0) {
                continue;
            }
            int to = i + 1;
            while (to < labels.length && labels[to] > 0 && labels[to] % 2 == 0) {
                to++;
            }
            parts.add(new Part(Role.values()[(labels[i] - 1) / 2], i, to, sentence[i], sentence[to - 1]));
            i = to - 1;
        }
        return parts;
    }
}
