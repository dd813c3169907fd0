/**
 * What one article is: its text in blocks, each with a role, and what is known about it.
 *
 * <p>Values only. How an article is won from a page lives in {@code extract}.
 */
@NullMarked
package news.parallax.article;

import org.jspecify.annotations.NullMarked;
