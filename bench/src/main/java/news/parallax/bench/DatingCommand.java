package news.parallax.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.parallax.article.Dating;
import news.parallax.bench.Corpus.Labelled;
import news.parallax.date.ClueLearning;
import news.parallax.date.ClueWeights;
import news.parallax.date.Dater;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.Annotator;
import news.parallax.text.English;
import org.jspecify.annotations.Nullable;

/**
 * How well articles are dated by what they tell, with their dates hidden: each alone; one account of an event between its
 * dated ones; all accounts of an event undated. With {@code --train} learns the weights and prints them; the scores then
 * come from five folds by event, so that no article is scored by weights that saw it.
 */
final class DatingCommand {
    private static final int FOLDS = 5;
    /** BASIL is of six years, PolNeAR of one and five times as large. */
    private static final double BASIL_WEIGHT = 4;

    private static final Pattern DATE = Pattern.compile("(?:19|20)\\d\\d-\\d\\d-\\d\\d");

    private final PrintStream out;
    private final boolean worst;

    private DatingCommand(PrintStream out, boolean worst) {
        this.out = out;
        this.worst = worst;
    }

    /** The accounts of one event, dates hidden, and the days that they were published. */
    private record Story(String name, List<AnnotatedArticle> accounts, List<LocalDate> days) {}

