/**
 * What a run of text tells of its role by its words alone, whatever page it stands on, and by standing in other inputs too.
 * Knows nothing of elements or places.
 */
@NullMarked
package news.parallax.extract.cue;

import org.jspecify.annotations.NullMarked;
