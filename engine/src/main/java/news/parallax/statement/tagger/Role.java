package news.parallax.statement.tagger;

import java.util.ArrayList;
import java.util.List;

/**
 * What a token is to an attribution, and on which side of it the cue stands. Which side is known tells a chain of labels
 * what is still to come, and tells which cue a part belongs to.
 */
public enum Role {
    /** Of none of the parts, but between two of them. */
    BETWEEN,
    /** The source, before its cue. */
    SOURCE_BEFORE,
    SOURCE_AFTER,
    CUE,
    /** The content, before its cue. */
    CONTENT_BEFORE,
    CONTENT_AFTER;

    /** The labels of a chain: first that of what is of no attribution, then for each role its first token and those after. */
    public static List<String> labels() {
        List<String> labels = new ArrayList<>();
        labels.add("O");
        for (Role role : values()) {
            labels.add("B-" + role);
            labels.add("I-" + role);
        }
        return labels;
    }

    /** The label of a token of this role. */
    public int label(boolean first) {
        return 1 + 2 * ordinal() + (first ? 0 : 1);
    }

    boolean isSource() {
        return this == SOURCE_BEFORE || this == SOURCE_AFTER;
    }

    boolean isContent() {
        return this == CONTENT_BEFORE || this == CONTENT_AFTER;
    }
}
