package news.parallax.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import news.parallax.article.Article;
import news.parallax.article.Dating;
import news.parallax.bench.Pages.Page;
import news.parallax.extract.Extractor;
import news.parallax.extract.Input;
import news.parallax.extract.UnreadableInputException;
import news.parallax.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * How well title, author and date of a page are found, over WCXB and over two halves of its sites. Two texts are equal
 * when they are after folding (case, white space, quotation marks, dashes) and nothing looser; of several authors the
 * order does not count.
 */
final class MetadataCommand {
    private static final Pattern PARTING = Pattern.compile("\\s*(?:[,;&]|\\band\\b)\\s*");

    /** A page with what was found, all null where it could not be read. */
    private record Reading(
            Page page,
            @Nullable String title,
            @Nullable String author,
            @Nullable Dating date) {
        boolean titleRight() {
            return page.title() != null && title != null && same(page.title(), title);
        }

        boolean authorRight() {
            return page.author() != null
                    && author != null
                    && (same(page.author(), author) || people(page.author()).equals(people(author)));
        }

        boolean dateRight() {
            return page.date() != null && date != null && date.date().equals(page.date());
        }

        private static boolean same(String gold, String found) {
            return Fold.text(gold).equals(Fold.text(found));
        }

        private static TreeSet<String> people(String authors) {
            TreeSet<String> people = new TreeSet<>(Arrays.asList(PARTING.split(Fold.text(authors))));
            people.remove("");
            return people;
        }
    }

    private MetadataCommand() {}

    static void run(Options options, PrintStream out) throws IOException {
        List<Reading> all = new ArrayList<>();
        Extractor extractor = new Extractor();
        for (Path folder : options.paths("--wcxb")) {
            for (Page page : Pages.wcxb(folder)) {
                all.add(read(extractor, page));
            }
        }
        List<Reading> first = half(all, 0);
        List<Reading> second = half(all, 1);
        if (options.has("--worst")) {
            worst(out, options.has("--half") ? first : all);
        }
        score(out, "all", all);
        score(out, "first half of the sites", first);
        score(out, "second half of the sites", second);
    }

    private static Reading read(Extractor extractor, Page page) {
        try {
            Article article = extractor.extract(new Input(page.name(), Input.Format.HTML, page.html()));
            return new Reading(page, article.title(), article.author(), article.published());
        } catch (UnreadableInputException unreadable) {
            return new Reading(page, null, null, null);
        }
    }

    private static List<Reading> half(List<Reading> readings, int half) {
        return readings.stream()
                .filter(r -> Math.floorMod(r.page().site().hashCode(), 2) == half)
                .toList();
    }

    private static void score(PrintStream out, String name, List<Reading> readings) {
        int titles = 0;
        int titlesRight = 0;
        int authors = 0;
        int authorsGiven = 0;
        int authorsRight = 0;
        int authorsForNone = 0;
        int dates = 0;
        int datesRight = 0;
        int datesForNone = 0;
        for (Reading r : readings) {
            titles += r.page().title() == null ? 0 : 1;
            titlesRight += r.titleRight() ? 1 : 0;
            boolean signed = r.page().author() != null;
            authors += signed ? 1 : 0;
            authorsGiven += signed && r.author() != null ? 1 : 0;
            authorsRight += r.authorRight() ? 1 : 0;
            authorsForNone += !signed && r.author() != null ? 1 : 0;
            boolean dated = r.page().date() != null;
            dates += dated ? 1 : 0;
            datesRight += r.dateRight() ? 1 : 0;
            datesForNone += !dated && r.date() != null ? 1 : 0;
        }
        int pages = readings.size();
        out.printf(Locale.ROOT, "%s: %d pages%n", name, pages);
        out.printf(Locale.ROOT, "  title   accuracy %.3f (of %d)%n", share(titlesRight, titles), titles);
        out.printf(
                Locale.ROOT,
                "  author  precision %.3f (of %d given) recall %.3f (of %d), given where there is none %.3f (of %d)%n",
                share(authorsRight, authorsGiven),
                authorsGiven,
                share(authorsRight, authors),
                authors,
                share(authorsForNone, pages - authors),
                pages - authors);
        out.printf(
                Locale.ROOT,
                "  date    accuracy %.3f (of %d), given where there is none %.3f (of %d)%n",
                share(datesRight, dates),
                dates,
                share(datesForNone, pages - dates),
                pages - dates);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** Every miss: the page, what it has, what was found. */
    private static void worst(PrintStream out, List<Reading> readings) {
        for (Reading r : readings) {
            if (r.page().title() != null && !r.titleRight()) {
                miss(out, "title", r, r.page().title(), r.title());
            }
        }
        for (Reading r : readings) {
            if (!r.authorRight() && (r.author() != null || r.page().author() != null)) {
                miss(out, "author", r, r.page().author(), r.author());
            }
        }
        for (Reading r : readings) {
            Dating date = r.date();
            if (!r.dateRight() && (date != null || r.page().date() != null)) {
                miss(out, "date", r, r.page().date(), date == null ? null : date.date() + " by " + date.evidence());
            }
        }
    }

    private static void miss(
            PrintStream out, String field, Reading reading, @Nullable String gold, @Nullable String found) {
        out.printf(
                "%s %s %s%n    gold   %s%n    found  %s%n",
                field, reading.page().name(), reading.page().site(), gold, found);
    }
}
