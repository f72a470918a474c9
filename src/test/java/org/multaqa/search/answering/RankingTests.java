package org.multaqa.search.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.search.Thing.ar;
import static org.multaqa.search.Thing.en;
import static org.multaqa.search.Thing.fr;
import static org.multaqa.search.Thing.named;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.search.Thing;

class RankingTests {

    private static final Thing ALEXANDRIA = en("University of Alexandria").in("Alexandria", "Egypt", "مصر");
    private static final Thing ALEXANDRIA_FRIENDS = en("Friends of the Medical Library of Alexandria University");
    private static final Thing NILE = ar("جامعة النيل");
    private static final Thing WOMEN = ar("الجمعية الوطنية لتنمية المرأة والأسرة");
    private static final Thing RED_CROSS = named(LocalizedText.of(Language.FR,
            Map.of(Language.FR, "Croix-Rouge tunisienne", Language.EN, "Tunisian Red Cross")));
    private static final Thing REFUGEES = en("Office of the High Commissioner for Refugees").shortened("U.N.H.C.R.");
    private static final Thing ABOUT_REFUGEES = en("Welcome House").saying(Language.EN,
            "We help refugees. UNHCR knows us.");
    private static final Thing WATER = fr("Société de l'Eau").alsoCalled("Aquafriends");
    private static final Thing IN_SFAX = en("Olive Growers").in("Sfax", "Tunisia", "تونس");
    private static final Thing ABDULLAH = en("Abdullah Foundation");
    private static final Thing ABD_ALLAH = ar("مؤسسة عبد الله");

    @TempDir
    private Path folder;
    private IndexOfThings index;

    @BeforeEach
    void fill() {
        index = empty().with(ALEXANDRIA, ALEXANDRIA_FRIENDS, NILE, WOMEN, RED_CROSS, REFUGEES,
                ABOUT_REFUGEES, WATER, IN_SFAX, ABDULLAH, ABD_ALLAH);
    }

    IndexOfThings empty() {
        return new IndexOfThings(folder);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void aNameThatTheQueryCoversComesBeforeALongerOne() {
        assertThat(index.find("Alexandria University")).startsWith(ALEXANDRIA.id(), ALEXANDRIA_FRIENDS.id());
    }

    @Test
    void whereSomethingIsComesBeforeWhatSoundsALittleLikeIt() {
        var weavers = ar("جمعية النساجات").in("أسوان", "Aswan", "Egypt", "مصر");
        var sun = en("Walkers in the Sun").in("Oslo");
        index.with(weavers, sun, en("Weavers' House").in("Aswan"));
        assertThat(index.find("اسوان")).contains(weavers.id()).doesNotContain(sun.id());
    }

    @Test
    void nobodyMeansASmallWordByOneThatSoundsLikeIt() {
        var light = ar("ملتقى النور");
        index.with(light, fr("Amis pour Oran"), en("Homes for All"));
        assertThat(index.find("nour")).containsExactly(light.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"badreddine", "Badr Eddine", "badr-ud-din", "بدرالدين"})
    void badrAldinIsFoundWithAnArticleThatIsHeardOrNot(String written) {
        var arabic = ar("مركز بدر الدين");
        var latin = en("Friends of Badr al-Din");
        index.with(arabic, latin);
        assertThat(index.find(written)).contains(arabic.id(), latin.id());
    }

    @Test
    void aWholeNameComesFirst() {
        assertThat(index.find("friends of the medical library of alexandria university"))
                .startsWith(ALEXANDRIA_FRIENDS.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"جامعه النيل", "الجامعة النيل", "جامعة نيل", "جَامِعَةُ النِّيل", "جامعـــة النيل",
            "والجامعة للنيل", "جامعات النيل",
            "جامعة النييل"})
    void nileUniversityIsFoundHoweverItIsWritten(String written) {
        assertThat(index.find(written)).startsWith(NILE.id());
    }

    @Test
    void joinedConjunctionsAndPrepositionsDoNotHideAWord() {
        assertThat(index.find("اسرة")).containsExactly(WOMEN.id());
        assertThat(index.find("التنمية")).containsExactly(WOMEN.id());
        assertThat(index.find("الجمعيات")).startsWith(WOMEN.id());
    }

    @Test
    void aNameIsFoundInEachOfItsLanguages() {
        assertThat(index.find("croix rouge")).containsExactly(RED_CROSS.id());
        assertThat(index.find("red cross")).containsExactly(RED_CROSS.id());
    }

    @Test
    void aNameThatIsNotShownFindsToo() {
        assertThat(index.find("aquafriends")).containsExactly(WATER.id());
    }

    @Test
    void accentsAndElisionsNeedNotBeTyped() {
        assertThat(index.find("societe eau")).startsWith(WATER.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNHCR", "unhcr", "U.N.H.C.R.", "u.n.h.c.r"})
    void anAcronymComesBeforeATextThatMentionsIt(String acronym) {
        assertThat(index.find(acronym)).containsExactly(REFUGEES.id(), ABOUT_REFUGEES.id());
    }

    @Test
    void aNameComesBeforeAText() {
        assertThat(index.find("refugees")).containsExactly(REFUGEES.id(), ABOUT_REFUGEES.id());
    }

    @Test
    void aPlaceNarrowsAndNeverNames() {
        assertThat(index.find("olive sfax")).startsWith(IN_SFAX.id());
        assertThat(index.find("Egypt")).containsExactly(ALEXANDRIA.id());
    }

    @Test
    void oneTypingErrorIsForgivenAfterTheFirstLetter() {
        assertThat(index.find("Alexandira")).startsWith(ALEXANDRIA.id());
        assertThat(index.find("Tunisien Red Crosss")).startsWith(RED_CROSS.id());
    }

    @Test
    void anArabicNameIsFoundByHowItSounds() {
        assertThat(index.find("Nil")).contains(NILE.id());
        assertThat(index.find("abdallah")).contains(ABDULLAH.id(), ABD_ALLAH.id());
        assertThat(index.find("عبد الله")).startsWith(ABD_ALLAH.id()).contains(ABDULLAH.id());
    }

    @Test
    void whatIsSpelledSoComesBeforeWhatSoundsSo() {
        assertThat(index.find("Abdullah")).startsWith(ABDULLAH.id());
    }

    @Test
    void commonWordsAloneFindNothingMore() {
        assertThat(index.find("Library of Alexandria")).containsExactly(ALEXANDRIA_FRIENDS.id(), ALEXANDRIA.id());
    }

    @Test
    void betweenEqualsTheOneThatStandsHigherComesFirst() {
        var listing = en("Hope House").in("Amman");
        var kiosk = en("House Hope").in("Irbid").standing(1);
        index.with(listing, kiosk);

        assertThat(index.find("hope")).containsExactly(kiosk.id(), listing.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "\u0000", "\u064b\u064b", "+-&&||!(){}[]^\"~*?:\\/", "AND OR NOT", "name:hope",
            "*", "'",
            "\u202e\u202e", "ـ", "…", "🙂"})
    void noTextIsTooOddToBeSearchedFor(String text) {
        assertThat(index.find(text)).doesNotContain(NILE.id());
    }

    @Test
    void aVeryLongTextIsCut() {
        assertThat(index.find("nile ".repeat(5_000))).isNotNull();
        assertThat(index.find("ا".repeat(10_000))).isEmpty();
    }
}
