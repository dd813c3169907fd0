package news.parallax.extract.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.extract.cue.Counts;
import news.parallax.extract.cue.Lexicon;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * A page's text in document order, a line for each run of text within one block element, and the elements it stands in.
 * What is no text (scripts, styles) or hidden is left out, but what is hidden taken where it holds most of the page; white
 * space is made single.
 */
public final class PageText implements NodeVisitor {
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
            "textarea",
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
    static final Lexicon CLASS_WORDS = Lexicon.of(PageText.class, "class-words.txt");

    /**
     * A run of text.
     *
     * @param span its place in the text, trimmed
     * @param place the nearest block element around it
     * @param linked how many of its characters stand in links
     * @param strong how many are set in bold
     * @param slanted how many are set in italics
     */
    record Leaf(Span span, Place place, int linked, int strong, int slanted) {
        double linkShare() {
            return span.isEmpty() ? 0 : (double) linked / span.length();
        }
    }

    /** Where more of the text than this stands in links, and no running text beside, a link was not closed: links tell nothing. */
    private static final double MOST_LINKED = 0.8;

    /** A text of so many characters in what is hidden is running text. */
    private static final int LONG_TEXT = 100;

    private final boolean heedLinks;
    private final boolean heedHiding;
    private final StringBuilder text = new StringBuilder();
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final Map<String, Integer> marks = new HashMap<>();

    private @Nullable Place place;
    private @Nullable Place owner;
    private @Nullable Node skipping;
    private int start;
    private int linked;
    private int strong;
    private int slanted;
    private int links;
    private int bolds;
    private int italics;
    private int breaks;
    /** Characters of running text in what is hidden. */
    private int hidden;

    /** Reads the text of a page, that is of its body. */
    public static PageText of(Element root) {
        PageText page = new PageText(root, true, true);
        // What holds more than is shown is shown by a script later on.
        if (page.hidden > page.good()) {
            page = new PageText(root, true, false);
        }
        boolean broken =
                page.good() == 0 && !page.places.isEmpty() && page.places.get(0).linkShare() > MOST_LINKED;
        return broken ? new PageText(root, false, page.heedHiding) : page;
    }

    private PageText(Element root, boolean heedLinks, boolean heedHiding) {
        this.heedLinks = heedLinks;
        this.heedHiding = heedHiding;
        NodeTraversor.traverse(this, root);
        close();
    }

    /** Characters of running text. */
    private int good() {
        return places.isEmpty() ? 0 : places.get(0).good;
    }

    public String text() {
        return text.toString();
    }

    /** The words of a run. */
    String text(Leaf leaf) {
        return text.substring(leaf.span().start(), leaf.span().end());
    }

    List<Leaf> leaves() {
        return leaves;
    }

    /** The block elements, in the order of their opening tags. */
    List<Place> places() {
        return places;
    }

    @Override
    public void head(Node node, int depth) {
        if (skipping != null) {
            if (node instanceof TextNode words && !SKIPPED.contains(skipping.nodeName())) {
                int length = words.getWholeText().length();
                hidden += length > LONG_TEXT ? length : 0;
            }
            return;
        }
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    private void enter(Element element) {
        String name = element.normalName();
        if (SKIPPED.contains(name) || heedHiding && isHidden(element)) {
            skipping = element;
            return;
        }
        if (INLINE.contains(name)) {
            inline(name, 1);
            if (name.equals("br")) {
                lineBreak();
            }
            return;
        }
        close();
        String classes = element.className();
        int signature = (place == null ? 0 : place.tag.hashCode() * 31 + place.marks) * 31
                + name.hashCode() * 31
                + classes.hashCode();
        int said = marks(classes) | marks(element.id());
        place = new Place(place, element, said, signature, places.size(), leaves.size());
        places.add(place);
    }

    private void inline(String name, int step) {
        switch (name) {
            case "a" -> links += heedLinks ? step : 0;
            case "b", "strong" -> bolds += step;
            case "i", "em" -> italics += step;
            default -> {}
        }
    }

    private void lineBreak() {
        breaks++;
        if (breaks == 2) {
            close();
        } else if (text.length() > start) {
            text.append(' ');
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (skipping == node) {
            skipping = null;
        } else if (skipping == null && node instanceof Element element) {
            if (INLINE.contains(element.normalName())) {
                inline(element.normalName(), -1);
            } else {
                close();
                leave();
            }
        }
    }

    /** The element's sums become part of its parent's. */
    private void leave() {
        Place left = place;
        if (left == null) {
            return;
        }
        left.last = places.size() - 1;
        left.endLeaf = leaves.size();
        place = left.parent;
        if (place != null) {
            place.length += left.length;
            place.linked += left.linked;
            place.good += left.good;
        }
    }

    private void append(String raw) {
        int from = 0;
        while (from < raw.length()) {
            int to = from;
            while (to < raw.length() && (!isBlank(raw.charAt(to)) || to > from && isSingle(raw, to))) {
                to++;
            }
            if (to > from) {
                owner = owner == null ? place : owner;
                breaks = 0;
                append(raw, from, to);
                from = to;
            } else {
                if (text.length() > start && text.charAt(text.length() - 1) != ' ') {
                    append(" ", 0, 1);
                }
                from++;
            }
        }
    }

    private void append(String raw, int from, int to) {
        text.append(raw, from, to);
        linked += links > 0 ? to - from : 0;
        strong += bolds > 0 ? to - from : 0;
        slanted += italics > 0 ? to - from : 0;
    }

    /** A space before a word, which needs nothing done to it. */
    private static boolean isSingle(String raw, int at) {
        return raw.charAt(at) == ' ' && at + 1 < raw.length() && !isBlank(raw.charAt(at + 1));
    }

    private static boolean isBlank(char c) {
        return (c <= ' ' || c >= 128) && Snapshot.isBlank(c);
    }

    private void close() {
        int end = text.length();
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > start && owner != null) {
            text.setLength(end);
            Leaf leaf = new Leaf(new Span(start, end), owner, linked, strong, slanted);
            leaves.add(leaf);
            owner.length += leaf.span().length();
            owner.linked += linked;
            owner.good += Counts.isGood(text, leaf.span(), leaf.linkShare())
                    ? leaf.span().length()
                    : 0;
            text.append('\n');
        } else {
            text.setLength(start);
        }
        start = text.length();
        owner = null;
        linked = 0;
        strong = 0;
        slanted = 0;
        breaks = 0;
    }

    private static boolean isHidden(Element element) {
        if (!element.hasAttr("style") && !element.hasAttr("hidden")) {
            return false;
        }
        String style = element.attr("style").replace(" ", "");
        return element.hasAttr("hidden") || style.contains("display:none") || style.contains("visibility:hidden");
    }

    /** The groups of the words in a class or id, cut at every change of case and at whatever is no letter or digit. */
    private int marks(String names) {
        if (names.isEmpty()) {
            return 0;
        }
        return marks.computeIfAbsent(names, n -> {
            int found = 0;
            int from = 0;
            for (int i = 0; i <= n.length(); i++) {
                char c = i < n.length() ? n.charAt(i) : ' ';
                boolean word = Character.isLetterOrDigit(c);
                boolean hump = word && i > from && Character.isUpperCase(c) && Character.isLowerCase(n.charAt(i - 1));
                if (!word || hump) {
                    found |= CLASS_WORDS.of(n, from, i);
                    from = hump ? i : i + 1;
                }
            }
            return found;
        });
    }
}
