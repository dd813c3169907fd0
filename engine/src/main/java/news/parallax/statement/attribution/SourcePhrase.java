package news.parallax.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.text.Sentence;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The words of a source as a noun phrase: what its head is, and what it calls somebody. Does not know whom it means.
 *
 * @param tokens its words; none of them a dateline or a mark at the ends
 */
record SourcePhrase(List<Token> tokens) {
    /** So many words at most stand before the dash of a dateline. */
    private static final int DATELINE = 8;

    /** The phrase of a source in its sentence; may be empty. */
    static SourcePhrase of(Sentence sentence, Span source) {
        List<Token> tokens = new ArrayList<>(sentence.tokens(source));
        dropDateline(tokens);
        while (!tokens.isEmpty()
                && (!tokens.get(tokens.size() - 1).isWord()
                        || tokens.size() > 2
                                && tokens.get(tokens.size() - 1).tag().equals("ADV")
                                && tokens.get(tokens.size() - 2).is(","))) {
            tokens.remove(tokens.size() - 1);
        }
        while (!tokens.isEmpty() && !tokens.get(0).isWord()) {
            tokens.remove(0);
        }
        return new SourcePhrase(List.copyOf(tokens));
    }

    /** "KELLMOUTH -- The keeper": what stands before the dash says where, not who. */
    private static void dropDateline(List<Token> tokens) {
        for (int i = 1; i < Math.min(tokens.size() - 1, DATELINE); i++) {
            boolean dash = tokens.get(i).text().matches("--|\\u2014|\\u2013|-");
            if (dash && tokens.get(0).text().equals(tokens.get(0).text().toUpperCase(Locale.ROOT))) {
                tokens.subList(0, i + 1).clear();
                return;
            }
        }
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    Token first() {
        return tokens.get(0);
    }

    Span span() {
        return first().span().union(tokens.get(tokens.size() - 1).span());
    }

    boolean isWord() {
        return tokens.size() == 1;
    }

    /** The place of the last noun before a preposition, a comma or a participle. */
    int head() {
        int head = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean called = SourceWords.isUnnamed(token.lower());
            boolean ends = !called && token.tag().equals("VERB")
                    || SourceWords.isPreposition(token.lower())
                    || token.text().matches("[,(]");
            if (head >= 0 && ends) {
                break;
            }
            // "Osk's skipper": what an owner has is a noun, even if it was taken for an adjective.
            boolean owned = i > 0 && tokens.get(i - 1).is("'s") && token.tag().equals("ADJ");
            if (called || owned || token.tag().equals("NOUN") || token.tag().equals("PROPN")) {
                head = i;
            }
        }
        // "The keeper's statement fails (to say)": a verb that was taken for a noun.
        boolean taken = head > 1 && SourceWords.isDocument(tokens.get(head - 1).lower());
        return head < 0 ? tokens.size() - 1 : taken ? head - 1 : head;
    }

    /** "Mr Osk and Ms Wren", not "the keeper, who lives and works in Kell". */
    boolean isSeveral(int head) {
        return tokens.subList(0, head + 1).stream().anyMatch(t -> t.is("and"))
                || head + 1 < tokens.size() && tokens.get(head + 1).is("and");
    }

    /** "The two presidents", "both men": several, and all of them; but not "leaders". */
    boolean isAllOf(int head) {
        return head > 0
                && head == tokens.size() - 1
                && tokens.subList(0, head).stream().allMatch(t -> t.lower().matches("the|two|both|these"));
    }

    /** The words in small letters of "the canal authority"; none where there are others. */
    List<Token> plain(int head) {
        int from = first().lower().equals("the") ? 1 : 0;
        // What stands behind a comma tells more of it.
        boolean ends = head + 1 == tokens.size() || tokens.get(head + 1).is(",");
        List<Token> words = from <= head && ends ? tokens.subList(from, head + 1) : List.of();
        return from == 1
                        && words.stream()
                                .allMatch(t -> Character.isLowerCase(t.text().codePointAt(0)))
                ? words
                : List.of();
    }

    /** Where an aside begins that names nobody and joins nobody: "a deckhand, aged 30"; else the end. */
    private int end(int from) {
        for (int i = from + 1; i < tokens.size(); i++) {
            List<Token> rest = tokens.subList(i, tokens.size());
            boolean noun = tokens.get(i - 1).tag().matches("NOUN|PROPN");
            if (noun && tokens.get(i).is(",") && rest.stream().noneMatch(t -> t.isCapital() || t.is("and"))) {
                return i;
            }
        }
        return tokens.size();
    }

    /** What it calls somebody, without an article before it and without what tells more of it after a comma; null for nobody. */
    @Nullable String text(Snapshot snapshot) {
        boolean noun = tokens.stream().anyMatch(t -> t.tag().matches("NOUN|PROPN|ADJ"));
        if (!noun || tokens.size() == 1 && SourceWords.isNobody(first().lower())) {
            return null;
        }
        int from = 0;
        // "One of the men" and "some of the crew" are not the men and the crew.
        while (from < tokens.size() - 1
                && tokens.get(from).tag().equals("DET")
                && !tokens.get(from + 1).is("of")) {
            from++;
        }
        int to = end(from);
        while (to > from + 1 && tokens.get(to - 1).tag().matches("PRON|ADP|SCONJ|DET|CCONJ|PUNCT")) {
            to--;
        }
        return snapshot.text(tokens.get(from).span().union(tokens.get(to - 1).span()));
    }

    /** A document of which it is not told whose it is: "a statement", "documents", "one study". */
    @Nullable String document(Snapshot snapshot, int head) {
        String text = text(snapshot);
        boolean several = tokens.get(head).lower().matches(".*[^s]s|media|data");
        boolean article = first().tag().equals("DET") && first().lower().matches("the|a|an|this|that");
        if (text == null || several || !article && head > 0 || text.startsWith("same ")) {
            return text;
        }
        char letter = Character.toLowerCase(text.charAt(0));
        String lower = head == 0 ? letter + text.substring(1) : text;
        return ("aeio".indexOf(letter) >= 0 ? "an " : "a ") + lower;
    }
}
