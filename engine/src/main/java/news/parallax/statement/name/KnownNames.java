package news.parallax.statement.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.statement.name.Name.Type;
import org.jspecify.annotations.Nullable;

/**
 * What anybody knows of names: given names, countries, cities, well-known bodies, and the words that are no names. All
 * are looked up by {@link Keys key}. The countries are those of the JDK, in English.
 */
final class KnownNames {
    private static final String FILE = "known-names.txt";
    private static final Map<String, Set<String>> KINDS = read();
    private static final Map<String, Type> TYPES = types();
    private static final Set<String> MEN = kind("man");
    private static final Set<String> WOMEN = kind("woman");
    private static final Set<String> EITHER = kind("either");
    private static final Set<String> SURNAMES = kind("surname");
    private static final Set<String> ADJECTIVES = kind("adjective");
    private static final Set<String> PLAIN = kind("plain");
    private static final Set<String> NEVER = kind("never");

    private KnownNames() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> kinds = new HashMap<>();
        try (InputStream in = KnownNames.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the names " + FILE + " are not on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(": ");
                if (colon > 0 && line.charAt(0) != '#') {
                    Set<String> kind = kinds.computeIfAbsent(line.substring(0, colon), k -> new HashSet<>());
                    for (String name : line.substring(colon + 2).strip().split(",\\s*")) {
                        kind.add(Keys.of(name));
                    }
                }
            }
            return kinds;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the names " + FILE, e);
        }
    }

    private static Set<String> kind(String kind) {
        return Set.copyOf(KINDS.getOrDefault(kind, Set.of()));
    }

    private static Map<String, Type> types() {
        Map<String, Type> types = new HashMap<>();
        kind("other").forEach(n -> types.put(n, Type.OTHER));
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            types.put(Keys.of(country.getDisplayCountry(Locale.ENGLISH)), Type.PLACE);
        }
        kind("place").forEach(n -> types.put(n, Type.PLACE));
        kind("organisation").forEach(n -> types.put(n, Type.ORGANISATION));
        return Map.copyOf(types);
    }

    /** What a well-known name is the name of; null when it is not known. */
    static @Nullable Type type(String key) {
        return TYPES.get(key);
    }

    /** Every well-known name. */
    static Set<String> all() {
        return TYPES.keySet();
    }

    static boolean isMan(String key) {
        return MEN.contains(key);
    }

    static boolean isWoman(String key) {
        return WOMEN.contains(key);
    }

    static boolean isGiven(String key) {
        return MEN.contains(key) || WOMEN.contains(key) || EITHER.contains(key);
    }

    /** A surname that stands alone for one person of public life or of history. */
    static boolean isSurname(String key) {
        return SURNAMES.contains(key);
    }

    /** Of a people, a faith, a party: "Russian", "Republican". */
    static boolean isAdjective(String key) {
        return ADJECTIVES.contains(key);
    }

    /** A common word, no name when it stands alone with a capital. */
    static boolean isPlain(String key) {
        return PLAIN.contains(key);
    }

    /** A word that is no part of a name: a pronoun, a conjunction, a weekday. */
    static boolean isNever(String key) {
        return NEVER.contains(key);
    }
}
