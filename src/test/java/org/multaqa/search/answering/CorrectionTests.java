package org.multaqa.search.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.search.Thing.ar;
import static org.multaqa.search.Thing.en;
import static org.multaqa.search.Thing.fr;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.language.Language;
import org.multaqa.search.Thing;

class CorrectionTests {

    private static final Thing LIGHTHOUSE = en("Lighthouse Education").in("Alexandria");
    private static final Thing SANDALWOOD = en("Sandalwood Garden");

    @TempDir
    private Path folder;
    private IndexOfThings index;

    @BeforeEach
    void fill() {
        index = empty().with(LIGHTHOUSE, SANDALWOOD, ar("جمعية الإسكندرية للتعليم"),
                fr("Médecins du Désert"), en("Tidewater").saying(Language.EN, "We repair lighthoose lamps"),
                en("Nile Fund").shortened("EDUCATIOM"));
    }

    IndexOfThings empty() {
        return new IndexOfThings(folder);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({"lighthouxe educaton, lighthouse education", "lighthuose, lighthouse",
            "LIGHTHOUSE Educxtion, lighthouse education",
            "alexamdria, alexandria", "médeckns désert, médecins désert", "جمعية الاسكنرية, جمعية الإسكندرية",
            "اسكنرية, إسكندرية"})
    void aTypingErrorIsCorrectedToTheWordAsNamesWriteIt(String typed, String meant) {
        assertThat(index.correct(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lighthouse", "جمعيه الاسكندريه", "iskandariya", "garden education", "zzxxqqww", "", " ",
            "*", "2026", "lighthouseeducation", "light house"})
    void whatIsRightOrLikeNothingIsLeftAlone(String typed) {
        assertThat(index.correct(typed)).isEmpty();
    }

    @Test
    void aWordOfATextOrAnAcronymIsNoError() {
        assertThat(index.correct("lighthoose")).isEmpty();
        assertThat(index.correct("educatiom")).isEmpty();
    }

    @Test
    void aWordThatTheLexiconKnowsIsNoError() {
        index.with(Thing.ar("جمعية مكافحة الحرائق"));
        assertThat(index.correct("مكافظة")).contains("مكافحة");
        assertThat(index.correct("محافظة")).isEmpty();
    }

    @Test
    void aWordThatOnlySomethingHiddenHadIsNeverOffered() {
        assertThat(index.correct("sandxlwood")).contains("sandalwood");

        index.withoutCounting(SANDALWOOD.id());

        assertThat(index.correct("sandxlwood")).isEmpty();
        assertThat(index.correct("sandxlwood lighthouxe")).contains("sandxlwood lighthouse");
    }
}
