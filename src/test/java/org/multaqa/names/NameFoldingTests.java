package org.multaqa.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFoldingTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"أحمد | احمد", "إحسان | احسان", "آمال | امال", "مؤسسة | موسسه", "هيئة | هييه",
            "مستشفى | مستشفي", "البيئــــة | البييه", "مُؤَسَّسَةٌ | موسسه", "کتابخانه | كتابخانه", "ایران | ايران",
            "ﻻجئين | لاجيين", "١٩٤٨ | 1948", "۱۹۴۸ | 1948", "علماء | علما"})
    void arabicIsTheSameHoweverItIsTyped(String typed, String folded) {
        assertThat(NameFolding.words(typed)).containsExactly(folded);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Société | societe", "ŒUVRE | oeuvre", "Straße | strasse", "Łódź | lodz",
            "Århus | arhus", "Encyclopædia | encyclopaedia", "ＡＢＣ | abc", "İstanbul | istanbul", "Thành | thanh"})
    void latinIsTheSameWithoutAccentsAndCase(String typed, String folded) {
        assertThat(NameFolding.words(typed)).containsExactly(folded);
    }

    @Test
    void directionMarksAndJoinersAreNotThere() {
        assertThat(NameFolding.words("\u200fجمعية\u200e \u202bالأمل\u202c")).containsExactly("جمعيه", "الامل");
        assertThat(NameFolding.words("جمع\u200cية")).containsExactly("جمعيه");
    }

    @Test
    void whatIsInvisibleHidesNeitherElisionsNorAcronyms() {
        assertThat(NameFolding.words("l\u200e'Eau Women\u00ad's")).containsExactly("eau", "women");
        assertThat(NameFolding.words("\u202aU\u200e.N\u200e.R.W.A\u202c")).containsExactly("unrwa");
    }

    @Test
    void elidedArticlesAndPossessivesAreNotThere() {
        assertThat(NameFolding.words("l'Eau d’Alger")).containsExactly("eau", "alger");
        assertThat(NameFolding.words("Women's rights")).containsExactly("women", "rights");
    }

    @Test
    void anApostropheInsideAWordJoins() {
        assertThat(NameFolding.words("Sha'ab O’Connor")).containsExactly("shaab", "oconnor");
    }

    @Test
    void anAcronymIsOneWordWithOrWithoutDots() {
        assertThat(NameFolding.words("U.N.E.S.C.O. Beirut")).containsExactly("unesco", "beirut");
        assertThat(NameFolding.words("م.ع.م")).containsExactly("معم");
        assertThat(NameFolding.squeezed("A.M.A.L.")).isEqualTo(NameFolding.squeezed("Amal"));
    }

    @Test
    void underscoresHyphensAndSlashesPart() {
        assertThat(NameFolding.words("جامعة_تبوك Croix-Rouge a/b")).containsExactly("جامعه", "تبوك", "croix", "rouge",
                "a", "b");
    }

    @Test
    void aWordEndsWhereNobodyWouldGoOnTyping() {
        assertThat(NameFolding.words("\ufdfa".repeat(200))).allSatisfy(word -> assertThat(word).hasSize(64));
        assertThat(NameFolding.words("\ud83c\udde6a" + "𐐨".repeat(64)).getFirst()).hasSizeBetween(64, 65)
                .endsWith("𐐨");
    }

    @Test
    void vowelSignsOfIndicScriptsStay() {
        assertThat(NameFolding.words("हिंदी")).isNotEqualTo(NameFolding.words("हद"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u064b\u064c", "\u0000", "\ud800", "\udc00\ud800", "+-&&||!(){}[]^\"~*?:\\/",
            "’’’",
            "ـــ", "\u200f\u202e"})
    void aTextWithoutLettersHasNoWords(String text) {
        assertThat(NameFolding.words(text)).isEmpty();
    }

    @Test
    void foldingAgainChangesNothingWhateverTheText() {
        var random = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            var text = anyText(random);
            var words = NameFolding.words(text);

            assertThat(NameFolding.words(String.join(" ", words))).as(text).isEqualTo(words);
        }
    }

    private static String anyText(Random random) {
        var text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            int block = random.nextInt(4);
            text.append((char) switch (block) {
                case 0 -> ' ' + random.nextInt(0x250);
                case 1 -> 0x600 + random.nextInt(0x100);
                case 2 -> 0xFB50 + random.nextInt(0x400);
                default -> random.nextInt(0x10000);
            });
        }
        return text.toString();
    }
}
