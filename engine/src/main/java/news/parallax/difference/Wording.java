package news.parallax.difference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.Statement;
import news.parallax.text.Span;
import news.parallax.text.Terms;
import news.parallax.text.Token;
import news.parallax.text.WordList;

/**
 * A statement as words to be held against another's: the tokens, and for each its term, which is empty for words that
 * carry no content of their own, marks, figures and words of the calendar.
 */
final class Wording {
    /** Content words to each side that tell what a number or a date belongs to. */
    private static final int NEAR = 4;
    /** A verb farther off than this many tokens is another's. */
    private static final int VERB = 9;

    private static final Set<String> CALENDAR = WordList.of("""
            monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march
            april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
            today yesterday tomorrow tonight morning afternoon evening night noon midnight week month year day weekend
            a.m. p.m. am pm earlier late later ago last next two three four five six seven eight nine ten eleven twelve
            one dozen hundred thousand million billion trillion half percent per cent first second third fourth fifth""");

    private final List<Token> tokens;
    private final List<String> terms = new ArrayList<>();

    Wording(List<Token> tokens) {
        this.tokens = tokens;
        for (Token token : tokens) {
            terms.add(term(token));
        }
    }

    static Wording of(AnnotatedArticle account, Statement statement) {
        return new Wording(account.sentences().get(statement.sentence()).tokens(statement.span()));
    }

    private static String term(Token token) {
        String lower = token.lower();
        boolean content = token.isWord()
                && !Terms.isStopWord(lower)
                && !CALENDAR.contains(lower)
                && !token.tag().equals("NUM")
                && !token.tag().equals("AUX")
                && !Character.isDigit(lower.charAt(0));
        return content ? Verbs.term(lower) : "";
    }

    List<Token> tokens() {
        return tokens;
    }

    /** The term of a token, empty for one that has none. */
    String term(int at) {
        return terms.get(at);
    }

    /** All terms, in order, once each. */
    Set<String> all() {
        Set<String> all = new LinkedHashSet<>(terms);
        all.remove("");
        return all;
    }

    /** The first token that reaches into a span; the number of tokens where none does. */
    int first(Span span) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).span().end() <= span.start()) {
            at++;
        }
        return at;
    }

    /** One past the last token that reaches into a span. */
    int end(Span span) {
        int at = first(span);
        while (at < tokens.size() && tokens.get(at).span().start() < span.end()) {
            at++;
        }
        return at;
    }

    /** The content words before a span, the nearest first. */
    List<String> before(Span span) {
        List<String> near = new ArrayList<>();
        for (int i = first(span) - 1; i >= 0 && near.size() < NEAR && !isBreak(i); i--) {
            if (!terms.get(i).isEmpty()) {
                near.add(terms.get(i));
            }
        }
        return near;
    }

    /** The content words after a span, the nearest first. */
    List<String> after(Span span) {
        List<String> near = new ArrayList<>();
        for (int i = end(span); i < tokens.size() && near.size() < NEAR && !isBreak(i); i++) {
            if (!terms.get(i).isEmpty()) {
                near.add(terms.get(i));
            }
        }
        return near;
    }

    /** The content words to both sides of a span. */
    Set<String> around(Span span) {
        Set<String> around = new LinkedHashSet<>(before(span));
        around.addAll(after(span));
        return around;
    }

    /** The place of the verb that a span goes with, the nearest before it, else after it; -1 where there is none. */
    int verb(Span span) {
        int first = first(span);
        int end = end(span);
        IntPredicate isVerb =
                i -> tokens.get(i).tag().equals("VERB") && !terms.get(i).isEmpty();
        for (int i = first - 1; i >= Math.max(0, first - VERB) && !isBreak(i); i--) {
            if (isVerb.test(i)) {
                return i;
            }
        }
        for (int i = end; i < Math.min(tokens.size(), end + VERB) && !isBreak(i) && !isJoin(i); i++) {
            if (isVerb.test(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Has some words of content, or few and a verb: no dateline and no line of the page. */
    boolean isSentence() {
        int words = all().size();
        return words > 2 || words == 2 && tokens.stream().anyMatch(t -> t.tag().matches("VERB|AUX"));
    }

    /** The word right before a span, in lower case; empty at the beginning. */
    String wordBefore(Span span) {
        int first = first(span);
        return first == 0 ? "" : tokens.get(first - 1).lower();
    }

    private boolean isJoin(int at) {
        return tokens.get(at).lower().matches("and|but|who|which|that|when|while");
    }

    private boolean isBreak(int at) {
        Token token = tokens.get(at);
        return token.is(";") || token.is(":") || token.is("\u2014") || token.is("\u2013") || token.is("--");
    }
}
