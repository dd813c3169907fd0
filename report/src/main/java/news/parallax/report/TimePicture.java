package news.parallax.report;

import java.util.List;
import news.parallax.article.Dating;
import org.jspecify.annotations.Nullable;

/**
 * A picture of when things were: all places are worked out, a template only paints them. Numbers are pixels.
 *
 * @param width of the whole
 * @param height of the whole
 * @param axis how far down the line of time is
 * @param end where the line of time ends
 * @param marks in order of time, those without a date last
 * @param folds where time is drawn shorter than it was
 * @param band the time of the event, over the whole height; null where it is not known
 * @param words headings and the dates at the line
 */
public record TimePicture(
        int width,
        int height,
        int axis,
        int end,
        List<Mark> marks,
        List<Fold> folds,
        @Nullable Band band,
        List<Words> words) {
    /**
     * What is to be drawn.
     *
     * @param date null where it is not known
     * @param when the date in few words; empty to leave it away
     * @param text clipped where there is no room
     * @param href where it leads
     * @param hint all of the text
     * @param size half the height of its mark
     * @param several whether two or more accounts tell it
     */
    record Item(@Nullable Dating date, String when, String text, String href, String hint, int size, boolean several) {}

    /**
     * A dot for a day, a bar for what is known less exactly or lasted longer, with its words.
     *
     * @param isDot else a bar
     * @param look its classes
     * @param left of the mark
     * @param top of the mark
     * @param wide how wide the mark is
     * @param high how high the mark is
     * @param textAt where the words begin, or end where they are anchored so
     * @param base of the words
     * @param anchor {@code start} or {@code end}
     * @param from where mark and words together begin
     * @param to where they end
     */
    public record Mark(
            boolean isDot,
            String look,
            int left,
            int top,
            int wide,
            int high,
            int textAt,
            int base,
            String anchor,
            int from,
            int to,
            String when,
            String text,
            String href,
            String hint) {
        public int middle() {
            return left + wide / 2;
        }

        public int height() {
            return top + high / 2;
        }

        public int radius() {
            return high / 2;
        }
    }

    /** A stretch of the line that is folded. */
    public record Fold(int from, int to) {
        public int middle() {
            return (from + to) / 2;
        }
    }

    public record Band(int left, int wide) {}

    /** A word or two at a place. */
    public record Words(String look, int at, int base, String anchor, String text) {}

    public TimePicture {
        marks = List.copyOf(marks);
        folds = List.copyOf(folds);
        words = List.copyOf(words);
    }
}
