package news.parallax.statement.attribution;

import java.util.List;
import java.util.Set;
import news.parallax.text.Cue;
import news.parallax.text.Span;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the phrases around a cue by tags: its subject, where its content begins and ends. */
final class Phrases {
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET", "PART", "SYM");
    private static final Set<String> WITHIN = Set.of("of", "for", "from", "with", "at", "in", "by", "on", "to");

    /** A subject: the tokens from {@code from} to before {@code to}. */
    record Subject(int from, int to) {}

    private Phrases() {}

    static boolean hasDocument(List<Token> tokens) {
        return tokens.stream().anyMatch(t -> SourceWords.isDocument(t.lower()));
    }

    /** The subject of a cue verb: before it, or after it where a quotation or clause stands before; null when unclear. */
    static @Nullable Subject subject(List<Token> tokens, int cue, List<Span> quotes) {
        int i = cue - 1;
        while (i >= 0
                && (tokens.get(i).tag().matches("AUX|ADV")
                        || tokens.get(i).lower().matches("also|has|have|had|later|n't|not|reportedly|both"))) {
            i--;
        }
        boolean opensClause = i < 0 || tokens.get(i).text().matches("[\"\u201d,\u2019'\u2014\u2013-]");
        if (opensClause && cue + 1 < tokens.size() && !tokens.get(cue).lower().endsWith("ing")) {
            int end = endAfter(tokens, cue + 1);
            boolean clause = i > 2
                    && tokens.get(i).is(",")
                    && !Cue.isWeak(tokens.get(cue).lower())
                    && endsAttribution(tokens, end);
            boolean inverted = end > cue + 1
                    && (clause
                            || (i >= 0
                                    && quotes.stream()
                                            .anyMatch(q -> q.end()
                                                            <= tokens.get(cue)
                                                                    .span()
                                                                    .start()
                                                    && q.end()
                                                            >= tokens.get(cue)
                                                                            .span()
                                                                            .start()
                                                                    - 4)));
            if (inverted) {
                return new Subject(cue + 1, end);
            }
        }
        if (i >= 0 && tokens.get(i).is(",") && !tokens.get(cue).lower().endsWith("ing")) {
            return beforeAside(tokens, i);
        }
        if (i >= 0 && tokens.get(i).is("and")) {
            return first(tokens, cue);
        }
        if (i < 0
                || !NOMINAL.contains(tokens.get(i).tag())
                || tokens.get(cue).lower().endsWith("ing")
                        && i >= 0
                        && tokens.get(i).is(",")) {
            return tokens.get(cue).lower().endsWith("ing") ? first(tokens, cue) : null;
        }
        if (tokens.get(i).lower().matches("who|which|that")) {
            return i > 1 ? before(tokens, tokens.get(i - 1).is(",") ? i - 2 : i - 1) : null;
        }
        return before(tokens, i);
    }

    /** After "…, said Ana Roe" nothing but when and where may follow. */
    private static boolean endsAttribution(List<Token> tokens, int end) {
        return end >= tokens.size()
                || tokens.get(end).text().matches("[.,;\u201d\"]")
                || tokens.get(end).lower().matches("in|on|at|during|after|who|whose|late|early|as");
    }

    /** "Ana Roe, who has …, said": before the aside between commas. "The mayor, Ana Roe, said": the aside, a name. */
    private static @Nullable Subject beforeAside(List<Token> tokens, int comma) {
        for (int i = comma - 1; i > 0; i--) {
            if (tokens.get(i).is(",")) {
                List<Token> aside = tokens.subList(i + 1, comma);
                boolean name =
                        !aside.isEmpty() && aside.stream().allMatch(t -> t.tag().equals("PROPN"));
                return name ? new Subject(i + 1, comma) : before(tokens, i - 1);
            }
        }
        return null;
    }

