package news.parallax.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
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

    /**
     * So many trees are gone down abreast, so that a processor need not wait for the one before it goes on with the other: it
     * takes half the time. A divisor of {@link #LOOK}.
     */
    private static final int ABREAST = 5;

    private static final double HOPELESS = -1.5;
    /** How much more hopeless a row must be for each tree that was asked: what is far off later was far off from the start. */
    private static final double LESS = 0.03;

    /**
     * The forks of all trees, each tree as if all its ways were of the same length: it begins at 1, and below its fork
     * {@code i} stand {@code 2 * i} and {@code 2 * i + 1}. So nothing is decided on the way that a processor could guess
     * wrongly.
     */
    private final int[] features;

    private final int[] thresholds;
    private final float[] ends;
    private final int depth;
    /** Trees that give nothing fill the last row abreast. */
    private final int trees;

    private final List<String> names;

    private Trees(List<String> names, List<List<String>> written, int depth) {
        this.names = names;
        this.depth = depth;
        trees = (written.size() + ABREAST - 1) / ABREAST * ABREAST;
        features = new int[trees << depth];
        thresholds = new int[trees << depth];
        ends = new float[trees << depth];
        for (int t = 0; t < written.size(); t++) {
            place(t << depth, 1, written.get(t).iterator());
        }
    }

    /** Reads trees as {@code bench} writes them. */
    public static Trees parse(Stream<String> lines) {
        List<String> read =
                lines.filter(l -> !l.startsWith("#") && !l.isBlank()).toList();
        List<String> names = List.of(read.get(0).split(" "));
        List<List<String>> trees = new ArrayList<>();
        int depth = 0;
        for (String line : read.subList(1, read.size())) {
            List<String> nodes = List.of(line.split(" "));
            depth = Math.max(depth, depth(nodes.iterator()));
            trees.add(nodes);
        }
        return new Trees(names, trees, depth);
    }

    /** How many forks the longest way of the tree that begins here has. */
    private static int depth(Iterator<String> nodes) {
        return nodes.next().startsWith("=") ? 0 : 1 + Math.max(depth(nodes), depth(nodes));
    }

    /** Puts what begins here at a node of a tree. */
    private void place(int tree, int at, Iterator<String> nodes) {
        String node = nodes.next();
        if (node.startsWith("=")) {
            int below = depth - (31 - Integer.numberOfLeadingZeros(at));
            int from = tree + (at << below) - (1 << depth);
            Arrays.fill(ends, from, from + (1 << below), Float.parseFloat(node.substring(1)));
            return;
        }
        int colon = node.indexOf(':');
        features[tree + at] = Integer.parseInt(node.substring(0, colon));
        thresholds[tree + at] = key(Float.parseFloat(node.substring(colon + 1)));
        place(tree, 2 * at, nodes);
        place(tree, 2 * at + 1, nodes);
    }

    /** A whole number for a value, the smaller the smaller it is: these are compared without a jump. */
    private static int key(float value) {
        int bits = Float.floatToRawIntBits(value + 0f);
        return bits ^ (bits >> 31 & Integer.MAX_VALUE);
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
        int[] keys = new int[row.length];
        for (int f = 0; f < row.length; f++) {
            keys[f] = key(row[f]);
        }
        int width = 1 << depth;
        double sum = 0;
        for (int t = 0; t < trees; t += ABREAST) {
            if (t % LOOK == 0 && sum < HOPELESS - t * LESS) {
                return sum;
            }
            int first = t << depth;
            int second = first + width;
            int third = second + width;
            int fourth = third + width;
            int fifth = fourth + width;
            int a = 1;
            int b = 1;
            int c = 1;
            int d = 1;
            int e = 1;
            for (int step = 0; step < depth; step++) {
                a = below(keys, first, a);
                b = below(keys, second, b);
                c = below(keys, third, c);
                d = below(keys, fourth, d);
                e = below(keys, fifth, e);
            }
            sum += ends[first + a - width];
            sum += ends[second + b - width];
            sum += ends[third + c - width];
            sum += ends[fourth + d - width];
            sum += ends[fifth + e - width];
        }
        return sum;
    }

    /** The node below a fork on the side of a row. */
    private int below(int[] keys, int tree, int at) {
        long over = (long) keys[features[tree + at]] - thresholds[tree + at];
        return 2 * at + 1 + (int) (over >> 63);
    }
}
