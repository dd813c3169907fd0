package news.parallax.extract;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Writes CSS selectors for the elements of one page: from the nearest id, else from the root, by position. */
final class Selectors {
    private static final int MAX_STEPS = 30;

    private final Map<Element, Integer> positions = new IdentityHashMap<>();

    String of(Element element) {
        StringBuilder selector = new StringBuilder();
        Element at = element;
        for (int step = 0; at != null && at.parent() != null && step < MAX_STEPS; step++, at = at.parent()) {
            if (isPlain(at.id())) {
                return selector.insert(0, "#" + at.id()).toString();
            }
            String name = at.normalName();
            boolean top = name.equals("html") || name.equals("body");
            selector.insert(0, " > " + (top ? name : name + ":nth-child(" + position(at) + ")"));
        }
        return selector.length() == 0 ? element.normalName() : selector.substring(3);
    }

    /** Which child element of its parent it is, from 1; counted once for all children of a parent. */
    private int position(Element element) {
        Integer known = positions.get(element);
        if (known != null || element.parent() == null) {
            return known == null ? 1 : known;
        }
        int position = 0;
        for (Element sibling = element.parent().firstElementChild();
                sibling != null;
                sibling = sibling.nextElementSibling()) {
            positions.put(sibling, ++position);
        }
        return positions.getOrDefault(element, 1);
    }

    private static boolean isPlain(String id) {
        boolean plain = !id.isEmpty() && id.charAt(0) < 128 && Character.isLetter(id.charAt(0));
        for (int i = 0; plain && i < id.length(); i++) {
            char c = id.charAt(i);
            plain = c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_');
        }
        return plain;
    }
}
