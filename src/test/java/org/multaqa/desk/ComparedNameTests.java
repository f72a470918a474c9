package org.multaqa.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.names.NameWords;
import org.multaqa.organisations.Profile;
import org.multaqa.search.Explanation.Label;
import org.multaqa.search.Explanation.Meeting.InName;

class ComparedNameTests {

    private static final String FRENCH = "Association L’Éveil des femmes d’Aït-Baha";
    private static final Profile EVEIL = Profile
            .named(LocalizedText.of(Language.FR,
                    Map.of(Language.FR, FRENCH, Language.AR, "جمعية يقظة النساء", Language.EN,
                            "Women’s Awakening No. 1")))
            .alsoNamed("Réveil d’Aït Baha", Language.FR)
            .acronyms(List.of("A.É.F.A."))
            .build();

    @Test
    void theWordsThatMetStandInTheNameAsItIsWritten() {
        assertThat(compared(FRENCH).pieces(met(1, 2))).containsExactly("Association L’", "Éveil",
                " des femmes d’Aït-Baha");
        assertThat(compared("جمعية يقظة النساء").pieces(met(0, 2))).containsExactly("", "جمعية", " ", "يقظة", " النساء")
                .hasSize(5);
    }

    @Test
    void aWordIsInTheLanguageOfItsName() {
        assertThat(compared("جمعية يقظة النساء").words(new InName(2, 3), Language.FR))
                .isEqualTo(new Scrap("النساء", "ar", "rtl"));
        assertThat(compared(FRENCH).words(new InName(1, 2), Language.FR)).isEqualTo(new Scrap("Éveil", null, null));
        assertThat(compared(FRENCH).words(new InName(1, 2), Language.AR)).isEqualTo(new Scrap("Éveil", "fr", "ltr"));
    }

    @Test
    void twoWordsThatMetAsOneAreShownTogether() {
        assertThat(compared(FRENCH).words(new InName(4, 6), Language.FR).text()).isEqualTo("Aït-Baha");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Réveil d’Aït Baha", "réveil d'aït baha"})
    void anotherNameIsShownAsTheOrganisationWritesIt(String label) {
        assertThat(compared(label).whole(Language.FR).text()).isEqualTo("Réveil d’Aït Baha");
    }

    @Test
    void aNameThatTheOrganisationNoLongerHasIsNone() {
        assertThat(ComparedName.of(new Label(NameWords.of("Somebody Else"), false), EVEIL)).isEmpty();
        assertThat(ComparedName.of(new Label(List.of(new NameWords.Word("xyz", "xyz", "xyz")), true), EVEIL)).isEmpty();
    }

    @Test
    void anAcronymKeepsItsDots() {
        var acronym = ComparedName.of(new Label(List.of(new NameWords.Word("aefa", "aefa", "aefa")), true), EVEIL)
                .orElseThrow();

        assertThat(acronym.whole(Language.FR).text()).isEqualTo("A.É.F.A.");
        assertThat(acronym.pieces(List.of(new InName(0, 1)))).isNotEmpty();
    }

    @Test
    void aTypedWordIsOfTheLanguageOfItsLettersIfAny() {
        assertThat(Scrap.of("نهر", null, Language.EN)).isEqualTo(new Scrap("نهر", "ar", "rtl"));
        assertThat(Scrap.of("nahr", null, Language.AR)).isEqualTo(new Scrap("nahr", null, null));
    }

    private static ComparedName compared(String name) {
        return ComparedName.of(new Label(NameWords.of(name), false), EVEIL).orElseThrow();
    }

    /** The words from the first to behind the second, each met by itself. */
    private static List<InName> met(int from, int to) {
        return Stream.iterate(from, word -> word < to, word -> word + 1).map(at -> new InName(at, at + 1)).toList();
    }
}
