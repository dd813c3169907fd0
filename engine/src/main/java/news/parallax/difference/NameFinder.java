package news.parallax.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import news.parallax.difference.Difference.Outcome;
import news.parallax.statement.name.Name;
import news.parallax.telling.Telling;

/**
 * Two persons in one act or office, or one person whose name is spelled in two ways.
 *
 * <p>Comparable when: they stand in the same place of nearly equal sentences and neither account names the other's person
 * anywhere. Two spellings are so close (a letter or two of five and more, the same first letter) that both are of one
 * name; for these it is enough that the statements share some words. Does not know nicknames or maiden names.
 */
final class NameFinder implements Finder {
    private static final int SHORTEST = 5;
    private static final double SOME_WORDS = 0.35;

    @Override
    public List<Difference> find(Pair pair) {
        List<Name> some = persons(pair.first());
        List<Name> others = persons(pair.second());
        if (some.isEmpty() || others.isEmpty()) {
            return List.of();
        }
        Ground ground = new Ground(pair);
        List<Difference> found = new ArrayList<>();
        for (Name a : some) {
            for (Name b : others) {
                String one = Ground.lastWord(ground.common(pair.first(), a.entity()));
                String other = Ground.lastWord(ground.common(pair.second(), b.entity()));
                if (one.equals(other) || isNamed(pair, pair.second(), a) || isNamed(pair, pair.first(), b)) {
                    continue;
                }
                boolean spelled = isSpelling(one, other) && !isOtherGivenName(a.entity(), b.entity());
                boolean place = ground.isNear() && ground.isSamePlace(a.span(), b.span());
                if (spelled && ground.share() >= SOME_WORDS || place) {
                    found.add(difference(a, b, spelled));
                }
            }
        }
        return found;
    }

    private static List<Name> persons(Telling telling) {
        return telling.statement().names().stream()
                .filter(n -> n.type() == Name.Type.PERSON)
                .toList();
    }

    private static boolean isNamed(Pair pair, Telling telling, Name name) {
        String last = Ground.lastWord(name.entity());
        String text =
                pair.tellings().account(telling).article().snapshot().text().toLowerCase(Locale.ROOT);
        return text.contains(last);
    }

    /** One or two letters put in, left out or changed. */
    static boolean isSpelling(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        boolean plural = a.equals(b + "s") || b.equals(a + "s");
        return shorter >= SHORTEST
                && a.charAt(0) == b.charAt(0)
                && !plural
                && (edits(a, b) <= (shorter > 7 ? 2 : 1) || isSwapped(a, b));
    }

    /** "Brecht" and "Brehct". */
    private static boolean isSwapped(String a, String b) {
        int[] letters = a.chars().sorted().toArray();
        return edits(a, b) == 2 && Arrays.equals(letters, b.chars().sorted().toArray());
    }

    private static boolean isOtherGivenName(String a, String b) {
        boolean both = a.indexOf(' ') > 0 && b.indexOf(' ') > 0;
        return both && Character.toLowerCase(a.charAt(0)) != Character.toLowerCase(b.charAt(0));
    }

    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    private static Difference difference(Name a, Name b, boolean spelled) {
        boolean inOrder = a.entity().compareTo(b.entity()) <= 0;
        String names = (inOrder ? a : b).entity() + " and " + (inOrder ? b : a).entity();
        return new Difference(
                Discrepancy.Kind.NAME,
                Outcome.DIFFERS,
                (spelled ? "spelled differently: " : "who: ") + names,
                List.of(a.span()),
                List.of(b.span()));
    }
}
