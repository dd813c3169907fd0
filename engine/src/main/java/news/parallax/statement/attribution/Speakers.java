package news.parallax.statement.attribution;

import java.util.List;
import java.util.Locale;
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
 * Tells whom the words of a source mean: a name in them, a pronoun's bearer, a title's only bearer, whose document it is. One per
 * article, to be asked in the order of the text.
 *
 * <p>Does not know who is meant by "they", "we" or "some".
 */
public final class Speakers {
    /** How far back a pronoun may point. */
    private static final int REACH = 500;
    /** An aside that names somebody has so many words before the name at most. */
    private static final int ASIDE = 4;

    private final Snapshot snapshot;
    private final List<Sentence> sentences;
    private final List<Name> names;
    /** The names of people but for those that are quoted. */
    private final List<Name> people;

    private final TitleBearers bearers;
    private final Issuers issuers;
    private @Nullable Speaker last;
    /** The person who spoke last, whoever spoke since. */
    private @Nullable String lastPerson;

    private int lastAt;

    /**
     * Of one article.
     *
     * @param sentences of its body, in order
     * @param quotes what stands in quotation marks
     * @param found its names
     */
    public Speakers(Snapshot snapshot, List<Sentence> sentences, List<Span> quotes, NameFinder.Found found) {
        this.snapshot = snapshot;
        this.sentences = sentences;
        this.names = found.names();
        this.people = names.stream()
                .filter(n -> n.type() == Type.PERSON && quotes.stream().noneMatch(q -> q.contains(n.span())))
                .toList();
        this.bearers = new TitleBearers(snapshot, found);
        this.issuers = new Issuers(snapshot, names);
    }

    /** The speaker that a source in a sentence means; null when it cannot be told. Remembers it for pronouns to come. */
    @Nullable Speaker resolve(Sentence sentence, Span source) {
        SourcePhrase phrase = SourcePhrase.of(sentence, source);
        Speaker speaker = phrase.isEmpty() ? null : resolve(sentence, phrase);
        if (speaker != null) {
            last = speaker;
            lastAt = source.start();
        }
        lastPerson = speaker != null && isPerson(speaker.name()) ? speaker.name() : lastPerson;
        return speaker;
    }

    private @Nullable Speaker resolve(Sentence sentence, SourcePhrase phrase) {
        Token first = phrase.first();
        if (first.lower().matches("who|which|that|whose")) {
            List<Token> before = antecedent(sentence, first);
            return before.isEmpty() ? null : meant(new SourcePhrase(before));
        }
        if (phrase.isWord() && first.lower().matches("he|she|his|her|him")) {
            String person = person(sentence, first);
            return person == null ? null : new Speaker(person, Kind.NAMED);
        }
        if (phrase.isWord() && first.is("it")) {
            Speaker body = bodyBefore(sentence);
            if (body != null) {
                return body;
            }
            boolean person = last != null
                    && names.stream()
                            .anyMatch(
                                    n -> n.type() == Type.PERSON && last.name().startsWith(n.entity()));
            return person ? null : last;
        }
        if (phrase.isWord() && first.is("one")) {
            return oneOf(sentence);
        }
        if (phrase.isWord() && SourceWords.isPronoun(first.lower())) {
            return null;
        }
        Speaker owned = first.lower().matches("his|her") ? owned(sentence, phrase) : null;
        return owned != null ? owned : meant(phrase);
    }

    /** "The firm laughed at the figure. It says": the body with which the sentence before begins, if nobody spoke since. */
    private @Nullable Speaker bodyBefore(Sentence sentence) {
        int at = sentences.indexOf(sentence) - 1;
        Sentence before = at < 0 ? null : sentences.get(at);
        if (before == null || before.paragraph() != sentence.paragraph()) {
            return null;
        }
        boolean spoke = last != null && lastAt >= before.span().start() && !isPerson(last.name());
        List<Token> tokens = before.tokens();
        int end = phraseEnd(tokens);
        boolean subject =
                end > 0 && end < tokens.size() && tokens.get(end).tag().matches("VERB|AUX|ADV");
        if (spoke || !subject) {
            return null;
        }
        Token head = tokens.get(end - 1);
        boolean named = names.stream()
                .anyMatch(n -> n.type() == Type.ORGANISATION && n.span().overlaps(head.span()));
        return named || SourceWords.isBody(head.lower()) ? meant(new SourcePhrase(tokens.subList(0, end))) : null;
    }

    private static int phraseEnd(List<Token> tokens) {
        int end = 0;
        while (end < tokens.size() && tokens.get(end).tag().matches("PROPN|NOUN|ADJ|DET|NUM")) {
            end++;
        }
        return end;
    }

