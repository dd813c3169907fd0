package news.parallax.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.article.Block;
import news.parallax.article.Block.Kind;
import news.parallax.extract.PageText.Leaf;
import news.parallax.text.Fold;
import news.parallax.text.Snapshot;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the roles of a page's parts: scores containers by the running text in them, in the manner of <a
 * href="https://github.com/mozilla/readability">Readability</a>, for recall; then prunes leaf by leaf, for precision.
 */
final class PageReader {
    private static final int GOOD_LENGTH = 60;
    private static final int LONG = 200;
    private static final Pattern SENTENCE = Pattern.compile("[.!?\u2026:][\"'\u201d\u2019)\\]]*$");
    private static final int CLIMB = 6;

    private final Cues cues = new Cues();

    /** The blocks of a page. */
    List<Block> read(Snapshot snapshot, List<Leaf> leaves, @Nullable String title) {
        List<Block> blocks = read(snapshot, leaves, title, new PageContext(leaves, true));
        // Where the names of the elements leave nothing, the page has other names for things.
        boolean none = blocks.stream().noneMatch(b -> b.kind() == Kind.BODY);
        return none ? read(snapshot, leaves, title, new PageContext(leaves, false)) : blocks;
    }

    private List<Block> read(Snapshot snapshot, List<Leaf> leaves, @Nullable String title, PageContext roles) {
        List<@Nullable Kind> context = new ArrayList<>();
        for (Leaf leaf : leaves) {
            context.add(roles.of(leaf.place().element));
        }
        Element container = container(snapshot, leaves, context);
        int first = -1;
        int last = -1;
        for (int i = 0; i < leaves.size(); i++) {
            if (container != null
                    && isGood(snapshot, leaves.get(i), context.get(i))
                    && within(leaves.get(i).place().element, container)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        List<Block> blocks = new ArrayList<>();
        Set<String> heads = new HashSet<>();
        if (title != null) {
            heads.add(Fold.text(title));
        }
        boolean ended = false;
        for (int i = 0; i < leaves.size(); i++) {
            Leaf leaf = leaves.get(i);
            String text = snapshot.text(leaf.span());
            Kind kind;
            if (container == null || !within(leaf.place().element, container)) {
                kind = outside(leaf, text, context.get(i), i < first, heads);
            } else {
                kind = inside(leaf, text, context.get(i), i, first, last, heads);
                ended |= i > first && kind == Kind.COMMENT && Cues.words(text) <= 5;
                kind = ended && kind == Kind.BODY ? Kind.COMMENT : kind;
            }
            if (kind == Kind.HEADLINE || kind == Kind.STANDFIRST) {
                heads.add(Fold.text(text));
            }
            blocks.add(new Block(kind, leaf.span(), new Selectors().of(leaf.place().element)));
        }
        return blocks;
    }

    private static boolean isSectionHead(Leaf leaf) {
        return leaf.place().element.normalName().matches("h[1-6]");
    }

    /** A leaf that reads like running text, in a place where running text may stand. */
    private static boolean isGood(Snapshot snapshot, Leaf leaf, @Nullable Kind context) {
        if (context != null || leaf.span().length() < GOOD_LENGTH || leaf.linkShare() > 0.4) {
            return false;
        }
        String text = snapshot.text(leaf.span());
        return text.length() > LONG || SENTENCE.matcher(text).find();
    }

    /** The element that holds most running text for the text it holds. */
    private static @Nullable Element container(Snapshot snapshot, List<Leaf> leaves, List<@Nullable Kind> context) {
        Map<Element, double[]> sums = new IdentityHashMap<>();
        for (int i = 0; i < leaves.size(); i++) {
            Leaf leaf = leaves.get(i);
            boolean good = isGood(snapshot, leaf, context.get(i));
            boolean ruledOut =
                    context.get(i) != null && context.get(i) != Kind.BYLINE && context.get(i) != Kind.CAPTION;
            double share = 1;
            Element at = leaf.place().element;
            for (int up = 0; at != null && up < 40; up++, at = at.parent()) {
                double[] sum = sums.computeIfAbsent(at, e -> new double[3]);
                sum[0] += good ? leaf.span().length() : 0;
                sum[1] += ruledOut ? 0 : leaf.span().length();
                sum[2] += good && up <= CLIMB ? leaf.span().length() * share : 0;
                share *= 0.9;
            }
        }
        Element best = null;
        double bestScore = 0;
        for (Leaf leaf : leaves) {
            Element at = leaf.place().element;
            for (int up = 0; at != null && up < 40; up++, at = at.parent()) {
                double[] sum = sums.get(at);
                if (sum == null || sum[0] == 0) {
                    continue;
                }
                double score = (sum[0] + 0.2 * sum[2]) * Math.sqrt(sum[0] / sum[1]) * bonus(at);
                if (score > bestScore * 1.0001) {
                    best = at;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    private static double bonus(Element element) {
        if (element.attr("itemprop").equals("articleBody")) {
            return 1.6;
        }
        String marks = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        if (PageContext.BODY_HINT.matcher(marks).find()) {
            return 1.4;
        }
        return element.normalName().equals("article") ? 1.25 : 1;
    }

    private static boolean within(Element element, Element container) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at == container) {
                return true;
            }
        }
        return false;
    }

    private Kind outside(Leaf leaf, String text, @Nullable Kind context, boolean before, Set<String> heads) {
        if (leaf.place().element.normalName().equals("h1") && before || heads.contains(Fold.text(text))) {
            return Kind.HEADLINE;
        }
        if (context != null) {
            return context;
        }
        Kind cue = cues.kind(text);
        if (cue != null) {
            return cue;
        }
        return before ? Kind.NAVIGATION : Kind.RELATED;
    }

    private Kind inside(
            Leaf leaf, String text, @Nullable Kind context, int index, int first, int last, Set<String> heads) {
        if (heads.contains(Fold.text(text)) || leaf.place().element.normalName().equals("h1")) {
            return Kind.HEADLINE;
        }
        if (context != null) {
            return context;
        }
        boolean sentence = SENTENCE.matcher(text).find();
        Kind cue = cues.kind(text);
        if (cue == Kind.COMMENT || cue == Kind.NAVIGATION || cue == Kind.RELATED) {
            cue = sentence && Cues.words(text) > 7 && leaf.linkShare() < 0.5 ? null : cue;
        }
        if (cue != null) {
            return cue;
        }
        if (isSectionHead(leaf)) {
            return Kind.HEADLINE;
        }
        if (leaf.linkShare() > 0.6) {
            return sentence && leaf.linkShare() < 0.9 ? Kind.BODY : Kind.RELATED;
        }
        if (sentence || leaf.place().element.normalName().equals("li")) {
            return Kind.BODY;
        }
        if (index < first) {
            return Cues.words(text) < 8 ? Kind.BYLINE : Kind.STANDFIRST;
        }
        if (Cues.words(text) < 8) {
            return index > last ? Kind.TRAILER : Kind.HEADLINE;
        }
        return Kind.BODY;
    }
}
