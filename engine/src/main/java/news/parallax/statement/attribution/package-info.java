/** Who is said to have said what in an article: quotations, attributions and whom their sources mean. */
@NullMarked
package news.parallax.statement.attribution;

import org.jspecify.annotations.NullMarked;
