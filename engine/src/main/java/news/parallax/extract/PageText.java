package news.parallax.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * A page's text in document order, cut into leaves: runs of text that no block element interrupts. Scripts, styles and
 * what is hidden are left out; white space is made single.
 */
final class PageText implements NodeVisitor {
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "select",
            "datalist",
            "head",
            "math",
            "canvas",
            "audio",
            "video",
            "map");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
            "tt", "u", "var", "wbr", "br", "img", "picture", "source", "input", "amp-img");

    /**
     * A run of text.
     *
     * @param span its place, trimmed
     * @param owner the nearest block element around it
     * @param linked how many of its characters stand in links
     */
    record Leaf(Span span, Element owner, int linked) {
        double linkShare() {
            return span.isEmpty() ? 0 : (double) linked / span.length();
        }
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Leaf> leaves = new ArrayList<>();
    private @Nullable Element owner;
    private @Nullable Node skipping;
    private int start;
    private int linked;
    private int links;
    private int breaks;

    /** Reads the text of a page; call once. */
    static PageText of(Element root) {
        PageText page = new PageText();
        NodeTraversor.traverse(page, root);
        page.close();
        return page;
    }

    String text() {
        return text.toString();
    }

    List<Leaf> leaves() {
        return leaves;
    }

    @Override
    public void head(Node node, int depth) {
        if (skipping != null) {
            return;
        }
        if (node instanceof TextNode words) {
            append(words);
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    private void enter(Element element) {
        String name = element.normalName();
        if (SKIPPED.contains(name) || isHidden(element)) {
            skipping = element;
        } else if (name.equals("br")) {
            breaks++;
            if (breaks == 2) {
                close();
            } else if (text.length() > start) {
                text.append(' ');
            }
        } else if (name.equals("a")) {
            links++;
        } else if (!INLINE.contains(name)) {
            close();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (skipping == node) {
            skipping = null;
        } else if (skipping == null && node instanceof Element element) {
            if (element.normalName().equals("a")) {
                links--;
            } else if (!INLINE.contains(element.normalName())) {
                close();
            }
        }
    }

    private void append(TextNode words) {
        String raw = words.getWholeText();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean blank = Snapshot.isBlank(c);
            if (!blank) {
                if (owner == null) {
                    owner = block(words);
                }
                text.append(c);
                linked += links > 0 ? 1 : 0;
                breaks = 0;
            } else if (text.length() > start && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
                linked += links > 0 ? 1 : 0;
            }
        }
    }

    private static Element block(Node node) {
        Node at = node.parent();
        while (at instanceof Element element && INLINE.contains(element.normalName()) && element.parent() != null) {
            at = element.parent();
        }
        return (Element) Objects.requireNonNull(at, "text outside any element");
    }

    private void close() {
        int end = text.length();
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > start && owner != null) {
            text.setLength(end);
            leaves.add(new Leaf(new Span(start, end), owner, linked));
            text.append('\n');
        } else {
            text.setLength(start);
        }
        start = text.length();
        owner = null;
        linked = 0;
        breaks = 0;
    }

    private static boolean isHidden(Element element) {
        if (!element.hasAttr("style") && !element.hasAttr("hidden")) {
            return false;
        }
        String style = element.attr("style").replace(" ", "");
        return element.hasAttr("hidden") || style.contains("display:none") || style.contains("visibility:hidden");
    }
}
