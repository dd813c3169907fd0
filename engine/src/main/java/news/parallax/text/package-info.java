/**
 * Text and the places in it: snapshots, spans, sentences, tokens, terms and their weights.
 *
 * <p>Nothing here knows what an article is. Every normalisation keeps the way back to the
 * snapshot, so that whatever is found later can be shown in its place.
 */
@NullMarked
package news.parallax.text;

import org.jspecify.annotations.NullMarked;
