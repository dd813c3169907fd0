package news.parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.stemmer.PorterStemmer;

/** Content words, made comparable: lower case, no hyphens, number words as figures, stemmed after Porter. */
public final class Terms {
    private static final Set<String> STOP =
            Set.copyOf(List.of(("a about above after again against ahead all also although am among"
                            + " an and any are as at be because been before being below between both but by can could did do"
                            + " does doing down during each either else even ever every few for from further get got had has"
                            + " have having he her here hers him himself his how however i if in into is it its itself just"
                            + " may me meanwhile might more most much must my neither no nor not now of off on once only onto"
                            + " or other our ours out over own per quite rather same shall she should since so some such than"
                            + " that the their theirs them themselves then there these they this those though through thus to"
                            + " too toward towards under until up upon us very via was we were what when where whether which"
                            + " while who whom whose why will with within without would yet you your yours 's 're 've 'll 'd 'm"
                            + " n't say says said saying tell tells told add adds added according mr mrs ms dr mr. mrs. ms. dr.")
                    .split(" ")));
    private static final Map<String, String> FIGURES = Map.ofEntries(
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"));

    private Terms() {}

    /** The content words of the tokens, in order, repeated ones repeated. */
    public static List<String> of(List<Token> tokens) {
        List<String> terms = new ArrayList<>();
        for (Token token : tokens) {
            if (token.isWord() && !STOP.contains(token.lower())) {
                terms.add(of(token.lower()));
            }
        }
        return terms;
    }

    /** One word in lower case as a term. */
    public static String of(String lower) {
        String word = lower.replaceAll("[-\u2010\u2011.']", "");
        String figure = FIGURES.get(word);
        return figure != null ? figure : new PorterStemmer().stem(word);
    }

    /** A word that carries no content of its own. */
    public static boolean isStopWord(String lower) {
        return STOP.contains(lower);
    }
}
