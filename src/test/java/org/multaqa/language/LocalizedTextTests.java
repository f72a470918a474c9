package org.multaqa.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;

class LocalizedTextTests {

    private static final LocalizedText NOUR = LocalizedText.of(Language.AR, "جمعية النور");

    @Test
    void aReaderGetsTheirOwnLanguageWhereItIsThere() {
        assertThat(NOUR.with(Language.FR, "Association An-Nour").bestFor(Language.FR))
                .isEqualTo(new Written("Association An-Nour", Language.FR));
    }

    @Test
    void aReaderOfEnglishGetsFrenchBeforeArabic() {
        assertThat(NOUR.with(Language.FR, "Association An-Nour").bestFor(Language.EN).language())
                .isEqualTo(Language.FR);
    }

    @Test
    void whatIsNotInTheReadersLanguageSaysWhichOneItIsIn() {
        assertThat(NOUR.bestFor(Language.FR)).isEqualTo(new Written("جمعية النور", Language.AR));
    }

    @Test
    void theOriginalStandsBesideATranslationOnly() {
        var both = NOUR.with(Language.EN, "Nour Association");
        assertThat(both.originalBeside(Language.EN)).contains(new Written("جمعية النور", Language.AR));
        assertThat(both.originalBeside(Language.AR)).isEmpty();
    }

    @Test
    void blankTranslationsCountAsMissing() {
        assertThat(LocalizedText.of(Language.AR, Map.of(Language.AR, "أثر", Language.EN, "  ")).in(Language.EN))
                .isEmpty();
    }

    @Test
    void thereIsNoTextWithoutItsOriginal() {
        assertThatThrownBy(() -> LocalizedText.of(Language.AR, Map.of(Language.EN, "Athar")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itNeverPutsAReadersTextIntoALog() {
        assertThat(NOUR.toString()).doesNotContain("النور");
    }
}
