package news.parallax.statement.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Speakers who stand beside their words by the layout alone: in transcripts ("OSK: The bridge is closed."), and behind a dash
 * after a quotation. A single line with a colon is no transcript.
 */
final class CreditLines {
    private static final Pattern TURN = Pattern.compile(
            "[\"\u201c]?((?:\\p{Lu}[\\p{L}.'\u2019-]*)(?: (?:\\p{Lu}[\\p{L}.'\u2019-]*|of|the|de|van|von|bin)){0,4}):\\s+(?=\\S+\\s+\\S).*",
            Pattern.DOTALL);
    private static final Pattern CREDIT = Pattern.compile(
            "(.*[\"\u201d\u2019'.!?])?\\s*(?:\u2014|\u2015|\u2013|--|~)\\s*((?:\\p{Lu}[\\p{L}.'\u2019-]*)(?: (?:\\p{Lu}[\\p{L}.'\u2019-]*|of|the|de|van|von|bin)){0,6})\\.?(?:,.{0,80})?",
            Pattern.DOTALL);
    private static final Pattern OPENS = Pattern.compile("[\"\u201c\u201d\u2018'].*", Pattern.DOTALL);
    /** So many turns make a transcript, and one speaker has two of them. */
    private static final int TURNS = 3;

    private CreditLines() {}

    static void add(List<Draft> found, Snapshot snapshot, List<Span> paragraphs) {
        turns(found, snapshot, paragraphs);
        for (int p = 0; p < paragraphs.size(); p++) {
            Span paragraph = paragraphs.get(p);
            Matcher credit = CREDIT.matcher(snapshot.text(paragraph));
            if (!credit.matches()) {
                continue;
            }
            Span name = group(paragraph, credit, 2);
            Span before = credit.group(1) == null ? p == 0 ? null : paragraphs.get(p - 1) : group(paragraph, credit, 1);
            if (before != null && OPENS.matcher(snapshot.text(before)).matches()) {
                give(found, name, new Span(before.end(), name.start()), before);
            }
        }
    }

    private static void turns(List<Draft> found, Snapshot snapshot, List<Span> paragraphs) {
        List<@Nullable Span> names = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Span paragraph : paragraphs) {
            Matcher turn = TURN.matcher(snapshot.text(paragraph));
            names.add(turn.matches() ? group(paragraph, turn, 1) : null);
            if (turn.matches()) {
                counts.merge(turn.group(1), 1, Integer::sum);
            }
        }
        int turns = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (turns < TURNS || counts.values().stream().noneMatch(n -> n > 1)) {
            return;
        }
        for (int p = 0; p < names.size(); p++) {
            Span name = names.get(p);
            if (name != null) {
                int from = name.end() + 1;
                while (Snapshot.isBlank(snapshot.text().charAt(from))) {
                    from++;
                }
                Span said = new Span(from, paragraphs.get(p).end());
                give(found, name, new Span(name.end(), name.end() + 1), said);
            }
        }
    }

    private static void give(List<Draft> found, Span name, Span cue, Span words) {
        Span whole = words.union(name);
        found.forEach(d -> d.lose(whole));
        found.removeIf(d -> d.content().isEmpty() || d.source().stream().anyMatch(name::overlaps));
        found.add(Draft.verbatim(name, cue, words));
    }

    private static Span group(Span paragraph, Matcher matcher, int group) {
        return new Span(paragraph.start() + matcher.start(group), paragraph.start() + matcher.end(group));
    }
}
