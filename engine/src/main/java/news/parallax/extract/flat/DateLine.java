package news.parallax.extract.flat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
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
    /** Where a word begins, also one that is glued to the one before. */
    private static final String GLUED = "(?i)(?:\\b|(?<=\\p{Ll})(?=(?-i:\\p{Lu})))";

    private static final Pattern PUBLISHED = Pattern.compile(
            GLUED + "(?:published|posted|created|written|publication|released|submitted|filed|pub\\.? date"
                    + "|(?<!\\p{L}\\s)date\\s*:)");
    private static final Pattern UPDATED = Pattern.compile(GLUED
            + "(?:updated?|modified|revised|edited(?!\\s+by)|reviewed(?!\\s+by)|checked(?!\\s+by))\\b|(?i)\\bas of\\b");
    /** What tells that a date is of something else. */
    private static final Pattern OTHER = Pattern.compile(
            "(?i)copyright|\u00a9|\\b(?:deadline|expires?|due|starts?|ends?|until|through|next|events?|born|died|comments?|today"
                    + "|accessed|downloaded|notes?|retrieved|consulted|since|joined|valid|upcoming|webinar|register|effective|corrections?"
                    + "|corrected|print|established|founded|says)\\b");

    private static final Pattern SIGNED = Pattern.compile("\\b(?:[Bb]y|BY)[:\\s]\\s*\\p{Lu}");
    /** What may follow a date that stands by itself. */
    private static final Pattern ALONE = Pattern.compile(
            "[\\s,.)\\]|/\u2022\u00b7\u25cf>\u00bb\u2013\u2014-]*(?:$|\\n|\\p{Lu}|[|\u2022\u00b7\u25cf(\\[T\u2013\u2014]|\\d|-\\s"
                    + "|(?:at\\s+\\d|by\\s|in\\s+\\p{Lu}|updated|last|min)).*",
            Pattern.DOTALL);
    /** What does not stand before a date that stands by itself. */
    private static final Pattern WITHIN = Pattern.compile(
            "(?i).*\\b(?:in|of|since|until|from|to|the|and|before|after|between|through|for|is|was|were|dated|a|this|by)[\\s(]*",
            Pattern.DOTALL);

    private static final Pattern ON = Pattern.compile("(?i)(?:.*\\s)?on[\\s(]*", Pattern.DOTALL);
    /** Running text goes on after a date: a word that is none of those of a line that tells when. */
    private static final Pattern GOES_ON =
            Pattern.compile(",?\\s+(?!at\\s+\\d|in\\s+\\p{Lu}|by\\s|updated)\\p{L}.*", Pattern.DOTALL);

    private static final Pattern WEEKDAY =
            Pattern.compile("(?i)\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\\s*$");
    /** What stands before a date that a story of one line begins with: a name or what parts, no comma. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:.*[\\s.!?])?(?:\\p{Lu}\\S*[^\\s.,;:]|[|\u2022\u00b7\u25cf\u2013\u2014/-])\\s*", Pattern.DOTALL);
    /** A page that tells the hour of its change changes within its day. */
    private static final Pattern HOUR = Pattern.compile("\\d{1,2}[:.]\\s?\\d{2}(?!\\d)");

    private static final Set<Kind> NEVER = Set.of(Kind.COMMENT, Kind.CAPTION, Kind.BIO);
    private static final int FIRST = 40;
    private static final int DEEP = 900;
    private static final int LEFT = 80;
    private static final int RIGHT = 40;
    private static final int SHORT = 16;
    private static final int BEFORE = 14;
    private static final int INTO = 3;

    private record Candidate(Span span, LocalDate day, double score) {}

    private final Snapshot snapshot;
    private final List<Block> blocks;
    private final List<Integer> heads = new ArrayList<>();
    private final int first;
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
        int opening = story;
        for (int i = Math.min(story + 1, gains.length - 1); i >= 0; i--) {
            if (blocks.get(i).kind() == Kind.HEADLINE) {
                heads.add(i);
            }
            opening = gains[i] > SHORT ? i : opening;
        }
        first = opening;
        if (heads.isEmpty()) {
            heads.add(story);
        }
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
            boolean sooner = best != null && isBeside(best, c) && c.day().isBefore(best.day());
            best = best == null || c.score() > best.score() || sooner ? c : best;
        }
        if (best == null) {
            return null;
        }
        return Dating.day(best.day(), "byline: \u201c" + shown(best.span()) + "\u201d");
    }

    /** Two dates with nothing between them: that of publication, and that of a change. */
    private static boolean isBeside(Candidate one, Candidate next) {
        return next.span().start() - one.span().end() <= 1;
    }

    private @Nullable Candidate candidate(DateText.Found found, int lastEnd) {
        Span span = found.span();
        int at = block(span);
        if (at < 0 || NEVER.contains(blocks.get(at).kind())) {
            return null;
        }
        String text = snapshot.text();
        int line = line(span.start(), lastEnd);
        String lines = text.substring(left(span.start(), lastEnd), span.start());
        String before = WEEKDAY.matcher(text.substring(line, span.start())).replaceFirst("");
        String after = text.substring(span.end(), right(span.end()));
        int updated = last(UPDATED, lines);
        int published = last(PUBLISHED, lines);
        boolean labelled = Math.max(updated, published) >= 0;
        boolean signed = SIGNED.matcher(lines + after).find();
        int other = last(OTHER, before);
        boolean ofOther = other >= 0 && other + lines.length() - (span.start() - line) > Math.max(updated, published);
        if (ofOther
                || !ALONE.matcher(after).matches()
                || !labelled && WITHIN.matcher(before).matches()
                || !labelled && !signed && isOn(before, after)
                || !labelled && isTold(at, span, before, after)) {
            return null;
        }
        double score = place(at, span.start());
        if (score == 0 && published < 0) {
            return null;
        }
        boolean changed = updated > published;
        if (changed && !HOUR.matcher(before + after).find()) {
            return null;
        }
        return new Candidate(span, found.date(), score + (changed ? -3 : labelled ? 3 : 0) + (signed ? 1 : 0));
    }

    /** "on May 2, 2017" in a sentence, not in a line of its own. */
    private static boolean isOn(String before, String after) {
        return ON.matcher(before).matches()
                && (before.strip().length() > 2 || GOES_ON.matcher(after).matches());
    }

    /** Stands in running text, and what is beside it does not part it from that. */
    private boolean isTold(int at, Span span, String before, String after) {
        Block block = blocks.get(at);
        if (!block.kind().isRead() || Cues.words(snapshot.text(block.span())) <= SHORT) {
            return false;
        }
        return span.start() - block.span().start() > FIRST
                && !(NAMED.matcher(before).matches() && !after.startsWith("."));
    }

    /** How much a place speaks for a date of publication; none where it is far from headline and story. */
    private double place(int at, int start) {
        if (at >= open || at >= story && start - blocks.get(story).span().start() > DEEP) {
            return 0;
        }
        double best = at < first && at >= first - 3 ? 2.5 : 0;
        for (int head : heads) {
            int far = Math.abs(head - at);
            best = Math.max(best, at >= head ? 5 - Math.min(2, 0.1 * far) : far > BEFORE ? 0 : 3 - 0.15 * far);
        }
        return best;
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

    /** Where the line of a date begins, or ends another date before it. */
    private int line(int start, int lastEnd) {
        int from = snapshot.text().lastIndexOf('\n', start - 1) + 1;
        return Math.max(Math.max(from, lastEnd), start - LEFT);
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