    /** The first noun phrase of the sentence, for a participle ("…, saying that"). */
    private static @Nullable Subject first(List<Token> tokens, int limit) {
        for (int i = 0; i < limit; i++) {
            if (tokens.get(i).tag().matches("NOUN|PROPN|PRON")
                    && !tokens.get(i).lower().matches(".*day|week|month|year|morning|evening|night")) {
                int end = i + 1;
                while (end < limit && tokens.get(end).tag().matches("NOUN|PROPN|PART") && !endsName(tokens, end)) {
                    end++;
                }
                int start = i;
                while (start > 0 && tokens.get(start - 1).tag().matches("DET|ADJ|NUM")) {
                    start--;
                }
                return new Subject(start, end);
            }
        }
        return null;
    }

    /** "Ana Roe tore into the plan": two words with capitals before a small one, which was taken for a noun. */
    private static boolean endsName(List<Token> tokens, int at) {
        return at > 1
                && !tokens.get(at).isCapital()
                && tokens.get(at).isWord()
                && !tokens.get(at).lower().startsWith("'")
                && tokens.get(at - 1).isCapital()
                && tokens.get(at - 2).isCapital()
                && !SourceWords.isUnnamed(tokens.get(at).lower())
                && !SourceWords.isDocument(tokens.get(at).lower());
    }

    /** The noun phrase that ends at a token, with what qualifies it ("released by the Palace"). */
    private static @Nullable Subject before(List<Token> tokens, int last) {
        if (last < 0) {
            return null;
        }
        int from = last;
        int i = last;
        while (i >= 0) {
            Token token = tokens.get(i);
            boolean nominal = NOMINAL.contains(token.tag()) && !token.lower().matches("that|who|which");
            boolean joins = WITHIN.contains(token.lower()) && i > 0 && i < last;
            boolean participle = token.tag().equals("VERB")
                    && i < last
                    && tokens.get(i + 1).lower().matches("by|from|in|on|to")
                    && token.lower().matches(".*(?:ed|en|wn|de|nt)");
            if (!nominal && !joins && !participle) {
                break;
            }
            if (nominal) {
                from = i;
            }
            i--;
        }
        // "On Tuesday the minister said": the time before the subject is not of it.
        for (int k = from; k < last; k++) {
            if (WITHIN.contains(tokens.get(k).lower()) && k == from) {
                from = k + 1;
            }
        }
        // "Ana Roe and Jon Oss said": both, where nothing but names stands before.
        if (from > 1
                && tokens.get(from - 1).is("and")
                && tokens.get(from).tag().equals("PROPN")
                && tokens.subList(0, from - 1).stream().allMatch(t -> t.tag().equals("PROPN"))) {
            from = 0;
        }
        boolean noun = false;
        for (int k = from; k <= last; k++) {
            noun |= tokens.get(k).tag().matches("NOUN|PROPN|PRON|ADJ|NUM|DET");
        }
        return noun ? new Subject(from, last + 1) : null;
    }

