package news.parallax.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.text.Token;
import news.parallax.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * The words of a statement that turn or weaken what follows them, each with the term it bears on: the next word of content
 * in its clause.
 *
 * @param negations "not", "never", "failed to"
 * @param hedges "may", "reportedly"
 */
record Mood(List<Mark> negations, List<Mark> hedges) {
    private static final Set<String> NEGATIONS =
            WordList.of("not n't cant never cannot no none nobody neither nor without unable");
    /** Negate what follows where "to" follows. */
    private static final Set<String> NEGATIONS_TO = WordList.of(
            "fail fails failed failing refuse refuses refused refusing decline declines declined declining");
    /** Weaken what follows where "to" follows: "appears to hold", not "appears in court". */
    private static final Set<String> HEDGES_TO = WordList.of("appear appears appeared seem seems seemed");

    private static final Set<String> HEDGES = WordList.of("""
            may might could reportedly allegedly apparently possibly perhaps probably likely suspected believed thought
            purportedly alleged unconfirmed unclear rumoured rumored
            presumably supposedly potentially seemingly expected would if whether should likely unlikely suggest suggests
            suggested suggesting claim claims claimed think thinks believe believes accused estimated can will 'll plan plans planned
            hope hopes hoped want wants wanted consider considering proposed intend intends""");
    /** The hedges that weaken by themselves; the others tell of wishes, plans and conditions, which no fact contradicts. */
    private static final Set<String> WEAK = WordList.of("""
            may might could reportedly allegedly apparently possibly perhaps probably purportedly alleged rumoured rumored
            presumably supposedly potentially seemingly appears appeared appear seems seemed seem""");

    private static final Set<String> BLANKET =
            WordList.of("if whether claim claims claimed alleged suspected accused unconfirmed rumoured");
    private static final Set<String> NOT_ONLY = WordList.of("only just least longer doubt later less more matter");
    private static final int FAR = 5;

    /**
     * A word that bears on another.
     *
     * @param at its place
     * @param on the place of the word it bears on; -1 where none was found
     */
    record Mark(int at, int on) {}

    static Mood of(Wording wording) {
        List<Mark> negations = new ArrayList<>();
        List<Mark> hedges = new ArrayList<>();
        List<Token> tokens = wording.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            String lower = tokens.get(i).lower();
            boolean to = i + 1 < tokens.size() && tokens.get(i + 1).is("to");
            boolean that = i + 1 < tokens.size()
                    && (tokens.get(i + 1).is("that") || tokens.get(i + 1).tag().equals("PRON"));
            boolean only =
                    i + 1 < tokens.size() && NOT_ONLY.contains(tokens.get(i + 1).lower());
            if ((NEGATIONS.contains(lower) || to && NEGATIONS_TO.contains(lower)) && !only) {
                negations.add(new Mark(i, next(wording, i)));
            } else if ((HEDGES.contains(lower) || (to || that) && HEDGES_TO.contains(lower))
                    && !(lower.equals("may") && tokens.get(i).isCapital() && i > 0)) {
                hedges.add(new Mark(i, next(wording, i)));
            }
        }
        return new Mood(negations, hedges);
    }

    private static int next(Wording wording, int at) {
        List<Token> tokens = wording.tokens();
        for (int i = at + 1; i < Math.min(tokens.size(), at + 1 + FAR); i++) {
            Token token = tokens.get(i);
            if (!token.isWord() && !token.is("\"") && !token.is("\u201c")) {
                return -1;
            }
            boolean content = !wording.term(i).isEmpty() && !token.tag().equals("ADV");
            if (content) {
                return i;
            }
        }
        return -1;
    }

    /** The words of doubt among those that {@link #on} gives. */
    Set<String> doubtsOn(Wording wording, int place) {
        Set<String> doubts = on(wording, place);
        doubts.removeIf(w -> !WEAK.contains(w) && !BLANKET.contains(w));
        return doubts;
    }

    /** The words of doubt, wish and plan that stand before a word in its clause, or bear on all that is told. */
    Set<String> on(Wording wording, int place) {
        Set<String> words = new TreeSet<>();
        for (Mark mark : hedges) {
            String word = wording.tokens().get(mark.at()).lower();
            boolean near = mark.on() == place || mark.at() < place && place - mark.at() <= FAR;
            if (near || BLANKET.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /**
     * Doubts a word, or anything that another mood does not doubt too, or wishes or plans the word and the other does not.
     *
     * @param hedge what the other mood doubts
     */
    boolean doubts(Wording wording, int place, Mood other, Wording others, Mark hedge) {
        Set<String> on = on(wording, place);
        if (on.stream().anyMatch(WEAK::contains)) {
            return true;
        }
        on.removeAll(other.on(others, hedge.on()));
        Set<String> weak = weak(wording, null);
        weak.removeAll(other.weak(others, hedge));
        return !on.isEmpty() || !weak.isEmpty();
    }

    private Set<String> weak(Wording wording, @Nullable Mark but) {
        Set<String> weak = new TreeSet<>();
        for (Mark mark : hedges) {
            Token token = wording.tokens().get(mark.at());
            if (isWeak(token) && !mark.equals(but)) {
                weak.add(token.lower());
            }
        }
        return weak;
    }

    /** A negation bears on the word. */
    boolean isNegated(int place) {
        return negations.stream().anyMatch(n -> n.on() == place);
    }

    static boolean isWeak(Token token) {
        return WEAK.contains(token.lower());
    }
}
