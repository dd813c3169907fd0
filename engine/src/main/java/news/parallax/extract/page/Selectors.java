package news.parallax.extract.page;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Writes CSS selectors for the elements of one page: from the nearest id, else from the root, by position. */
final class Selectors {
    /** Elements nested deeper than this are found from here on, not from the root. */
    private static final int DEEPEST = 100;

    private final Map<Element, Integer> positions = new IdentityHashMap<>();
    private final Map<Element, String> known = new IdentityHashMap<>();

    String of(Element element) {
        return of(element, 0);
    }

    private String of(Element element, int below) {
        String selector = known.get(element);
        if (selector == null) {
            selector = make(element, below);
            known.put(element, selector);
        }
        return selector;
    }

    private String make(Element element, int below) {
        Element parent = element.parent();
        if (isPlain(element.id())) {
            return "#" + element.id();
        }
        String name = element.normalName();
        if (parent == null || parent.parent() == null || below > DEEPEST) {
            return name;
        }
        String step = name.equals("body") ? name : name + ":nth-child(" + position(element) + ")";
        return of(parent, below + 1) + " > " + step;
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
