package news.parallax.report;

/**
 * Text as it may be shown to a person: without characters that act on the page or terminal instead of being read.
 * Escaping for a format comes after this.
 */
final class Shown {
    /** So many times its length is seldom white space: no megabyte is read for its first words. */
    private static final int ENOUGH = 20;

    private Shown() {}

    /**
     * Line ends and tabs stay, control characters that part words become spaces; other control characters and those
     * that turn the direction of text are gone.
     */
    static String text(String raw) {
        StringBuilder shown = new StringBuilder(raw.length());
        raw.codePoints().filter(c -> !turnsDirection(c)).map(Shown::plain).forEach(c -> {
            if (c >= 0) {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    /** The same on one line, runs of white space made one space. */
    static String line(String raw) {
        return text(raw).replaceAll("[\\s\\u00a0\\u2028\\u2029]+", " ").strip();
    }

    /** One line of at most so many characters; a word at the end is left out rather than cut. */
    static String clip(String raw, int most) {
        String line = raw.length() > ENOUGH * most ? line(raw.substring(0, ENOUGH * most)) : line(raw);
        if (line.length() <= most && raw.length() > ENOUGH * most) {
            line = line(raw);
        }
        if (line.length() <= most) {
            return line;
        }
        int cut = line.lastIndexOf(' ', most - 1);
        if (cut < most / 2) {
            cut = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
        }
        return line.substring(0, cut).stripTrailing() + "…";
    }

    /** Overrides, embeddings and isolates: they can make text read as other than it is. */
    static boolean turnsDirection(int character) {
        return (character >= 0x202a && character <= 0x202e) || (character >= 0x2066 && character <= 0x2069);
    }

    /** What to show for a character; negative for nothing. A stray surrogate has no encoding. */
    private static int plain(int character) {
        if (character == '\n' || character == '\t') {
            return character;
        }
        if (Character.isISOControl(character)) {
            return Character.isWhitespace(character) || character == 0x85 ? ' ' : -1;
        }
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE ? 0xfffd : character;
    }
}
