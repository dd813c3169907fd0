package news.parallax.statement.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.statement.attribution.Attribution.Kind;
import news.parallax.statement.tagger.Link;
import news.parallax.statement.tagger.Linker;
import news.parallax.statement.tagger.Part;
import news.parallax.statement.tagger.Tagger;
import news.parallax.text.Sentence;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;
import news.parallax.text.Token;

/**
 * Finds who is said to have said what: first what was learned ({@link Tagger}), then rules for what one cannot see from word to
 * word. The parts are taken as PolNeAR takes them: content with its quotation marks, cue with what stands between its words.
 *
 * <p>Does not tell whom the words of a source mean; that is for {@link Speakers}.
 */
public final class AttributionFinder {
    /** How far from the end of one quotation to the beginning of the next that goes on with it, at most. */
    private static final int REACH = 500;

    private static final Pattern PASSIVE = Pattern.compile(
            "(?i)\\b(?:is|are|was|were|be|been|being)\\b(?: \\p{L}+ly| also| now| once| often)? (?:said|reported|believed|thought|alleged"
                    + "|rumou?red|understood|known|considered|deemed|seen|estimated|forecast|expected|described|called)\\b(?!.*ing\\b)");

    private static final Pattern TOLD = Pattern.compile(
            "(?i)\\b(?:is|are|was|were|be|been|being)\\b(?: \\p{L}+ly| also| now| once| often)? (?:told|informed|reminded|warned|urged"
                    + "|advised|asked|ordered|questioned|interviewed|quizzed|grilled|interrogated)\\b");

    private static final Pattern QUESTIONED =
            Pattern.compile("(?i)\\b(?:questioned|interviewed|quizzed|grilled|interrogated)\\b");

    /** "The man said to have drowned": what stands before is spoken of. */
    private static final Pattern REDUCED = Pattern.compile(
            "(?i)(?:said|reported|believed|thought|alleged|rumou?red|understood|known|considered) to (?:be|have)\\b");

    /** The cues that are taken within the content of another. */
    private static final Pattern NESTED = Pattern.compile(
            "(?i)said|says|denied|denies|admitted|admits|claimed|claims|insisted|insists|announced|confirmed|confirms|warned|warns"
                    + "|stated|alleged|reported|agreed|argued|argues|promised|vowed|pledged|acknowledged|according to");

    private final QuoteFinder quoteFinder = new QuoteFinder();
    private final Tagger tagger;

    public AttributionFinder(Tagger tagger) {
        this.tagger = tagger;
    }

    /** The quotations of all paragraphs, in order. */
    public List<Span> quotes(Snapshot snapshot, List<Span> paragraphs) {
        List<Span> quotes = new ArrayList<>();
        paragraphs.forEach(p -> quotes.addAll(quoteFinder.find(snapshot, p)));
        return quotes;
    }

    /** The attributions of some sentences, in the order of the ends of their contents: one nested in another stands before it. */
    public List<Attribution> find(
            Snapshot snapshot, List<Span> paragraphs, List<Sentence> sentences, List<Span> quotes, Speakers speakers) {
        List<Draft> found = tagged(sentences, quotes);
        addMissed(snapshot, found, SayingRules.find(snapshot, sentences, quotes), quotes);
        found.forEach(d -> turnPassive(snapshot, d));
        found.forEach(d -> Frames.turn(d, sentences));
        CreditLines.add(found, snapshot, paragraphs);
        Announcements.add(found, snapshot, paragraphs, sentences, quotes);
        Overheard.turn(found, sentences, quotes);
        goOn(found, paragraphs, sentences, quotes);
        Frames.add(found, sentences);
        return voiced(found, sentences, quotes, speakers);
    }

    /** The attributions of a headline and what stands under it; to be asked after those of the body, which tell who is who. */
    public List<Attribution> inHeadlines(
            Snapshot snapshot, List<Sentence> headlines, List<Span> quotes, Speakers speakers) {
        List<Draft> found = tagged(headlines, quotes);
        // "Osk, Wren discuss tolls" speaks of them; only a clause or a quotation is given to somebody.
        found.removeIf(d -> kind(quotes, d.content()) == Kind.INDIRECT && !hasVerb(headlines, d));
        found.forEach(d -> turnPassive(snapshot, d));
        // Before a colon stands many a thing that does not speak.
        found.removeIf(d -> d.cue().stream().anyMatch(c -> snapshot.text(c).equals(":")));
        for (Draft named : Headlines.find(headlines, speakers)) {
            found.removeIf(d -> d.says(named.first()) || d.says(named.source().get(0)));
            found.add(named);
        }
        return voiced(found, headlines, quotes, speakers);
    }

