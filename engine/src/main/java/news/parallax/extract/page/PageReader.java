package news.parallax.extract.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.article.Block;
import news.parallax.article.Block.Kind;
import news.parallax.extract.cue.Cues;
import news.parallax.extract.page.PageText.Leaf;
import news.parallax.text.Fold;
import org.jspecify.annotations.Nullable;

/** Gives each run of text on a page its role: what belongs to the article by its score, the rest by cues and place. */
public final class PageReader {
    /** A heading is no longer, in words. */
    private static final int HEADING = 20;

    private static final int QUOTED_WITHIN = 4;
    /** So many runs before and after the article are looked at for what their words give away. */
    private static final int BESIDE = 15;

    private final Selection selection = new Selection();
    private final Roles roles = new Roles();

    /** The blocks of a page, given the log odds of each run of text to belong to the article. */
    public List<Block> read(PageText page, double[] scores, @Nullable String title) {
        List<Leaf> leaves = page.leaves();
        List<String> texts = new ArrayList<>();
        for (Leaf leaf : leaves) {
            texts.add(page.text(leaf));
        }
        boolean[] body = selection.of(leaves, texts, scores);
        Set<String> heads = heads(leaves, texts, body, title);
        int first = 0;
        while (first < body.length && !body[first]) {
            first++;
        }
        int last = body.length - 1;
        while (last > first && !body[last]) {
            last--;
        }
        // Folding may drop a few characters, and never adds any.
        int shortest = heads.stream().mapToInt(String::length).min().orElse(0);
        int longest = heads.stream().mapToInt(String::length).max().orElse(0) + 10;
        boolean headed = false;
        Selectors selectors = new Selectors();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < body.length; i++) {
            Leaf leaf = leaves.get(i);
            Kind kind;
            int length = texts.get(i).length();
            if (length >= shortest && length <= longest && heads.contains(Fold.text(texts.get(i)))) {
                kind = Kind.HEADLINE;
                headed = true;
            } else if (body[i] && i == first && headed && roles.isStandfirst(leaf)) {
                kind = Kind.STANDFIRST;
            } else if (body[i]) {
                kind = bodyKind(leaf, texts.get(i));
            } else {
                boolean near = i > first - BESIDE && i < last + BESIDE;
                kind = roles.of(leaf, near ? texts.get(i) : "", i < first, headed);
            }
            blocks.add(new Block(kind, leaf.span(), selectors.of(leaf.place().element)));
        }
        return blocks;
    }

    /** What the headline says, as it is said on the page: the page's own title, and the first heading before the text. */
    private static Set<String> heads(List<Leaf> leaves, List<String> texts, boolean[] body, @Nullable String title) {
        Set<String> heads = new HashSet<>();
        if (title != null) {
            heads.add(Fold.text(title));
        }
        boolean begun = false;
        for (int i = 0; i < body.length && !begun; i++) {
            if (leaves.get(i).place().tag.equals("h1")) {
                heads.add(Fold.text(texts.get(i)));
            }
            begun = body[i] && texts.get(i).length() > 100;
        }
        return heads;
    }

    private static Kind bodyKind(Leaf leaf, String text) {
        if (leaf.place().within("blockquote", QUOTED_WITHIN)) {
            return Kind.QUOTE;
        }
        return isHeading(leaf, text) ? Kind.SUBHEAD : Kind.BODY;
    }

    private static boolean isHeading(Leaf leaf, String text) {
        String tag = leaf.place().tag;
        boolean marked = tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
        boolean bold =
                leaf.strong() > 0.9 * text.length() && ".!?:,;\"\u201d".indexOf(text.charAt(text.length() - 1)) < 0;
        return marked && Cues.words(text) <= HEADING || bold && Cues.words(text) <= HEADING / 2;
    }
}
