package news.parallax.statement.name;

/**
 * A name as it is shown and compared whatever keyboard wrote it: one apostrophe, one hyphen, one space between words. Letters and
 * their case stay as they are.
 */
public final class Spelling {
    private static final String APOSTROPHES = "\u2018\u2019\u201b\u02bc\u00b4`";
    private static final String HYPHENS = "\u2010\u2011";

    private Spelling() {}

    /** A name spelled plainly, without space at its ends. */
    public static String of(String name) {
        return isPlain(name) ? name : plain(name);
    }

    private static boolean isPlain(String name) {
        boolean space = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean another = c == ' ';
            if (c < ' ' || c > '~' || c == '`' || another && space) {
                return false;
            }
            space = another;
        }
        return !space;
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
                    plain.append(' ');
                }
            } else {
                plain.append(APOSTROPHES.indexOf(c) >= 0 ? '\'' : HYPHENS.indexOf(c) >= 0 ? '-' : c);
            }
        }
        return plain.toString().stripTrailing();
    }
}
