package news.parallax.event;

import news.parallax.statement.AnnotatedArticle;

/**
 * Two events that were taken for two although some account of the one is near to one of the other.
 *
 * @param event the id of one
 * @param other the id of the other, after it in the order of letters
 * @param one the account of the first that is nearest to the second
 * @param two likewise
 * @param odds the log odds, by the two accounts alone, that they tell one event
 */
public record Relation(String event, String other, AnnotatedArticle one, AnnotatedArticle two, double odds) {}
