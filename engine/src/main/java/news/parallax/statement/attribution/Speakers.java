package news.parallax.statement.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.statement.attribution.Speaker.Kind;
import news.parallax.statement.name.Name;
import news.parallax.statement.name.Name.Type;
import news.parallax.statement.name.NameFinder;
import news.parallax.statement.name.Titles;
import news.parallax.text.Sentence;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom the words of a source mean: a name in them, a pronoun's bearer, a title's only bearer. One per article, to be asked
 * in the order of the text.
 *
 * <p>Does not know who is meant by "they", "we" or "some".
 */
public final class Speakers {
    private static final Pattern BEFORE_NAME = Pattern.compile("(?:(\\p{Lu}[\\p{L}.]+|former) )?(\\p{L}+) $");
    private static final Pattern AFTER_NAME =
            Pattern.compile("^, (?:the |a |an |its |their )?(?:(\\p{L}+) )?(\\p{L}+)\\b");
    private static final Pattern ISSUED =
            Pattern.compile("(?<!seen |obtained |reviewed |read )\\b(?:by|from|of)(?: the)? $");
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
    /** So many words at most stand before the dash of a dateline. */
    private static final int DATELINE = 8;
    /** How far from a name its title may begin or end. */
    private static final int REACH_OF_TITLE = 40;
    /** How far back a pronoun may point. */
    private static final int REACH = 500;

    private final Snapshot snapshot;
    private final List<Name> names;
    /** For each person the titles it bears, and what stands before them: "president", "former president". */
    private final Map<String, Set<String>> titles = new TreeMap<>();

    private final Map<String, String> pronouns = new HashMap<>();
    private @Nullable Speaker last;

