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
    /** A class or id longer than this was not named by a person. */
    private static final int LONGEST_MARK = 80;

    private static final Pattern BODY_HINT = Pattern.compile(
            "article-?_?(?:body|content|text)|story-?_?(?:body|content|text)|post-?_?(?:body|content)|entry-?_?content|main-?_?content|body-?_?(?:copy|text)");
    private static final Map<Kind, Pattern> HINTS = hints();
    private static final Set<String> INDEPENDENT = Set.of("body", "html", "article", "main");

    private final Cues cues = new Cues();

    private static Map<Kind, Pattern> hints() {
        Map<Kind, Pattern> hints = new java.util.EnumMap<>(Kind.class);
        hints.put(Kind.COMMENT, hint("comments?|disqus\\w*|respond|replies|comment-?list|discussion"));
        hints.put(
                Kind.RELATED,
                hint(
                        "related\\w*|recommend\\w*|read-?more|more-?(?:stories|news|from|on|articles)|most-?(?:read|popular)|trending|popular|outbrain|taboola|teasers?|also-?read|up-?next|see-?also|promo-?list"));
        hints.put(
                Kind.PROMO,
                hint(
                        "newsletters?|subscri\\w+|sign-?up|promo\\w*|donat\\w+|paywall|advert\\w*|ads?|sponsor\\w*|banner|cookies?|consent|gdpr|cta|call-?to-?action|membership|support-?us"));
        hints.put(
                Kind.NAVIGATION,
                hint(
                        "nav\\w*|menu\\w*|bread-?crumbs?|share\\w*|sharing|social\\w*|toolbar|skip-?link|pagination|pager|masthead|site-?(?:header|footer)|footer|tags?|tag-?list|topics|sidebar|side-?bar|rail|widget\\w*|print-?only|tools|sr-only|screen-reader\\w*|visually-?hidden"));
        hints.put(
                Kind.CAPTION,
                hint(
                        "captions?|wp-caption\\w*|photo-?credit|image-?credit|credit|gallery\\w*|media-?caption|image-?caption|figcaption"));
        hints.put(
                Kind.BYLINE,
                hint(
                        "byline\\w*|author-?(?:name|line|meta)?|dateline|publish\\w*|timestamp|date|time|meta|article-?(?:meta|info|date)|post-?meta|entry-?meta|posted-?on|updated"));
        hints.put(Kind.BIO, hint("bio|author-?(?:bio|box|info|description|card|about)|about-?(?:the-?)?author"));
        hints.put(
                Kind.STANDFIRST,
                hint(
                        "standfirst|sub-?(?:title|head|heading|headline)|deck|dek|article-?(?:summary|intro|lead|lede|excerpt)|strapline|teaser-?text"));
        hints.put(Kind.TRAILER, hint("correction|disclaimer|copyright|article-?footer|post-?footer|entry-?footer"));
        return hints;
    }

    /** The words as a whole class or id, or as its first or last part. */
    private static Pattern hint(String words) {
        return Pattern.compile(
                "(?:^|.*[-_])(?:" + words
                        + ")(?:[-_]+(?:wrapper|container|box|block|section|list|area|module|item|text|inner|bar|links?|buttons?|component|content|title|header|\\d+))*+$");
    }

    /** The blocks of a page. */
    List<Block> read(Snapshot snapshot, List<Leaf> leaves, @Nullable String title) {
        IdentityHashMap<Element, Kind> ruled = new IdentityHashMap<>();
        List<@Nullable Kind> context = new ArrayList<>();
        for (Leaf leaf : leaves) {
            context.add(context(leaf.owner(), ruled));
        }
        Element container = container(snapshot, leaves, context);
        int first = -1;
        int last = -1;
        for (int i = 0; i < leaves.size(); i++) {
            if (container != null
                    && isGood(snapshot, leaves.get(i), context.get(i))
                    && within(leaves.get(i).owner(), container)) {
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
            if (container == null || !within(leaf.owner(), container)) {
                kind = outside(leaf, text, context.get(i), i < first, heads);
            } else {
                kind = inside(leaf, text, context.get(i), i, first, last, heads);
                ended |= i > first && kind == Kind.COMMENT && Cues.words(text) <= 5;
                kind = ended && kind == Kind.BODY ? Kind.COMMENT : kind;
            }
            if (kind == Kind.HEADLINE || kind == Kind.STANDFIRST) {
                heads.add(Fold.text(text));
            }
            blocks.add(new Block(kind, leaf.span(), Selectors.of(leaf.owner())));
        }
        return blocks;
    }

    private static boolean isSectionHead(Leaf leaf) {
        return leaf.owner().normalName().matches("h[1-6]");
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
            Element at = leaf.owner();
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
            Element at = leaf.owner();
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
        if (BODY_HINT.matcher(marks).find()) {
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

    /** The role that an element or one around it has by its tag, class or id; null when none speaks. */
    private static @Nullable Kind context(Element element, IdentityHashMap<Element, Kind> known) {
        Element at = element;
        while (at != null && !INDEPENDENT.contains(at.normalName())) {
            Kind kind = known.containsKey(at) ? known.get(at) : own(at);
            known.put(at, kind);
            if (kind != null) {
                return kind;
            }
            at = at.parent();
        }
        return null;
    }

    private static @Nullable Kind own(Element element) {
        switch (element.normalName()) {
            case "nav", "footer", "button":
                return Kind.NAVIGATION;
            case "aside":
                return Kind.RELATED;
            case "form":
                // Old pages wrap all of the page in one form.
                return element.text().length() > 1500 ? null : Kind.FORM;
            case "figcaption", "caption":
                return Kind.CAPTION;
            case "time", "address":
                return Kind.BYLINE;
            default:
                break;
        }
        if (element.attr("role").equals("navigation")) {
            return Kind.NAVIGATION;
        }
        if (!element.hasAttr("class") && !element.hasAttr("id")) {
            return null;
        }
        for (String mark : (element.className() + " " + element.id())
                .toLowerCase(Locale.ROOT)
                .split("\\s+")) {
            if (mark.isEmpty()
                    || mark.length() > LONGEST_MARK
                    || BODY_HINT.matcher(mark).find()) {
                continue;
            }
            for (Map.Entry<Kind, Pattern> hint : HINTS.entrySet()) {
                if (hint.getValue().matcher(mark).matches() && element.text().length() < limit(hint.getKey())) {
                    return hint.getKey();
                }
            }
        }
        return null;
    }

    /** How much text an element may hold and still be believed to be what its class says. */
    private static int limit(Kind kind) {
        return switch (kind) {
            case COMMENT -> Integer.MAX_VALUE;
            case RELATED, PROMO, NAVIGATION -> 2500;
            case CAPTION, BIO, TRAILER -> 1000;
            default -> 400;
        };
    }

    private Kind outside(Leaf leaf, String text, @Nullable Kind context, boolean before, Set<String> heads) {
        if (leaf.owner().normalName().equals("h1") && before || heads.contains(Fold.text(text))) {
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
        if (heads.contains(Fold.text(text)) || leaf.owner().normalName().equals("h1")) {
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
        if (sentence || leaf.owner().normalName().equals("li")) {
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
