package news.parallax.statement.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.statement.name.BodyNouns;
import news.parallax.statement.name.Name;
import news.parallax.statement.name.Name.Type;
import news.parallax.statement.name.NameFinder;
import news.parallax.statement.name.Titles;
import news.parallax.text.Snapshot;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What an article calls those it names: "former President Mira Osk", "Ada Wren, the mayor," and "the grocer Kell & Sons". So "the
 * mayor", "the two presidents" and "the company" mean somebody, as long as they can mean nobody else.
 */
final class TitleBearers {
    private static final Pattern BEFORE_NAME = Pattern.compile("(?:(\\p{Lu}[\\p{L}.]+|former) )?(\\p{L}+) $");
    private static final Pattern AFTER_NAME =
            Pattern.compile("^, (?:the |a |an |its |their )?(?:(\\p{L}+) )?(\\p{L}+)\\b");
    /** "the grocer " before a name. */
    private static final Pattern BODY_BEFORE = Pattern.compile("(\\p{L}+),? $");
    /** ", an online grocer from Kell," behind it. */
    private static final Pattern BODY_AFTER =
            Pattern.compile("^, (?:the|a|an|its|one of the) ((?:[\\p{L}-]+ ){0,3}[\\p{L}-]+)");

    private static final Set<String> MEN =
            Set.of("mr", "mr.", "sir", "lord", "king", "prince", "spokesman", "chairman", "congressman");
    private static final Set<String> WOMEN = Set.of(
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "lady",
            "dame",
            "queen",
            "princess",
            "spokeswoman",
            "chairwoman",
            "congresswoman");
    /** How far from a name its title may begin or end. */
    private static final int REACH = 40;

    private final Snapshot snapshot;
    private final List<Name> names;
    /** For each person the titles it bears, and what stands before them: "president", "former president". */
    private final Map<String, Set<String>> titles = new TreeMap<>();
    /** For each body the nouns it is called by: "grocer". */
    private final Map<String, Set<String>> nouns = new TreeMap<>();

    private final Map<String, String> pronouns = new HashMap<>();

    TitleBearers(Snapshot snapshot, NameFinder.Found found) {
        this.snapshot = snapshot;
        this.names = found.names();
        found.titles().forEach((entity, own) -> own.forEach(t -> bears(entity, t)));
        for (Name name : names) {
            if (name.type() == Type.PERSON) {
                titled(name);
                String pronoun = Titles.pronoun(name.entity());
                if (pronoun != null) {
                    pronouns.putIfAbsent(name.entity(), pronoun);
                }
            } else if (name.type() != Type.PLACE) {
                calledBody(name);
            }
        }
    }

    private String before(Name name) {
        int start = name.span().start();
        return snapshot.text().substring(Math.max(0, start - REACH), start);
    }

    private String after(Name name) {
        int end = name.span().end();
        return snapshot.text().substring(end, Math.min(snapshot.text().length(), end + REACH));
    }

    private void bears(String entity, String title) {
        titles.computeIfAbsent(entity, e -> new TreeSet<>()).add(title);
        String word = title.substring(title.lastIndexOf(' ') + 1);
        if (MEN.contains(word)) {
            pronouns.put(entity, "he");
        } else if (WOMEN.contains(word)) {
            pronouns.put(entity, "she");
        }
    }

    private void titled(Name name) {
        bears(name.entity(), BEFORE_NAME.matcher(before(name)));
        bears(name.entity(), AFTER_NAME.matcher(after(name)));
    }

    private void bears(String entity, Matcher found) {
        if (!found.find()) {
            return;
        }
        String title = found.group(2).toLowerCase(Locale.ROOT);
        if (Titles.isTitle(title)) {
            bears(entity, title);
            if (found.group(1) != null) {
                bears(entity, found.group(1).toLowerCase(Locale.ROOT) + " " + title);
            }
        }
    }

    private void calledBody(Name name) {
        for (Matcher found : List.of(BODY_BEFORE.matcher(before(name)), BODY_AFTER.matcher(after(name)))) {
            String words = found.find() ? found.group(1).toLowerCase(Locale.ROOT) : "";
            for (String noun : words.split(" ")) {
                if (BodyNouns.isNoun(noun)) {
                    nouns.computeIfAbsent(name.entity(), e -> new TreeSet<>()).add(noun);
                    break;
                }
            }
        }
    }

    /** The one person who bears the title that a phrase ends with, as the phrase calls it; null when none or several do. */
    @Nullable String person(List<Token> tokens, int head) {
        String title = tokens.get(head).lower();
        List<String> bearers = bearers(title).toList();
        String before = head > 0 ? tokens.get(head - 1).lower() : "";
        List<String> exact = bearers.stream()
                .filter(b -> titles.getOrDefault(b, Set.of()).stream()
                        .anyMatch(t ->
                                t.startsWith(before + " ") && Titles.mayMean(title, t.substring(before.length() + 1))))
                .toList();
        if (exact.size() == 1) {
            return exact.get(0);
        }
        boolean bare = head == 0 || tokens.get(head - 1).tag().equals("DET");
        return bare && bearers.size() == 1 ? bearers.get(0) : null;
    }

    private Stream<String> bearers(String title) {
        return titles.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(t -> Titles.mayMean(title, t)))
                .map(Map.Entry::getKey);
    }

    /** "The two presidents", where the text before has named two and no third: both, in the order of their first names. */
    @Nullable String couple(String plural, int before) {
        String title = plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
        Set<String> bearers =
                new TreeSet<>(bearers(Titles.isTitle(title) ? title : "leader").toList());
        List<String> named = names.stream()
                .filter(n -> n.span().start() < before && bearers.contains(n.entity()))
                .map(Name::entity)
                .distinct()
                .toList();
        return named.size() == 2 ? String.join(" and ", named) : null;
    }

    /**
     * The one body that some words in small letters may mean: "the authority" is the Kell Boat Authority, "the company" the one
     * that is called a grocer. Null when none or several may be meant.
     */
    @Nullable String body(List<Token> words) {
        String said = String.join(" ", words.stream().map(Token::lower).toList());
        List<String> known = names.stream()
                .filter(n -> n.type() == Type.ORGANISATION || n.type() == Type.OTHER)
                .map(Name::entity)
                .distinct()
                .filter(e -> e.toLowerCase(Locale.ROOT).endsWith(" " + said)
                        || nouns.getOrDefault(e, Set.of()).stream().anyMatch(n -> BodyNouns.mayMean(said, n)))
                .toList();
        return known.size() == 1 ? known.get(0) : null;
    }

    /** Whether "he" or "she" may mean a person. */
    boolean mayBe(String entity, String pronoun) {
        return pronouns.getOrDefault(entity, pronoun).equals(pronoun);
    }

    /** Remembers that "he" or "she" was said of a person. */
    void learn(String entity, String pronoun) {
        pronouns.putIfAbsent(entity, pronoun);
    }
}
