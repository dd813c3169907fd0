package news.parallax.extract.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element of a page as reading its text left it: where it stands, what its names say, how much text it holds. */
final class Place {
    /** What an element may be by its tag. */
    private static final List<String> TAGS = List.of(
            "article",
            "main",
            "aside",
            "nav",
            "header",
            "footer",
            "figure",
            "form",
            "ul",
            "ol",
            "table",
            "section",
            "blockquote",
            "button",
            "details",
            "li",
            "dl");
    /** What an element may be by its class or id, then what by its tag. */
    static final List<String> SORTS =
            Stream.concat(PageText.CLASS_WORDS.groups().stream(), TAGS.stream()).toList();

    private static final Map<String, Integer> INDEXES =
            TAGS.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), TAGS::indexOf));
    private static final int FAR = 40;
    private static final int ASIDE_STEPS = 3;
    private static final int LONGEST_ASIDE = 600;

    private byte @Nullable [] distances;

    final @Nullable Place parent;
    final Element element;
    final String tag;
    private final int tagIndex;
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
    /** How many places of the page have its signature. */
    int alike;
    /** Runs of text in it: from this one on, up to the one before {@link #endLeaf}. */
    final int firstLeaf;

    int endLeaf;

    Place(@Nullable Place parent, Element element, int marks, int signature, int order, int firstLeaf) {
        this.parent = parent;
        this.element = element;
        this.tag = element.normalName();
        this.tagIndex = INDEXES.getOrDefault(tag, -1);
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

    /** How many steps up the nearest element is of each of {@link #SORTS}; the page's body itself is none. */
    byte[] distances() {
        if (distances != null) {
            return distances;
        }
        List<Place> unknown = new ArrayList<>();
        Place at = this;
        while (at != null && at.distances == null) {
            unknown.add(at);
            at = at.parent;
        }
        byte[] found = at == null || at.distances == null ? far() : at.distances;
        for (int i = unknown.size() - 1; i >= 0; i--) {
            Place place = unknown.get(i);
            found = place.parent == null ? far() : place.below(found);
            place.distances = found;
        }
        return found;
    }

    private static byte[] far() {
        byte[] far = new byte[SORTS.size()];
        Arrays.fill(far, (byte) FAR);
        return far;
    }

    private byte[] below(byte[] above) {
        byte[] found = new byte[above.length];
        int marked = found.length - TAGS.size();
        for (int s = 0; s < found.length; s++) {
            boolean is = s < marked ? (marks & 1 << s) != 0 : s - marked == tagIndex;
            found[s] = (byte) (is ? 0 : Math.min(FAR, above[s] + 1));
        }
        return found;
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

    /** Set aside from what is around it, and no more than that. */
    boolean isAside() {
        Place at = this;
        for (int up = 0; at != null && up <= ASIDE_STEPS && at.length < LONGEST_ASIDE; up++, at = at.parent) {
            if (at.tag.equals("aside")) {
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
