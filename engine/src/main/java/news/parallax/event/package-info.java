/**
 * Which articles tell the same event.
 *
 * <p>Does not say when it was; that is {@code date}. Does not compare what the articles say; that is {@code claim}.
 */
@NullMarked
package news.parallax.event;

import org.jspecify.annotations.NullMarked;
