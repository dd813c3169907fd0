package news.parallax.difference;

import java.util.List;
import java.util.Set;
import news.parallax.difference.Difference.Outcome;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.Statement;
import news.parallax.text.Cue;
import news.parallax.text.Sentence;
import news.parallax.text.Span;
import news.parallax.text.Terms;
import news.parallax.text.Token;
import news.parallax.text.WordList;

/**
 * The same act told flatly in the one and as possible, or as hearsay, in the other; or agreed in the one and talked of in
 * the other.
 *
 * <p>Comparable when: one side says "may", "could", "reportedly" or the like of a word that the other has without any word
 * of doubt, wish or plan anywhere; both have the same voice; and the word stands among the same words of nearly equal
 * sentences. What is planned or asked in the one and done in the other is no difference. Nor is modesty of style: where both sides doubt,
 * however strongly, they agree.
 */
final class CertaintyFinder implements Finder {
    private static final Set<String> SETTLED = WordList.of("agre decid sign accept approv confirm");
    private static final Set<String> TALKED = WordList.of("discuss consid weigh explor propos");
    /** Stemmed. */
    private static final Set<String> DOUBT =
            WordList.of("rumor rumour alleg suspect accus suggest specul theori possibl believ whether discount doubt");

    private static final int SAME_WORDS = 2;
    private static final double SAME_SENTENCE = 0.5;
    /** So much of the shorter is shared that the longer has it all. */
    private static final double MOST = 0.7;

    @Override
    public List<Difference> find(Pair pair) {
        Ground ground = new Ground(pair);
        if (ground.share() < SAME_SENTENCE && ground.shareOfShorter() < MOST
                || isQuestion(ground.one())
                || isQuestion(ground.other())) {
            return List.of();
        }
        Wording one = withDoubt(pair.oneAccount(), pair.one(), ground.one());
        Wording other = withDoubt(pair.otherAccount(), pair.other(), ground.other());
        if (isDenied(ground.one()) != isDenied(ground.other())
                || isDoubted(pair.oneAccount(), pair.one())
                || isDoubted(pair.otherAccount(), pair.other())) {
            return List.of();
        }
        List<Difference> found = hedged(pair, ground, one, other, true);
        if (found.isEmpty()) {
            found = hedged(pair, ground, other, one, false);
        }
        return found.isEmpty() ? settled(pair, ground) : found;
    }

    /** The words of a statement with the "reportedly" right before it, which tells how it is told and is no part of it. */
    private static Wording withDoubt(AnnotatedArticle account, Statement statement, Wording wording) {
        Sentence sentence = account.sentences().get(statement.sentence());
        Token before = sentence.tokens().stream()
                .filter(t -> t.span().end() <= statement.span().start())
                .reduce((a, b) -> b)
                .orElse(null);
        return before != null && Mood.isWeak(before)
                ? new Wording(sentence.tokens(before.span().union(statement.span())))
                : wording;
    }

    /** Words before a statement that leave open what it says: "rumours that he was", "police allege he opened". */
    private static boolean isDoubted(AnnotatedArticle account, Statement statement) {
        return account.sentences().get(statement.sentence()).tokens().stream()
                .filter(t -> t.span().end() <= statement.span().start())
                .anyMatch(t -> DOUBT.contains(Terms.of(t.lower())));
    }

    private static boolean isSettled(Wording wording) {
        return wording.all().stream().anyMatch(SETTLED::contains);
    }

    private static boolean isDenied(Wording wording) {
        return wording.tokens().stream().anyMatch(t -> Cue.isDenial(t.lower()));
    }

    private static boolean isQuestion(Wording wording) {
        List<Token> tokens = wording.tokens();
        return !tokens.isEmpty() && tokens.get(tokens.size() - 1).is("?");
    }

    private static List<Difference> hedged(Pair pair, Ground ground, Wording with, Wording without, boolean first) {
        Mood mood = Mood.of(with);
        Mood plain = Mood.of(without);
        for (Mood.Mark mark : mood.hedges()) {
            Token hedge = with.tokens().get(mark.at());
            if (mark.on() < 0
                    || !Mood.isWeak(hedge)
                    || !with.tokens().get(mark.on()).tag().equals("VERB")) {
                continue;
            }
            int place = Ground.counterpart(with, mark.on(), without, false);
            if (place < 0
                    || plain.isNegated(place) != mood.isNegated(mark.on())
                    || plain.doubts(without, place, mood, with, mark)) {
                continue;
            }
            Span a = with.tokens().get(mark.on()).span();
            Span b = without.tokens().get(place).span();
            if ((first ? ground.around(a, b) : ground.around(b, a)).size() >= (ground.isNear() ? 1 : SAME_WORDS)) {
                Span doubted = hedge.span().union(a);
                String words = (first ? pair.oneAccount() : pair.otherAccount()).text(doubted);
                return difference(
                        ground,
                        "\u201c" + words + "\u201d in one and \u201c"
                                + without.tokens().get(place).text() + "\u201d in the other",
                        first ? doubted : b,
                        first ? b : doubted);
            }
        }
        return List.of();
    }

    private static List<Difference> settled(Pair pair, Ground ground) {
        if (isSettled(ground.one()) == isSettled(ground.other())) {
            return List.of();
        }
        for (int i = 0; i < ground.one().tokens().size(); i++) {
            for (int j = 0; j < ground.other().tokens().size(); j++) {
                String a = ground.one().term(i);
                String b = ground.other().term(j);
                boolean settled =
                        SETTLED.contains(a) && TALKED.contains(b) || TALKED.contains(a) && SETTLED.contains(b);
                Span first = ground.one().tokens().get(i).span();
                Span second = ground.other().tokens().get(j).span();
                if (settled && ground.around(first, second).size() >= SAME_WORDS) {
                    boolean agreed = SETTLED.contains(a);
                    String done = (agreed ? pair.oneAccount() : pair.otherAccount()).text(agreed ? first : second);
                    String talked = (agreed ? pair.otherAccount() : pair.oneAccount()).text(agreed ? second : first);
                    return difference(
                            ground,
                            "\u201c" + done + "\u201d in one and \u201c" + talked + "\u201d in the other",
                            first,
                            second);
                }
            }
        }
        return List.of();
    }

    private static List<Difference> difference(Ground ground, String detail, Span a, Span b) {
        boolean voice = ground.isSameVoice();
        return List.of(new Difference(
                Discrepancy.Kind.CERTAINTY,
                voice ? Outcome.DIFFERS : Outcome.NOT_COMPARABLE,
                voice ? detail : detail + ": two voices" + ground.speakers(),
                List.of(a),
                List.of(b)));
    }
}
