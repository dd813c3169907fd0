package news.parallax.extract;

import org.jsoup.nodes.Element;

/** Writes CSS selectors: from the nearest id, else from the root, by position. */
final class Selectors {
    private static final int MAX_STEPS = 30;

    private Selectors() {}

    static String of(Element element) {
        StringBuilder selector = new StringBuilder();
        Element at = element;
        for (int step = 0; at != null && at.parent() != null && step < MAX_STEPS; step++, at = at.parent()) {
            if (at.id().matches("[A-Za-z][\\w-]*")) {
                return "#" + at.id() + selector;
            }
            String name = at.normalName();
            boolean top = name.equals("html") || name.equals("body");
            selector.insert(0, " > " + (top ? name : name + ":nth-child(" + (at.elementSiblingIndex() + 1) + ")"));
        }
        return selector.length() == 0 ? element.normalName() : selector.substring(3);
    }
}
