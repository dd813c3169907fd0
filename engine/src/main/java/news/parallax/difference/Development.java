package news.parallax.difference;

/**
 * A number that moved on from one telling to a later one: news, not a contradiction.
 *
 * @param earlier index of the earlier telling in its claim
 * @param later index of the later one
 * @param detail in plain words
 */
public record Development(int earlier, int later, String detail) {}
