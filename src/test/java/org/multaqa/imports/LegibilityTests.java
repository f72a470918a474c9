package org.multaqa.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegibilityTests {

    @ParameterizedTest
    @ValueSource(strings = {"\u3164", "\u200D", "\u2800\u2800", "\uDB40\uDC41\uDB40\uDC42", "\u115F", "…", "Nour\u3164",
            "No\u200Dur", "Nour\uDB40\uDC41", "Nour \u2800", "نور\u200C\u200C", "No\u0301\u200Cr"})
    void aNameThatNobodySeesOrThatHidesSomethingIsNone(String name) {
        assertThat(Legibility.problems(name)).containsExactly(Problem.NAME_INVISIBLE);
    }

    @Test
    void marksPiledUpOnALetterCoverWhatStandsAround() {
        assertThat(Legibility.problems("Nour" + "\u0335".repeat(5))).containsExactly(Problem.NAME_STACKED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0410mnesty", "Gr\u0435\u0435npeace", "Ox\u03BFfam", "N\u0585ur"})
    void aWordWithLettersThatOnlyLookLatinIsDisguised(String name) {
        assertThat(Legibility.problems(name + " Oran")).containsExactly(Problem.NAME_DISGUISED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AH\u0423\u0411\u0438X", "\u041Co\u0441ква"})
    void aCyrillicWordWithLatinLettersIsMixedButMayBeAnHonestSlip(String name) {
        assertThat(Legibility.problems(name)).containsExactly(Problem.NAME_MIXED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"جمعية الأمل (AMAL)", "الـUNHCR", "جَمْعِيَّةُ الرَّحْمَٰنِ", "خانه\u200Cها",
            "क्षत्रिय संस्था", "ശ്രീ\u200D", "བཀྲ་ཤིས་", "Hội Chữ thập đỏ Việt Nam", "Красный Крест (ICRC)",
            "日本NPOセンター",
            "Ελληνικός Ερυθρός Σταυρός – HRC", "Nour ❤\uFE0F", "Côte d’Ivoire", "المنتدى 21", "350.org", "한국 NGO"})
    void aNameOfAnyScriptPasses(String name) {
        assertThat(Legibility.problems(name)).isEmpty();
    }

    @Test
    void anOverrideTurnsANameAroundAndAMarkOfDirectionDoesNot() {
        assertThat(Legibility.isTurned("\u202Eruon")).isTrue();
        assertThat(Legibility.isTurned("المكتبة الوطنية\u200E")).isFalse();
    }
}
