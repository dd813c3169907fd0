/**
 * The façade: {@link news.parallax.Parallax} takes inputs and gives a {@link news.parallax.Comparison}.
 *
 * <p>The way is {@code text, article, extract, statement, event, origin, claim}: each package knows only those
 * before it. The engine opens no file and no connection, prints nothing and reads no clock.
 */
@NullMarked
package news.parallax;

import org.jspecify.annotations.NullMarked;
