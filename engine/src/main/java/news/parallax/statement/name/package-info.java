/** Who and what is named in an article, and which mentions mean the same bearer. Does not tell who speaks. */
@NullMarked
package news.parallax.statement.name;

import org.jspecify.annotations.NullMarked;