    /** The end of the phrase after "according to": its comma or stop, else that of the noun phrase. */
    static int endOfSource(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + 13); i++) {
            if (tokens.get(i).tag().equals("AUX")) {
                break;
            }
            if (!tokens.get(i).isWord() && !tokens.get(i).text().matches("['\u2019-]")) {
                return i;
            }
        }
        return endAfter(tokens, from);
    }

    /** The end of the noun phrase that begins at a token. */
    static int endAfter(List<Token> tokens, int from) {
        int i = from;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            boolean nominal = NOMINAL.contains(token.tag());
            boolean joins = i > from
                    && WITHIN.contains(token.lower())
                    && token.lower().matches("of|for|from|at|with")
                    && i + 1 < tokens.size();
            if (!nominal && !joins) {
                break;
            }
            i++;
        }
        return i;
    }

    /** Where what was said begins after a cue: after "that", after whom it was told, after when and where. */
    static int contentStart(List<Token> tokens, int cue) {
        for (int i = cue + 1; i < Math.min(tokens.size(), cue + 16); i++) {
            if (tokens.get(i).is("that")
                    && tokens.get(i).tag().matches("SCONJ|PRON|DET|ADV")
                    && (i == cue + 1 || !tokens.get(cue + 1).tag().matches("PRON|DET") || isTold(tokens, cue))) {
                return i + 1;
            }
        }
        int i = cue + 1;
        if (isTold(tokens, cue)) {
            while (i < tokens.size() && tokens.get(i).tag().matches("PROPN|NOUN") && i < cue + 5) {
                i++;
            }
            if (i == cue + 1) {
                int end = endAfter(tokens, i);
                i = Math.min(end, cue + 3);
            }
        }
        if (i < tokens.size()
                && tokens.get(i).lower().matches("in|on|at|during|after|late|early|earlier|through|via|by")) {
            for (int k = i; k < Math.min(tokens.size(), i + 14); k++) {
                if (tokens.get(k).is(",")) {
                    return k + 1;
                }
            }
        }
        while (i < tokens.size()
                && tokens.get(i)
                        .lower()
                        .matches("monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|,")) {
            i++;
        }
        return i;
    }

    private static boolean isTold(List<Token> tokens, int cue) {
        return tokens.get(cue).lower().matches("told|tells|telling|tell|informed|reminded");
    }

    /** Where the content ends: the sentence's end, or where the outlet takes up its own voice. */
    static int contentEnd(List<Token> tokens, int from) {
        for (int i = from + 3; i + 1 < tokens.size(); i++) {
            boolean according =
                    tokens.get(i).is("according") && tokens.get(i + 1).is("to");
            boolean participle =
                    tokens.get(i).is(",") && tokens.get(i + 1).lower().matches("adding|saying|according|while");
            boolean otherVoice = tokens.get(i).is(",")
                    && tokens.get(i + 1).lower().matches("but|while|whereas|and|though")
                    && hasCue(tokens, i + 2);
            if (according || participle || otherVoice || tokens.get(i).is(";")) {
                return i;
            }
        }
        return tokens.size();
    }

    /** A cue with its subject begins here, soon. */
    private static boolean hasCue(List<Token> tokens, int from) {
        for (int i = from + 1; i < Math.min(tokens.size(), from + 8); i++) {
            Token token = tokens.get(i);
            boolean strong = Cue.isCue(token.lower())
                    && !Cue.isWeak(token.lower())
                    && token.tag().equals("VERB");
            if (strong && tokens.get(i - 1).tag().matches("NOUN|PROPN|PRON|AUX|ADV")) {
                return true;
            }
        }
        return false;
    }

    /** Nothing but when, where or to whom follows the cue: the content stood before. */
    static boolean isTail(List<Token> tokens, int from) {
        int words = 0;
        for (int i = from; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.tag().matches("VERB|AUX|SCONJ") || token.is("that")) {
                return false;
            }
            words += token.isWord() ? 1 : 0;
        }
        boolean circumstance = from >= tokens.size()
                || !tokens.get(from).isWord()
                || tokens.get(from).tag().matches("ADP|ADV")
                || tokens.get(from)
                        .lower()
                        .matches(".*day|late|early|earlier|later|reporters|journalists|parliament|lawmakers");
        return words <= 12 && circumstance;
    }

    /** Whom a line such as "Here is the readout issued by the Palace:" names; null when it names nobody. */
    static @Nullable Span announcer(List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).lower().matches("by|from|of")
                    && !SourceWords.isDocument(tokens.get(i + 1).lower())) {
                int end = i + 1;
                while (end < tokens.size() && tokens.get(end).tag().matches("DET|ADJ|NOUN|PROPN|PART")) {
                    end++;
                }
                if (end > i + 1 && (tokens.get(i).is("by") || tokens.get(i).is("from"))) {
                    return new Span(
                            tokens.get(i + 1).span().start(),
                            tokens.get(end - 1).span().end());
                }
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (SourceWords.isDocument(tokens.get(i).lower()) && i > 0) {
                int from = i;
                while (from > 0 && tokens.get(from - 1).tag().matches("DET|ADJ|NOUN|PROPN|PART")) {
                    from--;
                }
                return new Span(
                        tokens.get(from).span().start(), tokens.get(i).span().end());
            }
        }
        return null;
    }
}
