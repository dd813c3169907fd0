package news.parallax.statement.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import news.parallax.statement.attribution.Attribution.Kind;
import news.parallax.text.Cue;
import news.parallax.text.Sentence;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds attributions by rules: verbs of saying with their subjects, "according to", quotations that go on without a new
 * cue, and texts given in full after a line that announces them.
 *
 * <p>Does not see attributions by nouns ("the claim that …") or by adverbs ("reportedly").
 */
public final class AttributionFinder {
    private static final Pattern ANNOUNCES = Pattern.compile(
            "(?i).*\\b(?:readout|statement|text|transcript|letter|release|communiqu\u00e9|communique|message|post|remarks|memo)\\b.*:\\s*$",
            Pattern.DOTALL);

    private final QuoteFinder quoteFinder = new QuoteFinder();

    /** What is being read, and what was found so far. */
    private record Reading(
            Snapshot snapshot,
            List<Span> paragraphs,
            List<Sentence> sentences,
            List<Span> quotes,
            Speakers speakers,
            List<Attribution> found) {}

    /** The quotations of all paragraphs, in order. */
    public List<Span> quotes(Snapshot snapshot, List<Span> paragraphs) {
        List<Span> quotes = new ArrayList<>();
        paragraphs.forEach(p -> quotes.addAll(quoteFinder.find(snapshot, p)));
        return quotes;
    }

