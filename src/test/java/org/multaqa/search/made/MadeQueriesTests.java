package org.multaqa.search.made;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.search.Findable;
import org.multaqa.search.RealOrganisations;
import org.multaqa.search.Thing;

class MadeQueriesTests {

    private static final Thing KUFA = Thing
            .named(LocalizedText.of(Language.EN, Map.of(Language.EN, "University of Kufa",
                    Language.AR, "جامعة الكوفة", Language.FR, "Université de Koufa")))
            .shortened("UOK")
            .in("Kufa", "العراق", "Iraq", "Irak");

    @Test
    void aRecordWithoutItsLatinSideKeepsItsArabicNameAndCountry() {
        var stripped = StrippedSide.LATIN.strip(KUFA.findable());

        assertThat(stripped.name().texts()).containsOnlyKeys(Language.AR);
        assertThat(stripped.acronyms()).isEmpty();
        assertThat(stripped.place()).containsExactly("العراق", "Iraq", "Irak");
        assertThat(stripped.id()).isEqualTo(KUFA.id());
    }

    @Test
    void aRecordWithoutItsArabicSideKeepsTheOthers() {
        var stripped = StrippedSide.ARABIC.strip(KUFA.findable());

        assertThat(stripped.name().texts()).containsOnlyKeys(Language.EN, Language.FR);
        assertThat(stripped.acronyms()).containsExactly("UOK");
    }

    @Test
    void allRecordsWithTheSameWordsFitAQuery() {
        var one = Thing.en("Al-Bayan University").findable();
        var other = Thing.ar("جامعة البيان").findable();
        var third = Thing.en("Bayan University of Iraq").findable();
        var fitting = new Fitting(List.of(one, other, third));

        assertThat(fitting.name("University of Bayan")).containsExactly(one.id());
        assertThat(fitting.name("جامعة بيان")).containsExactly(other.id());
        assertThat(fitting.partOfName("Bayan University")).containsExactlyInAnyOrder(one.id(), third.id());
    }

    @Test
    void theQueriesAreTheSameInEveryRunAndWhateverTheOrderOfTheRecords() throws IOException {
        var all = new ArrayList<>(real());
        var made = MadeQueries.of(all);
        Collections.reverse(all);

        assertThat(MadeQueries.of(all).queries()).containsExactlyInAnyOrderElementsOf(made.queries());
    }

    @Test
    void noQueryIsTheNameThatTheIndexKnows() throws IOException {
        var all = real();
        var made = MadeQueries.of(all);
        Map<UUID, Findable> offered = made.stripped(all)
                .stream()
                .collect(Collectors.toMap(Findable::id, Function.identity()));

        assertThat(made.queries()).hasSizeGreaterThan(1_500)
                .allSatisfy(query -> assertThat(query.expected())
                        .isNotEmpty()
                        .noneSatisfy(id -> assertThat(offered.get(id).name().texts().values()).as(query.kind())
                                .isEqualTo(List.of(query.query()))));
    }

    @Test
    void aQueryAcrossScriptsCanOnlyBeAnsweredByCrossing() throws IOException {
        var made = MadeQueries.of(real());

        assertThat(made.queries()).filteredOn(query -> query.stripped() != StrippedSide.NONE)
                .isNotEmpty()
                .allSatisfy(query -> assertThat(query.expected())
                        .allMatch(id -> made.sides().get(id) == query.stripped()));
    }

    private static List<Findable> real() throws IOException {
        assumeTrue(RealOrganisations.areHere(), "the real organisations are not beside this project");
        return RealOrganisations.all();
    }
}
