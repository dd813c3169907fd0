package news.parallax.extract.flat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * Finds when a flattened article was published: the date that stands by itself near its headline and the beginning of its
 * story, else the one that says of itself that it is of publication. A date in a sentence tells of what the story tells.
 */
public final class DateLine {
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?i)(?:\\b|(?<=\\p{Ll}))(?:published|posted|created|written|publication|released|submitted|filed|pub\\.? date"
                    + "|date\\s*:)");
    private static final Pattern UPDATED =
            Pattern.compile("(?i)(?:\\b|(?<=\\p{Ll}))(?:updated?|modified|revised|edited|reviewed|checked|as of)\\b");
    /** What tells that a date is of something else. */
    private static final Pattern OTHER = Pattern.compile(
            "(?i)copyright|\u00a9|\\b(?:deadline|expires?|due|starts?|ends?|until|through|next|events?|born|died|comments?|today"
                    + "|accessed|retrieved|consulted|since|joined|valid|upcoming|webinar|register|effective|corrections?"
                    + "|corrected|print|established|founded|says)\\b");

    private static final Pattern SIGNED = Pattern.compile("\\b(?:[Bb]y|BY)[:\\s]\\s*\\p{Lu}");
    /** What may follow a date that stands by itself. */
    private static final Pattern ALONE = Pattern.compile(
            "[\\s,.)\\]|/\u2022\u00b7\u25cf>\u00bb\u2013\u2014-]*(?:$|\\n|\\p{Lu}|[|\u2022\u00b7\u25cf(\\[T\u2013\u2014]|\\d|-\\s"
                    + "|(?:at|by|in|updated|last|min|read)\\b).*",
            Pattern.DOTALL);
    /** What does not stand before a date that stands by itself. */
    private static final Pattern WITHIN = Pattern.compile(
            "(?i).*\\b(?:in|of|since|until|from|to|the|and|before|after|between|through|for|is|was|were|dated|a|this|by)[\\s(]*",
            Pattern.DOTALL);

    private static final Pattern ON = Pattern.compile("(?i).*\\bon[\\s(]*", Pattern.DOTALL);
    private static final int LEFT = 80;
    private static final int RIGHT = 40;
    private static final int SHORT = 16;
    private static final int BEFORE = 14;
    private static final int INTO = 3;

    private record Candidate(Span span, LocalDate day, double score, boolean updated, boolean near) {}

    private final Snapshot snapshot;
    private final List<Block> blocks;
    private final int headline;
    private final int story;
    private final int open;

    private DateLine(Snapshot snapshot, List<Block> blocks) {
        this.snapshot = snapshot;
        this.blocks = blocks;
        double[] gains = new double[blocks.size()];
        for (int i = 0; i < gains.length; i++) {
            int words = Cues.words(snapshot.text(blocks.get(i).span()));
            gains[i] = blocks.get(i).kind().isRead() ? words : -words - 4;
        }
        story = Densest.of(gains).from();
        int head = -1;
        for (int i = 0; i <= Math.min(story + 1, gains.length - 1); i++) {
            head = blocks.get(i).kind() == Kind.HEADLINE ? i : head;
        }
        headline = head;
        int body = 0;
        int last = story;
        while (last < gains.length && body < INTO) {
            body += blocks.get(last).kind().isRead() ? 1 : 0;
            last++;
        }
        open = last;
    }

    /** When the article was published; null when nothing tells. */
    public static @Nullable Dating of(Snapshot snapshot, List<Block> blocks) {
        List<DateText.Found> days = blocks.isEmpty() ? List.of() : WrittenDays.of(snapshot.text());
        return days.isEmpty() ? null : new DateLine(snapshot, blocks).find(days);
    }

    private @Nullable Dating find(List<DateText.Found> days) {
        List<Candidate> candidates = new ArrayList<>();
        int end = 0;
        for (DateText.Found day : days) {
            Candidate candidate = candidate(day, end);
            if (candidate != null) {
                candidates.add(candidate);
            }
            end = day.span().end();
        }
        Candidate best = null;
        for (Candidate c : candidates) {
            best = best == null || c.score() > best.score() ? c : best;
        }
        if (best == null) {
            return null;
        }
        return Dating.day(best.day(), "byline: \u201c" + shown(best.span()) + "\u201d");
    }

    private @Nullable Candidate candidate(DateText.Found found, int lastEnd) {
        int at = block(found.span());
        if (at < 0) {
            return null;
        }
        Block block = blocks.get(at);
        if (block.kind() == Kind.COMMENT || block.kind() == Kind.CAPTION || block.kind() == Kind.BIO) {
            return null;
        }
        String text = snapshot.text();
        int from = left(found.span().start(), lastEnd);
        String before = text.substring(from, found.span().start());
        String after = text.substring(found.span().end(), right(found.span().end()));
        int updated = last(UPDATED, before);
        int published = last(PUBLISHED, before);
        int other = last(OTHER, before);
        if (other > Math.max(updated, published)) {
            return null;
        }
        boolean signed = SIGNED.matcher(before + after).find();
        boolean labelled = published >= 0 || updated >= 0;
        if (!ALONE.matcher(after).matches()
                || !labelled
                        && (WITHIN.matcher(before).matches()
                                || !signed && ON.matcher(before).matches())) {
            return null;
        }
        boolean within = at >= story && block.kind().isRead() && Cues.words(snapshot.text(block.span())) > SHORT;
        if (within
                && !(labelled && found.span().start() - block.span().start() < LEFT)
                && found.span().start() - block.span().start() > 40) {
            return null;
        }
        double score = place(at);
        boolean near = score > 0;
        if (!near && published < 0) {
            return null;
        }
        boolean isUpdated = updated > published;
        score += published > updated ? 3 : isUpdated ? -3 : 0;
        score += signed ? 1 : 0;
        return new Candidate(found.span(), found.date(), score, isUpdated, near);
    }

    /** How much a place speaks for a date of publication; none where it is far from headline and story. */
    private double place(int at) {
        int head = headline < 0 ? story : headline;
        if (at >= open) {
            return 0;
        }
        if (at >= head) {
            return 5 - Math.min(2, 0.1 * (at - head));
        }
        int far = head - at;
        return far > BEFORE ? 0 : 3 - 0.15 * far;
    }

    private int block(Span span) {
        int low = Collections.binarySearch(
                blocks,
                new Block(Kind.BODY, span, null),
                java.util.Comparator.comparingInt(b -> b.span().start()));
        int at = low >= 0 ? low : -low - 2;
        return at >= 0 && blocks.get(at).span().end() > span.start() ? at : -1;
    }

    /** Where begins what belongs to a date: its line, and short lines before it, but no other date. */
    private int left(int start, int lastEnd) {
        String text = snapshot.text();
        int from = start;
        int least = Math.max(lastEnd, start - LEFT);
        int lines = 0;
        while (from > least && lines < 3) {
            from--;
            lines += text.charAt(from) == '\n' && !text.substring(from, start).isBlank() ? 1 : 0;
        }
        return from;
    }

    private int right(int end) {
        String text = snapshot.text();
        int line = text.indexOf('\n', end);
        return Math.min(line < 0 ? text.length() : line, end + RIGHT);
    }

    private String shown(Span span) {
        int from = Math.max(span.start() - LEFT, snapshot.text().lastIndexOf('\n', span.start() - 1) + 1);
        int to = right(span.end());
        String text = Metadata.clean(snapshot.text().substring(from, to));
        return text == null ? "" : text;
    }

    private static int last(Pattern pattern, String text) {
        int last = -1;
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            last = m.start();
        }
        return last;
    }
}
