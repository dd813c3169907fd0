package news.parallax.date;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.text.DateText;
import news.parallax.text.Sentence;
import news.parallax.text.Span;

/**
 * Lines of an editor about the article. A print note names the day of the paper, which is that of publication or the day
 * after; the days of a correction are those of something else.
 */
final class Notes {
    private static final Pattern PRINT = Pattern.compile(
            "(?i)\\b(?:a version of this (?:article|story|review|column)|this (?:article|story)) (?:also )?(?:appears?|appeared|was published|ran) in (?:the )?print\\b[^.]*");
    private static final Pattern CORRECTION = Pattern.compile(
            "(?i)\\s*(?:correction\\b|corrected\\b|clarification\\b|update[ds]?\\b ?(?:on|:|at)"
                    + "|an? (?:earlier|previous|prior) version of|(?:this|the) (?:article|story|post|piece|report) (?:has been|was) (?:updated|corrected|amended|revised))");

    private Notes() {}

    /** Its times tell nothing of the article's own. */
    static boolean isAbout(Article article, Sentence sentence) {
        String text = article.snapshot().text(sentence.span());
        return CORRECTION.matcher(text).lookingAt() || PRINT.matcher(text).find();
    }

    /** The clues of print notes, in the body or after it. */
    static List<Clue> find(Article article, List<Sentence> sentences) {
        List<Span> lines = new ArrayList<>();
        sentences.forEach(s -> lines.add(s.span()));
        article.blocks().stream().filter(b -> b.kind() == Block.Kind.TRAILER).forEach(b -> lines.add(b.span()));
        List<Clue> clues = new ArrayList<>();
        for (Span line : lines) {
            String text = article.snapshot().text(line);
            if (!DateText.hasYear(text) || !PRINT.matcher(text).find()) {
                continue;
            }
            for (DateText.Found found : DateText.find(text)) {
                Span span = new Span(
                        line.start() + found.span().start(),
                        line.start() + found.span().end());
                clues.add(new Clue(Kind.PRINT_NOTE, article, span, Anchor.Date.of(found.date())));
            }
        }
        return clues;
    }
}
