package news.parallax.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.statement.amount.Quantity;
import news.parallax.statement.amount.TimeExpression;
import news.parallax.statement.attribution.Attribution;
import news.parallax.statement.attribution.Marks;
import news.parallax.statement.attribution.Saying;
import news.parallax.statement.name.Name;
import news.parallax.text.Sentence;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;
import news.parallax.text.Terms;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Makes statements of sentences: what is attributed goes to its speaker, what is not to the outlet; a sentence of
 * several main clauses gives several.
 */
final class StatementMaker {
    private static final Set<String> JOINS =
            Set.of("and", "but", "while", "whereas", "although", "though", "yet", "so");
    private static final int MIN_WORDS = 5;
    /** "PORT ALDERY, Estmark (NPS) \u2014 ", "Hallern, 14 May \u2013 ", or "that ". */
    private static final Pattern HEAD = Pattern.compile(
            "\\p{Lu}{3}[\\p{L} .,'\u2019-]{0,40}(?:\\([^)]{2,30}\\))?\\s*[-\u2013\u2014]+\\s+|\\p{Lu}[\\p{L} .,'\u2019-]{1,40}\\([^)]{2,30}\\)\\s*[-\u2013\u2014]+\\s+|[Tt]hat\\s+(?=\\p{Lu}|the |a |an |it |he |she |they |no )");

    /** All that was found in an article, to be cut to statements. */
    record Material(
            Snapshot snapshot,
            List<Sentence> sentences,
            List<Name> names,
            List<TimeExpression> times,
            List<Quantity> quantities,
            List<Span> quotes,
            List<Attribution> attributions) {}

