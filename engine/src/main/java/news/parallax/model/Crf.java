package news.parallax.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira, <a
 * href="https://repository.upenn.edu/handle/20.500.14332/6188">Conditional Random Fields</a>, 2001). Labels are {@code O}, and
 * {@code B-x} and {@code I-x} for each kind {@code x}; {@code I-x} follows only {@code B-x} or {@code I-x}.
 */
public final class Crf {
    /** The greatest weight that is kept, either way. */
    private static final float MOST = 4;
    /** A feature whose weights are all smaller is left out. */
    private static final float LEAST = 0.02f;

    private static final int SEEN = 1 << 22;
    /** What a byte stands for: the smaller the weight the finer, since most are small and many add up. */
    private static final float[] VALUES = values();

    private final List<String> labels;
    private final boolean[] allowed;
    /** By slot a key, 0 for none, and where its weights begin. */
    private final int[] slots;
    /** A bit for each key's last bits: most features of a text are not in the model, and this small table tells so faster. */
    private final long[] seen = new long[SEEN / Long.SIZE];

    private final byte[] weights;
    private final float[] steps;
    /** The exponentials of {@link #steps}; 0 where a step is not allowed. */
    private final double[] factors;

    private final int size;

    private Crf(List<String> labels, float[] steps, int size) {
        this.labels = List.copyOf(labels);
        this.steps = steps;
        this.size = size;
        allowed = allowed(labels);
        factors = new double[steps.length];
        int pairs = labels.size() * labels.size();
        for (int k = 0; k < steps.length; k++) {
            factors[k] = allowed[k % pairs] ? StrictMath.exp(steps[k]) : 0;
        }
        int room = Integer.highestOneBit(Math.max(8, size)) * 4;
        slots = new int[2 * room];
        weights = new byte[size * labels.size()];
    }

    /**
     * A model from its weights, which are rounded to a byte each and held within ±4; features that hardly weigh anything are left out.
     *
     * @param features for each key a weight a label
     * @param steps for each class of steps a weight for each label before and after
     */
    public static Crf of(List<String> labels, SortedMap<Integer, float[]> features, float[] steps) {
        List<Integer> keys = new ArrayList<>();
        features.forEach((key, own) -> {
            for (float weight : own) {
                if (Math.abs(weight) >= LEAST) {
                    keys.add(key);
                    return;
                }
            }
        });
        Crf crf = new Crf(labels, steps, keys.size());
        int at = 0;
        for (Integer key : keys) {
            crf.place(key, at);
            for (float weight : Objects.requireNonNull(features.get(key))) {
                crf.weights[at++] = rounded(weight);
            }
        }
        return crf;
    }

    private static float[] values() {
        float[] values = new float[256];
        for (int b = -128; b < 128; b++) {
            float root = b / 127f;
            values[b & 0xff] = Math.signum(b) * root * root * MOST;
        }
        return values;
    }

    private static byte rounded(float weight) {
        double root = Math.sqrt(Math.min(MOST, Math.abs(weight)) / MOST);
        return (byte) Math.round(127 * root * Math.signum(weight));
    }