    private static boolean hasVerb(List<Sentence> sentences, Draft draft) {
        return sentences.stream()
                .flatMap(s -> s.tokens().stream())
                .anyMatch(t ->
                        t.tag().matches("VERB|AUX") && draft.content().stream().anyMatch(c -> c.contains(t.span())));
    }

    private static List<Attribution> voiced(
            List<Draft> found, List<Sentence> sentences, List<Span> quotes, Speakers speakers) {
        found.removeIf(d -> d.content().isEmpty() && d.source().isEmpty());
        found.sort(Comparator.comparing((Draft d) -> d.last().end())
                .thenComparing(d -> -d.first().start()));
        List<Attribution> voiced = new ArrayList<>();
        for (Draft draft : found) {
            if (draft.content().isEmpty()) {
                // Says nothing, and may be meant by the pronouns to come.
                speakers.resolve(sentence(sentences, draft), draft.source().get(0));
            } else {
                voiced.add(voiced(draft, sentences, quotes, speakers));
            }
        }
        return List.copyOf(voiced);
    }

    private static Attribution voiced(Draft draft, List<Sentence> sentences, List<Span> quotes, Speakers speakers) {
        Kind kind = draft.verbatim() ? Kind.DIRECT : kind(quotes, draft.content());
        Speaker speaker = draft.source().isEmpty()
                ? null
                : speakers.resolve(sentence(sentences, draft), draft.source().get(0));
        // Who acts is remembered for the pronouns to come, and says nothing.
        boolean said = kind != Kind.INDIRECT || isSaid(draft, sentences);
        return new Attribution(draft.source(), draft.cue(), draft.content(), kind, said ? speaker : null);
    }

    private static boolean isSaid(Draft draft, List<Sentence> sentences) {
        List<Token> cue = tokens(sentences, draft.cue());
        // A colon and a dash give words to whom they stand beside.
        return cue.stream().noneMatch(Token::isWord)
                || Saying.isSaid(cue)
                || draft.content().stream().anyMatch(c -> Saying.isClause(tokens(sentences, List.of(c))));
    }

    private static List<Token> tokens(List<Sentence> sentences, List<Span> spans) {
        return spans.stream()
                .flatMap(span ->
                        sentences.stream().filter(s -> s.span().overlaps(span)).flatMap(s -> s.tokens(span).stream()))
                .toList();
    }

    private List<Draft> tagged(List<Sentence> sentences, List<Span> quotes) {
        List<Token> tokens =
                sentences.stream().flatMap(s -> s.tokens().stream()).toList();
        List<Draft> found = new ArrayList<>();
        for (Link link : Linker.link(Tagger.parts(tagger.tag(sentences, quotes), sentences))) {
            Draft draft = new Draft();
            link.source().forEach(p -> draft.source().add(span(tokens, p)));
            link.cue().forEach(p -> draft.cue().add(span(tokens, p)));
            link.content().forEach(p -> draft.content().add(span(tokens, p)));
            found.add(draft);
        }
        return found;
    }

    private static Span span(List<Token> tokens, Part part) {
        return tokens.get(part.from()).span().union(tokens.get(part.to() - 1).span());
    }

    /**
     * What rules found and the tagger did not: words in quotation marks, or the source of a content that has none. Of what is not
     * quoted the tagger is the better judge.
     */
    private static void addMissed(Snapshot snapshot, List<Draft> found, List<Draft> ruled, List<Span> quotes) {
        List<Draft> nested = new ArrayList<>();
        for (Draft rule : ruled) {
            if (isNested(snapshot, rule, found, quotes)) {
                nested.add(rule);
                continue;
            }
            List<Draft> known = found.stream()
                    .filter(d -> rule.content().stream().anyMatch(d::says))
                    .toList();
            if (known.isEmpty()) {
                if (kind(quotes, rule.content()) != Kind.INDIRECT) {
                    found.add(rule);
                }
            } else if (known.stream().allMatch(d -> isAround(rule, d))) {
                nested.add(rule);
            } else if (known.size() == 1 && known.get(0).source().isEmpty()) {
                Draft open = known.get(0);
                boolean same =
                        open.cue().stream().anyMatch(c -> rule.cue().stream().anyMatch(c::overlaps));
                if (open.cue().isEmpty() || same && rule.source().stream().noneMatch(open::says)) {
                    open.source().addAll(rule.source());
                    if (!same) {
                        open.cue().addAll(rule.cue());
                    }
                }
            }
        }
        found.addAll(nested);
    }

    /** "The keeper told the mayor that it was closed, the ministry said": the ministry tells all of it. */
    private static boolean isAround(Draft rule, Draft inner) {
        return rule.content().size() == 1
                && !rule.source().isEmpty()
                && !inner.source().isEmpty()
                && Stream.of(inner.source(), inner.cue(), inner.content())
                        .flatMap(List::stream)
                        .allMatch(rule.first()::contains);
    }

