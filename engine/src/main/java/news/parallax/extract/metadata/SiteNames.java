package news.parallax.extract.metadata;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a site is called: its name in several wordings, its host. Compared by letters and digits alone. */
final class SiteNames {
    private static final int SHORTEST = 3;

    private final Set<String> names = new LinkedHashSet<>();

    SiteNames(@Nullable String... names) {
        for (String name : names) {
            String letters = name == null ? "" : letters(name);
            if (letters.length() >= SHORTEST) {
                this.names.add(letters);
            }
        }
    }

    /** Whether no name is known. */
    boolean isUnknown() {
        return names.isEmpty();
    }

    /** Whether a text is the site's name. */
    boolean is(String text) {
        return names.contains(letters(text));
    }

    /** Whether a text has the site's name in it. */
    boolean within(String text) {
        String letters = letters(text);
        return names.stream().anyMatch(letters::contains);
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.append(Character.toLowerCase(c));
            }
        }
        return letters.toString();
    }
}
