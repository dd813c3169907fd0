/**
 * What the accounts of one event state, numbered: the material of all that follows. Compares nothing.
 */
@NullMarked
package news.parallax.telling;

import org.jspecify.annotations.NullMarked;
