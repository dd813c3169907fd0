package news.parallax.extract.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import news.parallax.article.Block.Kind;
import news.parallax.extract.cue.Cues;
import news.parallax.extract.cue.Lexicon;
import news.parallax.extract.page.PageText.Leaf;
import org.jspecify.annotations.Nullable;

/** What a run of text on a page is there for, when it is no part of the article: by its words, its elements, its place. */
final class Roles {
    private static final Pattern STANDFIRST =
            Pattern.compile("standfirst|strapline|\\bdec?k\\b|sub-?title|sub-?head", Pattern.CASE_INSENSITIVE);
    private static final int UP = 8;
    private static final int LONG = 400;
    private static final Map<Integer, Kind> MARKS = marks();

    private final Cues cues = new Cues();

    private static Map<Integer, Kind> marks() {
        Lexicon words = PageText.CLASS_WORDS;
        Map<Integer, Kind> marks = new LinkedHashMap<>();
        marks.put(words.bit("comment"), Kind.COMMENT);
        marks.put(words.bit("promo") | words.bit("ad") | words.bit("consent"), Kind.PROMO);
        marks.put(words.bit("bio"), Kind.BIO);
        marks.put(words.bit("share") | words.bit("nav") | words.bit("foot") | words.bit("tags"), Kind.NAVIGATION);
        marks.put(words.bit("caption"), Kind.CAPTION);
        marks.put(words.bit("summary"), Kind.STANDFIRST);
        marks.put(words.bit("byline"), Kind.BYLINE);
        marks.put(words.bit("related") | words.bit("side"), Kind.RELATED);
        marks.put(words.bit("form"), Kind.FORM);
        return marks;
    }

    /**
     * The role of a run that is no part of the article.
     *
     * @param text its words; empty where they are not worth a look
     * @param before it stands before the article's first run
     * @param headed the headline stands before it
     */
    Kind of(Leaf leaf, String text, boolean before, boolean headed) {
        Kind role = role(leaf.place());
        boolean summary = before && headed && leaf.linkShare() < 0.5 && Cues.words(text) > 4;
        if (role != null && (role != Kind.STANDFIRST || summary)) {
            return role;
        }
        Kind cue = !text.isEmpty() && text.length() < LONG ? cues.kind(text) : null;
        if (cue != null) {
            return cue;
        }
        if (summary) {
            return Kind.STANDFIRST;
        }
        return before ? Kind.NAVIGATION : Kind.RELATED;
    }

    /** Its element says that it stands between headline and story. */
    boolean isStandfirst(Leaf leaf) {
        return STANDFIRST.matcher(leaf.place().element.className()).find();
    }

    private static @Nullable Kind role(Place place) {
        Place at = place;
        for (int up = 0; at != null && up < UP; up++, at = at.parent) {
            switch (at.tag) {
                case "nav", "footer", "button":
                    return Kind.NAVIGATION;
                case "aside":
                    return Kind.RELATED;
                case "form":
                    return Kind.FORM;
                case "figcaption", "caption":
                    return Kind.CAPTION;
                case "time", "address":
                    return Kind.BYLINE;
                case "article", "main", "body", "html":
                    return null;
                default:
                    break;
            }
            for (Map.Entry<Integer, Kind> mark : MARKS.entrySet()) {
                if ((at.marks & mark.getKey()) != 0) {
                    return mark.getValue();
                }
            }
        }
        return null;
    }
}
