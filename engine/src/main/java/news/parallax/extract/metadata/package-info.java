/**
 * What a page says of itself: title, author, outlet, address, language, date. Does not touch the article's text.
 */
@NullMarked
package news.parallax.extract.metadata;

import org.jspecify.annotations.NullMarked;
