package news.parallax.extract.page;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.extract.metadata.Metadata;
import news.parallax.model.Trees;
import news.parallax.text.Snapshot;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * How likely each run of text on a page belongs to its article, as log odds. The trees stand in {@code page-trees.txt}, learned
 * by {@code bench extraction --train} on the article extraction benchmark and WCXB together.
 */
public final class PageTrees {
    private static final double MENU = -9;

    private final Trees trees;

    private PageTrees(Trees trees) {
        this.trees = trees;
    }

    /** The trees that come with Parallax. */
    public static PageTrees shipped() {
        return new PageTrees(Trees.shipped(PageTrees.class, "page-trees.txt", LeafFeatures.NAMES));
    }

    /** The log odds of each run of text. */
    public double[] score(PageText page, Metadata known) {
        LeafFeatures features = new LeafFeatures(page, known);
        double[] scores = new double[page.leaves().size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = features.isMenu(i) ? MENU : trees.score(features.row(i));
        }
        return scores;
    }

    /** A page as training sees it. */
    public static final class Example {
        private final PageText page;
        private final List<float[]> rows = new ArrayList<>();
        private final @Nullable String title;

        public Example(String html) {
            Document document = Jsoup.parse(html);
            page = PageText.of(document.body());
            Metadata known = Metadata.of(document);
            title = known.title();
            LeafFeatures features = new LeafFeatures(page, known);
            for (int i = 0; i < page.leaves().size(); i++) {
                rows.add(features.row(i));
            }
        }

        /** The names of the features. */
        public static List<String> features() {
            return LeafFeatures.NAMES;
        }

        /** A feature that counts words of languages that are known. */
        public static boolean isOfWords(String feature) {
            return feature.startsWith("cue-") || feature.startsWith("head-cue-") || feature.equals("page-function");
        }

        /** The runs of text. */
        public List<String> texts() {
            List<String> texts = new ArrayList<>();
            for (PageText.Leaf leaf : page.leaves()) {
                texts.add(page.text(leaf));
            }
            return texts;
        }

        /** What is known of each run of text. */
        public List<float[]> rows() {
            return rows;
        }

        /** The article as it is won with these log odds, one for each run of text. */
        public Article article(double[] scores) {
            List<Block> blocks = new PageReader().read(page, scores, title);
            return new Article("", new Snapshot("", page.text()), title, null, null, null, null, null, blocks);
        }
    }
}
