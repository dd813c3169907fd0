package news.parallax.bench;

import java.util.ArrayList;
import java.util.List;
import news.parallax.model.Regression;

/** Learns log odds as a weighted sum of features, by Newton's method on features of one scale. */
final class LogisticRegression {
    private static final int STEPS = 30;
    private static final double RIDGE = 1e-2;

    private final List<double[]> rows = new ArrayList<>();
    private final List<Boolean> answers = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();

    void add(double[] features, boolean answer, double weight) {
        rows.add(features);
        answers.add(answer);
        weights.add(weight);
    }

    Regression learn() {
        int n = rows.get(0).length;
        double[] mean = new double[n];
        double[] scale = new double[n];
        for (int i = 0; i < n; i++) {
            for (double[] row : rows) {
                mean[i] += row[i] / rows.size();
            }
            for (double[] row : rows) {
                scale[i] += (row[i] - mean[i]) * (row[i] - mean[i]) / rows.size();
            }
            scale[i] = Math.sqrt(scale[i]) + 1e-9;
        }
        double total = weights.stream().mapToDouble(Double::doubleValue).sum();
        double[] w = new double[n + 1];
        for (int step = 0; step < STEPS; step++) {
            double[][] curve = new double[n + 1][n + 2];
            for (int r = 0; r < rows.size(); r++) {
                double[] x = new double[n + 1];
                x[0] = 1;
                double sum = w[0];
                for (int i = 0; i < n; i++) {
                    x[i + 1] = (rows.get(r)[i] - mean[i]) / scale[i];
                    sum += w[i + 1] * x[i + 1];
                }
                double p = 1 / (1 + Math.exp(-Math.max(-30, Math.min(30, sum))));
                double weight = weights.get(r) / total;
                for (int i = 0; i <= n; i++) {
                    for (int j = 0; j <= n; j++) {
                        curve[i][j] += weight * p * (1 - p) * x[i] * x[j];
                    }
                    curve[i][n + 1] += weight * (p - (answers.get(r) ? 1 : 0)) * x[i];
                }
            }
            for (int i = 0; i <= n; i++) {
                curve[i][i] += (i == 0 ? 0 : RIDGE) + 1e-9;
                curve[i][n + 1] += i == 0 ? 0 : RIDGE * w[i];
            }
            solve(curve);
            for (int i = 0; i <= n; i++) {
                w[i] -= curve[i][n + 1];
            }
        }
        List<Double> coefficients = new ArrayList<>();
        double intercept = w[0];
        for (int i = 0; i < n; i++) {
            intercept -= w[i + 1] * mean[i] / scale[i];
            coefficients.add(w[i + 1] / scale[i]);
        }
        coefficients.add(0, intercept);
        return new Regression(coefficients);
    }

    /** Gauss and Jordan; the last column becomes the solution. */
    private static void solve(double[][] m) {
        for (int c = 0; c < m.length; c++) {
            int pivot = c;
            for (int r = c; r < m.length; r++) {
                pivot = Math.abs(m[r][c]) > Math.abs(m[pivot][c]) ? r : pivot;
            }
            double[] swap = m[c];
            m[c] = m[pivot];
            m[pivot] = swap;
            for (int r = 0; r < m.length; r++) {
                double factor = r == c ? 0 : m[r][c] / m[c][c];
                for (int k = c; factor != 0 && k <= m.length; k++) {
                    m[r][k] -= factor * m[c][k];
                }
            }
        }
        for (int c = 0; c < m.length; c++) {
            m[c][m.length] /= m[c][c];
        }
    }
}
