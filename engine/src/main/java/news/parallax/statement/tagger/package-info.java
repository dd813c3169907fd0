/**
 * Who is said to have said what, learned: what a tagger sees of each token, the tagger, and the putting together of the parts it
 * found. Does not tell whom the words of a source mean.
 */
@NullMarked
package news.parallax.statement.tagger;

import org.jspecify.annotations.NullMarked;
