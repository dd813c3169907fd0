package news.parallax.app.truth;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.parallax.article.Dating;
import org.jspecify.annotations.Nullable;

/** What is known to be true of a sample story. Its layout is told in {@code README.md} beside the truth files. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Truth(
        List<Happening> events,
        Map<String, String> published,
        Map<String, Body> body,
        List<LinedUp> lineups,
        List<Pair> apart,
        List<Pair> discrepancies,
        List<Pair> notDiscrepancies,
        List<List<String>> origins,
        Map<String, String> days,
        Map<String, String> follows,
        Map<String, List<String>> roundUps,
        List<Miss> knownMisses) {
    public Truth {
        days = Objects.requireNonNullElse(days, Map.of());
        follows = Objects.requireNonNullElse(follows, Map.of());
        roundUps = Objects.requireNonNullElse(roundUps, Map.of());
        knownMisses = Objects.requireNonNullElse(knownMisses, List.of());
    }

    /** What is right and not reached: the measure, the beginning of its line, and what is found instead. */
    public record Miss(String measure, String miss, String found) {}

    /** An event and its accounts, by file name. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Happening(String name, String date, List<String> articles) {}

    /** Words that must be in a body, and leftovers that must not. */
    public record Body(List<String> with, List<String> without) {}

    /** A sentence: the file it stands in and some of its words. */
    public record Spot(String input, String contains) {}

    /** Sentences that speak of the same thing, and who is silent on it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record LinedUp(String claim, List<Spot> statements, List<String> silent) {}

    /** Two sentences. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Pair(String kind, Spot a, Spot b, String why) {}

    /** Whether an account can be of that day or time by all that its story tells; none at all is never wrong. */
    boolean canBeOf(String account, @Nullable Dating found) {
        String known = days.get(account);
        return found == null
                || known == null
                || !found.earliest().isAfter(LocalDate.parse(known.substring(11)))
                        && !found.latest().isBefore(LocalDate.parse(known.substring(0, 10)));
    }

    static Truth of(String story) throws IOException {
        try (InputStream in = Truth.class.getResourceAsStream("/truth/" + story + ".json")) {
            return new ObjectMapper().readValue(Objects.requireNonNull(in, story), Truth.class);
        }
    }
}
