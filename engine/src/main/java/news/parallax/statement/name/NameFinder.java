package news.parallax.statement.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.statement.name.Name.Type;
import news.parallax.text.Cue;
import news.parallax.text.Sentence;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds names by capitals and tags, tells their type by titles, endings and surroundings, and takes the short form for
 * the full one that the article has. Every mention in an article counts for all: consistency within the document.
 */
public final class NameFinder {
    private static final Set<String> NO_NAME = words(
            "i monday tuesday wednesday thursday friday saturday sunday january february march april may june july"
                    + " august september october november december mr mrs ms mr. mrs. ms. dr dr. sir lady lord edt est gmt bst pm am"
                    + " the a an this that these those it he she they we you his her its their our my but and or if in on at for from"
                    + " with by after before when while as to of what who why how there here no not yes all some many most both each"
                    + " according meanwhile however despite although though since until later earlier also now then still");
    private static final Set<String> ORG_ENDS = words(
            "party ministry department agency university college council committee commission company corporation inc"
                    + " ltd corp group bank court police army navy force forces association union institute foundation"
                    + " network service services office authority board bureau federation league club church hospital times post news"
                    + " herald tribune journal gazette guardian telegraph mail press broadcasting house congress senate parliament"
                    + " government administration coalition front movement union organisation organization secretariat team guard"
                    + " airlines airways systems holdings palace");
    private static final Set<String> PLACE_ENDS = words(
            "city island islands river lake sea bay strait coast mountain mountains valley province county region state peninsula"
                    + " harbour harbor port street avenue road square bridge airport beach cape gulf ocean east west north south territory");
    private static final Set<String> OF_HEADS = words(
            "ministry department university bank republic state states house gulf strait bay city council office port union"
                    + " institute court college federation kingdom cape isle board church duke prince princess minister secretary chamber");
    private static final Set<String> PARTICLES =
            words("bin al el de del della der den van von la le da dos di ibn ben");
    private static final Set<String> PLACE_BEFORE = words("in near from at to across outside inside around off");
    private static final Set<String> COUNTRIES = Stream.of(Locale.getISOCountries())
            .map(code -> new Locale.Builder()
                    .setRegion(code)
                    .build()
                    .getDisplayCountry(Locale.ENGLISH)
                    .toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> REGIONS =
            words("us uk u.s. u.k. uae america britain england scotland wales holland burma czechia korea turkey europe"
                    + " asia africa");

    private static Set<String> words(String words) {
        return Set.copyOf(List.of(words.strip().split("\\s+")));
    }

    /** A run of tokens that may be a name. */
    private record Mention(
            Span span, List<Token> tokens, @Nullable String title, boolean afterPlaceWord, boolean speaks) {
        String text() {
            return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
        }

        String key() {
            return text().toLowerCase(Locale.ROOT).replaceAll("[.\u2019']", "");
        }

        String last() {
            return tokens.get(tokens.size() - 1).lower();
        }
    }

    /** What is known of all mentions of one key. */
    private static final class Bearer {
        private String text = "";
        private int titled;
        private int placed;
        private int spoke;
        private int count;
        private final Set<String> titles = new HashSet<>();
    }

    /**
     * The names of an article.
     *
     * @param names every mention in order
     * @param titles for each entity the titles it is given, in lower case ("president")
     */
    public record Found(List<Name> names, Map<String, Set<String>> titles) {}

    public Found find(Snapshot snapshot, List<Sentence> sentences) {
        Set<String> midCapitals = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (int i = 1; i < sentence.tokens().size(); i++) {
                Token token = sentence.tokens().get(i);
                if (token.isCapital() && token.tag().equals("PROPN")) {
                    midCapitals.add(token.lower());
                }
            }
        }
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : sentences) {
            mentions(sentence, midCapitals, mentions);
        }
        return resolve(snapshot, mentions);
    }

    private static void mentions(Sentence sentence, Set<String> midCapitals, List<Mention> mentions) {
        List<Token> tokens = sentence.tokens();
        int i = 0;
        while (i < tokens.size()) {
            int end = i;
            while (end < tokens.size() && continues(tokens, i, end, midCapitals)) {
                end++;
            }
            if (end > i) {
                mention(tokens, i, end, mentions);
                i = end;
            } else {
                i++;
            }
        }
    }

    private static boolean continues(List<Token> tokens, int start, int at, Set<String> midCapitals) {
        Token token = tokens.get(at);
        if (isNameWord(tokens, at, midCapitals)) {
            return true;
        }
        boolean next = at + 1 < tokens.size() && isNameWord(tokens, at + 1, midCapitals);
        if (at == start || !next) {
            return false;
        }
        return PARTICLES.contains(token.lower())
                || token.is("of") && OF_HEADS.contains(tokens.get(at - 1).lower());
    }

    private static boolean isNameWord(List<Token> tokens, int at, Set<String> midCapitals) {
        Token token = tokens.get(at);
        if (token.lower().matches("(?:al|el|an|as|ash)-.*")
                && Character.isUpperCase(token.text()
                        .charAt(
                                token.text().indexOf('-') + 1 < token.text().length()
                                        ? token.text().indexOf('-') + 1
                                        : 0))) {
            return true;
        }
        if (!token.isCapital() || !Character.isLetter(token.text().charAt(0)) || NO_NAME.contains(token.lower())) {
            return false;
        }
        boolean first = at == 0 || tokens.get(at - 1).text().matches("[\"\u201c\u2018':(]");
        if (first) {
            return midCapitals.contains(token.lower()) || token.tag().equals("PROPN") || isAcronym(token);
        }
        return !token.tag().equals("ADJ")
                || midCapitals.contains(token.lower())
                || at + 1 < tokens.size() && tokens.get(at + 1).isCapital();
    }

    private static boolean isAcronym(Token token) {
        return token.text().matches("\\p{Lu}[\\p{Lu}\\d.&]{1,6}");
    }

    /** Strips titles and demonyms off the front and keeps what is left, if anything. */
    private static void mention(List<Token> tokens, int from, int to, List<Mention> mentions) {
        int start = from;
        String title = null;
        int lastTitle = -1;
        for (int i = from; i < to; i++) {
            if (Titles.isTitle(tokens.get(i).lower())
                    && !(i > from && PARTICLES.contains(tokens.get(i - 1).lower()))) {
                lastTitle = i;
            }
        }
        if (lastTitle >= 0) {
            // "Harbour Office Director Ana Roe" is an office and a person.
            title = tokens.get(lastTitle).lower();
            start = lastTitle + 1;
            int office = lastTitle;
            while (office > from
                    && tokens.get(office - 1)
                            .lower()
                            .matches(
                                    "prime|vice|deputy|foreign|defen[cs]e|interior|finance|press|executive|attorney|assistant|chief|state|former|acting|under")) {
                office--;
            }
            if (office > from && !isDemonym(tokens.get(office - 1))) {
                mention(tokens, from, office, mentions);
            }
        } else if (from > 0 && Titles.isTitle(tokens.get(from - 1).lower())) {
            title = tokens.get(from - 1).lower();
        }
        while (start < to - 1 && isDemonym(tokens.get(start)) && title != null) {
            start++;
        }
        if (start >= to
                || to - start == 1 && Titles.isTitle(tokens.get(start).lower().replaceFirst("s$", ""))) {
            return;
        }
        List<Token> name = tokens.subList(start, to);
        boolean place = start == from
                && from > 0
                && PLACE_BEFORE.contains(tokens.get(from - 1).lower());
        boolean speaks = to < tokens.size()
                && (Cue.isCue(tokens.get(to).lower())
                        || tokens.get(to).is("who")
                        || tokens.get(to).is(",")
                                && to + 1 < tokens.size()
                                && tokens.get(to + 1).text().matches("\\d{1,3}|who|whose"));
        Span span = new Span(
                name.get(0).span().start(), name.get(name.size() - 1).span().end());
        mentions.add(new Mention(span, name, title, place, speaks));
    }

    private static boolean isDemonym(Token token) {
        return token.tag().equals("ADJ") && token.text().matches(".*(?:an|ese|ish|i|ch)");
    }

    private static Found resolve(Snapshot snapshot, List<Mention> mentions) {
        Map<String, Bearer> bearers = new TreeMap<>();
        for (Mention mention : mentions) {
            Bearer bearer = bearers.computeIfAbsent(mention.key(), k -> new Bearer());
            bearer.text = bearer.text.isEmpty() ? mention.text() : bearer.text;
            bearer.count++;
            bearer.titled += mention.title() != null ? 1 : 0;
            bearer.placed += mention.afterPlaceWord() ? 1 : 0;
            bearer.spoke += mention.speaks() ? 1 : 0;
            if (mention.title() != null) {
                bearer.titles.add(mention.title());
            }
        }
        Map<String, String> full = fullForms(bearers.keySet());
        Map<String, Type> types = new HashMap<>();
        Map<String, Set<String>> titles = new TreeMap<>();
        for (Map.Entry<String, Bearer> entry : bearers.entrySet()) {
            String key = full.getOrDefault(entry.getKey(), entry.getKey());
            Type type = type(key, entry.getValue());
            types.merge(key, type, NameFinder::stronger);
            titles.computeIfAbsent(entity(bearers, key), k -> new java.util.TreeSet<>())
                    .addAll(entry.getValue().titles);
        }
        List<Name> names = new ArrayList<>();
        for (Mention mention : mentions) {
            String key = full.getOrDefault(mention.key(), mention.key());
            names.add(new Name(mention.span(), types.getOrDefault(key, Type.OTHER), entity(bearers, key)));
        }
        return new Found(names, titles);
    }

    private static String entity(Map<String, Bearer> bearers, String key) {
        Bearer bearer = bearers.get(key);
        return bearer == null ? key : bearer.text;
    }

    private static Type stronger(Type a, Type b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    /** "Osk" for "Mira Osk" and "CNA" for "Coastline News Agency", where one longer name only can be meant. */
    private static Map<String, String> fullForms(Set<String> keys) {
        Map<String, String> full = new HashMap<>();
        for (String key : keys) {
            List<String> longer = keys.stream()
                    .filter(k -> k.length() > key.length()
                            && (k.endsWith(" " + key)
                                    || k.endsWith("-" + key)
                                    || initials(k).equals(key)))
                    .filter(k -> !ORG_ENDS.contains(key) && !PLACE_ENDS.contains(key))
                    .toList();
            if (longer.size() == 1
                    || longer.size() > 1
                            && longer.stream()
                                    .allMatch(l -> longer.get(longer.size() - 1).endsWith(l))) {
                full.put(key, longer.get(longer.size() - 1));
            } else if (longer.size() > 1) {
                // "John Roe" and "John M. Roe" are one; "John Roe" and "Mary Roe" are not.
                Set<String> firsts = longer.stream().map(l -> l.split(" ")[0]).collect(Collectors.toSet());
                if (firsts.size() == 1) {
                    full.put(
                            key,
                            longer.stream()
                                    .max((a, b) -> Integer.compare(a.length(), b.length()))
                                    .orElse(key));
                }
            }
        }
        full.replaceAll((k, v) -> full.getOrDefault(v, v));
        for (String key : keys) {
            String[] parts = key.split(" ");
            if (parts.length == 2 && !full.containsKey(key)) {
                List<String> middle = keys.stream()
                        .filter(k ->
                                k.split(" ").length > 2 && k.startsWith(parts[0] + " ") && k.endsWith(" " + parts[1]))
                        .toList();
                if (middle.size() == 1) {
                    full.put(middle.get(0), key);
                }
            }
        }
        full.replaceAll((k, v) -> full.getOrDefault(v, v));
        return full;
    }

    private static String initials(String key) {
        String[] words = key.split(" ");
        return words.length < 2
                ? ""
                : Stream.of(words)
                        .filter(w -> !w.isEmpty() && !w.equals("of"))
                        .map(w -> w.substring(0, 1))
                        .collect(Collectors.joining());
    }

    private static Type type(String key, Bearer bearer) {
        String[] words = key.split(" ");
        String last = words[words.length - 1];
        if (COUNTRIES.contains(key) || REGIONS.contains(key)) {
            return Type.PLACE;
        }
        if (ORG_ENDS.contains(last) && words.length > 1 || ORG_ENDS.contains(words[0]) && words.length > 1) {
            return Type.ORGANISATION;
        }
        if (bearer.titled > 0 && bearer.titled * 3 >= bearer.count) {
            return Type.PERSON;
        }
        if (PLACE_ENDS.contains(last) && words.length > 1 || PLACE_ENDS.contains(words[0]) && words.length > 1) {
            return Type.PLACE;
        }
        if (bearer.text.matches("\\p{Lu}[\\p{Lu}&.]{1,6}")) {
            return Type.ORGANISATION;
        }
        if (bearer.placed * 2 >= bearer.count && (bearer.spoke == 0 || words.length == 1)) {
            return Type.PLACE;
        }
        boolean plain = bearer.text.matches(
                "(?:[\\p{Lu}][\\p{L}'\u2019.-]*|bin|al|de|van|von|der)(?: (?:[\\p{Lu}][\\p{L}'\u2019.-]*|bin|al|de|van|von|der)){1,3}");
        if (plain && words.length >= 2 && words.length <= 4) {
            return Type.PERSON;
        }
        // People are brought in with their full names; what speaks by one word is a body.
        return bearer.spoke > 0 && words.length == 1 ? Type.ORGANISATION : Type.OTHER;
    }
}
