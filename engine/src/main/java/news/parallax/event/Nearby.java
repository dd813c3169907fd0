package news.parallax.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.article.Dating;
import news.parallax.date.Dater;
import news.parallax.date.Months;
import news.parallax.event.Vocabulary.Term;
import news.parallax.model.Regression;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.text.Sentence;
import news.parallax.text.Weights;
import org.jspecify.annotations.Nullable;

/** Articles as they come, the pairs of them worth comparing, and what can be seen of each pair. Not thread-safe. */
public final class Nearby {
    /** By what an article is, not by when it came. */
    static final Comparator<AnnotatedArticle> ORDER = Comparator.comparing(
                    (AnnotatedArticle a) -> a.article().id())
            .thenComparing(a -> a.article().input());

    private final Dater dater = new Dater();
    private final Vocabulary vocabulary;
    private final PairFeatures features;
    private final Candidates candidates = new Candidates(this::ordered);
    private final List<AnnotatedArticle> articles = new ArrayList<>();
    private final List<Profile> profiles = new ArrayList<>();
    private final List<int[]> around = new ArrayList<>();
    private final List<@Nullable Local> locals = new ArrayList<>();
    private int[][] near = new int[0][];

    public Nearby(Weights news) {
        vocabulary = new Vocabulary(news);
        features = new PairFeatures(vocabulary.highest());
    }

    /** Which of two articles comes first, by what they are. */
    int ordered(int i, int j) {
        return ORDER.compare(articles.get(i), articles.get(j));
    }

    /** Adds articles, each under the next number, and finds the pairs anew; tells whose pairs may look otherwise now. */
    public BitSet add(Collection<AnnotatedArticle> some) {
        for (AnnotatedArticle article : some) {
            Profile profile = new Profile(article, vocabulary, dater);
            articles.add(article);
            profiles.add(profile);
            candidates.add(profile);
            around.add(new int[0]);
            locals.add(null);
        }
        BitSet changed = new BitSet();
        BitSet stirred = candidates.stirred();
        for (int i = stirred.nextSetBit(0); i >= 0; i = stirred.nextSetBit(i + 1)) {
            int[] found = candidates.near(i);
            if (locals.get(i) == null || !Arrays.equals(found, around.get(i))) {
                around.set(i, found);
                locals.set(
                        i,
                        new Local(
                                profiles.get(i),
                                Arrays.stream(found).mapToObj(profiles::get).toList()));
                changed.set(i);
            }
        }
        // An article without a word has no key, and stirs nothing.
        for (int i = 0; i < locals.size(); i++) {
            if (locals.get(i) == null) {
                locals.set(i, new Local(profiles.get(i), List.of()));
                changed.set(i);
            }
        }
        near = bothWays();
        return changed;
    }

    /** Who is near to one has it near in turn. */
    private int[][] bothWays() {
        int[] counts = new int[around.size()];
        for (int i = 0; i < counts.length; i++) {
            for (int j : around.get(i)) {
                counts[i]++;
                counts[j]++;
            }
        }
        int[][] both = new int[counts.length][];
        for (int i = 0; i < counts.length; i++) {
            both[i] = new int[counts[i]];
        }
        for (int i = 0; i < counts.length; i++) {
            for (int j : around.get(i)) {
                both[i][--counts[i]] = j;
                both[j][--counts[j]] = i;
            }
        }
        for (int i = 0; i < counts.length; i++) {
            both[i] = Arrays.stream(both[i]).sorted().distinct().toArray();
        }
        return both;
    }

    /** The articles by their numbers. */
    public List<AnnotatedArticle> articles() {
        return articles;
    }

    /** The numbers of those that an article is worth comparing with, in order. */
    public int[] of(int article) {
        return near[article].clone();
    }

    /** The numbers of those that an article itself chose, in order. */
    int[] around(int article) {
        return around.get(article);
    }

    /** As {@link #of}, and those published too far apart. */
    int[] ofAnyTime(int article) {
        return candidates.nearAnyTime(article);
    }

    Profile profile(int article) {
        return profiles.get(article);
    }

    /** The terms of each paragraph of an article by how much they tell. */
    List<Bag> paragraphs(int article) {
        Map<Integer, List<Term>> paragraphs = new TreeMap<>();
        for (Sentence sentence : articles.get(article).sentences()) {
            paragraphs
                    .computeIfAbsent(sentence.paragraph(), p -> new ArrayList<>())
                    .addAll(vocabulary.terms(sentence.tokens()));
        }
        return paragraphs.values().stream().map(terms -> Bag.of(terms).rare()).toList();
    }

    /** What is seen of a pair, in the order of {@link #featureNames}. */
    public double[] features(int i, int j) {
        Local one = locals.get(i);
        Local other = locals.get(j);
        if (one == null || other == null) {
            throw new IllegalStateException("article " + (one == null ? i : j) + " was not looked at yet");
        }
        return features.of(profiles.get(i), one, profiles.get(j), other);
    }

    public static List<String> featureNames() {
        return PairFeatures.NAMES;
    }

    /** The scores of all pairs, with what the days of publication and of their leads say. */
    public Links score(Regression pair) {
        return Links.of(near, (i, j) -> score(pair, i, j));
    }

    /** The scores of all pairs, where only those of changed articles can be others than before. */
    Links score(Regression pair, Links before, BitSet changed) {
        return Links.of(
                near,
                (i, j) -> changed.get(i) || changed.get(j) || i >= before.size() || j >= before.size()
                        ? score(pair, i, j)
                        : before.of(i, j));
    }

    double score(Regression pair, int i, int j) {
        return Links.bounded(pair.score(features(i, j)))
                + PublicationDays.together(published(i), published(j))
                + PublicationDays.happened(profiles.get(i).happened, profiles.get(j).happened);
    }

    /** When an article may have been published. */
    public Months months(int article) {
        return profiles.get(article).months;
    }

    /** When an article was published, null where that is not known. */
    @Nullable Dating published(int article) {
        return profiles.get(article).published;
    }
}
