package news.parallax.statement.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.text.Cue;
import news.parallax.text.Sentence;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds attributions by rules: verbs of saying with their subjects, and "according to". Does not see attributions by nouns
 * ("the claim that …") or by adverbs ("reportedly").
 */
final class SayingRules {
    /** What is being read, what was found so far, and the contents of those that have a source. */
    private record Reading(Snapshot snapshot, List<Span> quotes, List<Draft> found, Set<List<Span>> sourced) {}

    private SayingRules() {}

    /** The attributions of some sentences, in the order of their cues. */
    static List<Draft> find(Snapshot snapshot, List<Sentence> sentences, List<Span> quotes) {
        Reading reading = new Reading(snapshot, quotes, new ArrayList<>(), new HashSet<>());
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (i > 0 && sentences.get(i - 1).paragraph() == sentence.paragraph()) {
                asked(reading, sentences.get(i - 1), sentence);
            }
            accordingTo(reading, sentence);
            for (int j = 0; j < sentence.tokens().size(); j++) {
                if (isCue(reading, sentence, j)) {
                    said(reading, sentence, j);
                }
            }
        }
        return reading.found;
    }

    /** "“Who paid?” Wren asked.": after a question or a cry the speaker stands in a sentence of their own. */
    private static void asked(Reading reading, Sentence before, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int j = 1; j < tokens.size(); j++) {
            Phrases.Subject subject =
                    Cue.isCue(tokens.get(j).lower()) ? Phrases.subject(tokens, j, reading.quotes) : null;
            if (subject == null || subject.from() > 0 || subject.to() > j || !Phrases.isTail(tokens, j + 1)) {
                continue;
            }
            int end = before.span().end();
            for (Span quote : reading.quotes) {
                if (before.span().contains(quote) && quote.end() < end && quote.end() >= end - 2) {
                    Span words = new Span(Math.max(before.span().start(), quote.start() - 1), end);
                    add(reading, span(tokens, 0, subject.to()), tokens.get(j).span(), List.of(words));
                }
            }
            return;
        }
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

    private static void accordingTo(Reading reading, Sentence sentence) {
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
                add(reading, source, cue, List.of(Marks.trimmed(reading.snapshot, content)));
            }
        }
    }

    private static void said(Reading reading, Sentence sentence, int at) {
        List<Token> tokens = sentence.tokens();
        Phrases.Subject subject = Phrases.subject(tokens, at, reading.quotes);
        Span cue = tokens.get(at).span();
        Span source = subject == null ? null : span(tokens, subject.from(), subject.to());
        List<Span> content = content(reading, sentence, at, subject);
        if (!content.isEmpty()) {
            add(reading, source, cue, content);
        }
    }

    private static List<Span> content(Reading reading, Sentence sentence, int at, Phrases.@Nullable Subject subject) {
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
                Span clause = Marks.trimmed(snapshot, new Span(sentence.span().start(), left));
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
            Span clause = Marks.trimmed(
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
            Span first = Marks.trimmed(
                    snapshot,
                    new Span(
                            sentence.span().start(),
                            tokens.get(subject.from() - 1).span().start()));
            Span rest = Marks.trimmed(snapshot, span(tokens, pause + 1, tokens.size()));
            return first.length() < 8 ? List.of() : List.of(first, rest);
        }
        boolean stops = at + 1 < tokens.size() && tokens.get(at + 1).is(",") && from == at + 2;
        if (tail || stops || from >= tokens.size()) {
            return List.of();
        }
        int end = Phrases.contentEnd(tokens, from);
        Span clause = Marks.trimmed(
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
        return Marks.trimmed(
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

    private static void add(Reading reading, @Nullable Span source, Span cue, List<Span> content) {
        if (content.stream().anyMatch(Span::isEmpty)) {
            return;
        }
        if (reading.sourced.contains(content)) {
            return;
        }
        reading.found.add(Draft.of(source, cue, content));
        if (source != null) {
            reading.sourced.add(content);
        }
    }
}
