package org.multaqa.search.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.search.Reason;
import org.multaqa.search.Reason.Likeness;
import org.multaqa.search.Reason.Meeting;
import org.multaqa.search.Reason.NamesAlike;
import org.multaqa.search.Reason.Way;
import org.multaqa.search.Resemblance;
import org.multaqa.search.Thing;
import org.multaqa.search.engine.EngineView;
import org.multaqa.search.ranking.Probe;

/** Whoever registers an organisation is shown those that may be the same. */
class ResemblingTests {

    private static final Thing TABUK = Thing.ar("جامعة تبوك").under("sa");
    private static final Thing FORD = Thing.en("The Ford Foundation").under("us");
    private static final Thing WINNIPEG = Thing.en("University of Winnipeg").under("ca");
    private static final Thing NOMADS = Thing.en("Nomad Aid Network").in("Garowe").under("so");
    private static final Thing MANSOURA = Thing.en("Mansoura University").under("eg");
    private static final Thing STATISTICS = Thing.en("Central Statistics Office").under("ie");
    private static final Thing POEHN = Thing.en("Janggen-Poehn Foundation").under("ch");
    private static final Thing PHYSIOLOGY = Thing.en("Society of Insect Physiology").under("ke");

    private IndexOfThings index;

    @BeforeEach
    void listsSome(@TempDir Path folder) {
        index = new IndexOfThings(folder).with(TABUK, FORD, WINNIPEG, NOMADS, MANSOURA, STATISTICS, POEHN, PHYSIOLOGY);
    }

    @AfterEach
    void close() {
        index.close();
    }

    private List<Resemblance> resembling(Thing entered) {
        return index.resembling(entered.findable());
    }

    private static NamesAlike alike(Resemblance found) {
        return (NamesAlike) found.reasons().stream().filter(NamesAlike.class::isInstance).findFirst().orElseThrow();
    }

    private NamesAlike alike(Thing entered, Thing listed) {
        var found = resembling(entered);
        assertThat(found).extracting(Resemblance::id).containsExactly(listed.id());
        return alike(found.getFirst());
    }

    @Test
    void anArticleMakesNoOtherFoundation() {
        assertThat(alike(Thing.en("Ford Foundation").under("us"), FORD).likeness()).isEqualTo(Likeness.SAME);
    }

    @Test
    void anEnglishNameResemblesTheArabicOne() {
        var alike = alike(Thing.en("University of Tabuk").under("sa"), TABUK);
        assertThat(alike.likeness()).isEqualTo(Likeness.OTHER_SCRIPT);
        assertThat(alike.words()).containsExactly(new Meeting("university", "جامعة", Way.TRANSLATED),
                new Meeting("tabuk", "تبوك", Way.HEARD));
    }

    @Test
    void aFrenchNameResemblesTheEnglishOne() {
        assertThat(alike(Thing.fr("Université de Winnipeg").under("ca"), WINNIPEG).likeness())
                .isEqualTo(Likeness.TRANSLATED);
    }

    @Test
    void wordsOfOneRootMeetInEnglishAndFrench() {
        assertThat(alike(Thing.fr("Société de physiologie de l'insecte").under("ke"), PHYSIOLOGY).words())
                .contains(new Meeting("physiologie", "physiology", Way.COGNATE));
    }

    @Test
    void anAbbreviationIsToldAsShortenedAndASynonymAsOne() {
        assertThat(alike(Thing.en("Univ. of Winnipeg").under("ca"), WINNIPEG).words())
                .contains(new Meeting("univ", "university", Way.SHORTENED));
        assertThat(alike(Thing.en("Insect Physiology Association").under("ke"), PHYSIOLOGY).words())
                .contains(new Meeting("association", "society", Way.SYNONYM));
    }

    @Test
    void aGermanNameIsSpeltEitherWay() {
        assertThat(alike(Thing.en("Janggen-Pöhn Foundation").under("ch"), POEHN).likeness()).isEqualTo(Likeness.SAME);
    }

