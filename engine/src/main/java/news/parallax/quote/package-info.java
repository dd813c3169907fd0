/**
 * Words quoted alike in several accounts, word by word. Judges no wording right.
 */
@NullMarked
package news.parallax.quote;

import org.jspecify.annotations.NullMarked;
