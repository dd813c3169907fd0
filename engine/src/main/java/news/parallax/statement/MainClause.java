package news.parallax.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.text.Token;
import news.parallax.text.WordList;

/**
 * The words of a statement that tell its thing, without the clauses that hang on it: "The clerk was released", of "The
 * clerk, who allegedly took bribes, was released while the court decides whether it will hear him". What "that" leads to
 * after a verb stays: it is told too. Of two things told of one ("found the anchor and will search for the chain") it is
 * the first.
 *
 * <p>By words and tags alone. A clause that begins behind a comma ends at the next; one that stands before the first verb
 * ends where a second verb comes; any other runs to the end.
 */
final class MainClause {
    /** Lead to a clause whatever their tag. */
    private static final Set<String> LEADS =
            WordList.of("whether if because although though unless whereas who whom whose which why how what than");
    /** Lead to a clause where the tagger does not take them for prepositions. */
    private static final Set<String> MAY_LEAD = WordList.of("while when where since after before until till as once");

    private final List<Token> tokens;
    private final List<Token> main = new ArrayList<>();

    private MainClause(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The words in their order; none where all hangs on something outside. */
    static List<Token> of(List<Token> tokens) {
        MainClause clause = new MainClause(tokens);
        int at = 0;
        while (at < tokens.size()) {
            if (clause.leads(at)) {
                at = clause.end(at);
            } else if (clause.isSecondPredicate(at)) {
                break;
            } else {
                clause.main.add(tokens.get(at));
                at++;
            }
        }
        return clause.main;
    }

    private boolean leads(int at) {
        Token token = tokens.get(at);
        String lower = token.lower();
        boolean relative = lower.equals("that")
                && at > 0
                && token.tag().equals("PRON")
                && tokens.get(at - 1).tag().matches("NOUN|PROPN")
                && at + 1 < tokens.size()
                && tokens.get(at + 1).tag().matches("VERB|AUX|ADV");
        boolean joins = MAY_LEAD.contains(lower) && token.tag().matches("SCONJ|ADV") && !isDegree(at);
        if (at == 0 && at + 1 < tokens.size() && tokens.get(at + 1).tag().equals("AUX")) {
            // "When will it end": itself what is said.
            return false;
        }
        return LEADS.contains(lower) || relative || joins && hasVerb(at, nextComma(at));
    }

    /** "Divers found the anchor <em>and will search</em> for the chain": another thing, told with the first. */
    private boolean isSecondPredicate(int at) {
        int next = at + 1;
        while (next < tokens.size() && tokens.get(next).tag().equals("ADV")) {
            next++;
        }
        return tokens.get(at).tag().equals("CCONJ")
                && next < tokens.size()
                && tokens.get(next).tag().equals("AUX")
                && main.stream().anyMatch(MainClause::isVerb);
    }

    /** "As many as 40", "as soon as". */
    private boolean isDegree(int at) {
        return tokens.get(at).is("as")
                && (at + 1 < tokens.size() && tokens.get(at + 1).tag().matches("ADJ|ADV")
                        || at > 0 && tokens.get(at - 1).tag().matches("ADJ|ADV"));
    }

    /** Where a clause that begins at a place is over. */
    private int end(int from) {
        int comma = nextComma(from);
        boolean first = main.stream().noneMatch(MainClause::isVerb);
        boolean apart = from == 0 || tokens.get(from - 1).is(",");
        if (apart && comma < tokens.size() && (hasVerb(from, comma) || comma - from > 2)) {
            return comma + 1;
        }
        return first ? secondVerb(from) : tokens.size();
    }

    private int nextComma(int from) {
        int at = from;
        while (at < tokens.size() && !tokens.get(at).is(",")) {
            at++;
        }
        return at;
    }

    /** Where the verb comes that is not of the clause itself: "the clerk who may have taken bribes <em>was</em> released". */
    private int secondVerb(int from) {
        int at = from;
        while (at < tokens.size() && !isVerb(tokens.get(at))) {
            at++;
        }
        boolean parted = false;
        for (; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            parted |= token.tag().equals("AUX") && tokens.get(at - 1).tag().equals("VERB");
            if (parted && isVerb(token) && !tokens.get(at - 1).tag().matches("PART|CCONJ|SCONJ")) {
                return at;
            }
            parted |= token.tag().matches("NOUN|PROPN|PRON|NUM");
        }
        return tokens.size();
    }

    private boolean hasVerb(int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(MainClause::isVerb);
    }

    static boolean isVerb(Token token) {
        return token.tag().equals("VERB") || token.tag().equals("AUX");
    }
}
