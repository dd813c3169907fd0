package news.parallax.extract;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.article.Block.Kind;
import news.parallax.extract.PageText.Leaf;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The roles that the elements of a page have by their tags and, where these are to be trusted, their classes and ids. */
final class PageContext {
    static final Pattern BODY_HINT = Pattern.compile(
            "article-?_?(?:body|content|text)|story-?_?(?:body|content|text)|post-?_?(?:body|content)|entry-?_?content|main-?_?content|body-?_?(?:copy|text)");
    private static final Map<Kind, Pattern> HINTS = hints();
    private static final Set<String> INDEPENDENT = Set.of("body", "html", "article", "main");
    /** A class or id longer than this was not named by a person. */
    private static final int LONGEST_MARK = 80;

    private final IdentityHashMap<Element, @Nullable Kind> known = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Integer> lengths = new IdentityHashMap<>();
    private final boolean trustNames;

    PageContext(List<Leaf> leaves, boolean trustNames) {
        this.trustNames = trustNames;
        for (Leaf leaf : leaves) {
            for (Element at = leaf.place().element; at != null; at = at.parent()) {
                lengths.merge(at, leaf.span().length() + 1, Integer::sum);
            }
        }
    }

    private int length(Element element) {
        return lengths.getOrDefault(element, 0);
    }

    private static Map<Kind, Pattern> hints() {
        Map<Kind, Pattern> hints = new EnumMap<>(Kind.class);
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

    /** The role that an element or one around it has by its tag, class or id; null when none speaks. */
    @Nullable Kind of(Element element) {
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

    private @Nullable Kind own(Element element) {
        switch (element.normalName()) {
            case "nav", "footer", "button":
                return Kind.NAVIGATION;
            case "aside":
                return Kind.RELATED;
            case "form":
                // Old pages wrap all of the page in one form.
                return length(element) > 1500 ? null : Kind.FORM;
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
        if (!trustNames || !element.hasAttr("class") && !element.hasAttr("id")) {
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
                if (hint.getValue().matcher(mark).matches() && length(element) < limit(hint.getKey())) {
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
}
