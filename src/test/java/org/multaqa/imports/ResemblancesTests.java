package org.multaqa.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.language.Country;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.organisations.Organisations;

class ResemblancesTests {

    private static final Country EGYPT = new Country("EG");
    private static final Country TUNISIA = new Country("TN");
    private static final URI AMAL = URI.create("https://www.amal.example/");

    private final Resemblances resemblances = new Resemblances();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"جمعيّة الأمـل | جمعيه الامل", "Université du Caire | Universite du CAIRE",
            "Cairo University | University, Cairo", "U.N.E.S.C.O. Cairo | UNESCO Cairo", "کانون ایران | كانون ايران"})
    void namesWrittenDifferentlyAreAlikeInOneCountry(String one, String other) {
        meet(1, named(one, EGYPT));

        assertThat(meet(2, named(other, EGYPT))).isEqualTo(1);
    }

    @Test
    void oneNameInTwoCountriesIsNoLikeness() {
        meet(1, named("Nour", EGYPT));

        assertThat(meet(2, named("Nour", TUNISIA))).isZero();
    }

    @Test
    void anAcronymOnOneSiteIsALikenessWithOrWithoutDots() {
        meet(1, new Organisations.Named(UUID.randomUUID(), name("Hope"), List.of("A.M.A.L."), EGYPT, AMAL));

        assertThat(meet(2, new Organisations.Named(UUID.randomUUID(), name("Association of Hope"), List.of("AMAL"),
                EGYPT, AMAL))).isEqualTo(1);
    }

    /** The line that it resembles, or 0. */
    private int meet(int line, Organisations.Named organisation) {
        return resemblances.meet(line, organisation).map(Resemblances.Resemblance::line).orElse(0);
    }

    private static Organisations.Named named(String name, @Nullable Country country) {
        return new Organisations.Named(UUID.randomUUID(), name(name), List.of(), country, null);
    }

    private static LocalizedText name(String name) {
        return LocalizedText.of(Language.EN, name);
    }
}
