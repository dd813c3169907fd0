/**
 * Who says what in one article: names, times, quantities, attributions, and the statements made of them.
 *
 * <p>Looks at one article at a time; nothing here compares two.
 */
@NullMarked
package news.parallax.statement;

import org.jspecify.annotations.NullMarked;
