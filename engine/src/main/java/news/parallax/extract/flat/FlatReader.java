package news.parallax.extract.flat;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Block;
import news.parallax.article.Block.Kind;
import news.parallax.extract.cue.Cues;
import news.parallax.extract.cue.Fingerprint;
import news.parallax.extract.cue.Repetition;
import news.parallax.extract.flat.Pieces.Piece;
import news.parallax.model.Trees;
import news.parallax.text.SentenceSplitter;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the roles in text that somebody else flattened: trees learned from flattened pages and from clean text tell what is
 * of the article; what is not takes its role from its words and its place. Clean text comes through whole.
 */
public final class FlatReader {
    /** A heading is no longer, in words. */
    private static final int HEADING = 25;

    private final Trees trees;
    private final Cues cues = new Cues();
    private final Pieces pieces = new Pieces();
    private final SentenceSplitter sentences = new SentenceSplitter();

    /** Reads with the trees that are shipped. */
    public FlatReader() {
        this(Trees.shipped(FlatReader.class, "line-trees.txt", LineFeatures.featureNames()));
    }

    /** Reads with trees of one's own, learned for {@link LineFeatures}. */
    public FlatReader(Trees trees) {
        this.trees = trees;
    }

    /** What is judged one by one in a text, as it is told from what other inputs hold. */
    public Fingerprint fingerprint(Snapshot snapshot) {
        return Fingerprint.of(snapshot.id(), texts(snapshot, pieces.cut(snapshot)));
    }

    /**
     * The blocks of a text.
     *
     * @param title known from elsewhere; helps to find the head
     * @param repetition what the inputs of the run have in common
     */
    public List<Block> read(Snapshot snapshot, @Nullable String title, Repetition repetition) {
        List<Piece> cut = pieces.cut(snapshot);
        LineTexts lines = new LineTexts(snapshot, cut);
        LineFeatures features = new LineFeatures(lines);
        double[] scores = new double[cut.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = trees.score(features.row(i));
        }
        double[] weighed = repetition.weigh(snapshot.id(), texts(snapshot, cut), scores);
        @Nullable Kind[] kinds = new FlatRoles(snapshot, cut, lines, cues).of(weighed, title);
        return blocks(snapshot, cut, kinds);
    }

    private static List<String> texts(Snapshot snapshot, List<Piece> cut) {
        return cut.stream().map(piece -> snapshot.text(piece.span())).toList();
    }

    /** What stands side by side in one line and is of the body is one block. */
    private List<Block> blocks(Snapshot snapshot, List<Piece> cut, @Nullable Kind[] kinds) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            Kind kind = kinds[i];
            Span span = cut.get(i).span();
            if (kind != null) {
                blocks.add(new Block(kind, span, null));
                continue;
            }
            int last = i;
            while (last + 1 < kinds.length
                    && kinds[last + 1] == null
                    && cut.get(last + 1).line() == cut.get(i).line()) {
                last++;
            }
            if (last == i && isHeading(snapshot, cut, kinds, i)) {
                blocks.add(new Block(Kind.SUBHEAD, span, null));
            } else {
                addBody(snapshot, span.union(cut.get(last).span()), blocks, i > 0);
            }
            i = last;
        }
        return blocks;
    }

    /** A short line that is no sentence, between sentences. */
    private static boolean isHeading(Snapshot snapshot, List<Piece> cut, @Nullable Kind[] kinds, int i) {
        String text = snapshot.text();
        Span span = cut.get(i).span();
        boolean follows = i == 0
                || kinds[i - 1] != null
                || Lines.ends(text, cut.get(i - 1).span().end());
        boolean precedes = i + 1 < cut.size()
                && (kinds[i + 1] != null
                        || !Character.isLowerCase(
                                text.charAt(cut.get(i + 1).span().start())));
        boolean quoted = "\"'\u201c\u2018\u2022-*".indexOf(text.charAt(span.start())) >= 0;
        boolean open = text.charAt(span.end() - 1) != ',' && !Lines.ends(text, span.end());
        return !cut.get(i).ofRun()
                && follows
                && precedes
                && open
                && !quoted
                && Cues.words(text.substring(span.start(), span.end())) <= HEADING;
    }

    /** A line of the body, cut where a question to the reader ends it. */
    private void addBody(Snapshot snapshot, Span span, List<Block> blocks, boolean mayAsk) {
        if (mayAsk && snapshot.text().charAt(span.end() - 1) == '?') {
            List<Span> split = sentences.split(snapshot, span);
            Span last = split.get(split.size() - 1);
            if (split.size() > 1 && cues.isQuestionToReader(snapshot.text(last))) {
                Span rest = new Span(span.start(), split.get(split.size() - 2).end());
                blocks.add(new Block(Kind.BODY, rest, null));
                blocks.add(new Block(Kind.QUESTION, last, null));
                return;
            }
        }
        blocks.add(new Block(Kind.BODY, span, null));
    }
}