    /**
     * Whether a verb that is nothing but a cue stands with all that belongs to it in the content of what was found. Not within
     * quotation marks: what people say of what people say is mostly a manner of speaking.
     */
    private static boolean isNested(Snapshot snapshot, Draft rule, List<Draft> found, List<Span> quotes) {
        if (rule.source().isEmpty()
                || !NESTED.matcher(snapshot.text(rule.cue().get(0))).matches()) {
            return false;
        }
        Span whole = rule.source().get(0).union(rule.cue().get(0));
        return quotes.stream().noneMatch(whole::overlaps)
                && found.stream()
                        .flatMap(d -> d.content().stream())
                        .anyMatch(c ->
                                c.contains(whole) && rule.content().stream().allMatch(c::contains));
    }

    /** "The talks were said to be over": what is spoken of stands before the cue, and who speaks is not told. */
    private static void turnPassive(Snapshot snapshot, Draft draft) {
        if (draft.source().size() != 1 || draft.cue().isEmpty()) {
            return;
        }
        Span cue = draft.cue().get(0).union(draft.cue().get(draft.cue().size() - 1));
        Span source = draft.source().get(0);
        if (source.end() <= cue.start() && isTold(snapshot, source, cue)) {
            if (QUESTIONED.matcher(snapshot.text(cue)).find()) {
                // "The skipper was questioned for an hour": what follows tells how, not what; "he" may mean the
                // skipper.
                draft.content().clear();
            } else {
                // "Staff were told": they heard it.
                draft.source().clear();
            }
            return;
        }
        boolean passive = PASSIVE.matcher(snapshot.text(cue)).find()
                || REDUCED.matcher(snapshot.text().substring(cue.start())).lookingAt();
        if (source.end() <= cue.start() && passive) {
            draft.content().add(source);
            draft.content().sort(null);
            draft.source().clear();
        }
    }

    /** Whether the verb of a cue is done to who stands before it; the auxiliary may have been left out of the cue. */
    private static boolean isTold(Snapshot snapshot, Span source, Span cue) {
        Matcher told = TOLD.matcher(snapshot.text(source.union(cue)));
        while (told.find()) {
            if (source.start() + told.end() > cue.start()) {
                return true;
            }
        }
        return false;
    }

    /** A quotation that nobody is given and that begins a sentence: whoever was quoted last goes on. */
    private static void goOn(List<Draft> found, List<Span> paragraphs, List<Sentence> sentences, List<Span> quotes) {
        for (Span quote : quotes) {
            Draft open = found.stream().filter(d -> d.says(quote)).findFirst().orElse(null);
            boolean given =
                    open != null && !(open.source().isEmpty() && open.cue().isEmpty());
            if (given || !opens(sentences, quote)) {
                continue;
            }
            Span paragraph = paragraphs.stream()
                    .filter(p -> p.contains(quote))
                    .findFirst()
                    .orElse(quote);
            int reach = quote.start() <= paragraph.start() + 1 ? REACH : quote.start() - paragraph.start();
            Draft last = found.stream()
                    .filter(d ->
                            d != open && !d.content().isEmpty() && d.first().start() < quote.start())
                    .filter(d -> quote.start() - d.last().end() < reach && kind(quotes, d.content()) != Kind.INDIRECT)
                    .max(Comparator.comparing(Draft::first))
                    .orElse(null);
            if (last != null && open != null) {
                last.content().addAll(open.content());
                found.remove(open);
            } else if (last != null) {
                last.content().add(quote);
            }
        }
    }

    /** Whether a quotation begins a sentence and is the larger part of it. */
    private static boolean opens(List<Sentence> sentences, Span quote) {
        return sentences.stream()
                .anyMatch(s -> s.span().start() <= quote.start()
                        && quote.start() <= s.span().start() + 2
                        && quote.length() > s.span().length() / 2);
    }

    private static Sentence sentence(List<Sentence> sentences, Draft draft) {
        Span source = draft.source().get(0);
        return sentences.stream()
                .filter(s -> s.span().overlaps(source))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no sentence holds " + source));
    }

    private static Kind kind(List<Span> quotes, List<Span> content) {
        int length = 0;
        int quoted = 0;
        for (Span span : content) {
            length += span.length();
            for (Span quote : quotes) {
                if (quote.overlaps(span)) {
                    quoted += Math.min(quote.end(), span.end()) - Math.max(quote.start(), span.start());
                }
            }
        }
        // The marks themselves are content, but stand outside of quotations.
        int marked = quoted + 2 * content.size();
        return quoted == 0 ? Kind.INDIRECT : marked >= length * 0.85 ? Kind.DIRECT : Kind.MIXED;
    }
}
