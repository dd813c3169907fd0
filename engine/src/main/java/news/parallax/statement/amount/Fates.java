package news.parallax.statement.amount;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/** What became of people who are counted: "eleven people were killed" counts {@code dead}, as "11 dead" does. */
final class Fates {
    private static final Set<String> PEOPLE = Set.of(
            "people",
            "person",
            "passenger",
            "civilian",
            "man",
            "woman",
            "child",
            "worker",
            "crew",
            "soldier",
            "victim",
            "resident",
            "casualty",
            "other",
            "survivor",
            "student",
            "migrant",
            "officer",
            "dead",
            "life",
            "protester",
            "villager",
            "tourist",
            "refugee",
            "troop",
            "policeman",
            "bystander",
            "patient",
            "miner",
            "boy",
            "girl",
            "adult",
            "pupil",
            "sailor",
            "marine",
            "guest");
    private static final Map<String, String> FATES = new HashMap<>();
    private static final Set<String> REACHED =
            Set.of("reached", "reaches", "to", "hit", "hits", "was", "is", "stands", "passed");
    private static final Set<String> TOLL = Set.of("toll", "deaths", "fatalities", "dead");
    private static final Set<String> CLAUSE = Set.of("after", "when", "as", "before", "while", "since", "because");
    private static final Set<String> BREAKS = Set.of(";", ":", "\u2014", "\u2013");

    static {
        put("dead", "dead killed killing died deaths fatalities perished drowned toll lives kills");
        put("injured", "injured wounded hurt injuries injuring");
        put("missing", "missing unaccounted");
        put("aboard", "aboard board onboard carrying");
        put("rescued", "rescued saved");
        put("arrested", "arrested detained");
        put("displaced", "displaced");
        put("evacuated", "evacuated");
        put("hospital", "hospitalised hospitalized hospital");
    }

    private Fates() {}

    private static void put(String fate, String words) {
        for (String word : words.split(" ")) {
            FATES.put(word, fate);
        }
    }

    /** What became of those counted; looks from the number to both sides, not past another number. */
    static @Nullable String find(List<Token> tokens, int at, int end, @Nullable String noun) {
        boolean people = noun == null || PEOPLE.contains(noun);
        String next = end < tokens.size() ? FATES.get(tokens.get(end).lower()) : null;
        if (!people) {
            return next;
        }
        if (isWhole(tokens, at)) {
            return null;
        }
        if (noun == null && isOfToll(tokens, at)) {
            return "dead";
        }
        if (noun != null
                && at > 1
                && tokens.get(at - 1).is("for")
                && tokens.get(at - 2).lower().startsWith("search")) {
            return "missing";
        }
        String after = after(tokens, end);
        return after != null ? after : before(tokens, at);
    }

    /** "12 of the 30 passengers were hurt": the 30 are those of whom the 12 were. */
    private static boolean isWhole(List<Token> tokens, int at) {
        int of = at - 1;
        while (of > 0
                && (tokens.get(of).tag().equals("DET") || tokens.get(of).tag().equals("PRON"))) {
            of--;
        }
        return of > 0 && tokens.get(of).is("of") && tokens.get(of - 1).tag().equals("NUM");
    }

    /** "The death toll in … reached 17". */
    private static boolean isOfToll(List<Token> tokens, int at) {
        if (at == 0 || !REACHED.contains(tokens.get(at - 1).lower())) {
            return false;
        }
        for (int i = Math.max(0, at - 20); i < at; i++) {
            if (TOLL.contains(tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String after(List<Token> tokens, int end) {
        for (int i = end; i < Math.min(tokens.size(), end + 9); i++) {
            Token token = tokens.get(i);
            if (token.tag().equals("NUM") && !isWhole(tokens, i)
                    || CLAUSE.contains(token.lower())
                    || BREAKS.contains(token.text())
                    || token.is("and") && i > end) {
                return null;
            }
            String fate = FATES.get(token.lower());
            if (fate != null
                    && !token.is("toll")
                    && (!token.is("board") || tokens.get(i - 1).is("on"))) {
                return fate;
            }
        }
        return null;
    }

    private static @Nullable String before(List<Token> tokens, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 6); i--) {
            Token token = tokens.get(i);
            if (token.tag().equals("NUM") || BREAKS.contains(token.text())) {
                return null;
            }
            String fate = FATES.get(token.lower());
            if (fate != null && token.tag().equals("VERB")) {
                return fate;
            }
        }
        return null;
    }
}
