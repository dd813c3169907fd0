package news.parallax.quote;

/**
 * How one wording of somebody's words stands to another of the same words, the lightest first. Tells nothing of which
 * of them was spoken.
 */
public enum Fidelity {
    /** Word for word; casing, marks, spelling, contractions and figures for number words set aside. */
    IDENTICAL("identical"),
    /** Words are missing at the ends, or where dots or brackets say so. */
    SHORTENED("shortened"),
    /** One speaker, one thing said, other words throughout. */
    TRANSLATED("translated differently"),
    /** Words are missing in the middle and nothing says so. */
    SHORTENED_UNMARKED("shortened without a mark"),
    /** Words stand in place of others. */
    ALTERED("altered");

    private final String label;

    Fidelity(String label) {
        this.label = label;
    }

    /** The relation in plain words, as results have it. */
    public String label() {
        return label;
    }

    /** Whether words differ and no mark says so. */
    public boolean isUnmarked() {
        return this == SHORTENED_UNMARKED || this == ALTERED;
    }
}
