/**
 * Writes results for people and programs: JSON, one self-contained HTML page, Markdown, CSV and plain text.
 *
 * <p>Only shows. Nothing here compares, counts origins anew or words a verdict: what is not in the {@link
 * news.parallax.Comparison} is not in a report. All text in it comes from strangers, so every format escapes it.
 */
@NullMarked
package news.parallax.report;

import org.jspecify.annotations.NullMarked;
