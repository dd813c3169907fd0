package news.parallax.extract.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.extract.cue.Counts;
import news.parallax.extract.metadata.Metadata;
import news.parallax.extract.page.PageText.Leaf;
import news.parallax.model.Row;
import news.parallax.model.Trees;
import org.jsoup.Jsoup;

/**
 * What is known of each run of text on a page, as rows of numbers for {@link Trees}: its own words, the elements around it,
 * the runs before and after it, all runs that are set like it, and the part of the page that holds most running text.
 */
final class LeafFeatures {
    private static final List<String> CUES = Counts.CUE_WORDS.groups();
    private static final List<String> TAGS =
            List.of("p", "div", "li", "h1", "h2", "h3", "h4", "td", "th", "blockquote", "figcaption", "pre");
    private static final int[] HEAD_CUES = Stream.of("subscribe", "comment", "related", "bio", "byline", "action")
            .mapToInt(CUES::indexOf)
            .toArray();
    private static final int[] BESIDE = {-2, -1, 1, 2, 3};
    /** The logarithms most asked for, each some thirty times a run of text. */
    private static final double[] LOGS =
            IntStream.range(0, 2048).mapToDouble(v -> Math.log(1.0 + v)).toArray();

    private static final int FUNCTION = CUES.indexOf("function");
    private static final int FAR = 40;
    private static final int LEVELS = 4;
    private static final int MENU_WORDS = 8;
    private static final int NAV = Place.SORTS.lastIndexOf("nav");
    private static final int FOOTER = Place.SORTS.lastIndexOf("footer");

    /** The names of the features, in order. */
    static final List<String> NAMES = names();

    private final PageText page;
    private final String text;
    private final List<Leaf> leaves;
    private final Counts[] texts;
    private final boolean[] good;
    private final Map<Integer, double[]> signatures = new HashMap<>();
    /** How many runs say the same as each. */
    private final int[] copies;

    private final long[] titleWords;
    private final int titleHash;
    /** The letters of the article's text where the page gives it beside what it shows. */
    private final String given;

    private final Place best;
    private double functionShare;
    private int articles;
    private int goodLength;
    private int paragraphs;
    private int firstGood = -1;
    private int lastGood = -1;
    private int headAt = -1;
    private int titleAt = -1;

    /** Looks over a page, given what it says of itself. */
    LeafFeatures(PageText page, Metadata known) {
        this.page = page;
        this.text = page.text();
        this.leaves = page.leaves();
        texts = new Counts[leaves.size()];
        good = new boolean[leaves.size()];
        copies = new int[leaves.size()];
        Map<Integer, Integer> hashes = new HashMap<>();
        String title = known.title() == null ? "" : known.title();
        titleWords = Counts.words(title);
        titleHash = new Counts(title).hash;
        given = known.body() == null ? "" : letters(known.body());
        for (int i = 0; i < texts.length; i++) {
            Leaf leaf = leaves.get(i);
            Counts words = new Counts(text, leaf.span(), titleWords);
            texts[i] = words;
            good[i] = Counts.isGood(text, leaf.span(), leaf.linkShare());
            if (good[i]) {
                goodLength += leaf.span().length();
                firstGood = firstGood < 0 ? i : firstGood;
                lastGood = i;
            }
            paragraphs += leaf.place().tag.equals("p") ? 1 : 0;
            headAt = leaf.place().tag.equals("h1") && headAt < 0 ? i : headAt;
            hashes.merge(words.hash, 1, Integer::sum);
            double[] sums = signatures.computeIfAbsent(leaf.place().signature, s -> new double[5]);
            sums[0] += words.length;
            sums[1]++;
            sums[2] += words.words;
            sums[3] += good[i] ? words.length : 0;
            sums[4] += leaf.linked();
        }
        best = best();
        titleAt = titleAt();
        double words = 0;
        for (int i = 0; i < texts.length; i++) {
            copies[i] = hashes.getOrDefault(texts[i].hash, 1);
            words += good[i] ? Math.min(texts[i].words, 60) : 0;
            functionShare += good[i] ? texts[i].cues[FUNCTION] : 0;
        }
        functionShare = share(functionShare, words);
        Map<Integer, Integer> sorts = new HashMap<>();
        for (Place place : page.places()) {
            articles += place.tag.equals("article") ? 1 : 0;
            sorts.merge(place.signature, 1, Integer::sum);
        }
        for (Place place : page.places()) {
            place.alike = sorts.getOrDefault(place.signature, 1);
        }
    }

    private static List<String> names() {
        PageText page = PageText.of(Jsoup.parse("<p>A word.</p>").body());
        Row row = new Row();
        new LeafFeatures(page, Metadata.NONE).fill(row, 0);
        return row.names();
    }