    /** The attributions of an article in order of their content. */
    public List<Attribution> find(
            Snapshot snapshot, List<Span> paragraphs, List<Sentence> sentences, List<Span> quotes, Speakers speakers) {
        Reading reading = new Reading(snapshot, paragraphs, sentences, quotes, speakers, new ArrayList<>());
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            accordingTo(reading, sentence);
            for (int j = 0; j < sentence.tokens().size(); j++) {
                if (isCue(reading, sentence, j)) {
                    said(reading, sentence, j);
                }
            }
        }
        goesOn(reading);
        announced(reading);
        reading.found.sort(Comparator.comparing((Attribution a) -> a.content().get(0)));
        return reading.found;
    }

    private static boolean isCue(Reading reading, Sentence sentence, int at) {
        List<Token> tokens = sentence.tokens();
        Token token = tokens.get(at);
        if (!Cue.isCue(token.lower()) || reading.quotes.stream().anyMatch(q -> q.contains(token.span()))) {
            return false;
        }
        boolean verb = token.tag().equals("VERB")
                || token.tag().equals("AUX")
                || token.lower().matches("said|says|told|added");
        if (!verb || at > 0 && tokens.get(at - 1).lower().matches("to|so-called|be|been|being|was|were|the|a|an")) {
            return false;
        }
        if (!Cue.isWeak(token.lower())) {
            return true;
        }
        boolean that = at + 1 < tokens.size()
                && (tokens.get(at + 1).is("that") || tokens.get(at + 1).is(":"));
        boolean document = Phrases.hasDocument(tokens.subList(0, at))
                && at + 1 < tokens.size()
                && tokens.get(at + 1).tag().matches("DET|PRON|NOUN|PROPN|ADJ|NUM");
        return that || document || quoteFrom(reading, sentence, at, 3) != null;
    }

    /** The quotation that begins within some tokens after a place; null when none does. */
    private static @Nullable Span quoteFrom(Reading reading, Sentence sentence, int at, int within) {
        List<Token> tokens = sentence.tokens();
        int from = tokens.get(at).span().end();
        int to = tokens.get(Math.min(tokens.size() - 1, at + within)).span().end();
        return reading.quotes.stream()
                .filter(q -> q.start() >= from && q.start() <= to + 1)
                .findFirst()
                .orElse(null);
    }

    private void accordingTo(Reading reading, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (!tokens.get(i).is("according") || !tokens.get(i + 1).is("to")) {
                continue;
            }
            Span cue = new Span(
                    tokens.get(i).span().start(), tokens.get(i + 1).span().end());
            int end = Phrases.endOfSource(tokens, i + 2);
            if (end == i + 2) {
                continue;
            }
            Span source = span(tokens, i + 2, end);
            Span content;
            if (i == 0) {
                int from = end < tokens.size() && tokens.get(end).is(",") ? end + 1 : end;
                content = from < tokens.size() ? span(tokens, from, tokens.size()) : null;
            } else {
                content = reading.snapshot.trim(new Span(sentence.span().start(), cue.start()));
            }
            if (content != null && !content.isEmpty()) {
                add(reading, sentence, source, cue, List.of(trimmed(reading.snapshot, content)));
            }
        }
    }

    private void said(Reading reading, Sentence sentence, int at) {
        List<Token> tokens = sentence.tokens();
        Phrases.Subject subject = Phrases.subject(tokens, at, reading.quotes);
        Span cue = tokens.get(at).span();
        Span source = subject == null ? null : span(tokens, subject.from(), subject.to());
        List<Span> content = content(reading, sentence, at, subject);
        if (!content.isEmpty()) {
            add(reading, sentence, source, cue, content);
        }
    }

    private List<Span> content(Reading reading, Sentence sentence, int at, Phrases.@Nullable Subject subject) {
        List<Token> tokens = sentence.tokens();
        Snapshot snapshot = reading.snapshot;
        int cueEnd = tokens.get(at).span().end();
        boolean after = subject != null && subject.from() > at;
        int left = subject == null || after
                ? tokens.get(at).span().start()
                : tokens.get(subject.from()).span().start();
        List<Span> before = reading.quotes.stream()
                .filter(q -> q.overlaps(sentence.span()) && q.end() <= left)
                .toList();
        Span next = quoteFrom(reading, sentence, at, tokens.size());
        boolean startsQuoted =
                !before.isEmpty() && before.get(0).start() <= sentence.span().start() + 2;
        if (startsQuoted || after) {
            List<Span> all = new ArrayList<>(
                    after && before.isEmpty() ? List.of() : List.of(whole(snapshot, sentence, before, left)));
            if (all.isEmpty()) {
                Span clause = trimmed(snapshot, new Span(sentence.span().start(), left));
                return clause.length() < 8 ? List.of() : List.of(clause);
            }
            if (next != null && startsQuoted) {
                all.add(next);
            }
            return all;
        }
        Span colon = colonQuote(reading, sentence, at);
        if (colon != null) {
            return List.of(colon);
        }
        int from = Phrases.contentStart(tokens, at);
        boolean tail = Phrases.isTail(tokens, at + 1);
        boolean comma = subject != null
                && subject.from() > 0
                && tokens.get(subject.from() - 1).is(",");
        if (tail && comma && subject != null) {
            Span clause = trimmed(
                    snapshot,
                    new Span(
                            sentence.span().start(),
                            tokens.get(subject.from() - 1).span().start()));
            return clause.length() < 8 ? List.of() : List.of(clause);
        }
        int pause = nextComma(tokens, at + 1);
        boolean between = comma && subject != null && pause > 0 && pause + 1 < tokens.size();
        if (between && subject != null && Phrases.isTail(tokens.subList(0, pause), at + 1)) {
            // "…, the office said on Sunday, and 14 people were hurt": what stands on both sides.
            Span first = trimmed(
                    snapshot,
                    new Span(
                            sentence.span().start(),
                            tokens.get(subject.from() - 1).span().start()));
            Span rest = trimmed(snapshot, span(tokens, pause + 1, tokens.size()));
            return first.length() < 8 ? List.of() : List.of(first, rest);
        }
        boolean stops = at + 1 < tokens.size() && tokens.get(at + 1).is(",") && from == at + 2;
        if (tail || stops || from >= tokens.size()) {
            return List.of();
        }
        int end = Phrases.contentEnd(tokens, from);
        Span clause = trimmed(
                snapshot,
                new Span(
                        Math.max(cueEnd, tokens.get(from).span().start()),
                        tokens.get(end - 1).span().end()));
        // A quotation that begins in the content belongs to it as far as it goes.
        for (Span quote : reading.quotes) {
            if (clause.contains(new Span(quote.start(), quote.start()))
                    && quote.end() > clause.end()
                    && quote.start() >= clause.start()) {
                clause = new Span(clause.start(), quote.end());
            }
        }
        return clause.length() < 4 ? List.of() : List.of(clause);
    }

    private static int nextComma(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (tokens.get(i).is(",")) {
                return i;
            }
        }
        return -1;
    }

    /** From the sentence's first word to the end of the last quotation before the source. */
    private static Span whole(Snapshot snapshot, Sentence sentence, List<Span> before, int left) {
        Span first = before.get(0);
        int start = Math.min(first.start(), sentence.span().start());
        start = first.start() < sentence.span().start()
                ? first.start()
                : Math.max(start, sentence.span().start());
        return trimmed(
                snapshot,
                new Span(
                        start,
                        Math.max(
                                before.get(before.size() - 1).end(),
                                Math.min(left, before.get(before.size() - 1).end()))));
    }

    /** The quotation after "said:" or "added, “". */
    private static @Nullable Span colonQuote(Reading reading, Sentence sentence, int at) {
        List<Token> tokens = sentence.tokens();
        for (int i = at + 1; i < Math.min(tokens.size(), at + 14); i++) {
            boolean mark = tokens.get(i).is(":") || i == at + 1 && tokens.get(i).is(",");
            if (mark) {
                return quoteFrom(reading, sentence, i, 2);
            }
        }
        return null;
    }

    private static Span span(List<Token> tokens, int from, int to) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    /** Without white space, commas and stray marks at the ends. */
    private static Span trimmed(Snapshot snapshot, Span span) {
        int start = span.start();
        int end = span.end();
        String text = snapshot.text();
        while (start < end
                && (Snapshot.isBlank(text.charAt(start))
                        || ",;:\u2013\u2014\"\u201c".indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        while (end > start
                && (Snapshot.isBlank(text.charAt(end - 1))
                        || ",;:\u2013\u2014.\"\u201d".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return new Span(start, end);
    }

    private static void add(Reading reading, Sentence sentence, @Nullable Span source, Span cue, List<Span> content) {
        if (content.stream().anyMatch(Span::isEmpty)) {
            return;
        }
        boolean known = reading.found.stream()
                .anyMatch(a -> !a.cue().isEmpty()
                        && a.content().equals(content)
                        && !a.source().isEmpty());
        if (known) {
            return;
        }
        String speaker = reading.speakers.resolve(sentence, source, content.get(0));
        reading.found.add(new Attribution(
                source == null ? List.of() : List.of(source), List.of(cue), content, kind(reading, content), speaker));
    }

    private static Kind kind(Reading reading, List<Span> content) {
        int length = 0;
        int quoted = 0;
        for (Span span : content) {
            length += span.length();
            for (Span quote : reading.quotes) {
                if (quote.overlaps(span)) {
                    quoted += Math.min(quote.end(), span.end()) - Math.max(quote.start(), span.start());
                }
            }
        }
        return quoted == 0 ? Kind.INDIRECT : quoted >= length * 0.85 ? Kind.DIRECT : Kind.MIXED;
    }

    /** A quotation that nobody is given and that begins a sentence: the last one quoted before it goes on. */
    private static void goesOn(Reading reading) {
        for (Span quote : reading.quotes) {
            Span paragraph = reading.paragraphs.stream()
                    .filter(p -> p.contains(quote))
                    .findFirst()
                    .orElse(quote);
            boolean opens = reading.sentences.stream()
                    .anyMatch(s -> s.span().start() <= quote.start()
                            && quote.start() <= s.span().start() + 2
                            && quote.length() > s.span().length() / 2);
            boolean given =
                    reading.found.stream().anyMatch(a -> a.content().stream().anyMatch(c -> c.overlaps(quote)));
            if (given || !opens) {
                continue;
            }
            int reach = quote.start() <= paragraph.start() + 1 ? 500 : quote.start() - paragraph.start();
            reading.found.stream()
                    .filter(a -> a.kind() != Kind.INDIRECT && a.content().get(0).start() < quote.start())
                    .filter(a -> quote.start()
                                    - a.content().get(a.content().size() - 1).end()
                            < reach)
                    .max(Comparator.comparing((Attribution a) -> a.content().get(0)))
                    .ifPresent(a -> reading.found.add(
                            new Attribution(List.of(), List.of(), List.of(quote), Kind.DIRECT, a.speaker())));
        }
    }

    /** "Here is the full readout:" gives the next paragraph to whom the line names. */
    private void announced(Reading reading) {
        for (int p = 0; p + 1 < reading.paragraphs.size(); p++) {
            Span line = reading.paragraphs.get(p);
            if (!ANNOUNCES.matcher(reading.snapshot.text(line)).matches()) {
                continue;
            }
            Span next = reading.paragraphs.get(p + 1);
            boolean quoted =
                    reading.quotes.stream().anyMatch(q -> q.start() <= next.start() + 2 && q.start() >= next.start());
            Sentence last = reading.sentences.stream()
                    .filter(s -> s.span().end() == line.end())
                    .findFirst()
                    .orElse(null);
            if (quoted || last == null) {
                continue;
            }
            Span source = Phrases.announcer(last.tokens());
            String speaker = reading.speakers.resolve(last, source, next);
            reading.found.removeIf(a -> a.content().get(0).start() >= next.start()
                    && next.contains(a.content().get(0))
                    && a.speaker() == null);
            reading.found.add(new Attribution(
                    source == null ? List.of() : List.of(source), List.of(), List.of(next), Kind.DIRECT, speaker));
        }
    }
}
