package news.parallax.extract.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.text.Snapshot;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The places of a page at which it speaks of itself: its meta elements, its JSON-LD, its headings, its times, and what is
 * marked as author or date. Found in one walk, because walking the tree costs more than all that is done with the marks.
 */
final class PageMarks implements NodeVisitor {
    /** What an element is marked as. */
    enum Role {
        H1,
        H2,
        /** Marked as headline, which may be that of another article. */
        HEADLINE,
        TIME,
        PUBLISHED,
        MODIFIED,
        AUTHOR,
        BYLINE,
        DATED
    }

    /**
     * An element that is marked as something.
     *
     * @param from index of its first text among the texts of the page
     * @param to index after its last
     * @param inArticle whether it stands in what the page calls its article or its main part
     */
    record Mark(Role role, Element element, int from, int to, boolean inArticle) {
        Range range() {
            return new Range(from, to);
        }
    }

    /** Where something stands among the texts of the page, from the first to after the last. */
    record Range(int from, int to) {
        /** Whether an index is one of its own. */
        boolean holds(int index) {
            return index >= from && index < to;
        }
    }

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "select",
            "object",
            "head",
            "button",
            "nav",
            "footer");
    /** More marks than this are no article's. */
    private static final int MOST = 400;

    private static final int DEEPEST = 50;
    /** What is longer is no title, name, date or address. */
    private static final int LONGEST = 1000;

    private final Map<String, List<String>> metas = new HashMap<>();
    private final List<String> linkedData = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<TextNode> texts = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private @Nullable String language;
    private @Nullable String canonical;
    private String title = "";
    private @Nullable Node unseen;
    private int articles;

    /** A mark whose end has not come yet. */
    private record Open(Role role, Element element, int from) {}

    private PageMarks() {}

    /** Finds the marks of a page. */
    static PageMarks of(Document page) {
        PageMarks marks = new PageMarks();
        NodeTraversor.traverse(marks, page);
        return marks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (unseen == null && !isBlank(text)) {
                texts.add(text);
            }
        } else if (node instanceof Element element) {
            enter(element, element.normalName());
        }
    }

    private void enter(Element element, String name) {
        switch (name) {
            case "html" -> language = sane(element.attr("lang"));
            case "title" -> title = title.isEmpty() && unseen != null ? sane(element.text()) : title;
            case "meta" -> meta(element);
            case "link" -> {
                if (canonical == null && element.attr("rel").equalsIgnoreCase("canonical")) {
                    canonical = sane(element.attr("href"));
                }
            }
            case "script" -> {
                if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                    linkedData.add(element.data());
                }
            }
            case "article", "main" -> articles++;
            default -> {}
        }
        if (unseen == null && UNSEEN.contains(name)) {
            unseen = element;
        }
        if (element.attributesSize() > 0 || name.equals("h1") || name.equals("h2") || name.equals("time")) {
            Role role = role(element, name);
            if (role != null
                    && marks.size() < MOST
                    && open.size() < DEEPEST
                    && (unseen == null || role == Role.PUBLISHED)) {
                open.add(new Open(role, element, texts.size()));
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (unseen == node) {
            unseen = null;
        }
        String name = element.normalName();
        if (name.equals("article") || name.equals("main")) {
            articles--;
        }
        if (!open.isEmpty() && open.get(open.size() - 1).element() == node) {
            Open last = open.remove(open.size() - 1);
            marks.add(new Mark(last.role(), element, last.from(), texts.size(), articles > 0));
        }
    }

    private static @Nullable Role role(Element element, String name) {
        String property = element.attr("itemprop");
        if (!property.isEmpty() && !name.equals("meta")) {
            switch (property) {
                case "headline" -> {
                    return Role.HEADLINE;
                }
                case "datePublished" -> {
                    return Role.PUBLISHED;
                }
                case "dateModified" -> {
                    return Role.MODIFIED;
                }
                case "author", "creator" -> {
                    return Role.AUTHOR;
                }
                default -> {}
            }
        }
        switch (name) {
            case "h1" -> {
                return Role.H1;
            }
            case "h2" -> {
                return Role.H2;
            }
            case "time" -> {
                return Role.TIME;
            }
            default -> {}
        }
        if (element.attr("rel").contains("author")) {
            return Role.AUTHOR;
        }
        String marked = element.attr("class");
        if (marked.isEmpty()) {
            return null;
        }
        if (marked.contains("uthor") || marked.contains("yline")) {
            return Role.BYLINE;
        }
        return marked.contains("date") || marked.contains("Date") || marked.contains("publish") ? Role.DATED : null;
    }

    /** A value as long as a person would write it; empty when it is longer. */
    private static String sane(String value) {
        return value.length() > LONGEST ? "" : value;
    }

    private void meta(Element element) {
        String content = sane(element.attr("content"));
        for (String key : new String[] {"property", "name", "itemprop", "http-equiv"}) {
            String name = element.attr(key);
            if (!name.isEmpty() && !content.isBlank()) {
                metas.computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> new ArrayList<>())
                        .add(content);
            }
        }
    }

    private static boolean isBlank(TextNode text) {
        String words = text.getWholeText();
        for (int i = 0; i < words.length(); i++) {
            if (!Snapshot.isBlank(words.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The first content of the meta elements of a name, property or itemprop, in lower case. */
    @Nullable String meta(String name) {
        List<String> values = metas.get(name);
        return values == null ? null : values.get(0);
    }

    /** All contents of the meta elements of a name. */
    List<String> metas(String name) {
        return metas.getOrDefault(name, List.of());
    }

    /** The {@code lang} of the page. */
    @Nullable String language() {
        return language;
    }

    /** The address under which the page wants to be known. */
    @Nullable String canonical() {
        return canonical;
    }

    /** The title in the head of the page, empty where it has none. */
    String title() {
        return title;
    }

    /** The JSON-LD, script by script. */
    List<String> linkedData() {
        return linkedData;
    }

    /** The marked elements. */
    List<Mark> marks() {
        return marks;
    }

    /** How many texts are shown. */
    int texts() {
        return texts.size();
    }

    /** A text that is shown, as the page has it: what stands between two tags. */
    String text(int index) {
        return texts.get(index).getWholeText();
    }

    /** The words between two indexes of texts. */
    String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to && words.length() < LONGEST; i++) {
            words.append(text(i)).append(' ');
        }
        return words.toString();
    }
}
