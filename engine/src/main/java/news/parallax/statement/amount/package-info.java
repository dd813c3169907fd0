/** When, how many and how much, as an article writes it and as values. Does not compare two of them. */
@NullMarked
package news.parallax.statement.amount;

import org.jspecify.annotations.NullMarked;
