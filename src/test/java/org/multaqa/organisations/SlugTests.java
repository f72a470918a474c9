package org.multaqa.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"جمعية النور | جمعية-النور", "أطفال الحيّ | أطفال-الحي", "جمعيــة | جمعية",
            "Fédération d'Égypte | federation-degypte", "Red  Crescent (Tunis) | red-crescent-tunis",
            "الاتحاد ٢٠٢٠ | الاتحاد-٢٠٢٠", "हिन्दी सभा | हिन्दी-सभा", "日本赤十字社 | 日本赤十字社", "*** | organisation"})
    void lettersAndDigitsOfEveryScriptStay(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @Test
    void marksOfDirectionNeverGetIntoAnAddress() {
        assertThat(Slug.of("\u202Eevil\u200F جمعية\u2066")).isEqualTo("evil-جمعية");
    }

    @Test
    void aLongNameMakesAShortAddress() {
        assertThat(Slug.of("كلمة ".repeat(100))).hasSizeLessThanOrEqualTo(81).doesNotEndWith("-");
    }

    @Test
    void twoOrganisationsOfTheSameNameAreToldApart() {
        var id = UUID.fromString("7f9c24e8-0000-4000-8000-000000000000");
        assertThat(Slug.of("أثر", id)).isEqualTo("أثر-7f9c24e8");
    }
}
