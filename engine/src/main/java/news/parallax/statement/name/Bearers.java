package news.parallax.statement.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.statement.name.Name.Type;
import org.jspecify.annotations.Nullable;

/**
 * Tells which names of an article mean the same bearer: "Osk" and "Mira J. Osk", "CNA" and "Coastline News Agency". Where
 * two people share a surname, a title or the custom of the press decides, else it stands for neither.
 */
final class Bearers {
    private final Map<String, Bearer> bearers = new TreeMap<>();
    private final Map<String, Type> types = new HashMap<>();
    /** The full key of each key that is short for one. */
    private final Map<String, String> full = new HashMap<>();
    /** The people whom a short key may mean, where there are several. */
    private final Map<String, List<String>> several = new HashMap<>();

    Bearers(List<Mention> mentions) {
        for (int i = 0; i < mentions.size(); i++) {
            bearers.computeIfAbsent(mentions.get(i).key(), Bearer::new).add(mentions.get(i), i);
        }
        bearers.forEach((key, bearer) -> types.put(key, bearer.type()));
        Map<String, List<String>> lasts = new HashMap<>();
        Map<String, List<String>> firsts = new HashMap<>();
        Map<String, List<String>> initials = new HashMap<>();
        for (String key : bearers.keySet()) {
            String letters = Keys.initials(key);
            if (!letters.isEmpty()) {
                initials.computeIfAbsent(letters, l -> new ArrayList<>()).add(key);
            }
            if (isPerson(key) && key.indexOf(' ') > 0) {
                lasts.computeIfAbsent(surname(key), l -> new ArrayList<>()).add(key);
                firsts.computeIfAbsent(Keys.first(key), f -> new ArrayList<>()).add(key);
            }
        }
        lasts.values().forEach(this::joinFullNames);
        for (String key : bearers.keySet()) {
            if (key.indexOf(' ') < 0) {
                joinHead(key);
                joinInitials(key, initials.getOrDefault(key, List.of()));
                joinPeople(key, lasts.getOrDefault(key, List.of()));
                joinPeople(key, firsts.getOrDefault(key, List.of()));
            } else if (isPerson(key)) {
                joinCalled(key);
                joinTail(key, lasts.getOrDefault(surname(key), List.of()));
            } else {
                joinBodies(key);
            }
        }
    }

    private boolean isPerson(String key) {
        return types.get(key) == Type.PERSON;
    }

    /** The last word that is neither "Jr." nor "III". */
    private static String surname(String key) {
        String last = Keys.last(key);
        boolean generation = last.equals("jr") || last.equals("sr") || last.equals("ii") || last.equals("iii");
        return generation && last.length() < key.length()
                ? Keys.last(key.substring(0, key.length() - last.length() - 1))
                : last;
    }

    /** "John Roe" and "John M. Roe" are one; "John Roe" and "Mary Roe", or "John Roe Jr.", are not. */
    private void joinFullNames(List<String> people) {
        for (String key : people) {
            String best = key;
            for (String other : people) {
                if (other.length() > best.length() && isMiddleForm(key, other)) {
                    best = other;
                }
            }
            if (!best.equals(key)) {
                full.put(key, best);
            }
        }
    }

    /** The second is the first with a middle name more. */
    static boolean isMiddleForm(String brief, String longer) {
        return longer.startsWith(Keys.first(brief) + " ")
                && longer.endsWith(" " + Keys.last(brief))
                && (brief.indexOf(' ') == brief.lastIndexOf(' ') || longer.contains(middle(brief)));
    }

    private static String middle(String key) {
        return key.substring(key.indexOf(' '), key.lastIndexOf(' '));
    }

    private void joinInitials(String key, List<String> longer) {
        // "Federal Boat Commission" and, a slip, "Federal Boats Commission" are one.
        boolean one = longer.stream()
                        .map(l -> Keys.first(l) + " " + Keys.last(l))
                        .distinct()
                        .count()
                == 1;
        if (one && types.get(key) != Type.PERSON && types.get(longer.get(0)) != Type.PERSON) {
            full.put(key, longer.get(0));
        }
    }

    /** "The Authority" for the one "Kell Boat Authority", "the Office" for the one "Office for Boats". */
    private void joinHead(String key) {
        Bearer bearer = bearers.get(key);
        if (bearer == null || !bearer.isDefinite() || !Bearer.isBodyWord(key)) {
            return;
        }
        List<String> bodies = bearers.keySet().stream()
                .filter(b -> types.get(b) == Type.ORGANISATION && b.indexOf(' ') > 0)
                .filter(b -> Keys.last(b).equals(key) || Keys.first(b).equals(key))
                .toList();
        if (bodies.size() == 1) {
            full.put(key, bodies.get(0));
            types.put(key, Type.ORGANISATION);
        }
    }

