package news.parallax.claim;

/** How a telling of a claim stands to the one that the summary is taken from. Says nothing of which is right. */
public enum Relation {
    /** Says the same. */
    SAME("same"),
    /** Says more, less, or some other part of the same thing. */
    DETAIL("more or less detail"),
    /** At least one discrepancy lies between the two. */
    DIFFERS("differs"),
    /** The same thing, more or less firmly: done and planned, so and perhaps so. */
    CERTAINTY("certainty differs"),
    /** One is a later state of what the other tells. */
    LATER("later development"),
    /** They look unlike, and speak of different times, scopes or things: nothing can be said. */
    INCOMPARABLE("not comparable");

    private final String label;

    Relation(String label) {
        this.label = label;
    }

    /** The name in results. */
    public String label() {
        return label;
    }
}
