package news.parallax.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.parallax.model.Chain;
import news.parallax.model.Crf;
import news.parallax.statement.tagger.Role;
import news.parallax.statement.tagger.Tagger;
import news.parallax.text.English;

/** Learns who is said to have said what, from the training part of PolNeAR. */
final class AttributionTraining {
    private static final int FOLDS = 5;
    /** Features are left out by chance; models of one run differ by a point of F, their average is steadier and better. */
    private static final int RUNS = 3;
    /** Added to the weight of beginning a cue: what is not found is lost for all that follows. */
    private static final float CUE = 1;
    /** Added to the weight of being no part, so that as much is missed as is too much. */
    private static final float NONE = -0.04f;

    static void run(Options options, PrintStream out) throws IOException {
        if (options.paths("--polnear").isEmpty()) {
            throw new IllegalArgumentException(
                    "no corpus given; add --polnear DIR, the folder that holds train and dev");
        }
        Path base = options.paths("--polnear").get(0);
        English english = new English();
        List<AttributionExample> train = AttributionExample.read(base.resolve("train"), english);
        List<AttributionExample> dev = AttributionExample.read(base.resolve("dev"), english);
        new AttributionScore(learn(train)).report(dev, out);
        if (!options.paths("--write").isEmpty()) {
            // What is shipped learns from all there is; what was scored has not seen what it was scored on.
            Tagger shipped = learn(Stream.concat(train.stream(), dev.stream()).toList());
            try (OutputStream to =
                    Files.newOutputStream(options.paths("--write").get(0))) {
                shipped.write(to);
            }
        }
    }

    static Tagger learn(List<AttributionExample> train) {
        Map<String, Integer> levels = levels(train);
        List<int[]> answers = train.stream().map(AttributionExample::answers).toList();
        List<Chain> chains = train.stream()
                .map(e -> Tagger.chain(e.sentences(), e.quotes(), levels))
                .toList();
        List<float[]> held = new ArrayList<>();
        Crf[] parts = new Crf[FOLDS];
        for (int f = 0; f < FOLDS; f++) {
            List<Chain> some = new ArrayList<>();
            List<int[]> someAnswers = new ArrayList<>();
            for (int i = 0; i < chains.size(); i++) {
                if (i % FOLDS != f) {
                    some.add(chains.get(i));
                    someAnswers.add(answers.get(i));
                }
            }
            parts[f] = new CrfTraining(Role.labels(), Tagger.steps())
                    .learn(some, someAnswers, new float[Role.labels().size()], 1);
        }
        for (int i = 0; i < chains.size(); i++) {
            held.add(parts[i % FOLDS].marginals(chains.get(i)));
        }
        Crf first = new CrfTraining(Role.labels(), Tagger.steps())
                .learn(chains, answers, new float[Role.labels().size()], RUNS);
        List<Chain> again = new ArrayList<>();
        for (int i = 0; i < chains.size(); i++) {
            AttributionExample e = train.get(i);
            again.add(Tagger.again(e.sentences(), e.quotes(), levels, held.get(i)));
        }
        return new Tagger(
                levels, first, new CrfTraining(Role.labels(), Tagger.steps()).learn(again, answers, bias(), RUNS));
    }

    private static float[] bias() {
        float[] bias = new float[Role.labels().size()];
        bias[0] = NONE;
        bias[Role.CUE.label(true)] = CUE;
        return bias;
    }

    private static Map<String, Integer> levels(List<AttributionExample> examples) {
        Map<String, int[]> counts = new HashMap<>();
        for (AttributionExample e : examples) {
            for (int i = 0; i < e.tokens().size(); i++) {
                int[] c = counts.computeIfAbsent(e.tokens().get(i).lower(), k -> new int[2]);
                c[0]++;
                c[1] += AttributionExample.KIND[e.answers()[i]] == 2 ? 1 : 0;
            }
        }
        Map<String, Integer> levels = new HashMap<>();
        counts.forEach((word, c) -> {
            double p = c[1] / (c[0] + 2.0);
            int level = c[1] < 2 ? 0 : p > 0.6 ? 4 : p > 0.3 ? 3 : p > 0.1 ? 2 : p > 0.02 ? 1 : 0;
            if (level > 0 && word.chars().anyMatch(Character::isLetter)) {
                levels.put(word, level);
            }
        });
        return levels;
    }
}
