/**
 * From text that somebody else flattened, or that is clean, to its blocks: lines mended and cut, what is known of each,
 * which are the article, and what the others are. Knows no elements.
 */
@NullMarked
package news.parallax.extract.flat;

import org.jspecify.annotations.NullMarked;
