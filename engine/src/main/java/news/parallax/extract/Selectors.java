package news.parallax.extract;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Writes CSS selectors: from the nearest id, else from the root, by position. One for each page: it counts the children
 * of an element once, because counting them for each child takes the square of their number.
 */
final class Selectors {
    private static final int MAX_STEPS = 30;

    private final Map<Element, Integer> positions = new IdentityHashMap<>();

    /** A selector of one element of a page whose others are not asked for. */
    static String of(Element element) {
        return new Selectors().at(element);
    }

    /** A selector of an element. */
    String at(Element element) {
        StringBuilder selector = new StringBuilder();
        Element at = element;
        for (int step = 0; at != null && at.parent() != null && step < MAX_STEPS; step++, at = at.parent()) {
            String id = at.id();
            if (isName(id)) {
                return selector.insert(0, id).insert(0, '#').toString();
            }
            String name = at.normalName();
            boolean top = name.equals("html") || name.equals("body");
            selector.insert(0, " > " + (top ? name : name + ":nth-child(" + position(at) + ")"));
        }
        return selector.length() == 0 ? element.normalName() : selector.substring(3);
    }

    /** The place of an element among the elements of its parent, the first being 1. */
    private int position(Element element) {
        Integer known = positions.get(element);
        if (known != null) {
            return known;
        }
        int position = 0;
        int found = 1;
        Element parent = element.parent();
        Node child = parent == null ? null : parent.firstChild();
        for (; child != null; child = child.nextSibling()) {
            if (child instanceof Element sibling) {
                positions.put(sibling, ++position);
                found = sibling == element ? position : found;
            }
        }
        return found;
    }

    /** Whether an id can stand in a selector as it is. */
    private static boolean isName(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (!letter && (i == 0 || !(c >= '0' && c <= '9' || c == '_' || c == '-'))) {
                return false;
            }
        }
        return !id.isEmpty();
    }
}
