package news.parallax.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.text.Fold;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;

/** Cuts a stretch of text into comparable words: folded, without marks, hyphens opened. Dots that leave something out, and
 * what an editor put in square brackets, are kept as gaps. */
final class Words {
    private static final Pattern WORD =
            Pattern.compile("\\[[^\\]]{0,80}\\]|[\\p{L}\\p{M}\\p{N}]+(?:'[\\p{L}]+)*|\\.{3}|\u2026|\\. \\. \\.");

    /**
     * A word.
     *
     * @param text folded
     * @param span in the snapshot
     * @param gap true for dots that say something was left out, and for words in square brackets
     */
    record Word(String text, Span span, boolean gap) {}

    private Words() {}

    static List<Word> of(Snapshot snapshot, Span span) {
        Fold fold = Fold.of(snapshot, span);
        List<Word> words = new ArrayList<>();
        Matcher m = WORD.matcher(fold.text());
        while (m.find()) {
            boolean gap = !Character.isLetterOrDigit(m.group().charAt(0));
            words.add(new Word(gap ? "\u2026" : m.group(), fold.origin(m.start(), m.end()), gap));
        }
        return words;
    }

    /** How many are words and no gaps. */
    static int count(List<Word> words) {
        return (int) words.stream().filter(w -> !w.gap()).count();
    }
}
