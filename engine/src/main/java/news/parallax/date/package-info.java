/**
 * When an article was published, and when its event was: from the dates that are known, and where none is, from what the
 * texts themselves tell (a weekday here, a month there, who was president).
 *
 * <p>Every day of the horizon (1990 to 2026) is tried: each clue says how likely it makes the day. Reads no clock.
 */
@NullMarked
package news.parallax.date;

import org.jspecify.annotations.NullMarked;
