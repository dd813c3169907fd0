package news.parallax.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an attribution while they are put together; it may still get or lose some.
 *
 * @param verbatim whether the words are given as they were said though no marks stand around them
 */
record Draft(List<Span> source, List<Span> cue, List<Span> content, boolean verbatim) {
    Draft() {
        this(false);
    }

    private Draft(boolean verbatim) {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), verbatim);
    }

    /** Words given as they were said. */
    static Draft verbatim(@Nullable Span source, @Nullable Span cue, Span words) {
        Draft draft = new Draft(true);
        draft.fill(source, cue, List.of(words));
        return draft;
    }

    static Draft of(@Nullable Span source, Span cue, List<Span> content) {
        Draft draft = new Draft();
        draft.fill(source, cue, content);
        return draft;
    }

    private void fill(@Nullable Span from, @Nullable Span said, List<Span> words) {
        if (from != null) {
            source.add(from);
        }
        if (said != null) {
            cue.add(said);
        }
        content.addAll(words);
    }

    boolean says(Span span) {
        return content.stream().anyMatch(span::overlaps);
    }

    /** Of its content; of its source where it has none. */
    Span first() {
        return content.isEmpty() ? source.get(0) : content.get(0);
    }

    Span last() {
        return content.isEmpty() ? source.get(0) : content.get(content.size() - 1);
    }

    /** Takes the words of a span from whom they were given to. */
    void lose(Span span) {
        List<Span> kept = new ArrayList<>();
        for (Span part : content) {
            if (!part.overlaps(span)) {
                kept.add(part);
                continue;
            }
            if (part.start() < span.start()) {
                kept.add(new Span(part.start(), span.start()));
            }
            if (span.end() < part.end()) {
                kept.add(new Span(span.end(), part.end()));
            }
        }
        content.clear();
        content.addAll(kept);
    }
}
