package org.multaqa.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTests {

    @Test
    void theAddressOfASelectionIsTheSameInWhateverOrderItWasChosen() {
        var one = Selection.all().with(Facet.COUNTRY, "tn").with(Facet.TOPIC, "health");
        var other = Selection.all().with(Facet.TOPIC, "health").with(Facet.COUNTRY, "tn");
        assertThat(one.parameters()).isEqualTo("topic=health&country=tn").isEqualTo(other.parameters());
    }

    @Test
    void whatIsChosenOnceCanBeTakenBack() {
        var chosen = Selection.all().with(Facet.TOPIC, "health").with(Facet.TOPIC, "peace");
        assertThat(chosen.without(Facet.TOPIC, "health").chosen(Facet.TOPIC)).isEqualTo(List.of("peace"));
        assertThat(chosen.without(Facet.TOPIC, "health").without(Facet.TOPIC, "peace")).isEqualTo(Selection.all());
    }

    @Test
    void aNewChoiceBeginsAtTheFirstPage() {
        assertThat(Selection.all().after("x").with(Facet.REACH, "local").after()).isNull();
    }

    @Test
    void lettersOfEveryScriptSurviveTheAddress() {
        var selection = Selection.looking("جمعية & co", null);
        assertThat(selection.parameters())
                .isEqualTo("q=%D8%AC%D9%85%D8%B9%D9%8A%D8%A9+%26+co");
    }

    /** Whatever stands in a sentence is isolated there; what could end that, or break its line, is not typed by anyone. */
    @ParameterizedTest
    @ValueSource(strings = {"\u061c", "\u200b", "\u200e", "\u200f", "\u202a", "\u202b", "\u202c", "\u202d",
            "\u202e", "\u2060", "\u2066", "\u2067", "\u2068", "\u2069", "\u206a", "\u206f", "\ufeff", "\ufff9",
            "\u00ad", "\udb40\udc41"})
    void whatIsUnseenAndTurnsTheLineIsLeftOut(String unseen) {
        assertThat(Selection.text("a" + unseen + "b")).isEqualTo("ab");
        assertThat(Selection.text(unseen)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0085", "\u009f", "\u2028", "\u2029"})
    void whatEndsALineIsTakenForASpace(String end) {
        assertThat(Selection.text("a" + end + "b")).isEqualTo("a b");
    }

    @Test
    void whatJoinsLettersAndFacesStays() {
        assertThat(Selection.text("می\u200cخواهم 👩🏽\u200d🌾 \u06dd")).isEqualTo("می\u200cخواهم 👩🏽\u200d🌾 \u06dd");
    }

    @Test
    void whatIsNoTextIsTakenForASpace() {
        assertThat(Selection.text("a\u0000b\uD800c")).isEqualTo("a b c");
        assertThat(Selection.text("𞸀 عربي")).isEqualTo("𞸀 عربي");
        assertThat(Selection.text("x".repeat(10_000))).hasSize(200);
    }
}
