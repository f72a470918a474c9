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

    /** CLDR's Arabic name of the first misspells it, and of the second it knows nothing but the code. */
    @ParameterizedTest
    @CsvSource({"zgh, الأمازيغية المغربية المعيارية, Standard Moroccan Amazigh, amazighe standard marocain",
            "ber, الأمازيغية, Amazigh, amazighe", "ku, الكردية, Kurdish, kurde"})
    void languagesAreCalledWhatTheirSpeakersCallThem(String code, String arabic, String english, String french) {
        var messages = new Messages(new Locales("ar-EG", "en-GB", "fr-FR"));
        assertThat(messages.in(Language.AR).nameOfLanguage(code)).isEqualTo(arabic);
        assertThat(messages.in(Language.EN).nameOfLanguage(code)).isEqualTo(english);
        assertThat(messages.in(Language.FR).nameOfLanguage(code)).isEqualTo(french);
    }

    @Test
    void theArabWorldHasTwentyTwoCountries() {
        assertThat(Country.ARAB_WORLD).hasSize(22);
    }
}
