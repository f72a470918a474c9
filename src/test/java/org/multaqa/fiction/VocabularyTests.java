package org.multaqa.fiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.multaqa.organisations.Place;

class VocabularyTests {

    private final Vocabulary words = new Vocabulary();

    @Test
    void theCountriesShareOutTheWholeMall() {
        assertThat(words.lands).hasSize(92);
        assertThat(words.lands.stream().mapToInt(Land::share).sum()).isEqualTo(Slots.SIZE);
    }

    @Test
    void everyCountryHasACityAndNamesInItsTongue() {
        assertThat(words.lands).allSatisfy(land -> {
            assertThat(land.cities()).isNotEmpty();
            assertThat(words.properNames(land.tongue())).hasSizeGreaterThan(5);
            assertThat(words.people(land.tongue())).hasSizeGreaterThan(10);
        });
    }

    @Test
    void noTwoCitiesAreInOnePlace() {
        var places = words.lands.stream().flatMap(land -> land.cities().stream()).map(City::place).toList();
        assertThat(places).doesNotHaveDuplicates().doesNotContain(new Place(0, 0));
    }

    @Test
    void eachTopicHasTenPurposes() {
        assertThat(words.topics).hasSize(15)
                .allSatisfy(topic -> assertThat(words.purposes.stream().filter(one -> one.topic().equals(topic)))
                        .hasSizeGreaterThanOrEqualTo(10));
    }

    @Test
    void everyPlaceInATextHasAtLeastSixSentences() {
        assertThat(Set.of("summary", "opening", "mission", "people", "closing"))
                .allSatisfy(place -> assertThat(words.sentences(place)).hasSizeGreaterThanOrEqualTo(6));
    }

    @Test
    void noWordIsMissingInALanguage() {
        var all = Stream.of(words.bodies.stream().map(Body::word), words.purposes.stream().map(Purpose::words),
                words.purposes.stream().flatMap(purpose -> purpose.deeds().stream()),
                words.purposes.stream().flatMap(purpose -> purpose.aims().stream()),
                words.compounds().stream().map(ProperName::words)).flatMap(one -> one);
        assertThat(all).allSatisfy(one -> {
            assertThat(one.ar()).isNotBlank();
            assertThat(one.en()).isNotBlank();
            assertThat(one.fr()).isNotBlank();
        });
    }

    @Test
    void frenchPrepositionsAgreeWithTheCity() {
        assertThat(French.at("Le Caire")).isEqualTo("au Caire");
        assertThat(French.of("Le Caire")).isEqualTo("du Caire");
        assertThat(French.of("Édimbourg")).isEqualTo("d’Édimbourg");
        assertThat(French.of("Tunis")).isEqualTo("de Tunis");
    }

    @Test
    void aPurposeCanBeSaidInTwoWaysInArabic() {
        assertThat(Arabic.forTheSakeOf("لحماية البيئة")).isEqualTo("من أجل حماية البيئة");
        assertThat(Arabic.forTheSakeOf("للتسامح")).isEqualTo("من أجل التسامح");
    }
}
