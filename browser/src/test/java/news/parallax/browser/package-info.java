/**
 * The page as a reader meets it: made from the samples by the command line, opened from disk in a Chromium, wide and narrow.
 *
 * <p>Where there is no Chromium nothing here runs, and one line says so. Nothing here reaches the network.
 */
@NullMarked
package news.parallax.browser;

import org.jspecify.annotations.NullMarked;