    /** A few linked words in a navigation or a footer, which need no closer look. */
    boolean isMenu(int i) {
        Leaf leaf = leaves.get(i);
        if (leaf.linkShare() < 0.8 || texts[i].words > MENU_WORDS) {
            return false;
        }
        byte[] near = leaf.place().distances();
        return near[NAV] < FAR || near[FOOTER] < FAR;
    }

    float[] row(int index) {
        Row row = new Row(NAMES.size());
        fill(row, index);
        return row.values();
    }

    /** The run that is most of all the title: the same words, in a heading rather than not. */
    private int titleAt() {
        int found = headAt;
        double most = 0.6;
        for (int i = 0; i < texts.length; i++) {
            if (texts[i].words > 2 * titleWords.length + 3 || titleWords.length < 2) {
                continue;
            }
            boolean heading = leaves.get(i).place().tag.charAt(0) == 'h'
                    && leaves.get(i).place().tag.length() == 2;
            if (heading || texts[i].length < 300) {
                double score = titleShare(i)
                        + (heading ? 0.3 : 0)
                        + (leaves.get(i).place().tag.equals("h1") ? 0.2 : 0)
                        - (texts[i].words < titleWords.length / 2 ? 0.5 : 0)
                        - (leaves.get(i).linkShare() > 0.5 ? 0.2 : 0);
                if (score > most) {
                    most = score;
                    found = i;
                }
            }
        }
        return found;
    }

    /** The place that holds most running text for the text it holds, in the manner of readability. */
    private Place best() {
        Place found = page.places().get(0);
        double most = -1;
        for (Place place : page.places()) {
            double score = place.good * Math.sqrt(place.goodShare()) * (1 + 0.002 * place.depth);
            if (score > most) {
                most = score;
                found = place;
            }
        }
        return found;
    }

    private void fill(Row row, int i) {
        own(row, i);
        around(row, leaves.get(i).place());
        alike(row, i);
        beside(row, i);
        position(row, i);
    }

    private void own(Row row, int i) {
        Leaf leaf = leaves.get(i);
        Counts t = texts[i];
        row.add("length", log(t.length));
        row.add("words", t.words);
        row.add("link-share", leaf.linkShare());
        row.add("bold-share", share(leaf.strong(), t.length));
        row.add("italic-share", share(leaf.slanted(), t.length));
        t.addTo(row);
        row.add("cue-first", t.first & 0b11111);
        row.add("given", given(i));
        row.add("copies", copies[i]);
        row.add("is-title", t.hash == titleHash && t.words > 0);
        row.add("title-words", t.words > 40 ? -1 : titleShare(i));
        for (String tag : TAGS) {
            row.add("tag", tag, leaf.place().tag.equals(tag) ? 1 : 0);
        }
    }

