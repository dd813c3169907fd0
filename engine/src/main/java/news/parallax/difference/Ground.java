package news.parallax.difference;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.statement.Certainty;
import news.parallax.statement.Statement;
import news.parallax.statement.name.Name;
import news.parallax.telling.Telling;
import news.parallax.text.Span;
import news.parallax.text.Token;

/**
 * What two tellings have in common besides what is being compared. The more words they share, the surer it is that what
 * stands in the same place in both speaks of the same thing: of two nearly equal sentences little more is asked.
 */
final class Ground {
    /** Shares above this are two wordings of one sentence. */
    static final double NEAR = 0.6;
    /** Fewer words than these are soon all shared. */
    private static final int FEW = 4;

    private final Pair pair;
    private final Wording one;
    private final Wording other;
    private final double share;

    Ground(Pair pair) {
        this.pair = pair;
        this.one = Wording.of(pair.oneAccount(), pair.one());
        this.other = Wording.of(pair.otherAccount(), pair.other());
        this.share = dice(one.all(), other.all());
    }

    Wording one() {
        return one;
    }

    Wording other() {
        return other;
    }

    Wording of(Telling telling) {
        return telling == pair.first() ? one : other;
    }

    /** Twice the shared content words by all of both, 0 to 1. */
    double share() {
        return share;
    }

    /** The shared content words by those of the shorter, 0 to 1; 0 where the shorter has few. */
    double shareOfShorter() {
        return size() < FEW ? 0 : (double) shared(one.all(), other.all()).size() / size();
    }

    /** The content words of the shorter. */
    int size() {
        return Math.min(one.all().size(), other.all().size());
    }

    /** Shares so much, of enough words that this is not by chance. */
    boolean isOneSentence(double least) {
        return share >= least && size() > FEW;
    }

    /** Two wordings of one sentence. */
    boolean isNear() {
        return share >= NEAR;
    }

    private static double dice(Set<String> a, Set<String> b) {
        int all = a.size() + b.size();
        return all == 0 ? 0 : 2.0 * shared(a, b).size() / all;
    }

    static Set<String> shared(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return both;
    }

    /** The content words that stand around a place of the first and around the place of the second too. */
    Set<String> around(Span a, Span b) {
        return shared(one.around(a), other.around(b));
    }

    /** Stand in the same place: the same words come next to both, on both sides or as far as there are any. */
    boolean isSamePlace(Span a, Span b) {
        return isSamePlace(a, b, "");
    }

    /** The same, a term that both have anyway left out. */
    boolean isSamePlace(Span a, Span b, String but) {
        List<String> before = without(one.before(a), but);
        List<String> others = without(other.before(b), but);
        List<String> after = without(one.after(a), but);
        List<String> next = without(other.after(b), but);
        boolean left = meet(before, others);
        boolean right = meet(after, next);
        boolean open = before.isEmpty() || others.isEmpty();
        boolean shut = after.isEmpty() || next.isEmpty();
        return left && right
                || open && right
                || shut && left
                || open && shut && before.equals(others) && after.equals(next);
    }

    private static List<String> without(List<String> terms, String term) {
        return terms.stream().filter(t -> !t.equals(term)).toList();
    }

    /** The same words come next to both on one side at least. */
    boolean isNextTo(Span a, Span b) {
        return meet(one.before(a), other.before(b)) || meet(one.after(a), other.after(b));
    }

    /** The very next word is the same, on one side at least. */
    boolean isSameNeighbour(Span a, Span b) {
        int afterA = one.end(a);
        int afterB = other.end(b);
        boolean right = afterA < one.tokens().size()
                && afterB < other.tokens().size()
                && one.tokens().get(afterA).isWord()
                && one.tokens()
                        .get(afterA)
                        .lower()
                        .equals(other.tokens().get(afterB).lower());
        String before = one.wordBefore(a);
        return right || !before.isEmpty() && Character.isLetter(before.charAt(0)) && before.equals(other.wordBefore(b));
    }

    private static boolean meet(List<String> a, List<String> b) {
        return a.stream().limit(2).anyMatch(b.subList(0, Math.min(2, b.size()))::contains);
    }

    /** The verb that both places go with; empty where they go with different ones. */
    String verb(Span a, Span b) {
        int first = one.verb(a);
        int second = other.verb(b);
        boolean same = first >= 0 && second >= 0 && one.term(first).equals(other.term(second));
        return same ? one.term(first) : "";
    }

    /**
     * Where the second has a word that the first has too, said of the same: a verb for a verb, and no infinitive for what was
     * done, unless words such as "failed to" led to it; -1 where it has none.
     */
    static int counterpart(Wording with, int at, Wording without, boolean led) {
        for (int i = 0; i < without.tokens().size(); i++) {
            String tag = without.tokens().get(i).tag();
            String wanted = with.tokens().get(at).tag();
            boolean alike = tag.equals(wanted) || tag.matches("VERB|ADJ") && wanted.matches("VERB|ADJ");
            boolean same = alike && without.term(i).equals(with.term(at));
            if (same && (isInfinitive(with, at) && !led) == isInfinitive(without, i)) {
                return i;
            }
        }
        return -1;
    }

    /** "To direct", "to write and direct"; not "the way to the mill opened". */
    private static boolean isInfinitive(Wording wording, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            Token token = wording.tokens().get(i);
            if (token.is("to")) {
                return true;
            }
            if (!token.tag().matches("VERB|ADV|CCONJ|AUX|PART")) {
                return false;
            }
        }
        return false;
    }

    /**
     * Told by the same voice: both outlets' own, or by one and the same speaker. Who "he" is may not be known: then he may be
     * the other's speaker; "the minister" may be whom an account calls so. Of nearly equal words the one outlet only names
     * whom the other leaves out.
     */
    boolean isSameVoice() {
        String a = pair.one().speaker();
        String b = pair.other().speaker();
        if (a != null && b != null) {
            Set<String> words = words(common(pair.first(), a));
            words.retainAll(words(common(pair.second(), b)));
            return !words.isEmpty()
                    || isNear() && !(isNamed(a) && isNamed(b))
                    || !(isNamed(a) && isNamed(b)) && Voices.mayBeOne(pair, a, b);
        }
        boolean unknown = a == null && isReported(pair.one()) || b == null && isReported(pair.other());
        return a == null && b == null || unknown || isNear();
    }

    /** A name, not "the company" or "a spokesman", who may be anybody's. */
    private static boolean isNamed(String speaker) {
        return speaker.chars().anyMatch(Character::isUpperCase);
    }

    /** The words of a speaker's name and of what stands with it, the short ones left out. */
    private static Set<String> words(String speaker) {
        Set<String> words = new TreeSet<>();
        for (String word : speaker.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (word.length() > 2 && !word.equals("the")) {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean isReported(Statement statement) {
        return statement.certainty() == Certainty.REPORTED;
    }

    /** "A" and "B" where two named ones tell it, empty else. */
    String speakers() {
        String a = pair.one().speaker();
        String b = pair.other().speaker();
        return a == null || b == null || isSameVoice() ? "" : " (" + a + " and " + b + ")";
    }

    /** The entities of some types that a telling names, as the event calls them. */
    Set<String> names(Telling telling, Span within, Set<Name.Type> types) {
        Set<String> names = new TreeSet<>();
        for (Name name : telling.statement().names()) {
            if (types.contains(name.type()) && within.contains(name.span())) {
                names.add(lastWord(common(telling, name.entity())));
            }
        }
        return names;
    }

    String common(Telling telling, String entity) {
        return pair.tellings().entities().common(telling.account(), entity);
    }

    static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
