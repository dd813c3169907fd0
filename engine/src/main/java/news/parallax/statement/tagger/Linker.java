package news.parallax.statement.tagger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts sources and contents to their cues. A part's role tells on which side its cue stands; what has none there takes the
 * nearest of the sentence. A content that goes on in later sentences stays with the last cue. Does not tell whom a source
 * means.
 */
public final class Linker {
    /** A link while it is made. */
    private record Open(List<Part> source, List<Part> cue, List<Part> content) {
        Open() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private final List<Part> parts;
    /** The link of each cue, by its number among the parts; null for other parts. */
    private final @Nullable Open[] cues;

    private final List<Open> links = new ArrayList<>();

    private Linker(List<Part> parts) {
        this.parts = parts;
        cues = new Open[parts.size()];
    }

    /** The attributions that the parts of an article make, in the order of their cues. */
    public static List<Link> link(List<Part> parts) {
        Linker linker = new Linker(parts);
        linker.link();
        return linker.links.stream()
                .filter(l -> !l.content.isEmpty())
                .map(l -> new Link(l.source, l.cue, l.content))
                .toList();
    }

    private void link() {
        for (int i = 0; i < cues.length; i++) {
            if (parts.get(i).role() == Role.CUE) {
                Open link = new Open();
                link.cue.add(parts.get(i));
                links.add(link);
                cues[i] = link;
            }
        }
        Open last = null;
        for (int i = 0; i < cues.length; i++) {
            Part part = parts.get(i);
            switch (part.role()) {
                case CUE -> last = cues[i];
                case SOURCE_BEFORE -> source(part, beside(i, 1), beside(i, -1));
                case SOURCE_AFTER -> source(part, beside(i, -1), beside(i, 1));
                case CONTENT_BEFORE -> last = content(part, beside(i, 1), beside(i, -1), null);
                case CONTENT_AFTER -> last = content(part, beside(i, -1), last, beside(i, 1));
                case BETWEEN -> {}
            }
        }
        shareSources();
    }

    private static void source(Part part, @Nullable Open likely, @Nullable Open other) {
        if (likely != null && likely.source.isEmpty()) {
            likely.source.add(part);
        } else if (other != null && other.source.isEmpty()) {
            other.source.add(part);
        }
    }

    /** Gives a content to the first of these links that is there, or to one of its own. */
    private Open content(Part part, @Nullable Open... links) {
        for (Open link : links) {
            if (link != null) {
                link.content.add(part);
                return link;
            }
        }
        Open alone = new Open();
        alone.content.add(part);
        this.links.add(alone);
        return alone;
    }

    /** The link of the nearest cue of the same sentence before or after a part; null where there is none. */
    private @Nullable Open beside(int at, int step) {
        Part part = parts.get(at);
        for (int i = at + step; i >= 0 && i < cues.length; i += step) {
            boolean same = step > 0
                    ? parts.get(i).sentence() <= part.last()
                    : parts.get(i).last() >= part.sentence();
            if (!same) {
                return null;
            }
            if (cues[i] != null) {
                return cues[i];
            }
        }
        return null;
    }

    /** A cue without a source of its own shares that of the cue before it in the sentence: "he said and then added". */
    private void shareSources() {
        for (int i = 1; i < links.size(); i++) {
            Open link = links.get(i);
            Open prior = links.get(i - 1);
            if (link.source.isEmpty()
                    && !link.cue.isEmpty()
                    && !prior.cue.isEmpty()
                    && prior.cue.get(0).sentence() == link.cue.get(0).sentence()) {
                link.source.addAll(prior.source);
            }
        }
    }
}
