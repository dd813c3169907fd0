package news.parallax.statement.attribution;

import java.util.List;
import java.util.regex.Pattern;
import news.parallax.text.Sentence;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;

/** Texts that are given in full, without quotation marks, after a line that announces them. */
final class Announcements {
    private static final Pattern ANNOUNCES = Pattern.compile(
            "(?i).*\\b(?:readout|statement|text|transcript|letter|release|communiqu\u00e9|communique|message|post|remarks|memo)\\b.*:\\s*$",
            Pattern.DOTALL);

    private Announcements() {}

    /** "Here is the full readout:" gives the next paragraph to whom the line names. */
    static void add(
            List<Draft> found, Snapshot snapshot, List<Span> paragraphs, List<Sentence> sentences, List<Span> quotes) {
        for (int p = 0; p + 1 < paragraphs.size(); p++) {
            Span line = paragraphs.get(p);
            if (!ANNOUNCES.matcher(snapshot.text(line)).matches()) {
                continue;
            }
            Span next = paragraphs.get(p + 1);
            boolean quoted = quotes.stream().anyMatch(q -> q.start() <= next.start() + 2 && q.start() >= next.start());
            Sentence last = sentences.stream()
                    .filter(s -> s.span().end() == line.end())
                    .findFirst()
                    .orElse(null);
            if (quoted || last == null) {
                continue;
            }
            Span source = Phrases.announcer(last.tokens());
            found.forEach(d -> d.lose(next));
            found.removeIf(d -> d.content().isEmpty());
            found.add(Draft.verbatim(source, null, next));
        }
    }
}
