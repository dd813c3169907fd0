package news.parallax.extract.flat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import news.parallax.article.Block;
import news.parallax.article.Block.Kind;
import news.parallax.article.Dating;
import news.parallax.extract.cue.Cues;
import news.parallax.extract.cue.Densest;
import news.parallax.extract.metadata.Metadata;
import news.parallax.text.DateText;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds when a flattened article was published: the date that stands by itself near its headline or the beginning of its
 * story, else one that says of itself that it is of publication. A date in a sentence is of what the sentence tells.
 *
 * <p>A date of change counts only where it tells the hour too and no other date is there: who writes the hour changes a story
 * within its day, who does not may have changed it years later.
 */
public final class DateLine {
    /** Where nobody looks. */
    private static final Set<Kind> NEVER = Set.of(Kind.COMMENT, Kind.CAPTION, Kind.BIO);
    /** What is of the story and has more words is running text. */
    private static final int SHORT = 16;
    /** So many characters into a paragraph its dateline has ended. */
    private static final int DATELINE = 40;
    /** So many characters into the story nothing before it has been kept with it. */
    private static final int DEEP = 900;
    /** So many blocks before a headline its date may stand. */
    private static final int BEFORE = 14;

    private static final int BEFORE_TEXT = 3;
    /** So many paragraphs into the story. */
    private static final int INTO = 3;

    private record Candidate(Span span, LocalDate day, double score) {}

    private final Snapshot snapshot;
    private final List<Block> blocks;
    private final List<Integer> heads = new ArrayList<>();
    private final int[] words;
    private final int story;
    private final int firstText;
    private final int end;

    private DateLine(Snapshot snapshot, List<Block> blocks) {
        this.snapshot = snapshot;
        this.blocks = blocks;
        words = new int[blocks.size()];
        double[] gains = new double[blocks.size()];
        for (int i = 0; i < gains.length; i++) {
            words[i] = Cues.words(snapshot.text(blocks.get(i).span()));
            gains[i] = blocks.get(i).kind().isRead() ? words[i] : -words[i] - 4;
        }
        story = Densest.of(gains).from();
        int text = story;
        for (int i = Math.min(story + 1, gains.length - 1); i >= 0; i--) {
            if (blocks.get(i).kind() == Kind.HEADLINE) {
                heads.add(i);
            }
            text = gains[i] > SHORT ? i : text;
        }
        firstText = text;
        if (heads.isEmpty()) {
            heads.add(story);
        }
        int last = story;
        for (int paragraphs = 0; last < gains.length && paragraphs < INTO; last++) {
            paragraphs += blocks.get(last).kind().isRead() ? 1 : 0;
        }
        end = last;
    }

    /** When the article was published; null when nothing tells. */
    public static @Nullable Dating of(Snapshot snapshot, List<Block> blocks) {
        List<DateText.Found> days = blocks.isEmpty() ? List.of() : WrittenDays.of(snapshot.text());
        return days.isEmpty() ? null : new DateLine(snapshot, blocks).find(days);
    }

    private @Nullable Dating find(List<DateText.Found> days) {
        Candidate best = null;
        int last = 0;
        for (DateText.Found day : days) {
            Candidate candidate = candidate(day, last);
            if (candidate != null && (best == null || candidate.score() > best.score() || isSooner(candidate, best))) {
                best = candidate;
            }
            last = day.span().end();
        }
        return best == null
                ? null
                : Dating.day(
                        best.day(),
                        "byline: \u201c" + Metadata.clean(DateLabel.shown(snapshot.text(), best.span())) + "\u201d");
    }

    /** Two dates with nothing between them are that of a change and that of publication. */
    private static boolean isSooner(Candidate one, Candidate before) {
        return one.span().start() - before.span().end() <= 1 && one.day().isBefore(before.day());
    }

    private @Nullable Candidate candidate(DateText.Found found, int last) {
        Span span = found.span();
        int at = block(span);
        if (at < 0 || NEVER.contains(blocks.get(at).kind())) {
            return null;
        }
        DateLabel label = DateLabel.of(snapshot.text(), span, last);
        boolean told = isDeepInText(at, span) && !label.isBetween();
        if (label.isOfOther() || told || !label.standsAlone() || label.isOfChange() && !label.hasHour()) {
            return null;
        }
        double place = place(at, span.start());
        if (place == 0 && !label.isOfPublication()) {
            return null;
        }
        double said = label.isOfPublication() ? 3 : label.isOfChange() ? -3 : 0;
        return new Candidate(span, found.date(), place + said + (label.isSigned() ? 1 : 0));
    }

    private boolean isDeepInText(int at, Span span) {
        Block block = blocks.get(at);
        return block.kind().isRead()
                && words[at] > SHORT
                && span.start() - block.span().start() > DATELINE;
    }

    /** How much a place speaks for a date of publication; 0 where it is far from headline and story. */
    private double place(int at, int start) {
        if (at >= end || at >= story && start - blocks.get(story).span().start() > DEEP) {
            return 0;
        }
        double best = at < firstText && at >= firstText - BEFORE_TEXT ? 2.5 : 0;
        for (int head : heads) {
            int far = Math.abs(head - at);
            best = Math.max(best, at >= head ? 5 - Math.min(2, 0.1 * far) : far > BEFORE ? 0 : 3 - 0.15 * far);
        }
        return best;
    }

    /** The block that holds the beginning of a span; -1 where none does. */
    private int block(Span span) {
        int found = Collections.binarySearch(
                blocks,
                new Block(Kind.BODY, span, null),
                Comparator.comparingInt(b -> b.span().start()));
        int at = found >= 0 ? found : -found - 2;
        return at >= 0 && blocks.get(at).span().end() > span.start() ? at : -1;
    }
}
