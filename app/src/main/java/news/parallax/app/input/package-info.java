/**
 * From the arguments of a command line to inputs: finds the files, unpacks and splits them, and tells those that cannot
 * be read from the rest.
 *
 * <p>Never throws because of a bad input: what cannot be read comes out as {@link news.parallax.app.input.Reading.Failed}
 * in its place. Does not look for the article in an input; that is the engine's.
 */
@NullMarked
package news.parallax.app.input;

import org.jspecify.annotations.NullMarked;
