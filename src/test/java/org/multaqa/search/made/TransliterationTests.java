package org.multaqa.search.made;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.search.made.NamePair.Word;

class TransliterationTests {

    @ParameterizedTest
    @CsvSource({"تبوك, tabuk", "صنعاء, sanaa", "الزاوية, alzawiya", "محمد, mohammed", "عبدالعزيز, abdulaziz",
            "كفرالشيخ, kafrelsheikh", "بجاية, bejaia", "قابوس, qaboos", "مستغانم, mostaganem"})
    void aNameIsAlignedLetterByLetter(String arabic, String latin) {
        assertThat(Transliteration.of(arabic, latin))
                .hasValueSatisfying(pair -> assertThat(pair.latin()).isEqualTo(latin));
    }

    @ParameterizedTest
    @CsvSource({"جامعة, university", "تبوك, tikrit", "بغداد, basra", "كلية, college", "طرابلس, tripoli", "بنين, bin"})
    void aTranslationAndAnotherNameAreNot(String arabic, String latin) {
        assertThat(Transliteration.of(arabic, latin)).isEmpty();
    }

    @Test
    void theWordsOfANamePairAreFoundWhereverTheyStand() {
        var pair = NamePair.of("جامعة الحواش الخاصة", "Al-Hawash Private University", common -> false).orElseThrow();

        assertThat(pair.words()).extracting(Word::typed).containsExactly("hawash", "private", "university");
        assertThat(pair.words().getFirst().article()).isTrue();
        assertThat(pair.names()).hasSize(1);
        assertThat(pair.translated()).containsExactly("جامعة", "الخاصة");
    }

    @Test
    void anArticleInOnePieceWithTheWordIsTakenOff() {
        var pair = NamePair.of("جامعة السلام", "Assalam University", common -> false).orElseThrow();

        assertThat(pair.names()).extracting(Word::typed).containsExactly("salam");
        assertThat(pair.names().getFirst().article()).isTrue();
    }

    @Test
    void aNameInTwoWordsMeetsOneInOne() {
        assertThat(NamePair.of("جامعة الملك عبد الله", "King Abdullah University", common -> false)
                .orElseThrow()
                .translated()).containsExactly("جامعة", "الملك");
        assertThat(NamePair.of("كلية أبوظبي", "Abu Dhabi School", common -> false).orElseThrow().names())
                .extracting(Word::typed)
                .containsExactly("abudhabi");
    }

    @Test
    void aCommonWordIsNoName() {
        assertThat(NamePair.of("كلية تكنولوجيا", "College of Technology", "technology"::equals)).isEmpty();
    }
}
