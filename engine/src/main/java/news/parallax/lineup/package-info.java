/**
 * Which statements of an event speak of the same thing. Blind to whether they agree.
 */
@NullMarked
package news.parallax.lineup;

import org.jspecify.annotations.NullMarked;
