package news.parallax.extract.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Dating;
import news.parallax.extract.cue.Cues;
import news.parallax.extract.metadata.PageMarks.Mark;
import news.parallax.extract.metadata.PageMarks.Range;
import news.parallax.extract.metadata.PageMarks.Role;
import news.parallax.text.DateText;
import org.jspecify.annotations.Nullable;

/**
 * Finds when a page's article was published: what the page shows beside its headline, and what it says in elements that
 * are not shown. Where these differ by more than a few days, what is shown is of the text that stands there.
 *
 * <p>A date that only tells when the page was made, as content systems write it on pages of all sorts, is not taken for
 * one of an article.
 */
final class DateFinder {
    private static final Pattern ISO_DAY =
            Pattern.compile("((?:19|20)\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d).*", Pattern.DOTALL);
    private static final Pattern ISO_MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?");
    private static final Pattern FIGURES =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)\\d{2})(?![\\d/.-])");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![\\d/.-])((?:19|20)\\d{2})[/.-](\\d{1,2})[/.-](\\d{1,2})(?![\\d/.-])");
    private static final Pattern ADDRESS = Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?:/|-|$)");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern UPDATED =
            Pattern.compile("\\b(?:updated?|modified|revised|edited|reviewed|as of)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PUBLISHED =
            Pattern.compile("\\b(?:published|posted|created|written|publication|date:)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER = Pattern.compile(
            "copyright|\u00a9|\\b(?:deadline|expires?|due|starts?|ends?|until|through|next|event|born|comments?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> METAS = List.of(
            "article:published_time",
            "article:published",
            "og:published_time",
            "og:article:published_time",
            "citation_publication_date",
            "citation_date",
            "datepublished",
            "date",
            "dc.date",
            "dc.date.issued",
            "dcterms.date",
            "dcterms.created",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "parsely-pub-date",
            "sailthru.date",
            "published",
            "published-date",
            "w-published-date");
    /** How many texts of the page before and after the headline may hold its date. */
    private static final int BEFORE = 20;

    private static final int AFTER = 60;
    /** A text with more words beside its date is a sentence that speaks of a day. */
    private static final int MOST_WORDS = 12;
    /** A date with more words about it may be that of another story in a list, and does not outdo what is declared. */
    private static final int STANDING_WORDS = 7;
    /** A text before a date with more words does not tell what the date is of. */
    private static final int LABEL_WORDS = 3;

    /** How many characters before a date and of it are looked at where they do not say what it is of. */
    private static final int SHOWN = 60;

    private static final int LONGEST = 120;
    /** A page with more texts than this is searched that far. */
    private static final int MOST_TEXTS = 5000;
    /** What is shown and what is not shown may differ by so many days through zones and small updates. */
    private static final int NEAR = 3;

    /** A date that is shown. */
    private record Shown(LocalDate day, boolean updated, boolean published, boolean before, String text) {}

    private final PageMarks marks;
    private final LinkedData linked;
    private final @Nullable Range headline;

    DateFinder(PageMarks marks, LinkedData linked, @Nullable Range headline) {
        this.marks = marks;
        this.linked = linked;
        this.headline = headline;
    }

    /** When the article was published; null when nothing tells. */
    @Nullable Dating find(@Nullable String url) {
        Dating declared = declared();
        List<Shown> shown = headline == null ? List.of() : shown(headline, declared);
        if (declared != null) {
            return reconcile(declared, shown);
        }
        if (!shown.isEmpty()) {
            return dating(best(shown));
        }
        Dating time = time();
        Dating said = time != null ? time : address(url);
        return said != null ? said : labelled();
    }

    /** The one day that short texts anywhere on the page say is that of publication, else the one that is marked so. */
    private @Nullable Dating labelled() {
        Set<LocalDate> days = new HashSet<>();
        String shown = "";
        for (int i = 0; i < Math.min(marks.texts(), MOST_TEXTS); i++) {
            String text = marks.text(i);
            if (text.length() <= LONGEST
                    && DateText.hasYear(text)
                    && PUBLISHED.matcher(text).find()
                    && add(text, days)) {
                shown = text;
            }
        }
        if (days.isEmpty()) {
            for (Mark mark : marks.marks()) {
                boolean dated = mark.role() == Role.DATED || mark.role() == Role.BYLINE;
                String text = dated ? marks.words(mark.from(), mark.to()) : "";
                if (!text.isEmpty()
                        && text.length() <= LONGEST
                        && !OTHER.matcher(text).find()
                        && add(text, days)) {
                    shown = text;
                }
            }
        }
        return days.size() == 1
                ? Dating.day(days.iterator().next(), "shown on the page: " + Metadata.clean(shown))
                : null;
    }

    private static boolean add(String text, Set<LocalDate> days) {
        LocalDate day = Cues.words(text) > MOST_WORDS ? null : day(text, null);
        return day != null && days.add(day);
    }

    /** What is declared, unless all that is shown is of another time. */
    private static Dating reconcile(Dating declared, List<Shown> shown) {
        if (!declared.isDay() || shown.stream().allMatch(Shown::updated)) {
            return declared;
        }
        for (Shown date : shown) {
            if (Math.abs(ChronoUnit.DAYS.between(date.day(), declared.earliest())) <= NEAR) {
                return declared;
            }
        }
        Shown best = best(shown);
        return Cues.words(best.text()) > STANDING_WORDS ? declared : dating(best);
    }

    private static Dating dating(Shown shown) {
        return Dating.day(shown.day(), "shown beside the headline: " + shown.text());
    }

    /** The date that says it is of publication, else one that is not of an update, else the first. */
    private static Shown best(List<Shown> shown) {
        for (Shown date : shown) {
            if (date.published() && !date.updated()) {
                return date;
            }
        }
        for (Shown date : shown) {
            if (!date.updated() && !date.before()) {
                return date;
            }
        }
        for (Shown date : shown) {
            if (!date.before()) {
                return date;
            }
        }
        return shown.get(0);
    }

    private @Nullable Dating declared() {
        Dating found = read(linked.article("datePublished"), "JSON-LD datePublished");
        for (String name : METAS) {
            found = found != null ? found : read(marks.meta(name), "meta " + name);
        }
        for (Mark mark : marks.marks()) {
            if (found == null && mark.role() == Role.PUBLISHED) {
                String content = mark.element().attr("content");
                String value = content.isBlank() ? mark.element().attr("datetime") : content;
                found = read(
                        Metadata.clean(value.isBlank() ? marks.words(mark.from(), mark.to()) : value),
                        "microdata datePublished");
            }
        }
        return found;
    }

    /** The one day that the times within the article are of; null when they are of several. */
    private @Nullable Dating time() {
        Dating only = null;
        for (Mark mark : marks.marks()) {
            if (mark.role() == Role.TIME && (mark.inArticle() || mark.element().hasAttr("pubdate"))) {
                Dating found = read(Metadata.clean(mark.element().attr("datetime")), "time element");
                if (found != null && only != null && !only.date().equals(found.date())) {
                    return null;
                }
                only = only == null ? found : only;
            }
        }
        return only;
    }

    private static @Nullable Dating address(@Nullable String url) {
        Matcher m = ADDRESS.matcher(url == null ? "" : url);
        return m.find() ? day(m.group(1), m.group(2), m.group(3), "address of the page: " + url) : null;
    }

    /** The dates shown near the headline that stand for themselves, in no sentence. */
    private List<Shown> shown(Range headline, @Nullable Dating declared) {
        List<Shown> shown = new ArrayList<>();
        int last = Math.min(marks.texts(), headline.to() + AFTER);
        StringBuilder label = new StringBuilder();
        Dating modified = modified();
        for (int i = Math.max(0, headline.from() - BEFORE); i < last; i++) {
            String raw = headline.holds(i) ? "" : marks.text(i);
            String text = raw.length() > LONGEST * 2 ? null : Metadata.clean(raw);
            int words = text == null ? MOST_WORDS : Cues.words(text);
            LocalDate day = text == null || words > MOST_WORDS ? null : day(text, declared);
            if (day != null) {
                label.append(text);
                shown.add(shown(day, label.toString(), i < headline.from(), modified));
            }
            if (day != null || words > LABEL_WORDS) {
                label.setLength(0);
            } else {
                label.append(text).append(' ');
            }
        }
        shown.removeIf(s -> OTHER.matcher(s.text()).find());
        return shown;
    }

    /** A date with the short texts before it, the last of which tell what the date is of. */
    private Shown shown(LocalDate day, String label, boolean before, @Nullable Dating modified) {
        int updated = last(UPDATED, label);
        int published = last(PUBLISHED, label);
        int said = Math.max(Math.max(updated, published), Math.max(0, label.length() - SHOWN));
        String text = label.substring(said);
        boolean same = modified != null && Math.abs(ChronoUnit.DAYS.between(day, modified.earliest())) <= 1;
        return new Shown(day, updated > published || same && published < 0, published > updated, before, text.strip());
    }

    private @Nullable Dating modified() {
        Dating modified = read(linked.article("dateModified"), "");
        return modified != null ? modified : read(marks.meta("article:modified_time"), "");
    }

    private static int last(Pattern pattern, String text) {
        int last = -1;
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            last = m.start();
        }
        return last;
    }

    /** The first day written in a short text; figures that may be read two ways are read as what is declared. */
    private static @Nullable LocalDate day(String text, @Nullable Dating declared) {
        if (!DateText.hasYear(text)) {
            return null;
        }
        List<DateText.Found> found = DateText.find(capitalized(text));
        if (!found.isEmpty()) {
            return found.get(0).date();
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.find()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher m = FIGURES.matcher(text);
        if (!m.find()) {
            return null;
        }
        LocalDate monthFirst = date(m.group(4), m.group(1), m.group(3));
        LocalDate dayFirst = date(m.group(4), m.group(3), m.group(1));
        if (monthFirst == null || dayFirst == null || monthFirst.equals(dayFirst)) {
            return monthFirst == null ? dayFirst : monthFirst;
        }
        if (declared != null && declared.isDay()) {
            return declared.earliest().equals(dayFirst)
                    ? dayFirst
                    : declared.earliest().equals(monthFirst) ? monthFirst : null;
        }
        return null;
    }

    /** Words as a sentence would have them: pages write months in capitals, or small. */
    private static String capitalized(String text) {
        StringBuilder words = new StringBuilder(text.toLowerCase(Locale.ROOT));
        Matcher m = WORD.matcher(text);
        while (words.length() == text.length() && m.find()) {
            if (m.end() - m.start() >= 3) {
                words.setCharAt(m.start(), Character.toUpperCase(words.charAt(m.start())));
            }
        }
        return words.toString();
    }

    /** A date as a machine or an English page writes it, the day as written, whatever the zone. */
    static @Nullable Dating read(@Nullable String value, String where) {
        if (value == null || value.length() > 100) {
            return null;
        }
        String evidence = where + ": " + value;
        Matcher iso = ISO_DAY.matcher(value);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3), evidence);
        }
        Matcher compact = COMPACT.matcher(value);
        if (compact.matches()) {
            return day(compact.group(1), compact.group(2), compact.group(3), evidence);
        }
        if (ISO_MONTH.matcher(value).matches()) {
            try {
                return Dating.month(YearMonth.parse(value), evidence);
            } catch (DateTimeException impossible) {
                return null;
            }
        }
        LocalDate day = day(value, null);
        return day == null ? null : Dating.day(day, evidence);
    }

    private static @Nullable Dating day(String year, String month, String day, String evidence) {
        LocalDate date = date(year, month, day);
        return date == null ? null : Dating.day(date, evidence);
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