    @Test
    void initialsResembleTheFullName() {
        var found = resembling(Thing.en("NAN").under("so"));
        assertThat(found).extracting(Resemblance::id).containsExactly(NOMADS.id());
        assertThat(found.getFirst().reasons()).contains(
                new Reason.Initials("nan", List.of("nomad", "aid", "network"), true), new Reason.SameCountry("so"));
    }

    @Test
    void anAcronymThatTheOtherNameSpellsIsAReason() {
        var found = resembling(Thing.en("Nomad Aid").shortened("NAN").in("Garowe").under("so"));
        assertThat(found.getFirst().reasons())
                .contains(new Reason.AcronymSpelt("nan", List.of("nomad", "aid", "network"), true));
    }

    /** As common in the mall's names as a university is in any. */
    private static List<Thing> universities() {
        return IntStream.range(0, 30)
                .mapToObj(i -> Thing.named(LocalizedText.of(Language.EN,
                        Map.of(Language.EN, "University of Town" + i, Language.AR, "جامعة مدينة" + i, Language.FR,
                                "Université de Ville" + i))))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"sa, University of Hail, جامعة تبوك", "sa, Taibah University, جامعة الطائف",
            "sa, Taif University, جامعة طيبة", "eg, Alexandria University, جامعة عين شمس",
            "eg, Ain Shams University, جامعة الإسكندرية", "ca, University of Winnipeg, Université de Moncton",
            "tn, University of Sfax, Université de Gabès", "tn, Université de Sfax, جامعة قابس",
            "fr, University of Nantes, Université de Rennes"})
    void aUniversityOfAnotherTownIsAnotherInAnyLanguage(String country, String entered, String listed,
            @TempDir Path folder) {
        var one = Thing.en(entered).under(country);
        var other = Thing.fr(listed).under(country);
        try (var mall = new IndexOfThings(folder.resolve("mall")).with(universities().toArray(Thing[]::new))
                .with(one, other)) {
            assertThat(mall.resembling(one.findable())).isEmpty();
            assertThat(mall.resembling(other.findable())).isEmpty();
        }
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
    void anotherCityIsNoReasonAgainst() {
        assertThat(alike(Thing.en("Ford Foundation").under("us").in("Detroit"), FORD).words()).isNotEmpty();
    }

    @Test
    void anOrganisationDoesNotResembleItself() {
        assertThat(resembling(FORD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"---", "!", "*", "\"", "the", "و"})
    void aNameThatSaysNothingResemblesNothing(String name) {
        assertThat(resembling(Thing.en(name).under("us"))).isEmpty();
    }

    @Test
    void howeverMuchIsEnteredSoMuchIsLookedUp() throws Exception {
        var words = IntStream.range(0, 300).mapToObj(i -> "word" + i).toList();
        var names = IntStream.range(0, 50).mapToObj(i -> "name of the " + i).toArray(String[]::new);
        var hostile = Thing.en(String.join(" ", words))
                .alsoCalled(names)
                .in(String.join(" ", words))
                .shortened(names)
                .under("us");
        var asked = new ArrayList<Probe>();
        var engine = mock(EngineView.class);
        when(engine.vocabulary()).thenReturn(index.vocabulary());
        when(engine.proposed(any(), any(), anyInt())).thenAnswer(question -> {
            asked.add(question.getArgument(1));
            return List.of();
        });

        assertThat(Candidates.of(engine, IndexOfThings.KIND, hostile.findable(), 5)).isEmpty();

        assertThat(asked).hasSizeLessThan(10).allMatch(probe -> probe.ranking().size() < 100);
        assertThat(resembling(hostile)).isEmpty();
    }

    @Test
    void aLongNameIsFoundByItsBeginning() {
        var listed = Thing.en("Ford Foundation " + "for peace and ".repeat(100)).under("us");
        index.with(listed);
        assertThat(resembling(Thing.en("Ford Foundation " + "for peace and ".repeat(99)).under("us")))
                .extracting(Resemblance::id)
                .contains(listed.id());
    }
}
