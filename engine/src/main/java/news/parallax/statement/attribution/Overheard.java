package news.parallax.statement.attribution;

import java.util.List;
import java.util.Set;
import news.parallax.text.Cue;
import news.parallax.text.Sentence;
import news.parallax.text.Span;
import news.parallax.text.Token;
import news.parallax.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Words of somebody whom another heard, filmed or quoted: "the paper reported that a diver heard the keeper saying, “…”". They are
 * the keeper's, not the diver's or the paper's, who stand farther off.
 *
 * <p>Sees only what stands in quotation marks right behind such a verb of saying.
 */
final class Overheard {
    /** Who does so to somebody gives that one's words. */
    private static final Set<String> HEARD = WordList.of("""
            hear hears heard hearing overhear overhears overheard overhearing catch catches caught catching film films filmed filming
            record records recorded recording tape taped videotaped quote quotes quoted quoting cite cites cited citing
            see sees saw seen show shows showed shown showing capture captures captured capturing remember remembers remembered
            recall recalls recalled recalling depict depicts depicted""");

    /** "A film of the keeper saying". */
    private static final Set<String> RECORDS =
            WordList.of("film footage video videos tape tapes recording recordings clip clips audio");

    private static final Set<String> BARE =
            WordList.of("say tell admit add ask boast joke shout scream yell mutter whisper");
    /** So many words at most stand between the verbs, and so many between the verb of saying and the quotation. */
    private static final int PHRASE = 14;

    private static final int HEARER = 6;

    private Overheard() {}

    static void turn(List<Draft> found, List<Sentence> sentences, List<Span> quotes) {
        for (Span quote : quotes) {
            for (Sentence sentence : sentences) {
                List<Token> tokens = sentence.tokens();
                int cue = sentence.span().overlaps(quote) ? cue(tokens, quote, quotes) : -1;
                int heard = cue < 0 ? -1 : heard(tokens, cue);
                Span source = heard < 0 ? null : source(tokens, heard, cue, quotes);
                if (source != null) {
                    give(
                            found,
                            quote,
                            source,
                            tokens.get(heard).span(),
                            tokens.get(cue).span());
                }
            }
        }
    }

    private static void give(List<Draft> found, Span quote, Span source, Span heard, Span cue) {
        for (Draft draft : found) {
            boolean same = draft.says(quote)
                    && draft.source().stream().anyMatch(s -> s.overlaps(source) && !s.overlaps(heard));
            if (same) {
                return;
            }
        }
        // Whoever tells of it may still tell all of it; but who is given the quotation alone has no part in it.
        Draft alone = found.stream()
                .filter(d -> d.says(quote) && d.content().stream().noneMatch(source::overlaps))
                .findFirst()
                .orElse(null);
        if (alone == null) {
            found.add(Draft.of(source, cue, List.of(quote)));
            return;
        }
        alone.source().clear();
        alone.source().add(source);
        alone.cue().clear();
        alone.cue().add(cue);
    }

    /** The verb of saying right before a quotation, or before whom it was said to; -1 where there is none. */
    private static int cue(List<Token> tokens, Span quote, List<Span> quotes) {
        int mark = 0;
        while (mark < tokens.size() && tokens.get(mark).span().end() <= quote.start()) {
            mark++;
        }
        int at = mark - 1;
        while (at >= 0 && !tokens.get(at).isWord()) {
            at--;
        }
        // Nothing but a comma or a colon and the opening mark.
        boolean pause = at >= 0 && tokens.get(at + 1).text().matches("[,:]");
        for (int i = at; i > 0 && i > at - (pause ? HEARER : 1) && mark - at <= 3; i--) {
            Token token = tokens.get(i);
            if (quotes.stream().anyMatch(q -> q.contains(token.span())) || !token.isWord()) {
                return -1;
            }
            boolean participle = token.lower().endsWith("ing") && (i == at || Cue.isCue(token.lower()));
            if (participle || BARE.contains(token.lower())) {
                return i;
            }
        }
        return -1;
    }

    /** The verb of hearing or filming to which one of saying belongs; -1 where there is none. */
    private static int heard(List<Token> tokens, int cue) {
        for (int i = cue - 1; i >= 0 && cue - i <= PHRASE; i--) {
            if (isHeard(tokens, i)) {
                return i;
            }
            if (i == 0 || breaks(tokens, i)) {
                return -1;
            }
        }
        return -1;
    }

    private static @Nullable Span source(List<Token> tokens, int heard, int cue, List<Span> quotes) {
        int from = heard + 1;
        int to = cue;
        while (to > from
                && (tokens.get(to - 1).is("as") || tokens.get(to - 1).tag().equals("ADV"))) {
            to--;
        }
        if (to == from || tokens.get(from).lower().matches("on|by")) {
            // "The keeper was heard saying", "was caught on camera saying": the one who was heard stands before.
            boolean passive = heard > 0 && tokens.get(heard - 1).lower().matches("is|are|was|were|been|being|be");
            Phrases.Subject subject = passive ? Phrases.subject(tokens, heard, quotes) : null;
            return subject == null || subject.to() > heard ? null : span(tokens, subject.from(), subject.to());
        }
        // "The skipper, Jon Roe, saying" has an aside; "heard the verdict, saying" goes on with who heard it.
        boolean pause = tokens.get(to - 1).is(",");
        long commas = tokens.subList(from, to).stream().filter(t -> t.is(",")).count();
        boolean phrase = commas == (pause ? 2 : 0)
                && !SourceWords.isPreposition(tokens.get(from).lower());
        return phrase ? span(tokens, from, pause ? to - 1 : to) : null;
    }

    private static boolean isHeard(List<Token> tokens, int at) {
        String word = tokens.get(at).lower();
        boolean of = word.equals("of")
                && at > 0
                && RECORDS.contains(tokens.get(at - 1).lower());
        boolean noun = at > 0 && tokens.get(at - 1).tag().matches("DET|ADJ|NUM") && RECORDS.contains(word);
        return of || HEARD.contains(word) && !noun;
    }

    /** What cannot stand within a noun phrase: a verb of its own, a clause, a stop. */
    private static boolean breaks(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        // A name or "the keeper" may have been taken for a verb.
        boolean noun = token.isCapital() || tokens.get(at - 1).tag().equals("DET");
        return token.lower().matches("that|who|which|whom|to")
                || !token.isWord() && !token.is(",")
                || !noun && token.tag().matches("VERB|AUX");
    }

    private static Span span(List<Token> tokens, int from, int to) {
        return tokens.get(from).span().union(tokens.get(to - 1).span());
    }
}
