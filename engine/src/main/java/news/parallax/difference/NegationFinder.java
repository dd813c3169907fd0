package news.parallax.difference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.difference.Difference.Outcome;
import news.parallax.statement.Statement;
import news.parallax.statement.amount.TimeExpression;
import news.parallax.statement.name.Name;
import news.parallax.telling.Telling;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The same predicate told in the one and denied in the other.
 *
 * <p>Comparable when: exactly one side has one negation more, on a word that the other has without; all other negated words
 * of the one are negated in the other too; both are wished, planned or supposed by the same words or not at all; and the
 * word stands among the same words on both sides of nearly equal sentences. Two voices that say the opposite are a
 * conflict of speakers: not comparable as accounts.
 *
 * <p>Does not know opposites ("found guilty", "was cleared").
 */
final class NegationFinder implements Finder {
    private static final int SAME_WORDS = 2;
    private static final int WAY = 4;
    private static final double SAME_SENTENCE = 0.5;
    /** So much of the shorter is shared that the longer has it all. */
    private static final double MOST = 0.7;
    /** Two wordings of one sentence. */
    private static final double ONE_SENTENCE = 0.75;

    @Override
    public List<Difference> find(Pair pair) {
        Ground ground = new Ground(pair);
        Mood one = Mood.of(ground.one());
        Mood other = Mood.of(ground.other());
        if (ground.share() < SAME_SENTENCE && ground.shareOfShorter() < MOST) {
            return List.of();
        }
        boolean first = one.negations().size() > other.negations().size();
        Wording with = first ? ground.one() : ground.other();
        Wording without = first ? ground.other() : ground.one();
        Mood.Mark extra = extra(with, first ? one : other, without, first ? other : one);
        if (extra == null) {
            return List.of();
        }
        int place = counterpart(with, extra, without);
        boolean doubted = !(first ? one : other).doubtsOn(with, extra.on()).isEmpty();
        boolean otherDoubted = !(first ? other : one).doubtsOn(without, place).isEmpty();
        boolean sure = ground.isOneSentence(ONE_SENTENCE);
        if (doubted != otherDoubted && !sure) {
            return List.of();
        }
        Span a = with.tokens().get(extra.on()).span();
        Span b = without.tokens().get(place).span();
        Span turned = with.tokens().get(extra.at()).span().union(a);
        Set<String> around = first ? ground.around(a, b) : ground.around(b, a);
        if (around.size() < (ground.isNear() ? 1 : SAME_WORDS)
                || !sure
                        && isNotYet(with, extra.at())
                        && !isNotYet(without, place)
                        && isDated(first ? pair.other() : pair.one())
                || hasLimit(with) && !hasLimit(without)
                || !isSameVerb(with, extra.on(), without, place)
                || !isSameWay(with, extra, without, place)
                || isOfOthers(pair, ground, first ? a : b, first ? b : a)) {
            return List.of();
        }
        String words = (first ? pair.oneAccount() : pair.otherAccount()).text(turned);
        boolean voice = ground.isSameVoice();
        String detail = "\u201c" + words + "\u201d in one and \u201c"
                + without.tokens().get(place).text() + "\u201d in the other";
        return List.of(new Difference(
                Discrepancy.Kind.NEGATION,
                voice ? Outcome.DIFFERS : Outcome.NOT_COMPARABLE,
                voice ? detail : detail + ": two voices" + ground.speakers(),
                List.of(first ? turned : b),
                List.of(first ? b : turned)));
    }

    /** "Has not been released": it may have been since. */
    private static boolean isNotYet(Wording wording, int at) {
        for (int i = Math.max(0, at - 2); i < Math.min(wording.tokens().size(), at + 2); i++) {
            if (wording.tokens().get(i).lower().matches("has|have|yet|had|'ve|'s")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDated(Statement statement) {
        return statement.times().stream().anyMatch(TimeExpression::isPoint);
    }

    /** "Found guilty" and "pleaded not guilty" are two acts. */
    private static boolean isSameVerb(Wording one, int at, Wording other, int place) {
        return one.tokens().get(at).tag().equals("VERB") || verbBefore(one, at).equals(verbBefore(other, place));
    }

    private static String verbBefore(Wording wording, int at) {
        int steps = 0;
        for (int i = at - 1; i >= 0 && steps < WAY; i--) {
            if (wording.tokens().get(i).tag().equals("VERB")) {
                return wording.term(i);
            }
            steps += wording.tokens().get(i).lower().matches("not|n't|n\u2019t") ? 0 : 1;
        }
        return "";
    }

    /** "Not until", "not unless": so it was, then or if. */
    private static boolean hasLimit(Wording wording) {
        return wording.tokens().stream().anyMatch(t -> t.lower().matches("until|till|unless|before"));
    }

    /** "Not at the church" denies no church: the same word must lead to it in the other. */
    private static boolean isSameWay(Wording with, Mood.Mark extra, Wording without, int place) {
        for (int i = extra.at() + 1; i < extra.on(); i++) {
            if (with.tokens().get(i).tag().equals("ADP")) {
                String way = with.tokens().get(i).lower();
                return without.tokens().subList(Math.max(0, place - WAY), place).stream()
                        .anyMatch(t -> t.is(way));
            }
        }
        return true;
    }

    /** Another was last named before the one word than before the other. */
    private static boolean isOfOthers(Pair pair, Ground ground, Span a, Span b) {
        String some = lastBefore(pair.first(), ground, a);
        String others = lastBefore(pair.second(), ground, b);
        return !some.isEmpty() && !others.isEmpty() && !some.equals(others);
    }

    private static String lastBefore(Telling telling, Ground ground, Span span) {
        return telling.statement().names().stream()
                .filter(n -> n.type() == Name.Type.PERSON && n.span().end() <= span.start())
                .reduce((x, y) -> y)
                .map(n -> Ground.lastWord(ground.common(telling, n.entity())))
                .orElse("");
    }

    /**
     * The one negation of a word that the other side has without; null where there is none, or more, or where the other side
     * negates what this one does not.
     */
    private static Mood.@Nullable Mark extra(Wording with, Mood more, Wording without, Mood less) {
        if (more.negations().size() <= less.negations().size()) {
            return null;
        }
        Set<String> rest = terms(without, less.negations());
        Mood.Mark extra = null;
        int unmatched = 0;
        for (Mood.Mark mark : more.negations()) {
            if (mark.on() < 0 ? rest.remove(with.tokens().get(mark.at()).lower()) : rest.remove(with.term(mark.on()))) {
                continue;
            }
            boolean joins = with.tokens().get(mark.at()).lower().matches("neither|nor");
            int place = mark.on() < 0 || joins ? -1 : counterpart(with, mark, without);
            if (place < 0 || less.isNegated(place)) {
                unmatched++;
            } else if (extra != null) {
                return null;
            } else {
                extra = mark;
            }
        }
        // What is negated in other words may be the same.
        return rest.size() <= unmatched ? extra : null;
    }

    private static int counterpart(Wording with, Mood.Mark mark, Wording without) {
        return Ground.counterpart(
                with, mark.on(), without, with.tokens().get(mark.at() + 1).is("to"));
    }

    private static Set<String> terms(Wording wording, List<Mood.Mark> marks) {
        Set<String> terms = new HashSet<>();
        for (Mood.Mark mark : marks) {
            terms.add(mark.on() < 0 ? wording.tokens().get(mark.at()).lower() : wording.term(mark.on()));
        }
        return terms;
    }
}
