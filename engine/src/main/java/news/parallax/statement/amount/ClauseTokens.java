package news.parallax.statement.amount;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.text.Span;
import news.parallax.text.Token;
import news.parallax.text.WordList;

/**
 * What each token of a statement is to a clause: a verb, a noun, part of a noun phrase, a mark, or what opens a subordinate
 * clause. The time that is looked at holds no verb, whatever its tags. Outside the statement there is nothing: no word, no
 * tag, so that every question about a place there is answered with no.
 */
final class ClauseTokens {
    static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose", "whom", "where");
    /** Conjunctions that are prepositions too: they open a clause only where a subject and a verb follow. */
    static final Set<String> PREPOSITIONS = Set.of("since", "after", "before", "as", "until", "till");
    /** Marks that end a clause; a comma does so only outside a name. */
    static final Set<String> STRONG = Set.of(";", ":", "\u2014", "\u2013", "\u201c", "\u201d", "\"", "(", ")");

    /** The other conjunctions, which always open one; "as" and "how" do by their tag. */
    private static final Set<String> SUBORDINATORS =
            WordList.of("when while because although though once whereas if unless whether why");

    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON");
    private static final Set<String> POSSESSIVE = Set.of("its", "his", "her", "their", "our", "my");

    private final List<Token> tokens;
    private final int first;
    private final int last;
    private final int at;
    private final int end;

    ClauseTokens(List<Token> tokens, Span statement, Span time) {
        this.tokens = tokens;
        this.first = index(statement.start());
        this.last = Math.max(first, index(statement.end()));
        this.at = index(time.start());
        this.end = Math.max(at + 1, index(time.end()));
    }

    /** The first token that begins at a place or after it. */
    private int index(int place) {
        int i = 0;
        while (i < tokens.size() && tokens.get(i).span().start() < place) {
            i++;
        }
        return i;
    }

    /** The statement's first token. */
    int first() {
        return first;
    }

    /** One past the statement's last token. */
    int last() {
        return last;
    }

    /** The time's first token. */
    int at() {
        return at;
    }

    /** One past the time's last token. */
    int end() {
        return end;
    }

    /** A token of the statement. */
    Token token(int i) {
        return tokens.get(i);
    }

    String word(int i) {
        return isInside(i) ? tokens.get(i).lower() : "";
    }

    boolean is(int i, String word) {
        return isInside(i) && tokens.get(i).is(word);
    }

    boolean isTag(int i, String tag) {
        return isInside(i) && tokens.get(i).tag().equals(tag);
    }

    private boolean isInside(int i) {
        return i >= first && i < last;
    }

    boolean isVerb(int i) {
        return isInside(i) && (i < at || i >= end) && VerbForms.isVerb(tokens, i);
    }

    /** No participle in "-ing" and no infinitive; asked of verbs only. */
    boolean isFinite(int i) {
        return !word(i).endsWith("ing") && !is(i - 1, "to");
    }

    /** The first token of a verb's group: its helpers, "to" and the adverbs between them. */
    int groupStart(int verb) {
        int i = verb;
        while (i > first && (isVerb(i - 1) || isTag(i - 1, "PART") || isTag(i - 1, "ADV"))) {
            i--;
        }
        while (i < verb && isTag(i, "ADV")) {
            i++;
        }
        return i;
    }

    /** The first verb from a place on; {@link #last} where there is none. */
    int nextVerb(int from) {
        int i = from;
        while (i < last && !isVerb(i)) {
            i++;
        }
        return i;
    }

    /** The last verb of a finite group: "sank", the "been" of "has been"; not the "has" of it. */
    boolean endsFiniteGroup(int i) {
        return isVerb(i) && isFinite(i) && !isVerb(i + 1);
    }

    /** The first mark from a place on; {@link #last} where there is none. */
    int nextMark(int from) {
        int i = from;
        while (i < last && !isMark(i)) {
            i++;
        }
        return i;
    }

    /** A noun, a name, a pronoun, and "the two"; also a noun that is tagged as a verb. */
    boolean isNoun(int i) {
        if (!isInside(i)) {
            return false;
        }
        boolean counted = isTag(i, "NUM") && isDeterminer(i - 1);
        boolean mistaken = isTag(i, "VERB") && !VerbForms.isVerb(tokens, i);
        return isNominal(tokens.get(i)) && !isVerb(i) || counted || mistaken;
    }

    static boolean isNominal(Token token) {
        return NOMINAL.contains(token.tag());
    }

    /** What a noun phrase is made of; a relative pronoun is not. */
    boolean isInNounPhrase(int i) {
        return isNoun(i) && !RELATIVE.contains(word(i))
                || isDeterminer(i)
                || isTag(i, "ADJ")
                || isTag(i, "NUM")
                || is(i, "'s");
    }

    boolean isDeterminer(int i) {
        return isTag(i, "DET") || POSSESSIVE.contains(word(i));
    }

    boolean isPreposition(int i) {
        return isTag(i, "ADP");
    }

    boolean isCoordinator(int i) {
        return isTag(i, "CCONJ");
    }

    /** Whether a subordinate clause begins here: with a conjunction or with a relative word. */
    boolean opensClause(int i) {
        String word = word(i);
        if (word.equals("as") || word.equals("how")) {
            return isTag(i, "SCONJ");
        }
        if (PREPOSITIONS.contains(word)) {
            int verb = nextVerb(i + 1);
            return verb < last && hasNoun(i + 1, verb) && !hasMark(i + 1, verb) && isFinite(verb);
        }
        boolean points = word.equals("that") && (isTag(i, "DET") || isTag(i, "PRON") && isTag(i + 1, "NOUN"));
        return SUBORDINATORS.contains(word) || RELATIVE.contains(word) && !points;
    }

    boolean isMark(int i) {
        return STRONG.contains(word(i)) || is(i, ",") && !isWithinName(i);
    }

    /** The comma of "in Tampa, Florida". */
    private boolean isWithinName(int comma) {
        return comma > first
                && isTag(comma + 1, "PROPN")
                && tokens.get(comma - 1).isCapital()
                && tokens.get(comma + 1).isCapital();
    }

    boolean hasVerb(int from, int to) {
        return IntStream.range(from, to).anyMatch(this::isVerb);
    }

    boolean hasNoun(int from, int to) {
        return IntStream.range(from, to).anyMatch(this::isNoun);
    }

    boolean hasMark(int from, int to) {
        return IntStream.range(from, to).anyMatch(this::isMark);
    }

    boolean hasOpener(int from, int to) {
        return IntStream.range(from, to).anyMatch(this::opensClause);
    }
}
