package news.parallax.report;

/**
 * A piece of a wording that is held against another.
 *
 * @param text as it stands; of a gap the words that the other has here
 * @param kind what it is to the other wording
 */
public record Piece(String text, Kind kind) {
    /** What a piece is to the other wording. */
    public enum Kind {
        /** Both have it, or nothing is told of it. */
        SAME,
        /** The other has it not, or has it otherwise. */
        OWN,
        /** It is not here, only in the other. */
        GAP
    }

    static Piece same(String text) {
        return new Piece(text, Kind.SAME);
    }

    static Piece own(String text) {
        return new Piece(text, Kind.OWN);
    }

    static Piece gap(String text) {
        return new Piece(text, Kind.GAP);
    }

    public boolean isOwn() {
        return kind == Kind.OWN;
    }

    public boolean isGap() {
        return kind == Kind.GAP;
    }
}
