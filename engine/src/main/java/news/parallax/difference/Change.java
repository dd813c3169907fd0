package news.parallax.difference;

import java.util.List;
import java.util.regex.Pattern;
import news.parallax.article.Article;
import news.parallax.article.Dating;
import news.parallax.difference.Difference.Outcome;
import news.parallax.statement.amount.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Two numbers of the same thing that cannot both be meant: whether the one is a later state of the other. A count moves on
 * where it was told on another day, a count of the dead or injured also where the days are not known, and any number
 * that is said to have changed.
 */
record Change(Pair pair, Ground ground, Quantity a, Quantity b) {
    private static final Pattern MOVED = Pattern.compile(
            "(?i)\\b(?:rose|risen|rises|rising|climb(?:s|ed|ing)|increas(?:ed|es|ing)|jump(?:s|ed)|revis(?:ed|es|ing)|updat(?:ed|es|ing)|correct(?:ed|s|ing)|rais(?:ed|es|ing)|lower(?:ed|s|ing)|now|latest|earlier|initial(?:ly)?|at first|first thought|originally|previously|had been put|up from|down from|gone up|gone down)\\b");

    Difference difference() {
        Dating early = published(pair.oneAccount().article());
        Dating late = published(pair.otherAccount().article());
        boolean dated = early != null && late != null && early.isDay() && late.isDay();
        boolean apart =
                early != null && late != null && dated && !early.earliest().equals(late.earliest());
        // Those aboard are counted once: another number of them is no news.
        boolean count = a.unit() == null && !"aboard".equals(a.of());
        boolean told = count
                && (isMoved(pair.oneAccount().text(pair.one().span()))
                        || isMoved(pair.otherAccount().text(pair.other().span())));
        boolean toll = Counted.isToll(a) && count;
        // "After four days of riots": the riots went on.
        boolean length =
                Counted.key(a).equals("days") && "after".equals(ground.one().wordBefore(a.span()));
        boolean development = apart && (count || length) || told || (toll || length) && !dated;
        String words = pair.oneAccount().text(a.span());
        String others = pair.otherAccount().text(b.span());
        String question = Counted.question(a, b) + ": ";
        if (!development) {
            // The same whichever comes first.
            boolean inOrder = words.compareTo(others) <= 0;
            String detail = question + quoted(inOrder ? words : others) + " and " + quoted(inOrder ? others : words);
            return difference(Outcome.DIFFERS, detail);
        }
        boolean firstIsEarlier = early != null && late != null && apart
                ? early.earliest().isBefore(late.earliest())
                : Counted.value(a) <= Counted.value(b);
        String detail = question + "first " + quoted(firstIsEarlier ? words : others) + ", later "
                + quoted(firstIsEarlier ? others : words);
        return difference(firstIsEarlier ? Outcome.MOVED_ON : Outcome.MOVED_BACK, detail);
    }

    /** The account's own day; one that others of its event lent it tells not which of them was written first. */
    private static @Nullable Dating published(Article article) {
        Dating published = article.published();
        boolean lent = published != null
                && published.clues().stream().anyMatch(c -> !c.input().equals(article.input()));
        return lent ? null : published;
    }

    private static boolean isMoved(String text) {
        return MOVED.matcher(text).find();
    }

    private Difference difference(Outcome outcome, String detail) {
        return new Difference(Discrepancy.Kind.NUMBER, outcome, detail, List.of(a.span()), List.of(b.span()));
    }

    private static String quoted(String words) {
        return "\u201c" + words + "\u201d";
    }
}
