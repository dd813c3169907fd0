/**
 * Which articles tell the same event, and when it was: dating and grouping.
 *
 * <p>Does not compare what the articles say; that is {@code claim}.
 */
@NullMarked
package news.parallax.event;

import org.jspecify.annotations.NullMarked;
