package news.parallax.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.extract.PageText.Leaf;
import news.parallax.text.Fold;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * What is known of each run of text on a page, as rows of numbers for {@link Trees}: its own words, the elements around it,
 * the runs before and after it, all runs that are set like it, and the part of the page that holds most running text.
 */
public final class LeafFeatures {
    private static final Lexicon CLASS_WORDS = Lexicon.of("class-words.txt");
    private static final List<String> CUES = Lexicon.of("cue-words.txt").groups();
    private static final List<String> MARKS = CLASS_WORDS.groups();
    private static final List<List<String>> TAGS = List.of(
            List.of("p"),
            List.of("div"),
            List.of("li"),
            List.of("h1"),
            List.of("h2"),
            List.of("h3"),
            List.of("h4", "h5", "h6"),
            List.of("td", "th"),
            List.of("blockquote"),
            List.of("figcaption"),
            List.of("pre"));
    private static final List<List<String>> AROUND = List.of(
            List.of("article"),
            List.of("main"),
            List.of("aside"),
            List.of("nav"),
            List.of("header"),
            List.of("footer"),
            List.of("figure"),
            List.of("form"),
            List.of("ul", "ol"),
            List.of("table"),
            List.of("section"),
            List.of("blockquote"),
            List.of("button"),
            List.of("details"),
            List.of("li"),
            List.of("dl"));
    private static final int FAR = 40;
    private static final int LEVELS = 4;

    /** The names of the features, in order. */
    private static final List<String> NAMES = names();

    private final PageText page;
    private final String text;
    private final List<Leaf> leaves;
    private final LeafText[] texts;
    private final boolean[] good;
    private final Map<Integer, double[]> signatures = new HashMap<>();
    private final Map<Integer, Integer> copies = new HashMap<>();
    private final Set<String> titleWords;
    private final String titleText;
    private final Place best;
    private int goodLength;
    private int paragraphs;
    private int firstGood = -1;
    private int lastGood = -1;
    private int headAt = -1;

    /** The features of each run of text, in the order of {@link #names}; null where nothing was read at all. */
    LeafFeatures(PageText page, @Nullable String title) {
        this.page = page;
        this.text = page.text();
        this.leaves = page.leaves();
        texts = new LeafText[leaves.size()];
        good = new boolean[leaves.size()];
        titleText = title == null ? "" : Fold.text(title);
        titleWords = new HashSet<>(Arrays.asList(titleText.split(" ")));
        for (int i = 0; i < texts.length; i++) {
            Leaf leaf = leaves.get(i);
            LeafText words = new LeafText(text, leaf.span());
            texts[i] = words;
            good[i] = LeafText.isGood(text, leaf);
            if (good[i]) {
                goodLength += leaf.span().length();
                firstGood = firstGood < 0 ? i : firstGood;
                lastGood = i;
            }
            paragraphs += leaf.place().tag.equals("p") ? 1 : 0;
            headAt = leaf.place().tag.equals("h1") && headAt < 0 ? i : headAt;
            copies.merge(words.hash, 1, Integer::sum);
            double[] sums = signatures.computeIfAbsent(leaf.place().signature, s -> new double[5]);
            sums[0] += words.length;
            sums[1]++;
            sums[2] += words.words;
            sums[3] += good[i] ? words.length : 0;
            sums[4] += leaf.linked();
        }
        best = best();
    }

    /** For training: the page's text and the span and features of each run. */
    public static List<Map.Entry<String, float[]>> of(String html) {
        var document = Jsoup.parse(html);
        PageText text = PageText.of(document.body());
        LeafFeatures features = new LeafFeatures(text, Metadata.of(document).title());
        List<Map.Entry<String, float[]>> rows = new ArrayList<>();
        for (int i = 0; i < text.leaves().size(); i++) {
            var span = text.leaves().get(i).span();
            rows.add(Map.entry(features.text.substring(span.start(), span.end()), features.row(i)));
        }
        return rows;
    }

    public static List<String> featureNames() {
        return NAMES;
    }

    private static List<String> names() {
        PageText page = PageText.of(Jsoup.parse("<p>A word.</p>").body());
        Row row = new Row();
        new LeafFeatures(page, null).fill(row, 0);
        return row.names();
    }

