package news.parallax.statement.tagger;

/**
 * A run of tokens that has a part in an attribution.
 *
 * @param from its first token, counted through the article
 * @param to the token after its last
 * @param sentence the number of the sentence of its first token
 * @param last the number of the sentence of its last token
 */
public record Part(Role role, int from, int to, int sentence, int last) {}
