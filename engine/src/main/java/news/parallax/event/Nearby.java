package news.parallax.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import news.parallax.article.Dating;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.text.Weights;
import org.jspecify.annotations.Nullable;

/** Articles, the pairs of them worth comparing, and what can be said of each pair. */
public final class Nearby {
    private final List<AnnotatedArticle> articles;
    private final List<Profile> profiles = new ArrayList<>();
    private final List<Local> locals = new ArrayList<>();
    private final PairFeatures features;
    private final int[][] near;

    /** Finds the pairs; the same whatever the order of articles. */
    public Nearby(Collection<AnnotatedArticle> articles, Weights news) {
        this.articles = articles.stream()
                .sorted(Comparator.comparing((AnnotatedArticle a) -> a.article().id())
                        .thenComparing(a -> a.article().input()))
                .toList();
        Vocabulary vocabulary = new Vocabulary(news);
        features = new PairFeatures(vocabulary);
        this.articles.forEach(a -> profiles.add(new Profile(a, vocabulary)));
        int[][] around = new Candidates(profiles).near();
        for (int i = 0; i < around.length; i++) {
            locals.add(new Local(
                    profiles.get(i),
                    Arrays.stream(around[i]).mapToObj(profiles::get).toList(),
                    vocabulary));
        }
        near = Candidates.bothWays(around);
    }

    /** The articles, in the order of their numbers. */
    public List<AnnotatedArticle> articles() {
        return articles;
    }

    /** The numbers of those that an article is worth comparing with, in order. */
    public int[] of(int article) {
        return near[article].clone();
    }

    /** What the first look sees of a pair, in the order of {@link #firstFeatures}. */
    public double[] features(int i, int j) {
        return features.of(profiles.get(i), locals.get(i), profiles.get(j), locals.get(j));
    }

    public static List<String> firstFeatures() {
        return PairFeatures.NAMES;
    }

    public static List<String> secondFeatures() {
        return SecondLook.NAMES;
    }

    /** A first look at every pair, and all that is needed for the second. */
    public SecondLook look(Regression first) {
        return new SecondLook(Links.of(near, (i, j) -> first.score(features(i, j))));
    }

    /** The scores after the second look, those of articles published together raised. */
    Links score(SecondLook look, Regression second) {
        return Links.of(
                near,
                (i, j) -> second.score(look.features(i, j))
                        + PublicationDays.together(profiles.get(i).published, profiles.get(j).published));
    }

    /** When an article was published, null where that is not known. */
    @Nullable Dating published(int article) {
        return profiles.get(article).published;
    }
}
