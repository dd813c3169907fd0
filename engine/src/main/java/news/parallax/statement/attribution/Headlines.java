package news.parallax.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import news.parallax.text.Sentence;
import news.parallax.text.Span;
import news.parallax.text.Token;

/**
 * Finds who is given a headline's words by a colon or a dash: "Minister: bridge to close", "Bridge to close – minister". Whoever
 * may speak is told by {@link Speakers}: "Kellmouth: bridge closed" is given to nobody.
 */
final class Headlines {
    /** The most words a source may have. */
    private static final int SOURCE = 5;
    /** The fewest words that are said. */
    private static final int SAID = 3;

    private Headlines() {}

    static List<Draft> find(List<Sentence> headlines, Speakers speakers) {
        List<Draft> found = new ArrayList<>();
        for (Sentence headline : headlines) {
            List<Token> tokens = headline.tokens();
            for (int i = 1; i + 1 < tokens.size(); i++) {
                boolean colon = tokens.get(i).is(":");
                boolean mark = colon
                        || tokens.get(i).is("\u2013")
                        || tokens.get(i).is("\u2014")
                        || tokens.get(i).is("-");
                List<Token> before = tokens.subList(0, i);
                List<Token> after = tokens.subList(i + 1, tokens.size());
                if (mark && colon && isSource(before, after, speakers)) {
                    found.add(Draft.of(span(before), tokens.get(i).span(), List.of(span(after))));
                    break;
                }
                if (mark && isSource(after, before, speakers)) {
                    found.add(Draft.of(span(after), tokens.get(i).span(), List.of(span(before))));
                    break;
                }
            }
        }
        return found;
    }

    private static boolean isSource(List<Token> source, List<Token> said, Speakers speakers) {
        return source.size() <= SOURCE && said.size() >= SAID && speakers.maySpeak(source);
    }

    private static Span span(List<Token> tokens) {
        return tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
    }
}
