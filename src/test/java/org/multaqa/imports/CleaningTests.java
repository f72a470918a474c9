package org.multaqa.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleaningTests {

    @Test
    void invisibleMarksOfDirectionAreTakenOut() {
        assertThat(Cleaning.line("\u200Fجمعية\u200E نور\u202E")).isEqualTo("جمعية نور");
    }

    @Test
    void whatTellsWordsApartInPersianStays() {
        assertThat(Cleaning.line("خانه\u200Cها")).isEqualTo("خانه\u200Cها");
    }

    @Test
    void whiteSpaceOfEveryKindBecomesOneSpace() {
        assertThat(Cleaning.line("  Nour\u00A0\tof\r\nFez ")).isEqualTo("Nour of Fez");
    }

    @Test
    void lettersAreComposed() {
        assertThat(Cleaning.line("Fe\u0300s")).isEqualTo("F\u00E8s");
    }

    @Test
    void paragraphsStayParagraphs() {
        assertThat(Cleaning.paragraphs("One  line.\r\n\r\n\r\nAnother. ")).isEqualTo("One line.\n\nAnother.");
    }

    @Test
    void aControlCharacterTellsOfADamagedFile() {
        assertThat(Cleaning.isDamaged("Nour\u0000")).isTrue();
        assertThat(Cleaning.isDamaged("Nour\r\n\tFez")).isFalse();
    }
}
