package news.parallax.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Pairs in order of a score, the surest first, against what is so. A pair may stand for several. */
final class Ranked {
    private record Entry(double score, boolean right, double weight) {}

    /** What is found down to a place: how much was looked at, and how much of it is right. */
    private record Point(double seen, double hits, Entry last) {
        double precision() {
            return hits / seen;
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    void add(double score, boolean right, double weight) {
        entries.add(new Entry(score, right, weight));
    }

    /** The wrong before the right where scores are equal: what is tied is not won. */
    private List<Point> points() {
        List<Point> points = new ArrayList<>();
        double seen = 0;
        double hits = 0;
        for (Entry entry : entries.stream()
                .sorted(Comparator.comparingDouble((Entry e) -> -e.score).thenComparing(e -> e.right))
                .toList()) {
            seen += entry.weight;
            hits += entry.right ? entry.weight : 0;
            points.add(new Point(seen, hits, entry));
        }
        return points;
    }

    private double right() {
        return entries.stream().filter(Entry::right).mapToDouble(Entry::weight).sum();
    }

    /** The mean of the precisions at each right pair. */
    double averagePrecision() {
        return points().stream()
                        .filter(p -> p.last.right)
                        .mapToDouble(p -> p.last.weight * p.precision())
                        .sum()
                / right();
    }

    /** The best F1 that any threshold gives. */
    double bestF1() {
        return points().stream()
                .mapToDouble(p -> 2 * p.hits / (p.seen + right()))
                .max()
                .orElse(0);
    }

    /** The precision where first so large a share of what is so is found. */
    double precisionAt(double recall) {
        return points().stream()
                .filter(p -> p.hits >= recall * right())
                .findFirst()
                .map(Point::precision)
                .orElse(0.0);
    }

    /** The largest share that is found with so high a precision, and the score where. */
    private Point lastAt(double precision) {
        return points().stream()
                .filter(p -> p.precision() >= precision)
                .reduce((a, b) -> b)
                .orElse(new Point(1, 0, new Entry(Double.POSITIVE_INFINITY, false, 0)));
    }

    void print(PrintStream out, String name) {
        Point sure = lastAt(0.9);
        out.printf(
                Locale.ROOT,
                "%-26s %6d pairs, %4d the same; average precision %.3f, F1 %.3f, precision at recall .5 %.3f; recall at"
                        + " precision .9 %.3f (from %.1f)%n",
                name,
                entries.size(),
                entries.stream().filter(Entry::right).count(),
                averagePrecision(),
                bestF1(),
                precisionAt(0.5),
                sure.hits / right(),
                sure.last.score);
    }
}
