package news.parallax.statement.attribution;

import java.util.List;
import news.parallax.text.Cue;
import news.parallax.text.Sentence;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Texts that are given in full, without quotation marks, after a line that announces them: "Here is the full readout:", "The
 * keeper went on:". One paragraph is taken; how many more belong to it cannot be seen.
 */
final class Announcements {
    /** How many words may stand between a cue and its colon. */
    private static final int NEAR = 6;

    private Announcements() {}

    static void add(
            List<Draft> found, Snapshot snapshot, List<Span> paragraphs, List<Sentence> sentences, List<Span> quotes) {
        for (int p = 0; p + 1 < paragraphs.size(); p++) {
            Span line = paragraphs.get(p);
            Span next = paragraphs.get(p + 1);
            boolean quoted = quotes.stream().anyMatch(q -> q.start() <= next.start() + 2 && q.start() >= next.start());
            if (quoted || line.isEmpty() || snapshot.text().charAt(line.end() - 1) != ':') {
                continue;
            }
            Sentence last = sentences.stream()
                    .filter(s -> s.span().end() == line.end())
                    .findFirst()
                    .orElse(null);
            Draft draft = last == null ? null : announced(last, next, quotes);
            if (draft != null) {
                found.forEach(d -> d.lose(next));
                found.removeIf(d -> d.content().isEmpty());
                found.add(draft);
            }
        }
    }

    private static @Nullable Draft announced(Sentence line, Span next, List<Span> quotes) {
        List<Token> tokens = line.tokens();
        for (int i = tokens.size() - 1; i > 0 && i >= tokens.size() - NEAR; i--) {
            boolean cue = Cue.isCue(tokens.get(i).lower())
                    && tokens.get(i).tag().equals("VERB")
                    && !tokens.get(i - 1).tag().matches("DET|ADP|ADJ");
            Phrases.Subject subject = cue ? Phrases.subject(tokens, i, quotes) : null;
            if (subject != null && subject.to() <= i) {
                Span source = tokens.get(subject.from())
                        .span()
                        .union(tokens.get(subject.to() - 1).span());
                return Draft.verbatim(source, tokens.get(i).span(), next);
            }
        }
        return Phrases.hasDocument(tokens) ? Draft.verbatim(Phrases.announcer(tokens), null, next) : null;
    }
}
