package news.parallax.text;

/**
 * A word or a mark.
 *
 * @param span its place in the snapshot
 * @param text as written
 * @param lower in lower case with typographic apostrophes made plain
 * @param tag part of speech, a tag of <a href="https://universaldependencies.org/u/pos/">Universal Dependencies</a>
 */
public record Token(Span span, String text, String lower, String tag) {

    /** Begins with a capital letter. */
    public boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Holds a letter or a digit. */
    public boolean isWord() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    public boolean is(String word) {
        return lower.equals(word);
    }
}