    static void run(Options options, PrintStream out) throws IOException {
        DatingCommand command = new DatingCommand(out, options.has("--worst"));
        Annotator annotator = new Annotator(new English());
        List<Story> basil = new ArrayList<>();
        List<Story> polnear = new ArrayList<>();
        for (Path folder : options.paths("--basil")) {
            basil.addAll(basil(folder, annotator));
        }
        for (Path folder : options.paths("--polnear")) {
            polnear.addAll(polnear(folder, annotator));
        }
        if (!options.has("--train")) {
            Dater dater = new Dater();
            command.score(basil, polnear, i -> dater);
            command.speed(basil, polnear, dater);
            return;
        }
        List<Dater> daters = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            daters.add(new Dater(learn(basil, polnear, fold)));
        }
        command.score(basil, polnear, daters::get);
        out.println("# Learned by: bench dating --train --basil DIR --polnear DIR");
        out.println("# Natural logarithms, a number for each bucket of a kind of clue.");
        out.print(learn(basil, polnear, -1).text());
    }

    private static List<Story> basil(Path folder, Annotator annotator) throws IOException {
        Map<String, Story> stories = new LinkedHashMap<>();
        for (Labelled article : Corpus.basil(folder, true)) {
            Dating published = article.article().published();
            if (published != null) {
                Story story = stories.computeIfAbsent(
                        article.event(), e -> new Story(e, new ArrayList<>(), new ArrayList<>()));
                story.accounts.add(annotator.annotate(article.article().published(null)));
                story.days.add(published.earliest());
            }
        }
        return List.copyOf(stories.values());
    }

    private static List<Story> polnear(Path folder, Annotator annotator) throws IOException {
        List<Story> stories = new ArrayList<>();
        for (Labelled article : Corpus.texts(folder)) {
            Matcher m = DATE.matcher(article.article().input());
            if (m.find()) {
                stories.add(new Story(
                        article.event(),
                        List.of(annotator.annotate(article.article())),
                        List.of(LocalDate.parse(m.group()))));
            }
        }
        return stories;
    }

    private static int fold(Story story) {
        return Math.floorMod(story.name.hashCode(), FOLDS);
    }

    private static ClueWeights learn(List<Story> basil, List<Story> polnear, int without) {
        ClueLearning learning = new ClueLearning();
        for (List<Story> stories : List.of(basil, polnear)) {
            for (Story story : stories) {
                if (fold(story) != without) {
                    learning.add(story.accounts, story.days, stories == basil ? BASIL_WEIGHT : 1);
                }
            }
        }
        return learning.learned();
    }

    private interface DaterOf {
        Dater get(int fold);
    }

    private void score(List<Story> basil, List<Story> polnear, DaterOf daters) {
        for (boolean pool : new boolean[] {false, true}) {
            Tally tally = new Tally(pool ? "all undated, pooled" : "each alone");
            for (List<Story> stories : List.of(basil, polnear)) {
                for (Story story : stories) {
                    Dater dater = daters.get(fold(story));
                    List<@Nullable Dating> said = new ArrayList<>();
                    if (pool) {
                        said.addAll(dater.published(story.accounts));
                    } else {
                        story.accounts.forEach(a -> said.add(dater.alone(a)));
                    }
                    for (int a = 0; a < said.size() && (!pool || said.size() > 1); a++) {
                        tally.add(said.get(a), story.days.get(a));
                        miss(tally.name, story, a, said.get(a));
                    }
                }
                if (!stories.isEmpty() && tally.articles > 0) {
                    tally.print(out, stories == basil ? "BASIL" : "PolNeAR");
                }
                tally = new Tally(tally.name);
            }
        }
        neighbours(basil, daters);
    }

    /** One account of each event undated, the others dated. */
    private void neighbours(List<Story> stories, DaterOf daters) {
        int articles = 0;
        int week = 0;
        int day = 0;
        int exact = 0;
        for (Story story : stories) {
            for (int hidden = 0; hidden < story.accounts.size() && story.accounts.size() > 1; hidden++) {
                int left = hidden;
                List<AnnotatedArticle> accounts = IntStream.range(0, story.accounts.size())
                        .mapToObj(i -> i == left ? story.accounts.get(i) : dated(story, i))
                        .toList();
                Dating said = daters.get(fold(story)).published(accounts).get(hidden);
                articles++;
                if (said == null) {
                    continue;
                }
                long away = away(said, story.days.get(hidden));
                exact += said.isDay() && away == 0 ? 1 : 0;
                day += said.isDay() && away <= 1 ? 1 : 0;
                week += away <= 7 ? 1 : 0;
                if (away > 1) {
                    miss("one undated", story, hidden, said);
                }
            }
        }
        if (articles > 0) {
            out.printf(
                    Locale.ROOT,
                    "BASIL    one of its event undated: articles %d  exact %.3f  within 1 day %.3f  within 7 days %.3f%n",
                    articles,
                    (double) exact / articles,
                    (double) day / articles,
                    (double) week / articles);
        }
    }

    private static AnnotatedArticle dated(Story story, int account) {
        AnnotatedArticle read = story.accounts.get(account);
        return new AnnotatedArticle(
                read.article().published(Dating.day(story.days.get(account), "corpus")),
                read.sentences(),
                read.names(),
                read.times(),
                read.quantities(),
                read.attributions(),
                read.statements());
    }

    /** Days between a day and the nearest one that was said. */
    private static long away(Dating said, LocalDate day) {
        return Math.max(
                0,
                Math.max(
                        said.earliest().toEpochDay() - day.toEpochDay(),
                        day.toEpochDay() - said.latest().toEpochDay()));
    }

    private void miss(String what, Story story, int account, @Nullable Dating said) {
        if (worst && said != null && away(said, story.days.get(account)) > 0) {
            out.printf(
                    Locale.ROOT,
                    "miss (%s) %s: %s, said %s by %s%n",
                    what,
                    story.accounts.get(account).article().input(),
                    story.days.get(account),
                    said.date(),
                    said.evidence());
        }
    }

    private void speed(List<Story> basil, List<Story> polnear, Dater dater) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int articles = 0;
        for (List<Story> stories : List.of(basil, polnear)) {
            for (Story story : stories) {
                story.accounts.forEach(dater::alone);
                articles += story.accounts.size();
            }
        }
        long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        out.printf(Locale.ROOT, "CPU: %.2f ms an article, annotated before%n", (after - before) / 1e6 / articles);
    }

    /** Claims of each precision, and how many of them hold the day. */
    private static final class Tally {
        private final String name;
        private final Map<Dating.Precision, int[]> claims = new LinkedHashMap<>();
        private int articles;
        private int exact;
        private int monthKnown;
        private int monthRight;
        private int yearKnown;
        private int yearRight;

        Tally(String name) {
            this.name = name;
            for (Dating.Precision precision : Dating.Precision.values()) {
                claims.put(precision, new int[2]);
            }
        }

        void add(@Nullable Dating said, LocalDate day) {
            articles++;
            if (said == null) {
                return;
            }
            long away = away(said, day);
            boolean right = said.isDay() ? away <= 1 : away == 0;
            exact += said.isDay() && away == 0 ? 1 : 0;
            int[] row = claims.getOrDefault(said.precision(), new int[2]);
            row[0]++;
            row[1] += right ? 1 : 0;
            if (YearMonth.from(said.earliest()).equals(YearMonth.from(said.latest()))) {
                monthKnown++;
                monthRight += YearMonth.from(said.earliest()).equals(YearMonth.from(day)) ? 1 : 0;
            }
            if (said.earliest().getYear() == said.latest().getYear()) {
                yearKnown++;
                yearRight += said.earliest().getYear() == day.getYear() ? 1 : 0;
            }
        }

        void print(PrintStream out, String corpus) {
            out.printf(Locale.ROOT, "%-8s %s: articles %d%n", corpus, name, articles);
            claims.forEach((precision, row) -> {
                String note = precision == Dating.Precision.DAY
                        ? String.format(
                                Locale.ROOT,
                                " within a day (%d exact), wrong days of all articles %.4f",
                                exact,
                                (double) (row[0] - row[1]) / articles)
                        : "";
                line(out, precision.label(), row[0], row[1], note);
            });
            line(out, "month known", monthKnown, monthRight, "");
            line(out, "year known", yearKnown, yearRight, "");
        }

        private void line(PrintStream out, String what, int claimed, int right, String note) {
            out.printf(
                    Locale.ROOT,
                    "  %-12s claimed %4d (%.3f of all)  right %s%s%n",
                    what,
                    claimed,
                    (double) claimed / articles,
                    claimed == 0 ? "-" : String.format(Locale.ROOT, "%.3f", (double) right / claimed),
                    note);
        }
    }
}