    /** Whether the page gives a run as part of the article: -1 where it gives nothing. */
    private int given(int i) {
        if (given.isEmpty()) {
            return -1;
        }
        String letters = letters(snippet(i));
        String middle = letters.length() > 60 ? letters.substring(10, 50) : letters;
        return middle.length() > 8 && given.contains(middle) ? 1 : 0;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(Character.toLowerCase(text.charAt(i)));
            }
        }
        return letters.toString();
    }

    private String snippet(int i) {
        return page.text(leaves.get(i));
    }

    private double titleShare(int i) {
        return share(texts[i].titled, Math.min(texts[i].words, 60));
    }

    private void around(Row row, Place place) {
        byte[] marks = place.distances();
        row.add("depth", place.depth);
        for (int m = 0; m < marks.length; m++) {
            row.add("near", Place.SORTS.get(m), marks[m]);
        }
        Place at = place;
        for (int level = 0; level <= LEVELS; level++) {
            row.add("length-up", level, log(at.length));
            row.add("links-up", level, at.linkShare());
            row.add("good-up", level, at.goodShare());
            row.add("sort-up", level, log(at.alike));
            row.add("leaves-up", level, log(at.leaves()));
            at = at.parent == null ? at : at.parent;
        }
    }

    /** All runs that are set like this one. */
    private void alike(Row row, int i) {
        double[] sums = signatures.getOrDefault(leaves.get(i).place().signature, new double[5]);
        row.add("alike-length", log((int) sums[0]));
        row.add("alike-count", log((int) sums[1]));
        row.add("alike-words", share(sums[2], sums[1]));
        row.add("alike-good", share(sums[3], sums[0]));
        row.add("alike-links", share(sums[4], sums[0]));
        row.add("alike-share", share(sums[3], goodLength));
    }

    private void beside(Row row, int i) {
        for (int step : BESIDE) {
            int j = i + step;
            boolean there = j >= 0 && j < texts.length;
            row.add("beside-length", step, there ? log(texts[j].length) : -1);
            row.add("beside-links", step, there ? leaves.get(j).linkShare() : -1);
            row.add("beside-ends", step, there && texts[j].ends ? 1 : 0);
            row.add("beside-copies", step, there ? copies[j] : 0);
            row.add("beside-head", step, there && isHead(j) ? 1 : 0);
            row.add(
                    "beside-alike",
                    step,
                    there && leaves.get(j).place().signature == leaves.get(i).place().signature ? 1 : 0);
            row.add(
                    "beside-sibling",
                    step,
                    there && leaves.get(j).place().parent == leaves.get(i).place().parent ? 1 : 0);
        }
        int before = i - 1;
        while (before >= 0 && i - before < FAR && !good[before]) {
            before--;
        }
        int after = i + 1;
        while (after < good.length && after - i < FAR && !good[after]) {
            after++;
        }
        row.add("since-good", i - before);
        row.add("until-good", after - i);
        row.add("good-before", log(goodWithin(i - 6, i)));
        row.add("good-after", log(goodWithin(i + 1, i + 7)));
        int head = i - 1;
        while (head >= 0 && i - head < FAR && !isHead(head)) {
            head--;
        }
        boolean headed = head >= 0 && i - head < FAR;
        row.add("since-head", headed ? i - head : FAR);
        for (int cue : HEAD_CUES) {
            row.add("head-cue", CUES.get(cue), headed ? texts[head].cues[cue] : 0);
        }
        row.add("head-colon", headed && (texts[head].colon || texts[head].question));
        row.add("head-words", headed ? texts[head].words : -1);
        row.add("head-links", headed ? leaves.get(head).linkShare() : -1);
        row.add("head-inside", headed && best.holds(leaves.get(head).place()));
    }

    private boolean isHead(int i) {
        String tag = leaves.get(i).place().tag;
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) <= '6'
                || texts[i].words < 12 && leaves.get(i).strong() > 0.9 * texts[i].length;
    }

    private int goodWithin(int from, int to) {
        int sum = 0;
        for (int j = Math.max(0, from); j < Math.min(good.length, to); j++) {
            sum += good[j] ? texts[j].length : 0;
        }
        return sum;
    }

    private void position(Row row, int i) {
        Place place = leaves.get(i).place();
        row.add("place", share(i, texts.length));
        row.add("offset", share(leaves.get(i).span().start(), text.length()));
        row.add("page-good", log(goodLength));
        row.add("page-function", functionShare);
        row.add("page-articles", articles);
        Place article = place;
        while (article != null && !article.tag.equals("article")) {
            article = article.parent;
        }
        row.add("article-share", article == null ? -1 : share(article.good, goodLength));
        row.add("article-headed", article != null && headAt >= article.firstLeaf && headAt < article.endLeaf);
        row.add("page-paragraphs", log(paragraphs));
        row.add("after-h1", headAt < 0 ? -FAR : Math.max(-FAR, Math.min(200, i - headAt)));
        row.add("after-title", titleAt < 0 ? -FAR : Math.max(-FAR, Math.min(200, i - titleAt)));
        int titleUp = 0;
        int ownUp = 0;
        double sharedGood = -1;
        if (titleAt >= 0) {
            Place at = place;
            Place head = leaves.get(titleAt).place();
            while (at.parent != null && !at.holds(head) && ownUp < FAR) {
                at = at.parent;
                ownUp++;
            }
            for (Place up = head; up != null && up != at && titleUp < FAR; up = up.parent) {
                titleUp++;
            }
            sharedGood = share(at.good, goodLength);
        }
        row.add("title-up", titleUp);
        row.add("title-own-up", ownUp);
        row.add("title-good", sharedGood);
        row.add("after-first", firstGood < 0 ? 0 : Math.max(-FAR, Math.min(FAR, i - firstGood)));
        row.add("before-last", Math.max(-FAR, Math.min(FAR, lastGood - i)));
        boolean inside = best.holds(place);
        row.add("inside", inside);
        row.add("below", inside ? place.depth - best.depth : -1);
        row.add("best-share", share(best.good, goodLength));
        row.add("best-good", best.goodShare());
        int common = 0;
        if (!inside) {
            Place at = best;
            while (at.parent != null && !at.holds(place)) {
                at = at.parent;
                common++;
            }
        }
        row.add("apart", common);
        row.add("before-best", place.order < best.order);
    }

    private static double log(int value) {
        return value < LOGS.length ? LOGS[value] : Math.log(1.0 + value);
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
