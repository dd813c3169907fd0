package news.parallax.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account as it is read on the page: its blocks in order, with the statements marked that claims are made of.
 *
 * @param id of the account on the page
 * @param name what the account is called
 * @param facts who wrote it, when, how long it is
 * @param url where it was published, if that can be linked safely
 * @param language for the browser, if it is a well-formed tag
 * @param parts the blocks
 * @param voices who speaks in it, those with most statements first
 * @param notFound claims of two or more others that it does not have, the first few
 */
public record Reading(
        String id,
        String name,
        @Nullable String title,
        List<String> facts,
        @Nullable WebLink url,
        @Nullable String language,
        List<Part> parts,
        List<Voice> voices,
        GapView.Some notFound) {
    /** So many of those who speak are shown at first. */
    private static final int FIRST_VOICES = 6;

    /** Those who have most statements. */
    public List<Voice> firstVoices() {
        return voices.subList(0, Math.min(voices.size(), FIRST_VOICES));
    }

    /** All others, to be opened. */
    public List<Voice> otherVoices() {
        return voices.subList(firstVoices().size(), voices.size());
    }

    /** A link within the page. */
    public record Link(String href, String text) {}

    /** A speaker and how many statements of the account are given to them. */
    public record Voice(String name, String statements) {}

    /**
     * A paragraph of the article, or leftovers of the page that run together.
     *
     * @param leftover was not read for statements
     * @param folded to be opened by the reader
     * @param label what the leftovers are
     */
    public record Part(boolean leftover, boolean folded, String label, List<Passage> passages) {}

    /** A block. */
    public record Passage(String kind, List<Run> runs) {}

    /**
     * A stretch of text with one look.
     *
     * @param id where links to the statement that begins here lead
     * @param look a class of the style: {@code differs}, {@code shared}, {@code alone}, {@code voice}, or none
     * @param speaker whose words these are
     * @param bits its text, cut where something else links to
     * @param claims the claims of the statements that end here
     */
    public record Run(
            @Nullable String id,
            @Nullable String look,
            @Nullable String speaker,
            List<Bit> bits,
            List<Link> claims) {}

    /** Text, with the name of the place before it if something links there. */
    public record Bit(@Nullable String id, String text) {}
}
