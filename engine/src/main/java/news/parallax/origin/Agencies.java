package news.parallax.origin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The news agencies that anybody knows, with their long and short names, and what the name of an agency or an outlet looks
 * like. An agency that is not known is called by its initials, so that its long and its short name are one.
 */
final class Agencies {
    private static final String FILE = "agencies.txt";
    private static final Map<String, String> KNOWN = new HashMap<>();
    private static final Map<String, String> ALONE = new HashMap<>();
    private static final Set<String> OUTLETS = new HashSet<>();
    private static final Set<String> OUTLET_WORDS = new HashSet<>();

    static {
        read();
    }

    /** A long name that says what it is: "Coastline News Agency". */
    private static final String GENERIC =
            "(?:\\p{Lu}[\\p{L}'\u2019-]+ ){1,4}(?:News Agency|Press Agency|Newswire|News Service|Press Association|Wire Service|Press Service)";
    /** A name of an agency within a line, a regular expression. */
    static final String NAME = "(?<![\\p{L}\\p{N}])(?:" + alternatives(KNOWN) + "|" + GENERIC + ")(?![\\p{L}\\p{N}])";
    /** A name of an agency where nothing else would stand: short names count too, known or not. */
    static final String LONE_NAME = "(?<![\\p{L}\\p{N}])(?:" + alternatives(KNOWN) + "|" + alternatives(ALONE) + "|"
            + GENERIC + "|\\p{Lu}{3,5})(?![\\p{L}\\p{N}])";

    private static final Pattern GENERIC_NAME = Pattern.compile(GENERIC);
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{3,5}");

    private Agencies() {}

    private static void read() {
        try (InputStream in = Agencies.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the agencies " + FILE + " are not on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("outlet: ")) {
                    OUTLETS.addAll(names(line.substring(8)));
                } else if (line.startsWith("word: ")) {
                    OUTLET_WORDS.addAll(names(line.substring(6)));
                } else if (!line.isBlank() && line.charAt(0) != '#') {
                    List<String> forms = names(line);
                    for (String form : forms) {
                        if (form.startsWith("(")) {
                            ALONE.put(form.substring(1, form.length() - 1), forms.get(0));
                        } else {
                            KNOWN.put(form, forms.get(0));
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the agencies " + FILE, e);
        }
    }

    private static List<String> names(String line) {
        return List.of(line.strip().split(",\\s*"));
    }

    /** Longest first, so that a name within a longer one is not taken for it. */
    private static String alternatives(Map<String, String> forms) {
        List<String> names = new ArrayList<>(forms.keySet());
        names.sort(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        return names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** What an agency is called here, whichever of its names is given; null for what is none. */
    static @Nullable String known(String name) {
        String bare = bare(name);
        String known = KNOWN.getOrDefault(bare, ALONE.get(bare));
        if (known != null) {
            return known;
        }
        if (GENERIC_NAME.matcher(bare).matches()) {
            StringBuilder initials = new StringBuilder();
            for (String word : bare.split("[ -]+")) {
                initials.append(Character.toUpperCase(word.charAt(0)));
            }
            return initials.toString();
        }
        return null;
    }

    /** The same where a short name that nobody knows counts too. */
    static @Nullable String lone(String name) {
        String known = known(name);
        return known == null && INITIALS.matcher(bare(name)).matches() ? bare(name) : known;
    }

    /** What an outlet is called here when a name looks like one, an agency among them; null when it does not. */
    static @Nullable String outlet(String name) {
        String known = KNOWN.get(bare(name));
        if (known != null) {
            return known;
        }
        String[] words = bare(name).split(" ");
        if (OUTLETS.contains(words[0])) {
            return words[0];
        }
        return words.length > 1 && OUTLET_WORDS.contains(words[words.length - 1])
                ? bare(name).toLowerCase(Locale.ROOT)
                : known(name);
    }

    private static String bare(String name) {
        return name.strip().replaceFirst("^(?:The|the|By|by|From|from) ", "");
    }
}
