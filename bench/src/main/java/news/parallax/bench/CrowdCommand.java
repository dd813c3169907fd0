package news.parallax.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import news.parallax.Comparison;
import news.parallax.Parallax;
import news.parallax.article.Article;
import news.parallax.article.Dating;

/**
 * What it costs to lay many accounts of one event side by side: made-up ones of thirty sentences, each some of the same
 * eighty facts in words of its own, a third of them quoted. The whole way is counted, from reading on.
 */
final class CrowdCommand {
    private static final int[] SIZES = {25, 50, 100, 200};
    private static final int FACTS = 80;
    private static final int TOLD = 30;
    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);

    private static final List<String> WHO = List.of(
            "The harbour master",
            "Mayor Ilse Brandt",
            "The ferry company",
            "A police spokesman",
            "The union",
            "Minister Karl Voss",
            "The island council",
            "An engineer",
            "The coast guard",
            "A passenger",
            "The hospital",
            "Captain Jan Mertens");
    private static final List<String> DID = List.of(
            "closed",
            "repaired",
            "visited",
            "praised",
            "inspected",
            "blamed",
            "evacuated",
            "reopened",
            "counted",
            "promised",
            "refused",
            "ordered",
            "delayed",
            "measured",
            "photographed");
    private static final List<String> HOW = List.of(
            "after the storm",
            "before dawn on Monday",
            "with the help of volunteers",
            "for the second time this year",
            "in front of reporters",
            "without giving a reason",
            "at a cost of 40,000 crowns",
            "within two hours",
            "despite the warnings",
            "together with neighbours");

    private static final List<String> BEGIN =
            List.of("Bar", "Hol", "Sten", "Grim", "Lun", "Ost", "Vel", "Kar", "Mor", "Tis");
    private static final List<String> MIDDLE = List.of("ken", "der", "mar", "la", "gen", "wi", "so", "nar", "be", "tu");
    private static final List<String> END =
            List.of("vik", "holm", "stad", "by", "nes", "borg", "sund", "dal", "fjell", "rud");

    private CrowdCommand() {}

    static void run(PrintStream out) {
        Parallax parallax = Parallax.create();
        parallax.compare(articles(SIZES[0]));
        for (int size : SIZES) {
            List<Article> articles = articles(size);
            long before = cpu();
            Comparison comparison = parallax.compare(articles);
            double seconds = (cpu() - before) / 1e9;
            Comparison.SideBySide most = comparison.events().get(0);
            out.printf(
                    Locale.ROOT,
                    "accounts %4d  events %d  statements %5d  claims %5d  CPU s %6.2f  ms a statement %.2f  heap MB %d%n",
                    size,
                    comparison.events().size(),
                    most.event().accounts().stream()
                            .mapToInt(a -> a.statements().size())
                            .sum(),
                    most.claims().size(),
                    seconds,
                    1000 * seconds / (size * TOLD),
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 20);
        }
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static List<Article> articles(int size) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Random random = new Random(i);
            List<Integer> told = new ArrayList<>();
            for (int fact = 0; fact < FACTS; fact++) {
                told.add(fact);
            }
            Collections.shuffle(told, random);
            List<String> paragraphs = new ArrayList<>();
            paragraphs.add("The ferry Saint Orsola ran aground off the island of Brennholm on Tuesday, and "
                    + (200 + random.nextInt(3)) + " people were brought ashore.");
            for (int fact : told.subList(0, TOLD)) {
                paragraphs.add(fact(fact, random));
            }
            articles.add(Corpus.article(
                    "account-" + i,
                    "Ferry Saint Orsola runs aground off Brennholm",
                    paragraphs,
                    Dating.day(DAY, "made up")));
        }
        return articles;
    }

    private static String fact(int number, Random own) {
        Random fact = new Random(number);
        String who = "The " + word(fact) + " " + word(fact);
        String what = one(DID, fact) + " the " + word(fact) + " " + word(fact) + " of " + name(fact);
        String how = one(HOW, own.nextInt(4) > 0 ? fact : own);
        return switch (own.nextInt(3)) {
            case 0 -> who + " " + what + " " + how + ".";
            case 1 -> capital(how) + ", " + lower(who) + " " + what + ", officials said.";
            default ->
                "\u201cWe were told that " + lower(who) + " " + what + " " + how + ",\u201d said " + one(WHO, fact)
                        + ".";
        };
    }

    /** A word that hardly another fact has. */
    private static String word(Random fact) {
        return name(fact).toLowerCase(Locale.ROOT);
    }

    /** A name that no other fact has. */
    private static String name(Random fact) {
        return one(BEGIN, fact) + one(MIDDLE, fact) + one(END, fact);
    }

    private static String one(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String lower(String who) {
        return who.startsWith("The ") || who.startsWith("A")
                ? Character.toLowerCase(who.charAt(0)) + who.substring(1)
                : who;
    }
}
