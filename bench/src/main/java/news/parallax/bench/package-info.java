/** Accuracy on public corpora, speed, and peers side by side. */
@NullMarked
package news.parallax.bench;

import org.jspecify.annotations.NullMarked;
