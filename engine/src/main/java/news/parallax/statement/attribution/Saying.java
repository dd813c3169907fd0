package news.parallax.statement.attribution;

import java.util.List;
import java.util.Set;
import news.parallax.text.Cue;
import news.parallax.text.Token;
import news.parallax.text.WordList;

/**
 * Tells what is said from what is done. "She said the bridge was closed" gives her a clause; "she ordered an inquiry", "the two
 * agreed to meet" and "he wants lower tolls" are what they did and want, told by the outlet, though PolNeAR counts them as
 * attributions.
 */
public final class Saying {
    /** Verbs that may stand among those of saying, and are an act where no clause follows. */
    private static final Set<String> ACTS =
            WordList.of("agree agrees agreed agreeing call calls called calling reject rejects"
                    + " rejected dismiss dismisses dismissed maintain maintains maintained continue continues continued read reads"
                    + " observe observes observed signal signals signaled propose proposes proposed claim claims");

    private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom", "where", "when");

    /** What begins a plan or a question. */
    private static final Set<String> OPENS_NONE =
            Set.of("to", "how", "why", "what", "where", "when", "who", "whom", "whether");

    private Saying() {}

    /**
     * Whether a clause stands in some words, with a subject and a verb of its own: "the bridge was closed". "To close the bridge",
     * "closing it", "a bridge that was closed" and "how it was closed" are none.
     */
    public static boolean isClause(List<Token> words) {
        if (words.isEmpty() || OPENS_NONE.contains(words.get(0).lower())) {
            return false;
        }
        if (words.get(0).is("that") && words.get(0).tag().equals("SCONJ")) {
            return true;
        }
        boolean subject = false;
        int relatives = 0;
        int relativeEnd = -1;
        for (int i = 0; i < words.size(); i++) {
            Token token = words.get(i);
            boolean verb = token.tag().matches("VERB|AUX");
            if (isRelative(words, i)) {
                relatives++;
            } else if (verb && !isInfinitive(words, i) && isFinite(words, i)) {
                // The verbs of "who paid and left" are the relative's own.
                boolean joins = relativeEnd >= 0
                        && i == relativeEnd + 2
                        && words.get(i - 1).lower().matches("and|or|but");
                if (relatives > 0 || joins) {
                    relatives -= joins ? 0 : 1;
                    i = chain(words, i);
                    relativeEnd = i;
                } else if (subject) {
                    return true;
                }
            }
            subject |= token.tag().matches("NOUN|PROPN|PRON|NUM|DET|ADJ");
        }
        return false;
    }

    /** "A man who", "the bridge that", "for which": but neither "the mayor, that it was closed" nor "who paid" alone. */
    private static boolean isRelative(List<Token> words, int at) {
        if (at == 0) {
            return false;
        }
        String before = words.get(at - 1).tag();
        boolean noun = before.matches("NOUN|PROPN|PRON|NUM");
        return words.get(at).is("that")
                ? noun && words.get(at).tag().matches("PRON|SCONJ|DET")
                : RELATIVES.contains(words.get(at).lower())
                        && (noun || before.equals("ADP") || words.get(at - 1).is(","));
    }

    private static boolean isInfinitive(List<Token> words, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (words.get(i).is("to")) {
                return true;
            }
            if (!words.get(i).tag().matches("VERB|AUX|ADV")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isFinite(List<Token> words, int at) {
        Token token = words.get(at);
        boolean carried = at > 0 && words.get(at - 1).tag().equals("AUX");
        boolean passive = at + 1 < words.size() && words.get(at + 1).is("by");
        return carried
                || !token.lower().endsWith("ing") && !(passive && token.tag().equals("VERB"));
    }

    /** The last of the verbs that make one: "had been closed". */
    private static int chain(List<Token> words, int at) {
        int last = at;
        while (!words.get(last).tag().equals("VERB")
                && last + 1 < words.size()
                && words.get(last + 1).tag().matches("VERB|AUX|ADV|PART")) {
            last++;
        }
        return last;
    }

    /** Whether a cue is a verb of saying even where no clause follows: "announced a plan", but not "ordered" or "agreed to". */
    static boolean isSaid(List<Token> cue) {
        for (int i = 0; i < cue.size(); i++) {
            String word = cue.get(i).lower();
            boolean asks = i + 1 < cue.size() && cue.get(i + 1).lower().matches("for|on") && word.startsWith("call");
            if (asks || word.equals("according") || Cue.isCue(word) && !ACTS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words of a source tell that nobody says it: "nothing in the report", "neither side". */
    public static boolean isNobody(List<Token> source) {
        return !source.isEmpty() && SourceWords.isNone(source.get(0).lower());
    }
}
