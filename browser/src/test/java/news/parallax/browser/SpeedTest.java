package news.parallax.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import news.parallax.browser.Chromium.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large comparison: forty accounts of one event. */
@InChromium
class SpeedTest {
    private static final int ACCOUNTS = 40;
    private static final int FACTS = 180;
    private static final int OF_EACH = 14;

    private static final String[] DID =
            "inspected bought closed counted painted rescued photographed insured moved repaired guarded searched"
                    .split(" ");

    private final Chromium chromium;

    SpeedTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @Test
    void fortyAccountsAreAPageOfLessThanTwoMegabytesThatOpensAtOnce(@TempDir Path folder) throws IOException {
        Path page = Pages.compare(accounts(folder.resolve("accounts")), folder.resolve("large.html"));

        List<Integer> milliseconds = new ArrayList<>();
        int claims = 0;
        int columns = 0;
        for (int i = 0; i < 3; i++) {
            try (Visit visit = chromium.open(page, Window.DESK)) {
                claims = visit.number("document.querySelector('.sides tbody').rows.length");
                columns = visit.number("document.querySelector('.sides tbody tr').cells.length - 1");
                milliseconds.add(visit.number(
                        "Math.round(performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd)"));
            }
        }
        Collections.sort(milliseconds);
        System.out.printf(
                "%d accounts, %d claims: %d KB, read in %d ms (median of %s)%n",
                columns, claims, Files.size(page) >> 10, milliseconds.get(1), milliseconds);
        assertThat(columns).isEqualTo(ACCOUNTS);
        assertThat(claims).isBetween(150, 260);
        assertThat(Files.size(page)).isLessThan(2_000_000);
        // A second on a machine at rest; those that build seldom are.
        assertThat(milliseconds.get(1)).isLessThan(5000);
    }

    private static Path accounts(Path folder) throws IOException {
        Files.createDirectories(folder);
        Random random = new Random(40);
        // Words of no language, that no two of them share: nothing makes one claim of two.
        List<String> facts = Stream.generate(() -> name(random) + " " + name(random) + " "
                        + DID[random.nextInt(DID.length)] + " " + word(random) + " " + word(random) + " near "
                        + name(random) + " with " + word(random) + " and " + word(random) + ".")
                .limit(FACTS)
                .toList();
        for (int i = 0; i < ACCOUNTS; i++) {
            StringBuilder text = new StringBuilder();
            text.append(
                    "Fire destroyed the Gallan grain terminal in the port of Vellmar on Monday, 3 May 2027, killing nine workers.\n\n");
            text.append(
                    "The chief of the Vellmar fire brigade, Irma Tolland, said that the fire at the Gallan terminal began in a silo.\n\n");
            List<String> own = new ArrayList<>(facts);
            Collections.shuffle(own, random);
            own.subList(0, OF_EACH).forEach(fact -> text.append(fact).append("\n\n"));
            Files.writeString(folder.resolve("account-%02d.txt".formatted(i + 1)), text);
        }
        return folder;
    }

    private static String name(Random random) {
        String word = word(random);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String word(Random random) {
        String vowels = "aeiou";
        String consonants = "bdfgklmnprstvz";
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append(consonants.charAt(random.nextInt(consonants.length())))
                    .append(vowels.charAt(random.nextInt(vowels.length())));
        }
        return word.toString();
    }
}