    float[] row(int index) {
        Row row = new Row(NAMES.size());
        fill(row, index);
        return row.values();
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
        LeafText t = texts[i];
        row.add("length", log(t.length));
        row.add("words", t.words);
        row.add("link-share", leaf.linkShare());
        row.add("bold-share", share(leaf.strong(), t.length));
        row.add("italic-share", share(leaf.slanted(), t.length));
        row.add("sentences", t.sentences);
        row.add("commas", share(t.commas, t.words));
        row.add("digits", share(t.digits, t.length));
        row.add("capitals", share(t.capitals, t.words));
        row.add("shouted", share(t.shouted, t.words));
        row.add("ends", t.ends);
        row.add("colon", t.colon);
        row.add("question", t.question);
        row.add("dots", t.dots);
        row.add("lower", t.lower);
        row.add("quoted", t.quoted);
        row.add("word-length", share(t.length, t.words));
        for (int c = 0; c < CUES.size(); c++) {
            row.add("cue", CUES.get(c), share(t.cues[c], Math.min(t.words, 60)));
        }
        row.add("first-by", (t.first & 0b11111));
        row.add("copies", copies.getOrDefault(t.hash, 0));
        row.add("is-title", t.length < 300 && Fold.text(snippet(i)).equals(titleText));
        row.add("title-words", t.words > 40 ? -1 : titleShare(i));
        for (List<String> tags : TAGS) {
            row.add("tag", tags.get(0), tags.contains(leaf.place().tag) ? 1 : 0);
        }
    }

    private String snippet(int i) {
        return text.substring(leaves.get(i).span().start(), leaves.get(i).span().end());
    }

    private double titleShare(int i) {
        String[] words = Fold.text(snippet(i)).split(" ");
        int shared = 0;
        for (String word : words) {
            shared += titleWords.contains(word) ? 1 : 0;
        }
        return share(shared, words.length);
    }

    private void around(Row row, Place place) {
        int[] marks = new int[MARKS.size()];
        int[] tags = new int[AROUND.size()];
        Arrays.fill(marks, FAR);
        Arrays.fill(tags, FAR);
        int up = 0;
        for (Place at = place; at != null && at.parent != null && up < FAR; at = at.parent, up++) {
            for (int m = 0, bits = at.marks; bits != 0; m++, bits >>>= 1) {
                if ((bits & 1) != 0 && marks[m] == FAR) {
                    marks[m] = up;
                }
            }
            for (int t = 0; t < tags.length; t++) {
                if (tags[t] == FAR && AROUND.get(t).contains(at.tag)) {
                    tags[t] = up;
                }
            }
        }
        row.add("depth", place.depth);
        for (int m = 0; m < marks.length; m++) {
            row.add("mark", MARKS.get(m), marks[m]);
        }
        for (int t = 0; t < tags.length; t++) {
            row.add("in", AROUND.get(t).get(0), tags[t]);
        }
        Place at = place;
        for (int level = 0; level <= LEVELS; level++) {
            row.add("length-up", level, log(at.length));
            row.add("links-up", level, at.linkShare());
            row.add("good-up", level, at.goodShare());
            row.add("leaves-up", level, log(at.leaves));
            at = at.parent == null ? at : at.parent;
        }
    }

    /** All runs that are set like this one. */
    private void alike(Row row, int i) {
        double[] sums = signatures.getOrDefault(leaves.get(i).place().signature, new double[5]);
        row.add("alike-length", log(sums[0]));
        row.add("alike-count", log(sums[1]));
        row.add("alike-words", share(sums[2], sums[1]));
        row.add("alike-good", share(sums[3], sums[0]));
        row.add("alike-links", share(sums[4], sums[0]));
        row.add("alike-share", share(sums[3], goodLength));
    }

    private void beside(Row row, int i) {
        for (int step : new int[] {-2, -1, 1, 2, 3}) {
            int j = i + step;
            boolean there = j >= 0 && j < texts.length;
            row.add("beside-length", step, there ? log(texts[j].length) : -1);
            row.add("beside-links", step, there ? leaves.get(j).linkShare() : -1);
            row.add("beside-ends", step, there && texts[j].ends ? 1 : 0);
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
        for (String cue : List.of("subscribe", "comment", "related", "bio", "byline", "action")) {
            row.add("head", cue, headed ? texts[head].cues[CUES.indexOf(cue)] : 0);
        }
        row.add("head-colon", headed && (texts[head].colon || texts[head].question));
        row.add("head-words", headed ? texts[head].words : -1);
        row.add("head-inside", headed && best.holds(leaves.get(head).place()));
    }

    private boolean isHead(int i) {
        String tag = leaves.get(i).place().tag;
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) <= '6'
                || texts[i].words < 12 && leaves.get(i).strong() > 0.9 * texts[i].length;
    }

    private double goodWithin(int from, int to) {
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
        row.add("page-paragraphs", log(paragraphs));
        row.add("after-h1", headAt < 0 ? -FAR : Math.max(-FAR, Math.min(200, i - headAt)));
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

    private static double log(double value) {
        return Math.log1p(value);
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
