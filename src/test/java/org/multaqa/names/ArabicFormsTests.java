package org.multaqa.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArabicFormsTests {

    @ParameterizedTest
    @ValueSource(strings = {"التنميه", "والتنميه", "للتنميه", "بالتنميه", "كالتنميه", "فالتنميه", "وللتنميه"})
    void theArticleAndWhatIsJoinedToItAreTakenOff(String word) {
        assertThat(ArabicForms.of(word)).containsExactly("تنميه", word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ودراسات", "بدراسات", "لدراسات", "فدراسات"})
    void aLetterThatMayBeJoinedIsTakenOffAsASecondForm(String word) {
        assertThat(ArabicForms.of(word)).containsExactly(word, "دراسات");
    }

    @ParameterizedTest
    @ValueSource(strings = {"الله", "عبدالله", "والي", "بلد", "لبن", "society", "alger"})
    void otherWordsStandAsTheyAre(String word) {
        assertThat(ArabicForms.of(word)).containsExactly(word);
    }

    @Test
    void whatIsLeftIsNeverLessThanThreeLetters() {
        assertThat(ArabicForms.of("الام")).containsExactly("الام");
    }
}