    public Speakers(Snapshot snapshot, NameFinder.Found found) {
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
            }
        }
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

    /** Remembers of "former President Mira Osk" and of "Ada Wren, the mayor," what they are called. */
    private void titled(Name name) {
        String text = snapshot.text();
        int start = name.span().start();
        int end = name.span().end();
        bears(name.entity(), BEFORE_NAME.matcher(text.substring(Math.max(0, start - REACH_OF_TITLE), start)));
        bears(name.entity(), AFTER_NAME.matcher(text.substring(end, Math.min(text.length(), end + REACH_OF_TITLE))));
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

    /** The speaker that a source in a sentence means; null when it cannot be told. Remembers it for pronouns to come. */
    @Nullable Speaker resolve(Sentence sentence, Span source) {
        List<Token> tokens = new ArrayList<>(sentence.tokens(source));
        dropDateline(tokens);
        while (!tokens.isEmpty()
                && (!tokens.get(tokens.size() - 1).isWord()
                        || tokens.size() > 2
                                && tokens.get(tokens.size() - 1).tag().equals("ADV")
                                && tokens.get(tokens.size() - 2).is(","))) {
            tokens.remove(tokens.size() - 1);
        }
        while (!tokens.isEmpty() && !tokens.get(0).isWord()) {
            tokens.remove(0);
        }
        Speaker speaker = tokens.isEmpty() ? null : resolve(sentence, tokens);
        last = speaker == null ? last : speaker;
        return speaker;
    }

    /** "KELLMOUTH -- The keeper": what stands before the dash says where, not who. */
    private static void dropDateline(List<Token> tokens) {
        for (int i = 1; i < Math.min(tokens.size() - 1, DATELINE); i++) {
            boolean dash = tokens.get(i).text().matches("--|\\u2014|\\u2013|-");
            if (dash && tokens.get(0).text().equals(tokens.get(0).text().toUpperCase(Locale.ROOT))) {
                tokens.subList(0, i + 1).clear();
                return;
            }
        }
    }

    private @Nullable Speaker resolve(Sentence sentence, List<Token> tokens) {
        Token first = tokens.get(0);
        if (first.lower().matches("who|which|that|whose")) {
            List<Token> before = antecedent(sentence, first);
            return before.isEmpty() ? null : phrase(before);
        }
        if (tokens.size() == 1 && first.lower().matches("he|she|his|her|him")) {
            return person(first);
        }
        if (tokens.size() == 1 && first.is("it")) {
            return last == null || isPerson(last.name()) ? null : last;
        }
        if (tokens.size() == 1 && SourceWords.isPronoun(first.lower())) {
            return null;
        }
        return phrase(tokens);
    }

    /** The noun phrase before a "who". */
    private static List<Token> antecedent(Sentence sentence, Token relative) {
        List<Token> tokens = sentence.tokens();
        int at = tokens.indexOf(relative) - 1;
        if (at >= 0 && tokens.get(at).is(",")) {
            at--;
        }
        int from = at + 1;
        while (from > 0 && tokens.get(from - 1).tag().matches("PROPN|NOUN|ADJ|DET|NUM|PART")) {
            from--;
        }
        return tokens.subList(from, at + 1);
    }

    private @Nullable Speaker phrase(List<Token> tokens) {
        Span whole = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
        List<Name> inside = names.stream().filter(n -> whole.contains(n.span())).toList();
        int at = head(tokens);
        Token head = tokens.get(at);
        Name own = inside.stream()
                .filter(n -> n.span().overlaps(head.span()))
                .findFirst()
                .orElse(null);
        boolean several = tokens.subList(0, at + 1).stream().anyMatch(t -> t.is("and"))
                || at + 1 < tokens.size() && tokens.get(at + 1).is("and");
        if (several) {
            return together(inside, tokens);
        }
        if (own != null) {
            return named(own);
        }
        Name beside = apposed(inside, tokens);
        if (beside != null) {
            return named(beside);
        }
        if (SourceWords.isDocument(head.lower())) {
            Name issuer = issuer(inside, tokens);
            return issuer == null ? called(tokens, Kind.DOCUMENT) : new Speaker(issuer.entity(), Kind.DOCUMENT);
        }
        if (inside.stream().noneMatch(n -> n.type() == Type.PERSON)) {
            String bearer = bearer(tokens, at);
            if (bearer != null) {
                return new Speaker(bearer, Kind.NAMED);
            }
        }
        if (inside.isEmpty()) {
            String known = known(head);
            if (known != null) {
                return new Speaker(known, Kind.NAMED);
            }
        }
        boolean outlet = head.isCapital() && SourceWords.endsOutlet(head.lower());
        return called(tokens, outlet ? Kind.OUTLET : Kind.UNNAMED);
    }

    /** "Mr Osk and Ms Wren": both by their full names; else as the article calls them. */
    private @Nullable Speaker together(List<Name> inside, List<Token> tokens) {
        int end = tokens.stream()
                .filter(t -> SourceWords.isPreposition(t.lower()))
                .mapToInt(t -> t.span().start())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        List<String> people = inside.stream()
                .filter(n -> n.type() == Type.PERSON && n.span().start() < end)
                .map(Name::entity)
                .distinct()
                .toList();
        return people.size() > 1
                ? new Speaker(String.join(" and ", people), Kind.NAMED)
                : called(tokens, inside.isEmpty() ? Kind.UNNAMED : Kind.NAMED);
    }

    /** The last noun before a preposition, a comma or a participle. */
    private static int head(List<Token> tokens) {
        int head = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean called = SourceWords.isUnnamed(token.lower());
            boolean ends = !called && token.tag().equals("VERB")
                    || SourceWords.isPreposition(token.lower())
                    || token.text().matches("[,(]");
            if (head >= 0 && ends) {
                break;
            }
            // "Osk's skipper": what an owner has is a noun, even if it was taken for an adjective.
            boolean owned = i > 0 && tokens.get(i - 1).is("'s") && token.tag().equals("ADJ");
            if (called || owned || token.tag().equals("NOUN") || token.tag().equals("PROPN")) {
                head = i;
            }
        }
        // "The keeper's statement fails (to say)": a verb that was taken for a noun.
        boolean taken = head > 1 && SourceWords.isDocument(tokens.get(head - 1).lower());
        return head < 0 ? tokens.size() - 1 : taken ? head - 1 : head;
    }

    private Speaker named(Name name) {
        String entity = name.entity();
        boolean outlet = name.type() != Type.PERSON
                && SourceWords.endsOutlet(
                        entity.substring(entity.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
        return new Speaker(entity, outlet ? Kind.OUTLET : Kind.NAMED);
    }

    /** "The mayor of Kellmouth, Ada Wren,": the person between commas or at the end. */
    private @Nullable Name apposed(List<Name> inside, List<Token> tokens) {
        for (Name name : inside) {
            if (name.type() != Type.PERSON) {
                continue;
            }
            boolean comma = false;
            boolean closes = true;
            for (int i = 0; i < tokens.size(); i++) {
                boolean mine = name.span().contains(tokens.get(i).span());
                if (mine && i > 0 && tokens.get(i - 1).is(",")) {
                    comma = true;
                }
                if (mine
                        && i + 1 < tokens.size()
                        && !name.span().contains(tokens.get(i + 1).span())) {
                    closes = tokens.get(i + 1).is(",");
                }
            }
            if (comma && closes) {
                return name;
            }
        }
        return null;
    }

    /** "A readout released by the Palace", "the Palace's readout": whose it is. */
    private @Nullable Name issuer(List<Name> inside, List<Token> tokens) {
        Name first = null;
        for (Name name : inside) {
            String before = snapshot.text()
                    .substring(
                            Math.max(0, name.span().start() - 22), name.span().start());
            if (ISSUED.matcher(before).find()) {
                return name;
            }
            boolean opens = name.span().start()
                    <= tokens.get(Math.min(1, tokens.size() - 1)).span().start();
            first = first == null && opens ? name : first;
        }
        return first;
    }

    /** The one person who bears the title, as the phrase calls it; null when none or several do. */
    private @Nullable String bearer(List<Token> tokens, int head) {
        String title = tokens.get(head).lower();
        List<String> bearers = titles.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(t -> Titles.mayMean(title, t)))
                .map(Map.Entry::getKey)
                .toList();
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

    /** A name's last word, where one entity ends with it. */
    private @Nullable String known(Token word) {
        if (!word.isCapital()) {
            return null;
        }
        List<String> known = names.stream()
                .map(Name::entity)
                .filter(e -> e.equals(word.text()) || e.endsWith(" " + word.text()))
                .distinct()
                .toList();
        return known.size() == 1 ? known.get(0) : null;
    }

    /** Whether a phrase may mean somebody who speaks: one who is named in the article and nobody else, or a title or office. */
    boolean maySpeak(List<Token> tokens) {
        Token last = tokens.get(tokens.size() - 1);
        String known = known(last);
        if (known == null) {
            return SourceWords.isUnnamed(last.lower()) || Titles.isTitle(last.lower());
        }
        List<String> words = List.of(known.split(" "));
        return names.stream()
                        .anyMatch(n -> n.entity().equals(known) && n.type() != Type.PLACE && n.type() != Type.OTHER)
                && tokens.stream()
                        .allMatch(t -> words.contains(t.text()) || Titles.isTitle(t.lower()) || !t.isCapital());
    }

    private boolean isPerson(String entity) {
        return names.stream()
                .anyMatch(n -> n.type() == Type.PERSON && n.entity().equals(entity));
    }

    /** Whom "he" or "she" means: who spoke last, if a person; else the person last named. */
    private @Nullable Speaker person(Token pronoun) {
        String said = pronoun.lower().startsWith("h") && !pronoun.lower().equals("her") ? "he" : "she";
        String found = last != null && last.kind() == Kind.NAMED && isPerson(last.name()) && mayBe(last.name(), said)
                ? last.name()
                : null;
        for (Name name : names) {
            if (found != null && last != null && found.equals(last.name())
                    || name.span().start() >= pronoun.span().start()) {
                break;
            }
            boolean near = pronoun.span().start() - name.span().end() < REACH;
            if (name.type() == Type.PERSON && near && mayBe(name.entity(), said)) {
                found = name.entity();
            }
        }
        if (found == null) {
            return null;
        }
        pronouns.putIfAbsent(found, said);
        return new Speaker(found, Kind.NAMED);
    }

    private boolean mayBe(String entity, String pronoun) {
        return pronouns.getOrDefault(entity, pronoun).equals(pronoun);
    }

    /** Where an aside begins that names nobody and joins nobody: "a deckhand, aged 30"; else the end. */
    private static int end(List<Token> tokens, int from) {
        for (int i = from + 1; i < tokens.size(); i++) {
            List<Token> rest = tokens.subList(i, tokens.size());
            boolean noun = tokens.get(i - 1).tag().matches("NOUN|PROPN");
            if (noun && tokens.get(i).is(",") && rest.stream().noneMatch(t -> t.isCapital() || t.is("and"))) {
                return i;
            }
        }
        return tokens.size();
    }

    /** As the article calls it, without an article before it and without what tells more of it after a comma. */
    private @Nullable Speaker called(List<Token> tokens, Kind kind) {
        boolean noun = tokens.stream().anyMatch(t -> t.tag().matches("NOUN|PROPN|ADJ"));
        if (!noun || tokens.size() == 1 && SourceWords.isNobody(tokens.get(0).lower())) {
            return null;
        }
        int from = 0;
        // "One of the men" and "some of the crew" are not the men and the crew.
        while (from < tokens.size() - 1
                && tokens.get(from).tag().equals("DET")
                && !tokens.get(from + 1).is("of")) {
            from++;
        }
        int to = end(tokens, from);
        while (to > from + 1 && tokens.get(to - 1).tag().matches("PRON|ADP|SCONJ|DET|CCONJ|PUNCT")) {
            to--;
        }
        String text =
                snapshot.text(tokens.get(from).span().union(tokens.get(to - 1).span()));
        return new Speaker(text, kind);
    }
}
