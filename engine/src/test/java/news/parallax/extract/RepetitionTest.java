package news.parallax.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.extract.cue.Fingerprint;
import news.parallax.extract.cue.Repetition;
import org.junit.jupiter.api.Test;

class RepetitionTest {
    private static final Extractor EXTRACTOR = new Extractor();
    private static final String FOOTER = "We independently read everything that we recommend.";
    private static final List<String> TRAM = List.of(
            "The tram line to Varr Hill was shut on Monday after a landslide buried the track above the quarry stop.",
            "Nobody was hurt, the fire service said, but a car with eleven passengers stopped a few metres short of the mud.",
            "The transport office expects to clear the track within a week if the rain stops, its director, Piet Moss, said.",
            "“I saw the hill come down and pulled the brake,” said the driver, Halla Brecht. “That was all there was to do.”",
            "Until then buses run every twenty minutes from the market square to the upper village and back again.",
            "A smaller slide had blocked the same stretch in the spring, and the council had put off a wall for want of money.");
    private static final List<String> BRIDGE = List.of(
            "The council of Lower Quay voted on Tuesday to close the old iron bridge to lorries from the first of the month.",
            "Its engineers had found cracks in two of the four piers, according to a report that was published last week.",
            "Councillor Hanne Dorr said that the repairs would take two years and cost more than the town could pay alone.",
            "“We should have looked ten years ago,” she told the meeting. “Now we have no choice, and neither has anybody else.”",
            "Drivers will have to go by way of the northern ring, which adds about half an hour to the way to the harbour.",
            "The bridge was built in 1911, when hardly anything heavier than a cart with two horses was meant to cross it.");
    private static final List<String> SCHOOL = List.of(
            "Pupils in Estmark will go back to school a week late because the boilers of three buildings are not yet mended.",
            "The education office said on Wednesday that the parts had been ordered in the spring and had never arrived.",
            "Parents who cannot stay at home may bring their children to the sports hall, where teachers will look after them.",
            "“I will believe in the new boilers when I can put my hand on one,” said Tove Aldane, who has three children there.",
            "The office has asked the province for money to pay for heaters until the parts come, and has had no answer yet.",
            "Two winters ago the same schools were shut for nine days after a pipe burst under the yard of the largest of them.");

    private static Input text(List<String> story, String... more) {
        return new Input("in/put", Input.Format.TEXT, flattened(story, more).getBytes(StandardCharsets.UTF_8));
    }

    /** As a scraper leaves a page, so that there is doubt. */
    private static String flattened(List<String> story, String... more) {
        return "Home\nNews\nSport\nWeather\n"
                + String.join(
                        "\n", Stream.concat(story.stream(), Stream.of(more)).toList())
                + "\nShare this\nMost read\nFerry fares to rise in the summer\nLock keeper retires\nContact us\nPrivacy policy";
    }

    private static Repetition run(List<Input> inputs) {
        return Repetition.of(inputs.stream().map(EXTRACTOR::fingerprint).toList());
    }

    private static List<String> body(Input input, List<Input> run) throws UnreadableInputException {
        var article = EXTRACTOR.extract(input, run(run));
        Extracted.hold(article);
        return article.paragraphs().stream().map(article.snapshot()::text).toList();
    }

    @Test
    void aLineUnderSeveralStoriesIsNoBody() throws UnreadableInputException {
        Input tram = text(TRAM, FOOTER);
        assertThat(body(tram, List.of(tram))).as("alone").contains(FOOTER);
        assertThat(body(tram, List.of(tram, text(BRIDGE, FOOTER), text(SCHOOL, FOOTER))))
                .containsExactlyElementsOf(TRAM);
    }

    @Test
    void oneStoryUnderSeveralFootersStaysWhole() throws UnreadableInputException {
        Input tram = text(TRAM, "Wren Media is a registered charity of the hill towns.");
        List<Input> run =
                List.of(tram, text(TRAM, "All rights are with the Quarry Post and its owners."), text(TRAM, FOOTER));
        for (Input input : run) {
            assertThat(body(input, run)).containsAll(TRAM).isEqualTo(body(input, List.of(input)));
        }
    }

    @Test
    void aStatementThatManyQuoteStays() throws UnreadableInputException {
        String quoted = "“We are sorry, and we will mend it.”";
        Input tram = text(TRAM, quoted);
        List<Input> run = List.of(tram, text(BRIDGE, quoted), text(SCHOOL, quoted));
        assertThat(body(tram, run)).isEqualTo(body(tram, List.of(tram)));
    }

    @Test
    void aParagraphOfTheStoryThatAnotherStoryRepeatsStays() throws UnreadableInputException {
        Input tram = text(TRAM);
        assertThat(body(tram, List.of(tram, text(BRIDGE, TRAM.get(1)), text(SCHOOL, TRAM.get(1)))))
                .containsExactlyElementsOf(TRAM);
    }

    @Test
    void anInputThatIsGivenAgainSaysNothingNew() throws UnreadableInputException {
        Input tram = text(TRAM, FOOTER);
        assertThat(body(tram, List.of(tram, tram, tram))).contains(FOOTER);
    }

    @Test
    void theOrderOfTheInputsMakesNoDifference() throws UnreadableInputException {
        List<Input> run = new ArrayList<>(List.of(text(TRAM, FOOTER), text(BRIDGE, FOOTER), text(SCHOOL, FOOTER)));
        List<String> before = body(run.get(0), run);
        Input first = run.get(0);
        Collections.reverse(run);
        assertThat(body(first, run)).isEqualTo(before);
    }

    @Test
    void articlesInJsonCountAsTextDoes() throws UnreadableInputException {
        String json = "{\"text\": \"" + flattened(BRIDGE, FOOTER).replace("\n", "\\n") + "\"}";
        Input other = new Input("other.json", Input.Format.JSON, json.getBytes(StandardCharsets.UTF_8));
        Input tram = text(TRAM, FOOTER);
        assertThat(body(tram, List.of(tram, other))).containsExactlyElementsOf(TRAM);
        assertThat(body(other, List.of(tram, other))).containsExactlyElementsOf(BRIDGE);
    }

    @Test
    void whatCannotBeReadHasNothingInCommon() throws UnreadableInputException {
        Input tram = text(TRAM, FOOTER);
        Input broken = new Input("broken.json", Input.Format.JSON, "{".getBytes(StandardCharsets.UTF_8));
        assertThat(body(tram, List.of(broken, tram))).contains(FOOTER);
    }

    @Test
    void quotationMarksCapitalsAndWhiteSpaceMakeNoOtherLine() {
        Fingerprint a = Fingerprint.of("a", List.of("Don’t miss  the Hill Letter each Friday"));
        Fingerprint b = Fingerprint.of("b", List.of("don't miss the Hill Letter each friday"));
        Repetition both = Repetition.of(List.of(a, b));
        List<String> lines = List.of(TRAM.get(0), TRAM.get(1), "Don't miss the hill letter each Friday");
        assertThat(both.weigh("a", lines, new double[] {6, 6, 1})[2]).isNegative();
        assertThat(Repetition.NONE.weigh("a", lines, new double[] {6, 6, 1})).containsExactly(6, 6, 1);
    }
}
