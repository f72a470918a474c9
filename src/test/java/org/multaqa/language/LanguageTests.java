package org.multaqa.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ar-MA,fr;q=0.8 | AR", "fr-CA | FR", "de,ar;q=0.5 | AR", "de | EN",
            "*;q=0.1 | EN", ";;;,,, | EN"})
    void theBestLanguageIsTheFirstOfTheThreeThatTheReaderAsksFor(String header, Language best) {
        assertThat(Language.best(header)).isEqualTo(best);
    }

    @Test
    void withoutAWishItIsEnglish() {
        assertThat(Language.best(null)).isEqualTo(Language.EN);
    }

    @Test
    void countriesHaveTheirNamesInTheThreeLanguages() {
        var egypt = new Country("EG");
        assertThat(egypt.name(Language.AR)).isEqualTo("مصر");
        assertThat(egypt.name(Language.EN)).isEqualTo("Egypt");
        assertThat(egypt.name(Language.FR)).isEqualTo("Égypte");
        assertThat(new Country("PS").name(Language.AR)).isEqualTo("فلسطين");
        assertThat(new Country("XK").name(Language.EN)).isEqualTo("Kosovo");
    }

    @Test
    void theArabWorldHasTwentyTwoCountries() {
        assertThat(Country.ARAB_WORLD).hasSize(22);
    }
}