    List<Statement> make(Material material) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < material.sentences.size(); i++) {
            Sentence sentence = material.sentences.get(i);
            List<Attribution> outer = outer(material, sentence);
            if (outer.isEmpty()) {
                for (Span clause : clauses(material, sentence, sentence.span())) {
                    add(material, statements, i, clause, null);
                }
            }
            for (Attribution attribution : outer) {
                List<Span> parts = within(material.snapshot, attribution, sentence);
                if (isFragment(attribution, sentence, parts)) {
                    Span whole = withCue(attribution, sentence, joined(parts));
                    Span own = Marks.trimmed(
                            material.snapshot, new Span(sentence.span().start(), whole.start()));
                    if (hasClause(sentence.tokens(own), 0, sentence.tokens(own).size())) {
                        add(material, statements, i, own, null);
                    }
                    add(material, statements, i, whole, attribution);
                    continue;
                }
                for (Span content : parts) {
                    if (Firmness.isDenied(material, attribution)) {
                        // Cut from its denial it would say the opposite.
                        add(material, statements, i, withCue(attribution, sentence, content), attribution);
                        continue;
                    }
                    for (Span clause : clauses(material, sentence, content)) {
                        add(material, statements, i, clause, attribution);
                    }
                }
            }
            remainder(material, statements, i, outer);
        }
        return statements;
    }

    /** The attributions with content in the sentence, without those nested in another. */
    private static List<Attribution> outer(Material material, Sentence sentence) {
        List<Attribution> here = material.attributions.stream()
                .filter(a -> isSaid(material, a, sentence))
                .toList();
        return here.stream()
                .filter(a -> here.stream().noneMatch(b -> b != a && hides(here, b, a)))
                .toList();
    }

    /**
     * Whether what is attributed is said: a clause, or words in quotation marks. "She wants lower taxes" and "she ordered an
     * inquiry" say something of her, and what is given to nobody ("rain is forecast", "nothing suggests") is the outlet's.
     */
    private static boolean isSaid(Material material, Attribution attribution, Sentence sentence) {
        List<Span> parts = within(material.snapshot, attribution, sentence);
        if (parts.isEmpty() || attribution.source().isEmpty() && attribution.kind() == Attribution.Kind.INDIRECT) {
            return false;
        }
        if (attribution.source().stream().anyMatch(s -> Saying.isNobody(sentence.tokens(s)))) {
            return false;
        }
        return attribution.kind() == Attribution.Kind.DIRECT
                || Firmness.isDenied(material, attribution)
                || parts.stream().anyMatch(p -> Saying.isClause(sentence.tokens(p)))
                || isQuoted(material, attribution, parts);
    }

    /** Two words at least in quotation marks: "described the tone as “that of adults”". */
    private static boolean isQuoted(Material material, Attribution attribution, List<Span> parts) {
        return attribution.kind() == Attribution.Kind.MIXED
                && material.quotes.stream()
                        .anyMatch(q -> material.snapshot.text(q).strip().indexOf(' ') > 0
                                && parts.stream().anyMatch(q::overlaps));
    }

    /** Words that are quoted in part and are no clause: they say nothing without who says it. */
    private static boolean isFragment(Attribution attribution, Sentence sentence, List<Span> parts) {
        return attribution.kind() == Attribution.Kind.MIXED
                && parts.stream().noneMatch(p -> Saying.isClause(sentence.tokens(p)));
    }

    private static Span joined(List<Span> parts) {
        return parts.stream().reduce(Span::union).orElseThrow();
    }

    /** The wider attribution hides the nested one; but words quoted from a speaker are the speaker's, whoever reports it. */
    private static boolean hides(List<Attribution> here, Attribution wide, Attribution narrow) {
        if (isReported(wide, narrow) || isReported(narrow, wide)) {
            return isReported(narrow, wide);
        }
        return covers(wide, narrow) && (!covers(narrow, wide) || here.indexOf(wide) < here.indexOf(narrow));
    }

    private static boolean isReported(Attribution wide, Attribution narrow) {
        boolean direct =
                narrow.kind() == Attribution.Kind.DIRECT && !narrow.source().isEmpty() && narrow.speaker() != null;
        // Only what is given word for word, and as the larger part.
        return direct
                && wide.kind() != Attribution.Kind.DIRECT
                && covers(wide, narrow)
                && narrow.content().get(0).length() * 2 >= wide.content().get(0).length();
    }

    private static boolean covers(Attribution outer, Attribution inner) {
        return inner.content().stream()
                .allMatch(i ->
                        outer.content().stream().anyMatch(o -> o.start() <= i.start() + 2 && i.end() <= o.end() + 2));
    }

    /** The content as far as it stands in the sentence, without the marks and pauses at its ends. */
    private static List<Span> within(Snapshot snapshot, Attribution attribution, Sentence sentence) {
        List<Span> parts = new ArrayList<>();
        for (Span content : attribution.content()) {
            if (content.overlaps(sentence.span())) {
                int start = Math.max(content.start(), sentence.span().start());
                int end = Math.min(content.end(), sentence.span().end());
                Span part = Marks.trimmed(snapshot, new Span(start, end));
                if (!part.isEmpty()) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    /** What the outlet says in its own voice before or after attributed words, if it is more than a few words. */
    private void remainder(Material material, List<Statement> statements, int index, List<Attribution> outer) {
        if (outer.isEmpty()) {
            return;
        }
        Sentence sentence = material.sentences.get(index);
        Attribution first = outer.get(0);
        int start = within(material.snapshot, first, sentence).get(0).start();
        int cut = sentence.span().start();
        for (Token token : sentence.tokens()) {
            boolean strong = token.is(";") || token.lower().equals("but");
            if (strong && token.span().end() < start) {
                cut = token.span().start();
            }
        }
        Span own = new Span(sentence.span().start(), cut);
        if (sentence.tokens(own).stream().filter(Token::isWord).count() >= MIN_WORDS + 2) {
            add(material, statements, index, material.snapshot.trim(own), null);
        }
    }

    /** Cuts at semicolons, and at "and", "but", "while" after a comma where both sides have a verb of their own. */
    private static List<Span> clauses(Material material, Sentence sentence, Span span) {
        List<Token> tokens = sentence.tokens(span);
        List<Span> clauses = new ArrayList<>();
        int start = 0;
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            Span mark = token.span();
            boolean quoted = material.quotes.stream().anyMatch(q -> q.contains(mark) && !q.contains(span));
            boolean semicolon = token.is(";");
            boolean joint = token.is(",")
                    && JOINS.contains(tokens.get(i + 1).lower())
                    && i + 2 < tokens.size()
                    && tokens.get(i + 2).tag().matches("PRON|DET|PROPN|NOUN|ADJ|NUM");
            if (!quoted
                    && (semicolon || joint)
                    && hasClause(tokens, start, i)
                    && hasClause(tokens, semicolon ? i + 1 : i + 2, tokens.size())) {
                clauses.add(new Span(
                        tokens.get(start).span().start(),
                        tokens.get(i - 1).span().end()));
                start = semicolon ? i + 1 : i + 2;
            }
        }
        if (clauses.isEmpty()) {
            return List.of(span);
        }
        clauses.add(new Span(tokens.get(start).span().start(), span.end()));
        return clauses;
    }

    private static boolean hasClause(List<Token> tokens, int from, int to) {
        return to - from >= MIN_WORDS && hasVerb(tokens.subList(from, to));
    }

    /** A noun, and a verb after it. */
    private static boolean hasVerb(List<Token> tokens) {
        boolean subject = false;
        for (Token token : tokens) {
            subject |= token.tag().matches("NOUN|PROPN|PRON");
            if (subject && token.tag().matches("VERB|AUX")) {
                return true;
            }
        }
        return false;
    }

    private static void add(
            Material material, List<Statement> statements, int index, Span raw, @Nullable Attribution attribution) {
        Sentence sentence = material.sentences.get(index);
        Span said = attribution == null ? raw : withoutThat(sentence, raw);
        Span span = closed(material, bare(material.snapshot, material.snapshot.trim(said)));
        List<Token> tokens = sentence.tokens(span);
        List<String> terms = Terms.of(tokens);
        if (terms.size() < 2 && attribution != null && !raw.contains(sentence.span())) {
            // "She would resign" alone says little; the sentence with who says it can be compared.
            add(material, statements, index, sentence.span(), attribution);
            return;
        }
        if (terms.size() < 2 || tokens.get(tokens.size() - 1).is(":")) {
            return;
        }
        List<Span> quotes = material.quotes.stream()
                .filter(q -> q.overlaps(span))
                .map(q -> new Span(Math.max(q.start(), span.start()), Math.min(q.end(), span.end())))
                .toList();
        statements.add(new Statement(
                span,
                index,
                attribution == null ? null : attribution.speaker(),
                Firmness.certainty(material, span, tokens, attribution),
                Firmness.isNegated(tokens),
                quotes,
                material.names.stream().filter(n -> span.contains(n.span())).toList(),
                material.times.stream().filter(t -> span.contains(t.span())).toList(),
                material.quantities.stream()
                        .filter(q -> span.contains(q.span()))
                        .toList(),
                terms));
    }

    /** "(said) that the bridge broke" and "(told) the mayor, Ana Roe, that it broke" without their "that" and whom it was told. */
    private static Span withoutThat(Sentence sentence, Span span) {
        List<Token> tokens = sentence.tokens(span);
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean joins = token.is("that") && token.tag().equals("SCONJ");
            if (joins && (i == 0 || tokens.get(i - 1).is(","))) {
                return new Span(tokens.get(i + 1).span().start(), span.end());
            }
            if (token.tag().matches("VERB|AUX|SCONJ")) {
                break;
            }
        }
        return span;
    }

    /** Without a dateline, a joining "that" and a comma at the ends. */
    private static Span bare(Snapshot snapshot, Span span) {
        String text = snapshot.text(span);
        Matcher head = HEAD.matcher(text);
        int start = head.lookingAt() ? span.start() + head.end() : span.start();
        int end = span.end();
        while (end > start && ",;:".indexOf(snapshot.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return start < end ? snapshot.trim(new Span(start, end)) : span;
    }

    /** With the mark that closes a quotation begun in it, and with the one that opens a quotation begun before it. */
    private static Span closed(Material material, Span span) {
        String text = material.snapshot.text();
        Span closed = span;
        for (Span quote : material.quotes) {
            boolean whole = quote.contains(span);
            if (!whole
                    && quote.overlaps(span)
                    && quote.start() > span.start()
                    && quote.end() >= span.end()
                    && quote.end() - span.end() <= 2) {
                int end = quote.end();
                while (end < text.length()
                        && end < quote.end() + 2
                        && "\"\u201d\u2019'".indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                boolean mark = end < text.length() && "\"\u201d\u2019'".indexOf(text.charAt(end)) >= 0;
                closed = new Span(span.start(), mark ? end + 1 : quote.end());
            } else if (!whole
                    && quote.start() <= span.start()
                    && quote.end() < span.end()
                    && quote.overlaps(span)
                    && span.start() - quote.start() == 0
                    && span.start() > 0) {
                closed = new Span(span.start() - 1, closed.end());
            }
        }
        return closed;
    }

    /** The content together with its source and cue, where they stand in the same sentence. */
    private static Span withCue(Attribution attribution, Sentence sentence, Span content) {
        Span whole = content;
        for (Span part : attribution.cue()) {
            whole = sentence.span().contains(part) ? whole.union(part) : whole;
        }
        for (Span part : attribution.source()) {
            whole = sentence.span().contains(part) ? whole.union(part) : whole;
        }
        return whole;
    }
}
