/**
 * Lines up the statements of an event into claims, finds where they differ, and who is silent.
 *
 * <p>Never judges which statement is right.
 */
@NullMarked
package news.parallax.claim;

import org.jspecify.annotations.NullMarked;
