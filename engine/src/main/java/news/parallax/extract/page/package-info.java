/**
 * From a page to its blocks: its text in document order, what is known of each run of it, which runs are the article, and
 * what the others are. Does not read titles, authors and dates.
 */
@NullMarked
package news.parallax.extract.page;

import org.jspecify.annotations.NullMarked;
