package news.parallax.statement.attribution;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.statement.name.Name;
import news.parallax.statement.name.Name.Type;
import news.parallax.statement.name.NameFinder;
import news.parallax.statement.name.Titles;
import news.parallax.text.Sentence;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/** Tells whom the words of a source mean: a name in them, a pronoun's bearer, a title's only bearer. One per article. */
public final class Speakers {
    private static final Pattern ROLE = Pattern.compile(
            "officials?|sources?|spokes(?:man|woman|person|people)|aides?|diplomats?|analysts?|experts?|witness(?:es)?|police|researchers?|people|person|members?|authorities|lawmakers|critics|residents|survivors?|executives?|staff|employees?|investigators?|officers?|inspectors?|doctors?");
    /** What speaks no word: a day, a number, an age. */
    private static final Pattern NOBODY = Pattern.compile(
            ".*day|.*\\d.*|night|evening|morning|afternoon|week|month|year|of|what|time|children|reporters|journalists");

    private static final Set<String> DOCUMENTS = Set.of(
            "readout",
            "statement",
            "release",
            "report",
            "text",
            "transcript",
            "filing",
            "notice",
            "letter",
            "account",
            "bulletin");

    private final Snapshot snapshot;
    private final List<Name> names;
    private final Map<String, Set<String>> titles;
    private @Nullable String last;

    public Speakers(Snapshot snapshot, NameFinder.Found found) {
        this.snapshot = snapshot;
        this.names = found.names();
        this.titles = found.titles();
    }

    /** The speaker that a source in a sentence means; null when it cannot be told. Remembers it for pronouns to come. */
    @Nullable String resolve(Sentence sentence, @Nullable Span source, Span content) {
        if (source == null) {
            return null;
        }
        List<Token> tokens = sentence.tokens(source);
        if (tokens.isEmpty()) {
            return null;
        }
        String speaker = resolve(tokens, source);
        if (speaker != null) {
            last = speaker;
        }
        return speaker;
    }

    private @Nullable String resolve(List<Token> tokens, Span source) {
        String first = tokens.get(0).lower();
        if (tokens.size() == 1 && first.matches("he|she")) {
            return person(source);
        }
        if (tokens.size() == 1 && first.equals("it")) {
            return last;
        }
        if (tokens.size() == 1 && first.matches("they|we|i|you|who|which|that|both|some|many|others|all")) {
            return null;
        }
        if (tokens.stream().anyMatch(t -> t.is("and"))) {
            return phrase(tokens);
        }
        List<Name> inside =
                names.stream().filter(n -> source.contains(n.span())).toList();
        int head = head(tokens);
        String headWord = tokens.get(head).lower();
        boolean headIsName =
                inside.stream().anyMatch(n -> n.span().overlaps(tokens.get(head).span()));
        if (headIsName || DOCUMENTS.contains(headWord) && !inside.isEmpty()) {
            Name chosen = inside.get(0);
            for (Name name : inside) {
                boolean whole =
                        headIsName && name.span().overlaps(tokens.get(head).span());
                boolean by = !headIsName
                        && snapshot.text()
                                .substring(
                                        Math.max(0, name.span().start() - 9),
                                        name.span().start())
                                .matches("(?s).*\\b(?:by|from|of)(?: the)? ?");
                chosen = whole || by ? name : chosen;
            }
            return chosen.entity();
        }
        String titled = titled(headWord);
        if (titled != null && inside.isEmpty()) {
            return titled;
        }
        if (ROLE.matcher(headWord).matches() || !inside.isEmpty() || tokens.size() > 1) {
            return phrase(tokens);
        }
        return tokens.get(head).tag().matches("NOUN|PROPN") ? phrase(tokens) : null;
    }

    /** The last noun before a preposition, a comma or a participle. */
    private static int head(List<Token> tokens) {
        int head = -1;
        for (int i = 0; i < tokens.size(); i++) {
            String tag = tokens.get(i).tag();
            if (i > 0
                    && (tag.equals("ADP") || tag.equals("VERB") || tokens.get(i).is(","))) {
                break;
            }
            if (tag.equals("NOUN")
                    || tag.equals("PROPN")
                    || ROLE.matcher(tokens.get(i).lower()).matches()) {
                head = i;
            }
        }
        return head < 0 ? tokens.size() - 1 : head;
    }

    /** The one person who bears a title; null when none or several do. */
    private @Nullable String titled(String title) {
        List<String> bearers = titles.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(t -> Titles.mayMean(title, t)))
                .map(Map.Entry::getKey)
                .toList();
        return bearers.size() == 1 ? bearers.get(0) : null;
    }

    /** The person last named before a pronoun. */
    private @Nullable String person(Span pronoun) {
        String found = null;
        for (Name name : names) {
            if (name.span().start() >= pronoun.start()) {
                break;
            }
            if (name.type() == Type.PERSON && pronoun.start() - name.span().end() < 500) {
                found = name.entity();
            }
        }
        String speaker = last;
        boolean known = speaker != null
                && names.stream()
                        .anyMatch(n -> n.type() == Type.PERSON && n.entity().equals(speaker));
        return known ? speaker : found;
    }

    private @Nullable String phrase(List<Token> tokens) {
        boolean named = tokens.stream().anyMatch(t -> t.tag().matches("NOUN|PROPN|ADJ"));
        if (!named
                || NOBODY.matcher(tokens.get(tokens.size() - 1).lower()).matches()
                || !tokens.get(0).tag().matches("DET|ADJ|NOUN|PROPN|NUM|PRON")) {
            return null;
        }
        int from = 0;
        while (from < tokens.size() - 1 && tokens.get(from).tag().equals("DET")) {
            from++;
        }
        int to = tokens.size();
        while (to > from + 1 && tokens.get(to - 1).tag().matches("PRON|ADP|SCONJ|DET|CCONJ|PUNCT")) {
            to--;
        }
        return snapshot.text(new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end()));
    }
}
