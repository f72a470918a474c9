package org.multaqa.search.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.search.Thing.en;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.search.Thing;

class FacetsTests {

    private static final Thing CLINIC = en("Cedar Clinic").under("lb", "health", "women");
    private static final Thing SCHOOL = en("Cedar School").under("lb", "education");
    private static final Thing OASIS = en("Oasis Clinic").under("tn", "health");
    private static final Thing NOWHERE = en("World Clinic");

    @TempDir
    private Path folder;
    private IndexOfThings index;

    @BeforeEach
    void fill() {
        index = empty().with(CLINIC, SCHOOL).with(OASIS, NOWHERE);
    }

    IndexOfThings empty() {
        return new IndexOfThings(folder);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void eachValueIsCounted() {
        var found = index.find("", Map.of());

        assertThat(found.total()).isEqualTo(4);
        assertThat(found.facets()).containsEntry("country", Map.of("lb", 2L, "tn", 1L))
                .containsEntry("topic", Map.of("health", 2L, "education", 1L, "women", 1L));
    }

    @Test
    void valuesOfAFacetWiden() {
        assertThat(index.find("", Map.of("topic", Set.of("education", "women"))).ids())
                .containsExactlyInAnyOrder(CLINIC.id(), SCHOOL.id());
    }

    @Test
    void facetsNarrow() {
        assertThat(index.find("", Map.of("topic", Set.of("health"), "country", Set.of("lb"))).ids())
                .containsExactly(CLINIC.id());
    }

    @Test
    void aFacetThatFiltersIsCountedAsIfItDidNot() {
        var found = index.find("", Map.of("topic", Set.of("health"), "country", Set.of("lb")));

        assertThat(found.total()).isEqualTo(1);
        assertThat(found.facets()).containsEntry("country", Map.of("lb", 1L, "tn", 1L))
                .containsEntry("topic", Map.of("health", 1L, "women", 1L, "education", 1L));
    }

    @Test
    void aTextNarrowsWhatIsCounted() {
        assertThat(index.find("cedar", Map.of()).facets()).containsEntry("country", Map.of("lb", 2L));
    }

    @Test
    void anEmptyFilterIsNone() {
        assertThat(index.find("", Map.of("topic", Set.of())).total()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "clinic", "cedar clinic"})
    void whereNothingIsCountedTheSameIsFound(String text) {
        var health = Set.of("health");
        for (var filters : List.of(Map.<String, Set<String>>of(), Map.of("topic", health),
                Map.of("topic", Set.of("education", "women"), "country", Set.of("lb")),
                Map.of("topic", health, "country", Set.<String>of()), Map.of("country", Set.of("zz")))) {
            var found = index.find(text, filters);

            assertThat(index.ids(text, filters)).isEqualTo(found.ids());
            assertThat(index.count(text, filters)).isEqualTo(found.total());
        }
    }

    @Test
    void aValueThatNothingHasFindsNothing() {
        assertThat(index.find("", Map.of("country", Set.of("zz"))).total()).isZero();
    }

    @Test
    void whatIsRemovedIsNotCounted() {
        index.without(CLINIC.id());

        assertThat(index.find("", Map.of()).facets()).containsEntry("country", Map.of("lb", 1L, "tn", 1L));
    }
}
