package news.parallax.extract;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element of a page as reading its text left it: where it stands, what its names say, how much text it holds. */
final class Place {
    final @Nullable Place parent;
    final Element element;
    final String tag;
    final int depth;
    /** Its number in the order of opening tags; its descendants have the numbers up to {@link #last}. */
    final int order;
    /** What its class and id say, as groups of {@code class-words.txt}. */
    final int marks;
    /** Like elements of one page, of the same tag and classes in the same sort of parent, have the same. */
    final int signature;

    int last;
    /** Characters of text in it, and how many of these stand in links, and in what reads like running text. */
    int length;

    int linked;
    int good;
    /** Runs of text in it: from this one on, up to the one before {@link #endLeaf}. */
    final int firstLeaf;

    int endLeaf;

    Place(@Nullable Place parent, Element element, int marks, int signature, int order, int firstLeaf) {
        this.parent = parent;
        this.element = element;
        this.tag = element.normalName();
        this.marks = marks;
        this.signature = signature;
        this.order = order;
        this.last = order;
        this.firstLeaf = firstLeaf;
        this.endLeaf = firstLeaf;
        this.depth = parent == null ? 0 : parent.depth + 1;
    }

    int leaves() {
        return endLeaf - firstLeaf;
    }

    boolean holds(Place other) {
        return order <= other.order && other.order <= last;
    }

    /** It, or one of so many elements around it, has this tag. */
    boolean within(String name, int steps) {
        Place at = this;
        for (int up = 0; at != null && up <= steps; up++, at = at.parent) {
            if (at.tag.equals(name)) {
                return true;
            }
        }
        return false;
    }

    double linkShare() {
        return length == 0 ? 0 : (double) linked / length;
    }

    double goodShare() {
        return length == 0 ? 0 : (double) good / length;
    }
}
