package news.parallax.quote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import news.parallax.telling.Tellings;

/**
 * Finds quotations of one speaker that say the same in other words throughout, as where two translate: about as long, most
 * of the content words shared and in the same order, and no long stretch the same. Does not know what language somebody
 * speaks, and sees no translation that chooses other content words.
 */
final class Translations {
    private static final int MIN_WORDS = 8;
    private static final int MIN_CONTENT = 5;
    /** Of the content of the one that has more. */
    private static final double MIN_SHARED = 0.65;
    /** Of the longer. */
    private static final double MIN_LENGTH = 0.7;

    private static final int LONGEST_SAME = 8;

    private Translations() {}

    /** The translations among passages that are not yet matched word by word. */
    static List<QuoteMatch> of(Tellings tellings, List<Passage> passages, Collection<QuoteMatch> matches) {
        List<Passage> quoted = passages.stream()
                .filter(p -> p.quoted() && p.speaker() != null && Words.count(p.words()) >= MIN_WORDS)
                .toList();
        List<List<String>> contents = quoted.stream().map(Passage::content).toList();
        Shared index = new Shared();
        contents.forEach(content -> index.add(Set.copyOf(content)));
        Set<Long> matched = matched(tellings, matches);
        List<QuoteMatch> translations = new ArrayList<>();
        for (int i = 0; i < quoted.size(); i++) {
            Passage x = quoted.get(i);
            for (int j : index.near(i)) {
                Passage y = quoted.get(j);
                if (x.telling() >= y.telling() || !mayTranslate(x, y, matched)) {
                    continue;
                }
                int longer = Math.max(contents.get(i).size(), contents.get(j).size());
                int shared = inOrder(contents.get(i), contents.get(j));
                if (shared >= MIN_CONTENT
                        && shared >= MIN_SHARED * longer
                        && Alignment.of(x.words(), y.words()).longestRun() <= LONGEST_SAME) {
                    translations.add(translation(x, y, shared));
                }
            }
        }
        return translations;
    }

    /** The tellings, each with the accounts that have its words. */
    private static Set<Long> matched(Tellings tellings, Collection<QuoteMatch> matches) {
        Set<Long> matched = new HashSet<>();
        for (QuoteMatch match : matches) {
            matched.add(place(match.a(), tellings.all().get(match.b()).account()));
            matched.add(place(match.b(), tellings.all().get(match.a()).account()));
        }
        return matched;
    }

    private static long place(int telling, int account) {
        return ((long) telling << 32) | account;
    }

    /** Words that the other account has as they are were not translated anew there. */
    private static boolean mayTranslate(Passage x, Passage y, Set<Long> matched) {
        int one = Words.count(x.words());
        int other = Words.count(y.words());
        return x.account() != y.account()
                && Objects.equals(x.speaker(), y.speaker())
                && Math.min(one, other) >= MIN_LENGTH * Math.max(one, other)
                && !matched.contains(place(x.telling(), y.account()))
                && !matched.contains(place(y.telling(), x.account()));
    }

    private static QuoteMatch translation(Passage a, Passage b, int shared) {
        return new QuoteMatch(
                a.telling(),
                b.telling(),
                a.span(),
                b.span(),
                shared,
                true,
                Fidelity.TRANSLATED,
                null,
                List.of(),
                List.of());
    }

    /** How many words two lists share in the same order. */
    private static int inOrder(List<String> a, List<String> b) {
        int[] last = new int[b.size() + 1];
        for (String word : a) {
            int[] row = new int[b.size() + 1];
            for (int j = 0; j < b.size(); j++) {
                row[j + 1] = word.equals(b.get(j)) ? last[j] + 1 : Math.max(row[j], last[j + 1]);
            }
            last = row;
        }
        return last[b.size()];
    }
}
