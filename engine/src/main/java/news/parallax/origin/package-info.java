/**
 * Which accounts are not independent of one another: shared text, credits, the same outlet.
 */
@NullMarked
package news.parallax.origin;

import org.jspecify.annotations.NullMarked;
