package news.parallax.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.article.Article;
import news.parallax.extract.Input.Format;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the samples, broken in many ways, each the same way in every run; and the samples read twice. */
class BrokenPagesTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int TIMES = 5;

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            List<Path> samples = files.filter(f -> f.toString().matches(".*\\.(?:html|txt|json)"))
                    .sorted()
                    .toList();
            assertThat(samples).hasSizeGreaterThan(20);
            return samples;
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Format format(Path file) {
        String name = file.toString();
        return name.endsWith(".html") ? Format.HTML : name.endsWith(".json") ? Format.JSON : Format.TEXT;
    }

    @ParameterizedTest
    @EnumSource
    void aBrokenPageIsReadOrRefusedAndReadTheSameAgain(Breaker breaker) throws IOException {
        int read = 0;
        int all = 0;
        for (Path sample : samples()) {
            if (format(sample) != Format.HTML) {
                continue;
            }
            byte[] page = bytes(sample);
            for (int seed = 0; seed < TIMES; seed++) {
                byte[] broken = breaker.apply(page, new Random(seed * 31L + breaker.ordinal()));
                assertThat(broken).isEqualTo(breaker.apply(page, new Random(seed * 31L + breaker.ordinal())));
                String name = breaker + " of " + sample.getFileName() + " with seed " + seed;
                all++;
                try {
                    Article article = Extracted.of(Format.HTML, broken);
                    assertThat(Extracted.of(Format.HTML, broken)).as(name).isEqualTo(article);
                    read++;
                } catch (UnreadableInputException refused) {
                    assertThat(refused.getMessage()).as(name).isNotBlank();
                } catch (RuntimeException | StackOverflowError e) {
                    throw new AssertionError(name, e);
                }
            }
        }
        // What is cut off or packed into a drawing is rightly refused; most of what is broken can be read.
        assertThat(read * 2).as("%s pages of %s read", read, all).isGreaterThanOrEqualTo(all);
    }

    @ParameterizedTest
    @EnumSource(names = {"WRONG_CHARSET_DECLARED", "NULLS", "OTHER_CHARSET"})
    void lightDamageCostsLittleOfTheStory(Breaker breaker) throws Exception {
        for (Path sample : samples()) {
            if (format(sample) == Format.HTML) {
                byte[] page = bytes(sample);
                String whole = Extracted.of(Format.HTML, page).body();
                byte[] broken = breaker.apply(page, new Random(1));
                assertThat(shared(whole, Extracted.of(Format.HTML, broken).body()))
                        .as("%s of %s", breaker, sample)
                        .isGreaterThan(0.7);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatWasWonReadAgainIsTheSame(Path sample) throws UnreadableInputException {
        String body = Extracted.of(format(sample), bytes(sample)).body();
        String again =
                Extracted.of(Format.TEXT, body.getBytes(StandardCharsets.UTF_8)).body();
        // A standfirst that now comes first may be taken for the headline.
        assertThat(shared(body, again)).isGreaterThanOrEqualTo(0.97);
    }

    /** The F of the words of two texts, each as often as it stands there. */
    private static double shared(String a, String b) {
        Map<String, Long> first = words(a);
        Map<String, Long> second = words(b);
        long both = first.entrySet().stream()
                .mapToLong(e -> Math.min(e.getValue(), second.getOrDefault(e.getKey(), 0L)))
                .sum();
        long all = sum(first) + sum(second);
        return all == 0 ? 1 : 2.0 * both / all;
    }

    private static long sum(Map<String, Long> words) {
        return words.values().stream().mapToLong(n -> n).sum();
    }

    private static Map<String, Long> words(String text) {
        Matcher m = WORD.matcher(text);
        return Arrays.stream(m.results().map(r -> r.group()).toArray(String[]::new))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
