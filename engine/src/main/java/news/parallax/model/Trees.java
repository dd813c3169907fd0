package news.parallax.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
    /** After so many trees each time a row may be given up. */
    private static final int LOOK = 25;

    private static final double HOPELESS = -1.5;
    /** How much more hopeless a row must be for each tree that was asked: what is far off later was far off from the start. */
    private static final double LESS = 0.03;

    private static final int WIDTH = 3;
    /** Three numbers a node: a fork's feature or -1 at an end; a fork's threshold or an end's value; where a fork's right side begins. */
    private final int[] nodes;

    private final int[] roots;
    private final List<String> names;

    private Trees(List<String> names, int[] nodes, int[] roots) {
        this.names = names;
        this.nodes = nodes;
        this.roots = roots;
    }

    /** Reads trees as {@code bench} writes them. */
    public static Trees parse(Stream<String> lines) {
        List<String> read =
                lines.filter(l -> !l.startsWith("#") && !l.isBlank()).toList();
        List<String> names = List.of(read.get(0).split(" "));
        List<String> written = new ArrayList<>();
        int[] roots = new int[read.size() - 1];
        for (int t = 1; t < read.size(); t++) {
            roots[t - 1] = WIDTH * written.size();
            written.addAll(List.of(read.get(t).split(" ")));
        }
        int[] nodes = new int[WIDTH * written.size()];
        for (int i = 0; i < written.size(); i++) {
            String node = written.get(i);
            int colon = node.indexOf(':');
            nodes[WIDTH * i] = colon < 0 ? -1 : Integer.parseInt(node.substring(0, colon));
            nodes[WIDTH * i + 1] = Float.floatToIntBits(Float.parseFloat(node.substring(colon < 0 ? 1 : colon + 1)));
        }
        for (int root : roots) {
            link(nodes, root);
        }
        return new Trees(names, nodes, roots);
    }

    /** Finds where the right sides begin; gives the first node after the tree at a node. */
    private static int link(int[] nodes, int node) {
        if (nodes[node] < 0) {
            return node + WIDTH;
        }
        nodes[node + 2] = link(nodes, node + WIDTH);
        return link(nodes, nodes[node + 2]);
    }

    /** The trees of a resource beside a class, made for these features. */
    public static Trees shipped(Class<?> beside, String resource, List<String> features) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
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

    /** The log odds of a row; of one that is given up as hopeless on the way, what the trees gave so far. */
    public double score(float[] row) {
        double sum = 0;
        for (int t = 0; t < roots.length; t++) {
            if (t % LOOK == 0 && sum < HOPELESS - t * LESS) {
                return sum;
            }
            int node = roots[t];
            while (nodes[node] >= 0) {
                boolean left = row[nodes[node]] < Float.intBitsToFloat(nodes[node + 1]);
                node = left ? node + WIDTH : nodes[node + 2];
            }
            sum += Float.intBitsToFloat(nodes[node + 1]);
        }
        return sum;
    }
}
