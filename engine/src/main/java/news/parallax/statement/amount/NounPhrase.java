package news.parallax.statement.amount;

import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/** The noun that a number counts. */
final class NounPhrase {
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("people", "people"),
            Map.entry("persons", "people"),
            Map.entry("men", "man"),
            Map.entry("women", "woman"),
            Map.entry("children", "child"),
            Map.entry("feet", "foot"),
            Map.entry("teeth", "tooth"),
            Map.entry("lives", "life"),
            Map.entry("wives", "wife"),
            Map.entry("congressmen", "congressman"),
            Map.entry("policemen", "policeman"),
            Map.entry("firemen", "fireman"),
            Map.entry("countrymen", "countryman"),
            Map.entry("species", "species"),
            Map.entry("series", "series"),
            Map.entry("cookies", "cookie"),
            Map.entry("movies", "movie"),
            Map.entry("zombies", "zombie"));
    /** Plural without a mark of it. */
    private static final Set<String> PLAIN = Set.of(
            "people",
            "men",
            "women",
            "children",
            "police",
            "crew",
            "troops",
            "staff",
            "dead",
            "wounded",
            "feet",
            "personnel",
            "aircraft",
            "sheep",
            "fish",
            "cattle",
            "deer",
            "others",
            "congressmen",
            "policemen",
            "firemen",
            "lives",
            "teeth",
            "spacecraft",
            "youth",
            "folk",
            "alumni",
            "media",
            "criteria");

    private static final Set<String> SKIPPED =
            Set.of("of", "the", "their", "its", "his", "her", "our", "those", "these", "all", "my", "your", "more");
    private static final int LONGEST = 6;

    private NounPhrase() {}

    /** The head of the noun phrase that begins at a token, in the singular; null when none does. */
    static @Nullable String head(List<Token> tokens, int from, boolean[] inTime) {
        int start = from;
        while (start < tokens.size()
                && start < from + 3
                && SKIPPED.contains(tokens.get(start).lower())) {
            start++;
        }
        String head = null;
        boolean common = false;
        for (int i = start; i < Math.min(tokens.size(), start + LONGEST); i++) {
            Token token = tokens.get(i);
            String tag = token.tag();
            if (head != null && (token.is("'s") || token.is("'"))) {
                // "Two of the mayor's aides": it is the aides that are counted.
                head = null;
                common = false;
                continue;
            }
            boolean proper = tag.equals("PROPN");
            boolean nominal = proper || tag.equals("NOUN");
            if (nominal
                    && head == null
                    && token.lower().indexOf('-') > 0
                    && token.lower().endsWith("ed")) {
                continue;
            }
            boolean modifier = tag.equals("ADJ") || tag.equals("NUM") || tag.equals("ADV");
            boolean between = token.is("-") && i > start || token.is("and") && isBetween(tokens, i, start, head);
            if (inTime[i] || !(nominal || modifier || between) || !token.isWord() && !between) {
                break;
            }
            if (head != null
                    && (modifier && !token.is("-") || proper && common || isPlural(head) && token.isCapital())) {
                break;
            }
            if (head != null && token.is("times")) {
                break;
            }
            if (nominal && head != null && isPlural(head) && !isPlural(token.lower())) {
                break;
            }
            if (nominal) {
                head = token.lower();
                common = !token.isCapital();
            }
        }
        return head == null || !Character.isLetter(head.charAt(0)) ? null : singular(head);
    }

    /** "Two blue and white vans", "six House and Senate leaders". */
    private static boolean isBetween(List<Token> tokens, int at, int start, @Nullable String head) {
        if (at <= start || at + 1 >= tokens.size()) {
            return false;
        }
        String before = tokens.get(at - 1).tag();
        String after = tokens.get(at + 1).tag();
        boolean names = tokens.get(at - 1).isCapital() && tokens.get(at + 1).isCapital();
        boolean nouns = head != null && names && (after.equals("NOUN") || after.equals("PROPN"));
        return nouns || before.equals("ADJ") && after.equals("ADJ");
    }

    static boolean isPlural(String noun) {
        return PLAIN.contains(noun)
                || noun.length() > 3 && noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us");
    }

    static String singular(String noun) {
        String irregular = IRREGULAR.get(noun);
        if (irregular != null) {
            return irregular;
        }
        if (noun.endsWith("ies") && noun.length() > 4) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        if (noun.endsWith("sses") || noun.endsWith("ches") || noun.endsWith("shes") || noun.endsWith("xes")) {
            return noun.substring(0, noun.length() - 2);
        }
        boolean plural = noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us") && noun.length() > 3;
        return plural ? noun.substring(0, noun.length() - 1) : noun;
    }
}
