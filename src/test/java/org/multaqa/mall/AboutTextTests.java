package org.multaqa.mall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.language.Language;

class AboutTextTests {

    @Test
    void aHeadingThatLinksToItselfIsAPlainHeadingWithThatAnchor() {
        var text = AboutText.parse("# About\n\n## [Who *we* are](#who)\n\nOne.\n\nTwo.\n");
        assertThat(text.title()).isEqualTo("About");
        assertThat(text.lead()).isEqualTo("One.");
        assertThat(text.sections()).containsExactly(new AboutText.Section("who", "Who we are"));
        assertThat(text.html()).startsWith("<h2 id=\"who\">Who <em>we</em> are</h2>").doesNotContain("About");
    }

    @Test
    void itsLeadIsPlainText() {
        var text = AboutText
                .parse("# About\n\nMeasured by <bdi lang=\"en\">WCAG 2.2</bdi>, with *all*\n[who answer](#host).\n");
        assertThat(text.lead()).isEqualTo("Measured by WCAG 2.2, with all who answer.");
    }

    @Test
    void aTextWithoutATitleIsRefused() {
        assertThatThrownBy(() -> AboutText.parse("Just so.")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"about", "privacy", "accessibility"})
    void aTextHasTheSameAnchorsInTheThreeLanguages(String name) {
        assertThat(anchors(name, Language.EN)).isNotEmpty()
                .isEqualTo(anchors(name, Language.AR))
                .isEqualTo(anchors(name, Language.FR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"about", "privacy", "accessibility"})
    void aTextIsPunctuatedAsInPrint(String name) {
        assertThat(Language.values()).allSatisfy(
                language -> assertThat(new AboutTexts().of(name, language).html()).doesNotContain("'", "&quot;"));
        assertThat(new AboutTexts().of(name, Language.FR).html()).doesNotContainPattern(" [;:?!»]|« ");
    }

    private static List<String> anchors(String name, Language language) {
        return new AboutTexts().of(name, language).sections().stream().map(AboutText.Section::anchor).toList();
    }
}