    /** "The diplomats were gloomy. “…,” said one.": one of the people whom this sentence or the one before speaks of. */
    private @Nullable Speaker oneOf(Sentence sentence) {
        int at = sentences.indexOf(sentence);
        for (int i = at; i >= 0 && i >= at - 1; i--) {
            for (Token token : sentences.get(i).tokens()) {
                if (token.lower().endsWith("s")
                        && token.tag().matches("NOUN|PROPN")
                        && SourceWords.isUnnamed(token.lower())) {
                    return new Speaker("one of the " + token.lower(), Kind.UNNAMED);
                }
            }
        }
        return null;
    }

    /** "His lawyer": whose, where that can be told and the lawyer is not named. */
    private @Nullable Speaker owned(Sentence sentence, SourcePhrase phrase) {
        Speaker named = meant(phrase);
        String text = phrase.text(snapshot);
        boolean plain = named != null
                && named.kind() == Kind.UNNAMED
                && text != null
                && phrase.tokens().size() > 1;
        String owner = plain ? person(sentence, phrase.first()) : null;
        if (text == null || owner == null) {
            return named;
        }
        String own = phrase.first().text();
        String rest = text.startsWith(own) ? text.substring(own.length()).strip() : text;
        return new Speaker(owner + "'s " + rest, Kind.UNNAMED);
    }

    /** The noun phrase before a "who". */
    private List<Token> antecedent(Sentence sentence, Token relative) {
        List<Token> tokens = sentence.tokens();
        int at = tokens.indexOf(relative) - 1;
        if (at >= 0 && tokens.get(at).is(",")) {
            at--;
        }
        int from = phraseStart(tokens, at + 1);
        // "Ana Roe of the Kell Laboratory, who": a person says, not the laboratory.
        boolean within =
                relative.is("who") && from > 1 && tokens.get(from - 1).lower().matches("of|at|from|for|in");
        if (within && !namesPerson(tokens.subList(from, at + 1))) {
            int before = phraseStart(tokens, from - 1);
            return before < from - 1 && namesPerson(tokens.subList(before, from - 1))
                    ? tokens.subList(before, from - 1)
                    : tokens.subList(from, at + 1);
        }
        return tokens.subList(from, at + 1);
    }

    private static int phraseStart(List<Token> tokens, int end) {
        int from = end;
        while (from > 0 && tokens.get(from - 1).tag().matches("PROPN|NOUN|ADJ|DET|NUM|PART")) {
            from--;
        }
        return from;
    }

    private boolean namesPerson(List<Token> tokens) {
        if (tokens.isEmpty()) {
            return false;
        }
        Span whole = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
        return names.stream().anyMatch(n -> n.type() == Type.PERSON && whole.contains(n.span()));
    }

    private @Nullable Speaker meant(SourcePhrase phrase) {
        List<Token> tokens = phrase.tokens();
        Span whole = phrase.span();
        List<Name> inside = names.stream().filter(n -> whole.contains(n.span())).toList();
        int at = phrase.head();
        Token head = tokens.get(at);
        if (SourceWords.isNone(phrase.first().lower())) {
            return null;
        }
        if (phrase.isSeveral(at)) {
            return together(inside, phrase);
        }
        // "The Post" is a paper, "the post" none.
        boolean paper = at > 0 && head.isCapital() && SourceWords.endsOutlet(head.lower());
        boolean document = SourceWords.isDocument(head.lower()) && !paper;
        Name own = inside.stream()
                .filter(n -> n.span().overlaps(head.span()))
                .findFirst()
                .orElse(null);
        if (own != null && !(document && !head.isCapital())) {
            return named(own);
        }
        Name beside = apposed(inside, tokens);
        if (beside != null) {
            return named(beside);
        }
        if (document) {
            String issuer = issuers.issuer(inside, tokens, at);
            return speaker(issuer == null ? phrase.document(snapshot, at) : issuer, Kind.DOCUMENT);
        }
        if (phrase.isAllOf(at) && SourceWords.isCouple(head.lower())) {
            String couple = bearers.couple(head.lower(), whole.start());
            return couple != null ? new Speaker(couple, Kind.NAMED) : speaker(phrase.text(snapshot), Kind.UNNAMED);
        }
        if (inside.stream().noneMatch(n -> n.type() == Type.PERSON)) {
            String bearer = bearers.person(tokens, at);
            if (bearer != null) {
                return new Speaker(bearer, Kind.NAMED);
            }
        }
        if (inside.isEmpty()) {
            List<Token> plain = phrase.plain(at);
            String known = plain.isEmpty() ? known(head) : bearers.body(plain);
            if (known != null) {
                return new Speaker(known, Kind.NAMED);
            }
        }
        String titled = inside.isEmpty() ? titled(tokens, at) : null;
        if (titled != null) {
            return new Speaker(titled, Kind.NAMED);
        }
        boolean outlet = head.isCapital() && SourceWords.endsOutlet(head.lower());
        return speaker(phrase.text(snapshot), outlet ? Kind.OUTLET : Kind.UNNAMED);
    }

