package news.parallax.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.event.Grouper;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.text.Sentence;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;
import news.parallax.text.Token;
import news.parallax.text.Weights;

/**
 * What grouping costs: time and memory for many made-up articles of a hundred words, five to an event. Words come with
 * the frequency of words in language, those of an event also from a few of its own. Names, numbers and dates are left
 * out, and so is reading.
 */
final class SyntheticCommand {
    private static final int[] SIZES = {1_000, 10_000, 100_000};
    private static final int ACCOUNTS = 5;
    private static final int WORDS = 100;
    private static final int SENTENCE = 20;
    private static final int OWN = 30;
    private static final int KNOWN = 60_000;

    private SyntheticCommand() {}

    static void run(PrintStream out) {
        Grouper grouper = new Grouper(Weights.ofNews());
        grouper.group(articles(SIZES[0]));
        for (int size : SIZES) {
            List<AnnotatedArticle> articles = articles(size);
            long held = held();
            long before = cpu();
            int events = grouper.group(articles).size();
            double seconds = (cpu() - before) / 1e9;
            out.printf(
                    Locale.ROOT,
                    "articles %6d  true events %6d  events %6d  CPU s %.2f  ms an article %.3f  articles alone MB %d%n",
                    size,
                    size / ACCOUNTS,
                    events,
                    seconds,
                    1000 * seconds / size,
                    held >> 20);
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long held() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static List<AnnotatedArticle> articles(int size) {
        Random random = new Random(size);
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Random event = new Random(i / ACCOUNTS);
            List<String> own = new ArrayList<>();
            for (int k = 0; k < OWN; k++) {
                own.add(word(event));
            }
            articles.add(article("a" + i, own, random));
        }
        return articles;
    }

    private static String word(Random random) {
        return "w" + (int) Math.pow(KNOWN, random.nextDouble());
    }

    private static AnnotatedArticle article(String name, List<String> own, Random random) {
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= WORDS; i++) {
            String word = (random.nextInt(5) > 0 ? own.get(random.nextInt(OWN)) : word(random)).intern();
            tokens.add(new Token(new Span(text.length(), text.length() + word.length()), word, word, "NN"));
            text.append(word).append(' ');
            if (i % SENTENCE == 0) {
                sentences.add(new Sentence(new Span(start, text.length()), 0, tokens));
                tokens = new ArrayList<>();
                start = text.length();
            }
        }
        List<Block> blocks = List.of(new Block(Block.Kind.BODY, new Span(0, text.length()), null));
        Article article =
                new Article(name, new Snapshot(name, text.toString()), null, null, null, null, "en", null, blocks);
        return new AnnotatedArticle(article, sentences, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
