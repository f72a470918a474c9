package org.multaqa.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

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

    @Test
    void whatIsNoTextIsTakenForASpace() {
        assertThat(Selection.text("a\u0000b\uD800c")).isEqualTo("a b c");
        assertThat(Selection.text("𞸀 عربي")).isEqualTo("𞸀 عربي");
        assertThat(Selection.text("x".repeat(10_000))).hasSize(200);
    }
}
