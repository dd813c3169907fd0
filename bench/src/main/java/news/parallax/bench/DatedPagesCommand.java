package news.parallax.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Dating;
import news.parallax.bench.Pages.Page;
import news.parallax.extract.Extractor;
import news.parallax.extract.Input;
import news.parallax.extract.UnreadableInputException;
import news.parallax.text.DateText;
import org.jspecify.annotations.Nullable;

/**
 * Whether a day of publication is found in pages that were flattened to text, over WCXB and over two halves of its sites; and
 * that none is made up in clean bodies, which hold none.
 */
final class DatedPagesCommand {
    private static final Pattern NAMED =
            Pattern.compile("(?i)(?:(?<d>\\d{1,2})(?:st|nd|rd|th)?[\\s,.-]*(?:of\\s+)?(?<m>"
                    + DateText.MONTH + ")|(?<m2>" + DateText.MONTH
                    + ")[\\s.-]*(?<d2>\\d{1,2})(?:st|nd|rd|th)?)[\\s,.'\u2019-]*(?<y>(?:\\d{2}){1,2})(?!\\d)");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,4})([/.-])\\s?(\\d{1,2})\\2\\s?(\\d{1,4})");
    private static final Pattern DAY_IN_NAME = Pattern.compile("_(\\d{4}-\\d{2}-\\d{2})_");

    /** A text with what is known and what was found; {@code written}: the true day stands somewhere in it. */
    private record Reading(
            String name,
            String site,
            @Nullable LocalDate gold,
            boolean written,
            @Nullable Dating found) {
        boolean claimed() {
            return found != null && found.isDay();
        }

        boolean right() {
            return gold != null
                    && found != null
                    && found.isDay()
                    && Math.abs(ChronoUnit.DAYS.between(gold, found.earliest())) <= 1;
        }
    }

    private DatedPagesCommand() {}

    static void run(Options options, PrintStream out) throws IOException {
        Extractor extractor = new Extractor();
        for (Path folder : options.paths("--wcxb")) {
            pages(extractor, Pages.wcxb(folder), options.has("--worst"), out);
        }
        for (Path folder : options.paths("--basil")) {
            clean(extractor, "BASIL", Corpus.basil(folder, true), options.has("--worst"), out);
        }
        for (Path folder : options.paths("--ecb")) {
            clean(extractor, "ECB+", Corpus.ecbPlus(folder), options.has("--worst"), out);
        }
        for (Path folder : options.paths("--polnear")) {
            List<Reading> readings = new ArrayList<>();
            for (Path file : Corpus.files(folder, ".txt")) {
                String name = file.getFileName().toString();
                Matcher day = DAY_IN_NAME.matcher(name);
                LocalDate gold = day.find() ? LocalDate.parse(day.group(1)) : null;
                readings.add(read(extractor, name, "", gold, Files.readString(file)));
            }
            score(out, "PolNeAR", readings);
            worst(options.has("--worst"), readings, out);
        }
    }

    private static void pages(Extractor extractor, List<Page> pages, boolean worst, PrintStream out) {
        List<Reading> all = new ArrayList<>();
        for (Rendering rendering : Rendering.values()) {
            List<Reading> readings = new ArrayList<>();
            for (Page page : pages) {
                String text = rendering.of(FlattenedCommand.html(page));
                readings.add(read(extractor, page.name(), page.site(), day(page.date()), text));
            }
            out.println(rendering.name().toLowerCase(Locale.ROOT));
            halves(out, readings);
            worst(worst, half(readings, 0), out);
            all.addAll(readings);
        }
        out.println("all manners");
        halves(out, all);
        List<Reading> clean = new ArrayList<>();
        for (Page page : pages) {
            clean.add(read(extractor, page.name(), page.site(), day(page.date()), page.body()));
        }
        out.println("clean");
        halves(out, clean);
        worst(worst, half(clean, 0), out);
    }

    private static void halves(PrintStream out, List<Reading> readings) {
        score(out, "all", readings);
        score(out, "first half of the sites", half(readings, 0));
        score(out, "second half of the sites", half(readings, 1));
    }

    private static void clean(
            Extractor extractor, String corpus, List<Corpus.Labelled> articles, boolean worst, PrintStream out) {
        List<Reading> readings = new ArrayList<>();
        for (Corpus.Labelled labelled : articles) {
            Dating gold = labelled.article().published();
            readings.add(read(
                    extractor,
                    labelled.article().input(),
                    "",
                    gold == null ? null : gold.earliest(),
                    labelled.article().snapshot().text()));
        }
        score(out, corpus, readings);
        worst(worst, readings, out);
    }

    private static Reading read(Extractor extractor, String name, String site, @Nullable LocalDate gold, String text) {
        Dating found = null;
        try {
            found = extractor
                    .extract(new Input(name, Input.Format.TEXT, text.getBytes(StandardCharsets.UTF_8)))
                    .published();
        } catch (UnreadableInputException unreadable) {
            // Nothing was found in it, its date neither.
        }
        return new Reading(name, site, gold, gold != null && days(text).contains(gold), found);
    }

    private static @Nullable LocalDate day(@Nullable String date) {
        try {
            return date == null ? null : LocalDate.parse(date.substring(0, Math.min(10, date.length())));
        } catch (DateTimeException month) {
            return null;
        }
    }

    /** Every day that a text may be said to name, read in all ways: the most that can be found. */
    private static Set<LocalDate> days(String text) {
        Set<LocalDate> days = new HashSet<>();
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            boolean first = named.group("m") != null;
            int year = Integer.parseInt(named.group("y"));
            int month = DateText.month(first ? named.group("m") : named.group("m2"));
            add(days, year, month, Integer.parseInt(first ? named.group("d") : named.group("d2")));
        }
        Matcher figures = FIGURES.matcher(text);
        while (figures.find()) {
            int a = Integer.parseInt(figures.group(1));
            int b = Integer.parseInt(figures.group(3));
            int c = Integer.parseInt(figures.group(4));
            add(days, a, b, c);
            add(days, c, a, b);
            add(days, c, b, a);
        }
        return days;
    }

    private static void add(Set<LocalDate> days, int year, int month, int day) {
        try {
            days.add(LocalDate.of(year < 100 ? 2000 + year : year, month, day));
        } catch (DateTimeException impossible) {
            // Read in this way it is no day.
        }
    }

    private static List<Reading> half(List<Reading> readings, int half) {
        return readings.stream()
                .filter(r -> Math.floorMod(r.site().hashCode(), 2) == half)
                .toList();
    }

    private static void score(PrintStream out, String name, List<Reading> readings) {
        int dated = 0;
        int written = 0;
        int claimed = 0;
        int right = 0;
        int forNone = 0;
        for (Reading r : readings) {
            dated += r.gold() == null ? 0 : 1;
            written += r.written() ? 1 : 0;
            claimed += r.gold() != null && r.claimed() ? 1 : 0;
            right += r.right() ? 1 : 0;
            forNone += r.gold() == null && r.claimed() ? 1 : 0;
        }
        out.printf(
                Locale.ROOT,
                "  %-24s %5d texts, %5d with a known day: written %.3f  claimed %.3f  within a day %.3f of %d,"
                        + " wrong %.4f of all; claimed where none is known %.3f of %d%n",
                name,
                readings.size(),
                dated,
                share(written, dated),
                share(claimed, dated),
                share(right, claimed),
                claimed,
                share(claimed - right, dated),
                share(forNone, readings.size() - dated),
                readings.size() - dated);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** What was missed though it is written, and what was claimed wrongly. */
    private static void worst(boolean wanted, List<Reading> readings, PrintStream out) {
        for (Reading r : wanted ? readings : List.<Reading>of()) {
            Dating found = r.found();
            if (r.claimed() ? !r.right() : r.written()) {
                out.printf(
                        "    %s %s gold %s found %s%n",
                        r.name(), r.site(), r.gold(), found == null ? "none" : found.date() + " " + found.evidence());
            }
        }
    }
}
