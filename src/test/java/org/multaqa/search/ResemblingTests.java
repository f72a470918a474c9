package org.multaqa.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.search.Reason.Likeness;
import org.multaqa.search.Reason.NamesAlike;

/** Whoever registers an organisation is shown those that may be the same. */
class ResemblingTests {

    private static final Thing TABUK = Thing.ar("جامعة تبوك").under("sa");
    private static final Thing FORD = Thing.en("The Ford Foundation").under("us");
    private static final Thing WINNIPEG = Thing.en("University of Winnipeg").under("ca");
    private static final Thing CARE = Thing.en("Nomad Aid Network").under("so");
    private static final Thing MANSOURA = Thing.en("Mansoura University").under("eg");
    private static final Thing STATISTICS = Thing.en("Central Statistics Office").under("ie");

    private IndexOfThings index;

    @BeforeEach
    void listsSome(@TempDir Path folder) {
        index = new IndexOfThings(folder).with(TABUK, FORD, WINNIPEG, CARE, MANSOURA, STATISTICS);
    }

    @AfterEach
    void close() {
        index.close();
    }

    private List<Resemblance> resembling(Thing entered) {
        return index.resembling(entered.findable());
    }

    private static Likeness likeness(Resemblance found) {
        return found.reasons()
                .stream()
                .filter(NamesAlike.class::isInstance)
                .map(reason -> ((NamesAlike) reason).likeness())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anArticleMakesNoOtherFoundation() {
        assertThat(resembling(Thing.en("Ford Foundation").under("us"))).extracting(Resemblance::id)
                .containsExactly(FORD.id());
    }

    @Test
    void anEnglishNameResemblesTheArabicOne() {
        var found = resembling(Thing.en("University of Tabuk").under("sa"));
        assertThat(found).extracting(Resemblance::id).containsExactly(TABUK.id());
        assertThat(likeness(found.getFirst())).isEqualTo(Likeness.OTHER_SCRIPT);
    }

    @Test
    void aFrenchNameResemblesTheEnglishOne() {
        assertThat(resembling(Thing.fr("Université de Winnipeg").under("ca"))).extracting(Resemblance::id)
                .containsExactly(WINNIPEG.id());
    }

    @Test
    void initialsResembleTheFullName() {
        var found = resembling(Thing.en("NAN").under("so"));
        assertThat(found).extracting(Resemblance::id).containsExactly(CARE.id());
        assertThat(found.getFirst().reasons()).contains(
                new Reason.Initials("nan", List.of("nomad", "aid", "network"), true), new Reason.SameCountry("so"));
    }

    @Test
    void theHospitalIsNotTheUniversity() {
        assertThat(resembling(Thing.en("Mansoura University Hospital").under("eg"))).isEmpty();
    }

    @Test
    void theSameNameInAnotherCountryIsAnother() {
        assertThat(resembling(Thing.en("Central Statistics Office").under("bw"))).isEmpty();
    }

    @Test
    void anOrganisationDoesNotResembleItself() {
        assertThat(resembling(FORD)).isEmpty();
    }
}
