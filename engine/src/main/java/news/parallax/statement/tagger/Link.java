package news.parallax.statement.tagger;

import java.util.List;

/** The parts of one attribution. Source or cue may be missing; there is content. */
public record Link(List<Part> source, List<Part> cue, List<Part> content) {
    public Link {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }
}
