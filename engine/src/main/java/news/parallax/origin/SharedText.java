package news.parallax.origin;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.statement.AnnotatedArticle;

/**
 * Ties accounts that have text in common word for word. An index of runs tells which accounts have one in common at all;
 * only those are compared, so that the cost grows with the text and with what of it is shared.
 */
final class SharedText {
    /** From this share of the shorter text on, it is a copy, whatever was cut or edited. */
    private static final double COPY_SHARE = 0.8;
    /** From this share on, two accounts are made of one text. */
    private static final double FIRM_SHARE = 0.3;
    /** From this share on they may be. */
    private static final double POSSIBLE_SHARE = 0.12;
    /** So many words of its own in a row are more than a name with its titles: a sentence was taken, if nothing else. */
    private static final int LONG_RUN = 12;

    private SharedText() {}

    static List<Tie> ties(List<AnnotatedArticle> accounts, List<Quoted> quoted) {
        Map<Long, Integer> numbers = new HashMap<>();
        List<Runs> runs = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            runs.add(new Runs(accounts.get(i), quoted.get(i), numbers));
        }
        List<BitSet> mates = mates(runs);
        List<Tie> ties = new ArrayList<>();
        for (int a = 0; a < runs.size(); a++) {
            for (int b = mates.get(a).nextSetBit(a + 1);
                    b >= 0;
                    b = mates.get(a).nextSetBit(b + 1)) {
                tie(a, b, runs.get(a).with(runs.get(b)), runs.get(b).with(runs.get(a)), ties);
            }
        }
        return ties;
    }

    /** For each account those that have one of its own runs as their own. */
    private static List<BitSet> mates(List<Runs> runs) {
        Map<Integer, BitSet> holders = new HashMap<>();
        for (int i = 0; i < runs.size(); i++) {
            int account = i;
            runs.get(i).own().stream()
                    .forEach(r -> holders.computeIfAbsent(r, n -> new BitSet()).set(account));
        }
        List<BitSet> mates = new ArrayList<>();
        for (Runs account : runs) {
            BitSet known = new BitSet();
            account.own().stream().mapToObj(holders::get).forEach(known::or);
            mates.add(known);
        }
        return mates;
    }

    private static void tie(int a, int b, Runs.Shared ofA, Runs.Shared ofB, List<Tie> ties) {
        double share = Math.max(ofA.share(), ofB.share());
        int longest = Math.min(ofA.longest(), ofB.longest());
        boolean few = Math.min(ofA.words(), ofB.words()) < LONG_RUN;
        if (few || share < POSSIBLE_SHARE && longest < LONG_RUN) {
            return;
        }
        boolean copy = share >= COPY_SHARE;
        String evidence = share < POSSIBLE_SHARE
                ? "shared text: " + longest + " words in a row stand in both"
                : String.format(
                        Locale.ROOT,
                        "shared text%s: %.0f%% of the shorter one stands in the other word for word",
                        copy ? ", nearly a copy" : "",
                        share * 100);
        ties.add(new Tie(
                a,
                b,
                copy ? Tie.Kind.COPY : Tie.Kind.SHARED_TEXT,
                share >= FIRM_SHARE,
                rounded(ofA.share()),
                rounded(ofB.share()),
                ofA.spans(),
                ofB.spans(),
                evidence));
    }

    private static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }
}
