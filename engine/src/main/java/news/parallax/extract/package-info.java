/**
 * From an input as it came (page, flattened text, JSON) to an {@link news.parallax.article.Article}.
 *
 * <p>Keeps everything it drops as a block with its kind. Cues, metadata, pages and flattened text have rooms of their own. Does not read files or the network: bytes come in.
 */
@NullMarked
package news.parallax.extract;

import org.jspecify.annotations.NullMarked;