    /** Reads what {@link #write} wrote. */
    public static Crf read(DataInputStream in) throws IOException {
        List<String> labels = List.of(in.readUTF().split(" "));
        float[] steps = new float[in.readInt()];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = in.readFloat();
        }
        int size = in.readInt();
        Crf crf = new Crf(labels, steps, size);
        int key = Integer.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            key += readGap(in);
            crf.place(key, i * labels.size());
        }
        for (int l = 0; l < labels.size(); l++) {
            for (int i = 0; i < size; i++) {
                crf.weights[i * labels.size() + l] = in.readByte();
            }
        }
        return crf;
    }

    /** Writes the model: labels, weights of steps, keys in order by their gaps, weights of features label by label. */
    public void write(DataOutputStream out) throws IOException {
        out.writeUTF(String.join(" ", labels));
        out.writeInt(steps.length);
        for (float step : steps) {
            out.writeFloat(step);
        }
        out.writeInt(size);
        int[] keys = new int[size];
        for (int slot = 0; slot < slots.length; slot += 2) {
            if (slots[slot] != 0) {
                keys[slots[slot + 1] / labels.size()] = slots[slot];
            }
        }
        int last = Integer.MIN_VALUE;
        for (int key : keys) {
            writeGap(out, key - last);
            last = key;
        }
        for (int l = 0; l < labels.size(); l++) {
            for (int i = 0; i < size; i++) {
                out.writeByte(weights[i * labels.size() + l]);
            }
        }
    }

    /** Seven bits a byte, the lowest first; all but the last have the eighth set. */
    private static void writeGap(DataOutputStream out, int gap) throws IOException {
        int rest = gap;
        while ((rest & ~0x7f) != 0) {
            out.writeByte(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private static int readGap(DataInputStream in) throws IOException {
        int gap = 0;
        for (int shift = 0; ; shift += 7) {
            byte part = in.readByte();
            gap |= (part & 0x7f) << shift;
            if (part >= 0) {
                return gap;
            }
        }
    }

    private void place(int key, int offset) {
        int slot = slot(key);
        slots[slot] = key;
        slots[slot + 1] = offset;
        seen[(key & SEEN - 1) >> 6] |= 1L << key;
    }

    /** Which label may follow which, by row the one before; the last row is the beginning. */
    public static boolean[] allowed(List<String> labels) {
        int n = labels.size();
        boolean[] allowed = new boolean[(n + 1) * n];
        for (int a = 0; a <= n; a++) {
            for (int b = 0; b < n; b++) {
                String to = labels.get(b);
                String from = a == n ? "O" : labels.get(a);
                allowed[a * n + b] = !to.startsWith("I-")
                        || !from.equals("O") && from.substring(2).equals(to.substring(2));
            }
        }
        return allowed;
    }

    private int slot(int key) {
        int mask = slots.length - 1;
        int slot = (key >>> 10 ^ key) << 1 & mask;
        while (slots[slot] != 0 && slots[slot] != key) {
            slot = slot + 2 & mask;
        }
        return slot;
    }

    private float[] scores(Chain chain) {
        int n = labels.size();
        float[] scores = new float[chain.length() * n];
        for (int i = 0; i < chain.length(); i++) {
            for (int f = 0; f < chain.width(); f++) {
                int key = chain.key(i, f);
                if (key == 0 || (seen[(key & SEEN - 1) >> 6] & 1L << key) == 0) {
                    continue;
                }
                int slot = slot(key);
                if (slots[slot] == 0) {
                    continue;
                }
                int offset = slots[slot + 1];
                for (int l = 0; l < n; l++) {
                    scores[i * n + l] += VALUES[weights[offset + l] & 0xff];
                }
            }
        }
        return scores;
    }

    /** The weights of the step to a place; not to be taken where it is not allowed. */
    private void step(Chain chain, int place, float[] into) {
        int pairs = labels.size() * labels.size();
        for (int k = 0; k < pairs; k++) {
            into[k] = allowed[k] ? 0 : Float.NEGATIVE_INFINITY;
        }
        for (int e = 0; e < chain.edgeWidth(); e++) {
            int from = chain.edge(place, e) * pairs;
            for (int k = 0; k < pairs; k++) {
                into[k] += steps[from + k];
            }
        }
    }

    /** The exponentials of the weights of the step to a place. */
    private void factors(Chain chain, int place, double[] into) {
        Arrays.fill(into, 1);
        for (int e = 0; e < chain.edgeWidth(); e++) {
            int from = chain.edge(place, e) * into.length;
            for (int k = 0; k < into.length; k++) {
                into[k] *= factors[from + k];
            }
        }
    }

    /** The likeliest sequence of labels (Viterbi), by index. */
    public int[] best(Chain chain) {
        int n = labels.size();
        int length = chain.length();
        int[] best = new int[length];
        if (length == 0) {
            return best;
        }
        float[] scores = scores(chain);
        int[] back = new int[length * n];
        float[] step = new float[n * n];
        float[] now = new float[n];
        for (int b = 0; b < n; b++) {
            now[b] = allowed[n * n + b] ? scores[b] : Float.NEGATIVE_INFINITY;
        }
        for (int i = 1; i < length; i++) {
            step(chain, i, step);
            float[] next = new float[n];
            for (int b = 0; b < n; b++) {
                float most = Float.NEGATIVE_INFINITY;
                for (int a = 0; a < n; a++) {
                    float sum = now[a] + step[a * n + b];
                    if (sum > most) {
                        most = sum;
                        back[i * n + b] = a;
                    }
                }
                next[b] = most + scores[i * n + b];
            }
            now = next;
        }
        int at = 0;
        for (int b = 1; b < n; b++) {
            at = now[b] > now[at] ? b : at;
        }
        for (int i = length - 1; i >= 0; i--) {
            best[i] = at;
            at = back[i * n + at];
        }
        return best;
    }

    /** The probability of each label at each place, {@code place * labels + label}. */
    public float[] marginals(Chain chain) {
        int n = labels.size();
        int length = chain.length();
        float[] scores = scores(chain);
        double[] ways = new double[n * n];
        // Forward and backward with each place scaled to a sum of 1.
        double[] forward = new double[length * n];
        double[] own = new double[length * n];
        for (int i = 0; i < length; i++) {
            float top = Float.NEGATIVE_INFINITY;
            for (int b = 0; b < n; b++) {
                top = Math.max(top, scores[i * n + b]);
            }
            for (int b = 0; b < n; b++) {
                own[i * n + b] = StrictMath.exp(scores[i * n + b] - top);
            }
            double[] here = new double[n];
            if (i == 0) {
                for (int b = 0; b < n; b++) {
                    here[b] = allowed[n * n + b] ? 1 : 0;
                }
            } else {
                factors(chain, i, ways);
                for (int a = 0; a < n; a++) {
                    double before = forward[(i - 1) * n + a];
                    for (int b = 0; b < n; b++) {
                        here[b] += before * ways[a * n + b];
                    }
                }
            }
            double sum = 0;
            for (int b = 0; b < n; b++) {
                here[b] *= own[i * n + b];
                sum += here[b];
            }
            for (int b = 0; b < n; b++) {
                forward[i * n + b] = here[b] / sum;
            }
        }
        float[] marginals = new float[length * n];
        double[] backward = new double[n];
        Arrays.fill(backward, 1);
        for (int i = length - 1; i >= 0; i--) {
            double sum = 0;
            for (int a = 0; a < n; a++) {
                sum += forward[i * n + a] * backward[a];
            }
            for (int a = 0; a < n; a++) {
                marginals[i * n + a] = (float) (forward[i * n + a] * backward[a] / sum);
            }
            if (i == 0) {
                break;
            }
            for (int b = 0; b < n; b++) {
                backward[b] *= own[i * n + b];
            }
            factors(chain, i, ways);
            double[] earlier = new double[n];
            double all = 0;
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    earlier[a] += ways[a * n + b] * backward[b];
                }
                all += earlier[a];
            }
            for (int a = 0; a < n; a++) {
                earlier[a] /= all;
            }
            backward = earlier;
        }
        return marginals;
    }
}
