/**
 * The commands, one class each, and what they share: options, output, messages, progress.
 *
 * <p>A command reads the inputs, hands them to the engine, and hands what comes back to a report. Nothing here reads
 * files or knows how a result is written down.
 */
@NullMarked
package news.parallax.app.command;

import org.jspecify.annotations.NullMarked;
