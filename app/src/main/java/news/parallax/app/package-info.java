/**
 * The command line's beginning: {@link news.parallax.app.Main} puts the commands of {@code app.command} together, runs
 * one, and turns what went wrong into a line and an exit code.
 */
@NullMarked
package news.parallax.app;

import org.jspecify.annotations.NullMarked;
