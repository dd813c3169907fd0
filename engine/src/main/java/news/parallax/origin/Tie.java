package news.parallax.origin;

/**
 * A reason to take two accounts for one origin.
 *
 * @param a number of one account in the event
 * @param b number of the other, greater than {@code a}
 * @param firm true when they surely share an origin, false when they may
 * @param share of the shorter text that both have word for word, 0 to 1; 0 when the reason is another
 * @param evidence a readable line
 */
public record Tie(int a, int b, boolean firm, double share, String evidence) {}