    /** "Mr. King": a name behind a title, though nothing else told that it is one. */
    private @Nullable String titled(List<Token> tokens, int head) {
        int from = head;
        while (from > 0
                && tokens.get(from - 1).isCapital()
                && !Titles.isTitle(tokens.get(from - 1).lower())) {
            from--;
        }
        boolean name = tokens.get(head).isCapital()
                && from > 0
                && tokens.get(from - 1).isCapital()
                && Titles.isTitle(tokens.get(from - 1).lower());
        return name
                ? snapshot.text(tokens.get(from).span().union(tokens.get(head).span()))
                : null;
    }

    private static @Nullable Speaker speaker(@Nullable String name, Kind kind) {
        return name == null ? null : new Speaker(name, kind);
    }

    /** "Mr Osk and Ms Wren": both by their full names; else as the article calls them. */
    private @Nullable Speaker together(List<Name> inside, SourcePhrase phrase) {
        int end = phrase.tokens().stream()
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
                : speaker(phrase.text(snapshot), inside.isEmpty() ? Kind.UNNAMED : Kind.NAMED);
    }

    private Speaker named(Name name) {
        String entity = name.entity();
        boolean outlet = name.type() != Type.PERSON
                && SourceWords.endsOutlet(
                        entity.substring(entity.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
        return new Speaker(entity, outlet ? Kind.OUTLET : Kind.NAMED);
    }

    /** "The mayor of Kellmouth, Ada Wren," and "his brother, the chef Jon Osk": the person who closes an aside. */
    private @Nullable Name apposed(List<Name> inside, List<Token> tokens) {
        for (Name name : inside) {
            int from = first(tokens, name);
            int to = from;
            while (to < tokens.size() && name.span().contains(tokens.get(to).span())) {
                to++;
            }
            int comma = from;
            while (comma > 0
                    && from - comma < ASIDE
                    && tokens.get(comma - 1).tag().matches("NOUN|PROPN|ADJ|DET")) {
                comma--;
            }
            boolean aside = comma > 0 && tokens.get(comma - 1).is(",");
            if (name.type() == Type.PERSON
                    && aside
                    && (to == tokens.size() || tokens.get(to).is(","))) {
                return name;
            }
        }
        return null;
    }

    private static int first(List<Token> tokens, Name name) {
        int from = 0;
        while (!name.span().contains(tokens.get(from).span()) && from < tokens.size() - 1) {
            from++;
        }
        return from;
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

    /**
     * Whom "he" or "she" means: who spoke last, if a person and no sentence since began with another; else of those in the nearest
     * sentence who spoke, or comes first.
     */
    private @Nullable String person(Sentence sentence, Token pronoun) {
        String said = pronoun.lower().startsWith("h") && !pronoun.lower().equals("her") ? "he" : "she";
        String speaker =
                last != null && last.kind() == Kind.NAMED && isPerson(last.name()) && bearers.mayBe(last.name(), said)
                        ? last.name()
                        : null;
        int before = pronoun.span().start();
        for (int i = sentences.indexOf(sentence); i >= 0; i--) {
            Sentence near = sentences.get(i);
            if (before - near.span().end() > REACH
                    || speaker != null && near.span().start() <= lastAt) {
                break;
            }
            List<Name> named = people.stream()
                    .filter(n -> near.span().contains(n.span()) && n.span().end() <= before)
                    .filter(n -> bearers.mayBe(n.entity(), said))
                    .toList();
            boolean again = named.stream().anyMatch(n -> n.entity().equals(speaker));
            if (named.isEmpty() || speaker != null && (again || !begins(near, named.get(0)))) {
                if (again) {
                    break;
                }
                continue;
            }
            boolean spoke = named.stream().anyMatch(n -> n.entity().equals(lastPerson));
            return learned(
                    speaker == null && spoke && lastPerson != null
                            ? lastPerson
                            : named.get(0).entity(),
                    said);
        }
        return speaker == null ? null : learned(speaker, said);
    }

    /**
     * "Lock-keeper Ada Wren, 44, was": nothing but what tells who it is stands before the name; nor in "The master of the ferry,
     * Ada Wren, was", but it does in "The wife of Jon Osk was".
     */
    private static boolean begins(Sentence sentence, Name name) {
        List<Token> tokens = sentence.tokens();
        int of = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.span().start() >= name.span().start()) {
                return of == 0 || of == 1 && tokens.get(i - 1).is(",");
            }
            if (token.is("of") && i > 1) {
                of++;
            } else if (!token.tag().matches("NOUN|PROPN|ADJ|DET|PUNCT")) {
                return false;
            }
        }
        return false;
    }

    private String learned(String entity, String pronoun) {
        bearers.learn(entity, pronoun);
        return entity;
    }
}
