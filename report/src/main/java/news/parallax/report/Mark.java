package news.parallax.report;

import java.util.Locale;

/** What a claim and an account have to do with each other: the sign of a cell where they meet. */
public enum Mark {
    /** It says so. */
    SAYS("●", "says so"),
    /** One of its statements takes part in a discrepancy of the claim. */
    DIFFERS("≠", "differs"),
    /** One of its statements is where a number has moved on to. */
    DEVELOPED("↗", "later development"),
    /** Something in it comes near, too little to say that it says so, too much to call it silent. */
    NEAR("~", "something near"),
    /** Nothing in the text we hold speaks of it. */
    SILENT("–", "not found");

    private final String sign;
    private final String words;

    Mark(String sign, String words) {
        this.sign = sign;
        this.words = words;
    }

    /** One character. */
    public String sign() {
        return sign;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** The name in results, in lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