    /** A surname or a first name for the person who has it. */
    private void joinPeople(String key, List<String> people) {
        Bearer bearer = bearers.get(key);
        Type known = KnownNames.type(key);
        if (people.isEmpty() || full.containsKey(key) || bearer == null || bearer.isTitledThe()) {
            return;
        }
        // A town keeps its name beside a person who has it; a firm named after somebody is mostly the person then.
        boolean body = known == Type.ORGANISATION
                && !bearer.isDefinite()
                && surname(people.get(0)).equals(key)
                && KnownNames.isGiven(Keys.first(people.get(0)));
        if (known != null && !body && !bearer.isTitled() && !KnownNames.isGiven(key)) {
            return;
        }
        List<String> bears = people.stream().map(this::full).distinct().toList();
        if (bears.size() == 1) {
            full.put(key, bears.get(0));
            return;
        }
        several.put(key, bears);
        String meant = meant(bearer, bears);
        if (meant != null) {
            full.put(key, meant);
        }
    }

    /** "Deckhand Jon Osk" is Jon Osk, who is named so elsewhere. */
    private void joinCalled(String key) {
        String tail = key.substring(key.indexOf(' ') + 1);
        if (tail.indexOf(' ') > 0
                && isPerson(tail)
                && KnownNames.isGiven(Keys.first(tail))
                && !KnownNames.isGiven(Keys.first(key))) {
            full.put(key, tail);
        }
    }

    /** "Peña Nieto" for "Enrique Peña Nieto". */
    private void joinTail(String key, List<String> people) {
        if (full.containsKey(key)) {
            return;
        }
        List<String> longer = people.stream().filter(p -> p.endsWith(" " + key)).toList();
        if (longer.size() == 1 && !KnownNames.isGiven(Keys.first(key))) {
            full.put(key, full(longer.get(0)));
        }
    }

    /** "Kell Department" is the "Department of Kell", "Osk" in "Osk Inc" the company. */
    private void joinBodies(String key) {
        int of = key.indexOf(" of ");
        if (of > 0) {
            String turned = key.substring(of + 4) + " " + key.substring(0, of);
            if (bearers.containsKey(turned)) {
                full.put(turned, key);
            }
        }
        String last = Keys.last(key);
        if (last.equals("inc")
                || last.equals("corp")
                || last.equals("ltd")
                || last.equals("co")
                || last.equals("llc")
                || last.equals("plc")) {
            String bare = key.substring(0, key.lastIndexOf(' '));
            if (bearers.containsKey(bare) && !isPerson(bare)) {
                full.put(bare, key);
            }
        }
    }

    /**
     * Of several people with one surname the one who was called by it before another was brought in, or who is named in
     * full far more than the rest.
     */
    private @Nullable String meant(Bearer bearer, List<String> people) {
        String most = null;
        int mentions = 0;
        int rest = 0;
        String earliest = null;
        int first = Integer.MAX_VALUE;
        int second = Integer.MAX_VALUE;
        for (String key : people) {
            Bearer person = bearers.get(key);
            if (person == null) {
                continue;
            }
            if (person.count() > mentions) {
                rest += mentions;
                mentions = person.count();
                most = key;
            } else {
                rest += person.count();
            }
            if (person.first() < first) {
                second = first;
                first = person.first();
                earliest = key;
            } else {
                second = Math.min(second, person.first());
            }
        }
        if (bearer.first() < second) {
            return earliest;
        }
        return mentions >= 3 * rest ? most : null;
    }

    private String full(String key) {
        return full.getOrDefault(key, key);
    }

    /** The key of the bearer whom a mention means. */
    String key(Mention mention) {
        String title = mention.title();
        List<String> people = several.get(mention.key());
        if (title != null && people != null) {
            boolean he = title.startsWith("mr") && !title.startsWith("mrs");
            boolean she = title.startsWith("mrs") || title.startsWith("ms");
            List<String> fitting = people.stream()
                    .filter(p -> he && KnownNames.isMan(Keys.first(p)) || she && KnownNames.isWoman(Keys.first(p)))
                    .toList();
            if (fitting.size() == 1) {
                return fitting.get(0);
            }
        }
        return full(full(mention.key()));
    }

    /** A bearer's name as written. */
    String entity(String key) {
        Bearer bearer = bearers.get(key);
        return bearer == null ? key : bearer.text();
    }

    Type type(String key) {
        return types.getOrDefault(key, Type.OTHER);
    }
}
