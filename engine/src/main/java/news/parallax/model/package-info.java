/**
 * Models that were learned elsewhere: reading their weights and applying them. Learning them lives in {@code bench}; what
 * they are fed lives with those who ask them.
 */
@NullMarked
package news.parallax.model;

import org.jspecify.annotations.NullMarked;
