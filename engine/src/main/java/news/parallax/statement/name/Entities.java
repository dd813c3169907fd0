package news.parallax.statement.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.statement.name.Name.Type;

/**
 * One name for each person and body across the accounts of an event: "Osk" in one account is the "Mira Osk" of another
 * where no other Osk is told of, "CNA" the "Coastline News Agency". Two entities that one account keeps apart stay apart.
 * Does not depend on the order of the accounts.
 */
public final class Entities {
    /** Of each account the common name of each of its entities. */
    private final List<Map<String, String>> common = new ArrayList<>();

    /**
     * Reads the names of the accounts of an event.
     *
     * @param accounts the names of each account
     */
    public Entities(List<? extends Collection<Name>> accounts) {
        Map<String, String> texts = new TreeMap<>();
        Map<String, Set<Type>> types = new TreeMap<>();
        List<Set<String>> told = new ArrayList<>();
        for (Collection<Name> names : accounts) {
            Set<String> keys = new HashSet<>();
            for (Name name : names) {
                String key = Keys.of(name.entity());
                keys.add(key);
                texts.merge(key, name.entity(), (a, b) -> a.compareTo(b) >= 0 ? a : b);
                types.computeIfAbsent(key, k -> new TreeSet<>()).add(name.type());
            }
            told.add(keys);
        }
        Map<String, List<String>> longer = longer(types);
        for (int i = 0; i < told.size(); i++) {
            Map<String, String> own = new HashMap<>();
            for (Name name : accounts.get(i)) {
                String key = Keys.of(name.entity());
                String full = full(key, longer.getOrDefault(key, List.of()), told.get(i));
                own.put(name.entity(), texts.getOrDefault(full, name.entity()));
            }
            common.add(own);
        }
    }

    /** The common name of an account's entity; the entity itself where the account has no such name. */
    public String common(int account, String entity) {
        return common.get(account).getOrDefault(entity, entity);
    }

    /** For each key those of which it may be the short form. */
    private static Map<String, List<String>> longer(Map<String, Set<Type>> types) {
        Map<String, List<String>> longer = new HashMap<>();
        types.forEach((key, kinds) -> {
            if (kinds.contains(Type.PERSON)) {
                for (String shorter : List.of(Keys.last(key), Keys.first(key))) {
                    add(longer, types, shorter, key);
                }
                for (String other : types.keySet()) {
                    if (other.length() < key.length() && other.indexOf(' ') > 0 && Bearers.isMiddleForm(other, key)) {
                        add(longer, types, other, key);
                    }
                }
            } else {
                add(longer, types, Keys.initials(key), key);
            }
        });
        return longer;
    }

    private static void add(
            Map<String, List<String>> longer, Map<String, Set<Type>> types, String shorter, String key) {
        // "Kell" the town is not short for Ana Kell.
        boolean person = types.getOrDefault(key, Set.of()).contains(Type.PERSON);
        Set<Type> kinds = types.getOrDefault(shorter, Set.of());
        boolean alike = person ? kinds.contains(Type.PERSON) : !kinds.isEmpty() && !kinds.contains(Type.PERSON);
        if (!shorter.equals(key) && alike) {
            longer.computeIfAbsent(shorter, s -> new ArrayList<>()).add(key);
        }
    }

    /** The longest that all the longer ones are forms of; the key itself where there are several bearers, or none. */
    private static String full(String key, List<String> longer, Set<String> told) {
        String longest = longer.stream()
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse(key);
        for (String other : longer) {
            // An account that has both names and did not join them means two by them.
            if (told.contains(other) || !other.equals(longest) && !Bearers.isMiddleForm(other, longest)) {
                return key;
            }
        }
        return longest;
    }
}
