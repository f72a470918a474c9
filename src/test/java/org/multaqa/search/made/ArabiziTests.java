package org.multaqa.search.made;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabiziTests {

    @Test
    void anArabiziNameKeepsItsVowels() {
        assertThat(Arabizi.GULF.type(pair("المنصورة", "almansoura"))).isEqualTo("alman9oura");
        assertThat(Arabizi.EGYPT.type(pair("قابوس", "qaboos"))).isEqualTo("qaboos");
    }

    @ParameterizedTest
    @CsvSource({"حكمة, hekma, 7ekma", "معرفة, maarefa, ma3arefa", "خنشلة, khenchela, 5enshela", "سعيد, said, sa3id"})
    void theLettersThatLatinLacksAreDigits(String arabic, String latin, String typed) {
        assertThat(Arabizi.LEVANT.type(pair(arabic, latin))).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({"غريان, gharyan, 3'aryan", "شيخ, sheikh, shei7'", "رياض, riyadh, riya9'"})
    void aDotIsAnApostrophe(String arabic, String latin, String typed) {
        assertThat(Arabizi.DOTTED.type(pair(arabic, latin))).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({"LEVANT, 2alam", "EGYPT, qalam", "MAGHREB, 9alam"})
    void qafIsTypedAsItIsSpokenThere(Arabizi habit, String typed) {
        assertThat(habit.type(pair("قلم", "qalam"))).isEqualTo(typed);
    }

    @Test
    void aHamzaIsTypedOnlyInsideAndAtTheEnd() {
        assertThat(Arabizi.GULF.type(pair("أبوظبي", "abudhabi"))).isEqualTo("abudhabi");
        assertThat(Arabizi.GULF.type(pair("تاجوراء", "tajoura"))).isEqualTo("tajoura2");
    }

    @Test
    void aWordWithoutSuchLettersIsNoArabizi() {
        assertThat(Arabizi.withDigitsFor(List.of(pair("تمكين", "tamkeen")))).isEmpty();
        assertThat(Arabizi.withDigitsFor(List.of(pair("غريان", "gharyan")))).containsExactly(Arabizi.EGYPT,
                Arabizi.DOTTED);
    }

    private static Transliteration pair(String arabic, String latin) {
        return Transliteration.of(arabic, latin).orElseThrow();
    }
}
