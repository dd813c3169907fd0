package news.parallax.extract.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.extract.cue.Cues;
import news.parallax.extract.metadata.PageMarks.Mark;
import news.parallax.extract.metadata.PageMarks.Range;
import news.parallax.extract.metadata.PageMarks.Role;
import news.parallax.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline of a page: what readers see above the story is the headline, and what the page calls itself for
 * search engines and other sites tells which of the things seen that is.
 */
final class TitleFinder {
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s+[|\u2013\u2014\u00b7\u2022\u22c6:\u00bb\u00ab-]{1,2}(?:\\s+|$)|\\s*\\|\\s*");
    private static final Pattern SITE = Pattern.compile("(?:\\p{Lu}[\\p{L}'\u2019.&-]*(?: (?:of|and|the) | )?)+");
    /** Two titles that share this much are the same. */
    private static final double ALIKE = 0.9;

    /** A heading that shares less with what the page is called is not certainly its headline. */
    private static final double HALF = 0.5;

    /** A lower heading of no more words may name a section. */
    private static final int FEW_WORDS = 3;

    /** How many different words of a title are looked at. */
    private static final int MOST_WORDS = 100;

    /** A heading of more characters is none. */
    private static final int LONGEST = 250;

    /** A page with more texts than this is searched that far. */
    private static final int MOST_TEXTS = 5000;

    /** A part of a title with more words is no site's name. */
    private static final int MOST_SITE_WORDS = 8;

    private final PageMarks marks;
    private final List<String> given = new ArrayList<>();

    TitleFinder(PageMarks marks) {
        this.marks = marks;
        for (String value : new String[] {
            marks.meta("og:title"), marks.meta("twitter:title"), marks.meta("citation_title"), marks.title()
        }) {
            String title = Metadata.clean(value);
            if (title != null) {
                given.add(title);
            }
        }
    }

    /** What the page gives as its title, in elements that are not shown, and its headings. */
    List<String> titles() {
        List<String> titles = new ArrayList<>(given);
        for (Mark mark : marks.marks()) {
            if (isFirst(mark)) {
                titles.add(marks.words(mark.from(), mark.to()));
            }
        }
        return titles;
    }

    /** The heading that is the headline; null when no heading is. */
    @Nullable Mark headline(@Nullable String linked, SiteNames site) {
        List<Set<String>> named = new ArrayList<>();
        given.forEach(title -> named.add(set(title)));
        if (linked != null) {
            named.add(set(linked));
        }
        Mark best = null;
        double bestScore = 0;
        Mark first = null;
        Set<String> different = new HashSet<>();
        for (Mark mark : marks.marks()) {
            String words = isFirst(mark) ? words(mark) : null;
            if (words == null || site.is(words)) {
                continue;
            }
            different.add(Fold.text(words));
            first = first == null || !first.inArticle() && mark.inArticle() ? mark : first;
            double score = best(set(words), named);
            if (score > bestScore) {
                best = mark;
                bestScore = score;
            }
        }
        if (bestScore >= HALF) {
            return best;
        }
        for (Mark mark : marks.marks()) {
            String words = mark.role() == Role.H2 ? words(mark) : null;
            if (words != null && Cues.words(words) > FEW_WORDS && best(set(words), named) > ALIKE) {
                return mark;
            }
        }
        // Nothing that the page says of itself names any of its headings: the only one, or the first of the story.
        return first != null && (different.size() == 1 || first.inArticle()) ? first : null;
    }

    private static boolean isFirst(Mark mark) {
        return mark.role() == Role.H1 || mark.role() == Role.HEADLINE;
    }

    private static double best(Set<String> words, List<Set<String>> named) {
        double best = 0;
        for (Set<String> title : named) {
            best = Math.max(best, shared(words, title));
        }
        return best;
    }

    /** The words of a heading; null when it has none or too many. */
    @Nullable String words(Mark mark) {
        String words = Metadata.clean(marks.words(mark.from(), mark.to()));
        return words == null || words.length() > LONGEST ? null : words;
    }

    /** The title: the headline shown, else what the page is called elsewhere. */
    @Nullable String title(@Nullable Mark headline, @Nullable String linked, SiteNames site) {
        String words = headline == null ? null : words(headline);
        if (words != null) {
            return withoutSite(words, site, false);
        }
        if (linked != null) {
            return withoutSite(linked, site, true);
        }
        return given.isEmpty() ? null : withoutSite(given.get(0), site, true);
    }

    /** Where the headline stands, or the first text that is the title; null when the page shows neither. */
    @Nullable Range place(@Nullable Mark headline, @Nullable String title) {
        if (headline != null) {
            return headline.range();
        }
        if (title == null) {
            return null;
        }
        Set<String> words = set(title);
        for (int i = 0; i < Math.min(marks.texts(), MOST_TEXTS); i++) {
            String text = marks.text(i);
            if (text.length() <= LONGEST && text.length() * 2 >= title.length() && shared(set(text), words) > ALIKE) {
                return new Range(i, i + 1);
            }
        }
        return null;
    }

    /** How much of two titles' words both have: of the words of the shorter, less where the longer has many more. */
    static double shared(String a, String b) {
        return shared(set(a), set(b));
    }

    private static double shared(Set<String> first, Set<String> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        int both = 0;
        for (String word : first) {
            both += second.contains(word) ? 1 : 0;
        }
        double ofFirst = (double) both / first.size();
        double ofSecond = (double) both / second.size();
        return 0.7 * Math.max(ofFirst, ofSecond) + 0.3 * Math.min(ofFirst, ofSecond);
    }

    private static Set<String> set(String text) {
        Set<String> words = new HashSet<>();
        int start = -1;
        for (int i = 0; i <= text.length() && words.size() < MOST_WORDS; i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }

    /** The site's name at the end of a page's title: "Ferry sinks – The Post"; null when none can be told. */
    static @Nullable String site(String title) {
        String[] parts = SEPARATOR.split(title);
        String last = parts.length == 0 ? "" : parts[parts.length - 1].strip();
        boolean named = parts.length == 2 && Cues.words(parts[0]) > 3 && Cues.words(last) <= 4;
        return named && last.length() < 60 && SITE.matcher(last).matches() ? last : null;
    }

    /**
     * A title without the site's name after it.
     *
     * @param sections whether what stands after a bar is left out too: a title that is not shown may name a section
     */
    private static @Nullable String withoutSite(String title, SiteNames site, boolean sections) {
        List<int[]> cuts = new ArrayList<>();
        Matcher m = SEPARATOR.matcher(title);
        while (m.find()) {
            if (m.start() > 0) {
                cuts.add(new int[] {m.start(), m.end()});
            }
        }
        int end = title.length();
        for (int i = cuts.size() - 1; i >= 0; i--) {
            String last = title.substring(cuts.get(i)[1], end);
            String rest = title.substring(0, cuts.get(i)[0]);
            boolean bar = title.substring(cuts.get(i)[0], cuts.get(i)[1]).contains("|");
            boolean named = Cues.words(last) == 0 || Cues.words(last) <= MOST_SITE_WORDS && site.within(last);
            boolean section = sections && (bar || site.isUnknown() && Cues.words(last) <= 3) && Cues.words(rest) >= 4;
            if (!named && !section) {
                break;
            }
            end = cuts.get(i)[0];
        }
        return Metadata.clean(title.substring(0, end));
    }
}
