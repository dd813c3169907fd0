package news.parallax.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Boosted regression trees (Friedman, <a href="https://doi.org/10.1214/aos/1013203451">Greedy Function Approximation</a>,
 * 2001): the sum over all trees of the value at the end of the way a row takes through each, as log odds.
 *
 * <p>Read from text: lines that begin with {@code #} tell where they come from; then the names of the features in one line;
 * then a tree a line in preorder, {@code feature:threshold} for a fork, whose left side is taken below the threshold, and
 * {@code =value} for an end.
 */
public final class Trees {
    /** A fork's feature, or -1 at an end. */
    private final int[] feature;
    /** A fork's threshold, an end's value. */
    private final float[] value;
    /** Where a fork's right side begins; its left side is the next node. */
    private final int[] right;

    private final int[] roots;
    private final List<String> names;

    private Trees(List<String> names, int[] feature, float[] value, int[] right, int[] roots) {
        this.names = names;
        this.feature = feature;
        this.value = value;
        this.right = right;
        this.roots = roots;
    }

    /** Reads trees as {@code bench} writes them. */
    public static Trees parse(Stream<String> lines) {
        List<String> read =
                lines.filter(l -> !l.startsWith("#") && !l.isBlank()).toList();
        List<String> names = List.of(read.get(0).split(" "));
        List<String> nodes = new ArrayList<>();
        int[] roots = new int[read.size() - 1];
        for (int t = 1; t < read.size(); t++) {
            roots[t - 1] = nodes.size();
            nodes.addAll(List.of(read.get(t).split(" ")));
        }
        int[] feature = new int[nodes.size()];
        float[] value = new float[nodes.size()];
        int[] right = new int[nodes.size()];
        for (int i = 0; i < feature.length; i++) {
            String node = nodes.get(i);
            int colon = node.indexOf(':');
            feature[i] = colon < 0 ? -1 : Integer.parseInt(node.substring(0, colon));
            value[i] = Float.parseFloat(node.substring(colon < 0 ? 1 : colon + 1));
        }
        for (int root : roots) {
            link(feature, right, root);
        }
        return new Trees(names, feature, value, right, roots);
    }

    /** Finds where the right sides begin; gives the first node after the tree at a node. */
    private static int link(int[] feature, int[] right, int node) {
        if (feature[node] < 0) {
            return node + 1;
        }
        right[node] = link(feature, right, node + 1);
        return link(feature, right, right[node]);
    }

    /** The trees of a resource beside this class, made for these features. */
    static Trees shipped(String resource, List<String> features) {
        try (InputStream in = Trees.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the trees " + resource + " are not on the class path");
            }
            Trees trees = parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines());
            if (!trees.names.equals(features)) {
                throw new IllegalStateException(resource + " was learned for other features; train it again");
            }
            return trees;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the trees " + resource, e);
        }
    }

    /** The log odds of a row. */
    public double score(float[] row) {
        double sum = 0;
        for (int root : roots) {
            int node = root;
            while (feature[node] >= 0) {
                node = row[feature[node]] < value[node] ? node + 1 : right[node];
            }
            sum += value[node];
        }
        return sum;
    }

    @Override
    public String toString() {
        return roots.length + " trees over " + names.size() + " features, " + Arrays.hashCode(value);
    }
}
