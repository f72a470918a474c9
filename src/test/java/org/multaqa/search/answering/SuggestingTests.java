package org.multaqa.search.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.multaqa.search.Thing.ar;
import static org.multaqa.search.Thing.en;
import static org.multaqa.search.Thing.named;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.search.Search.Suggestion;
import org.multaqa.search.Thing;

class SuggestingTests {

    private static final Thing HOPE = named(LocalizedText.of(Language.AR, Map.of(Language.AR, "جمعية الأمل",
            Language.EN, "Hope Association", Language.FR, "Association Espoir"))).shortened("HOPA");
    private static final Thing HOSPITAL = en("Beirut Hospital Friends");
    private static final Thing CRESCENT = ar("الهلال الأحمر").alsoCalled("Tunisian Crescent");

    @TempDir
    private Path folder;
    private IndexOfThings index;

    @BeforeEach
    void fill() {
        index = empty().with(HOPE, HOSPITAL, CRESCENT);
    }

    IndexOfThings empty() {
        return new IndexOfThings(folder);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void whatANameBeginsWithComesBeforeWhatAWordBeginsWith() {
        assertThat(suggest("ho")).containsExactly("Hope Association", "Beirut Hospital Friends");
    }

    @Test
    void theNameIsInTheLanguageThatWasTyped() {
        assertThat(suggest("espo")).containsExactly("Association Espoir");
        assertThat(index.suggest("الام", Language.EN)).extracting(Suggestion::name, Suggestion::language)
                .containsExactly(tuple("جمعية الأمل", Language.AR));
    }

    @Test
    void theReadersLanguageGoesBeforeOthersThatMatch() {
        assertThat(index.suggest("assoc", Language.FR)).extracting(Suggestion::name)
                .containsExactly("Association Espoir");
        assertThat(index.suggest("assoc", Language.EN)).extracting(Suggestion::name)
                .containsExactly("Hope Association");
    }

    @Test
    void aNameThatIsNotShownCompletesToTheOneThatIs() {
        assertThat(suggest("tunisian cr")).containsExactly("الهلال الأحمر");
        assertThat(suggest("hopa")).containsExactly("Hope Association");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ه", "هلا", "اله", "الهلال الا", "هلال احمر", "هِلا"})
    void theCrescentIsSuggestedHoweverItIsTyped(String typed) {
        assertThat(suggest(typed)).contains("الهلال الأحمر");
    }

    @ParameterizedTest
    @ValueSource(strings = {"assosia", "Hospitl", "beruit hosp"})
    void oneTypingErrorIsForgivenFromFourLettersOn(String typed) {
        assertThat(suggest(typed)).isNotEmpty();
    }

    @Test
    void shortWordsMustBeRight() {
        assertThat(suggest("hox")).isEmpty();
    }

    @Test
    void aNameThatTwoBearIsSuggestedOnce() {
        index.with(en("Hospital").in("Amman"), named(LocalizedText.of(Language.FR, "Hospital")));

        assertThat(suggest("hospital")).containsOnlyOnce("Hospital");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\ud800", "\u0000", "*", "\u064b"})
    void nothingIsSuggestedForATextWithoutLetters(String typed) {
        assertThat(suggest(typed)).isEmpty();
    }

    private List<String> suggest(String typed) {
        return index.suggest(typed, Language.EN).stream().map(Suggestion::name).toList();
    }
}
