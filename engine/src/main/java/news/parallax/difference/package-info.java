/**
 * How two statements that speak of the same thing differ: one finder a kind. Never judges which of them is right.
 */
@NullMarked
package news.parallax.difference;

import org.jspecify.annotations.NullMarked;
