package org.multaqa.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;

/** Hiba reads Arabic, Tom English, Louise French; each as they are used to it. */
class WordingTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AR | ١٢٬٠٤٩         | ١٩٨٤ | ٥ مارس ٢٠٢٦    | الكردية | أ وب وج
            EN | 12,049         | 1984 | 5 March 2026   | Kurdish | a, b and c
            FR | 12\u202F049    | 1984 | 5 mars 2026    | kurde   | a, b et c
            """)
    void numbersDaysAndListsAreAsTheReaderWritesThem(Language reader, String number, String year, String day,
            String language, String list) {
        var wording = Messages.withUsualLocales().in(reader);

        assertThat(wording.number(12_049)).isEqualTo(number);
        assertThat(wording.year(1984)).isEqualTo(year);
        assertThat(wording.date(LocalDate.of(2026, 3, 5))).isEqualTo(day);
        assertThat(wording.nameOfLanguage("ku")).isEqualTo(language);
        assertThat(wording.list(reader == Language.AR ? List.of("أ", "ب", "ج") : List.of("a", "b", "c")))
                .isEqualTo(list);
    }

    @ParameterizedTest
    @CsvSource({"ar-EG,en-GB,fr-FR", "ar-MA,en-IN,fr-CH", "ar-SY,en-ZA,fr-CA"})
    void eachRegionGroupsNumbersInItsWay(String ar, String en, String fr) {
        var locales = new Locales(ar, en, fr);
        var messages = new Messages(locales);
        for (var reader : Language.values()) {
            var format = NumberFormat.getIntegerInstance(ULocale.forLanguageTag(locales.of(reader).toLanguageTag()));
            LongStream.iterate(1, number -> number < Long.MAX_VALUE / 7, number -> number * 7)
                    .forEach(number -> assertThat(messages.in(reader).number(number))
                            .isEqualTo(format.format(number)));
        }
    }

    @Test
    void readersAtTheSameTimeAreToldTheirOwnDays() {
        var wording = Messages.withUsualLocales().in(Language.EN);
        var first = LocalDate.of(2026, 1, 1);

        assertThat(IntStream.range(0, 20_000).parallel().mapToObj(i -> wording.date(first.plusDays(i % 31))).toList())
                .isEqualTo(IntStream.range(0, 20_000).mapToObj(i -> i % 31 + 1 + " January 2026").toList());
    }

    @Test
    void aLanguageThatNobodyKnowsIsCalledByItsCode() {
        var wording = Messages.withUsualLocales().in(Language.FR);

        assertThat(wording.nameOfLanguage("qqx")).isEqualTo("qqx");
        assertThat(wording.nameOfLanguage("ber")).isEqualTo("amazighe").isEqualTo(wording.nameOfLanguage("ber"));
    }
}
