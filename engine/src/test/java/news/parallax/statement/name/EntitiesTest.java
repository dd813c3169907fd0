package news.parallax.statement.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.statement.name.Name.Type;
import news.parallax.text.Span;
import org.junit.jupiter.api.Test;

class EntitiesTest {
    private static List<Name> people(String... entities) {
        return names(Type.PERSON, entities);
    }

    private static List<Name> names(Type type, String... entities) {
        return Stream.of(entities)
                .map(e -> new Name(new Span(0, e.length()), type, e))
                .toList();
    }

    @Test
    void theFullestFormOfAnyAccountIsTheNameInAll() {
        Entities entities =
                new Entities(List.of(people("Osk"), people("Mira Osk", "Jon Halden"), people("Mira J. Osk")));
        assertThat(entities.common(0, "Osk")).isEqualTo("Mira J. Osk");
        assertThat(entities.common(1, "Mira Osk")).isEqualTo("Mira J. Osk");
        assertThat(entities.common(1, "Jon Halden")).isEqualTo("Jon Halden");
        assertThat(entities.common(2, "Mira J. Osk")).isEqualTo("Mira J. Osk");
    }

    @Test
    void twoPeopleWithOneSurnameAreNotOne() {
        Entities entities = new Entities(List.of(people("Brecht"), people("Halla Brecht"), people("Jonas Brecht")));
        assertThat(entities.common(0, "Brecht")).isEqualTo("Brecht");
        assertThat(entities.common(1, "Halla Brecht")).isEqualTo("Halla Brecht");
        assertThat(entities.common(2, "Jonas Brecht")).isEqualTo("Jonas Brecht");
    }

    @Test
    void whatOneAccountKeepsApartStaysApart() {
        Entities entities = new Entities(List.of(people("Brecht", "Halla Brecht"), people("Halla Brecht")));
        assertThat(entities.common(0, "Brecht")).isEqualTo("Brecht");
    }

    @Test
    void lettersStandForTheBodyThatAnotherAccountSpellsOut() {
        Entities entities = new Entities(
                List.of(names(Type.ORGANISATION, "C.N.A."), names(Type.ORGANISATION, "Coastline News Agency")));
        assertThat(entities.common(0, "C.N.A.")).isEqualTo("Coastline News Agency");
    }

    @Test
    void aTownIsNotShortForAPerson() {
        Entities entities = new Entities(List.of(names(Type.PLACE, "Kell"), people("Ana Kell")));
        assertThat(entities.common(0, "Kell")).isEqualTo("Kell");
    }

    @Test
    void oneNameWrittenInTwoWaysIsOne() {
        Entities entities = new Entities(List.of(people("Hamid al-Osk"), people("Hamid Osk")));
        assertThat(entities.common(0, "Hamid al-Osk")).isEqualTo(entities.common(1, "Hamid Osk"));
    }

    @Test
    void whatAnAccountDoesNotNameIsLeftAsItIs() {
        Entities entities = new Entities(List.of(people("Mira Osk")));
        assertThat(entities.common(0, "the harbour office")).isEqualTo("the harbour office");
    }
}
