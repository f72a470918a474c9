package org.multaqa.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lexicon is edited by hand, by people who know the words and not the program: the form is held here. */
class LexiconFilesTests {

    private static final String NO_WORD = "-";
    private static final String WEIGHT = "(0\\.[1-9]|1)";
    private static final String ARABIC = "[\\u0621-\\u063A\\u0641-\\u064A]+( [\\u0621-\\u063A\\u0641-\\u064A]+)*";
    private static final String LATIN = "[\\p{IsLatin}\\p{M}'.-]+( [\\p{IsLatin}\\p{M}'.-]+)*";
    private static final List<String> LANGUAGES = List.of("ar", "en", "fr", "ar-Latn", "mul");

    @ParameterizedTest
    @ValueSource(strings = {"generic.tsv", "places.tsv"})
    void aConceptHasThreeColumnsAndWordsInTwoAtLeast(String file) {
        assertThat(lines(file)).isNotEmpty().allSatisfy(line -> {
            assertThat(columns(line)).as(line).hasSize(3);
            assertThat(columns(line)).as(line).filteredOn(NO_WORD::equals).hasSizeLessThan(2);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"generic.tsv", "places.tsv"})
    void aWordIsWrittenInTheLettersOfItsColumn(String file) {
        assertThat(lines(file)).allSatisfy(line -> {
            var columns = columns(line);
            assertThat(words(columns.get(0))).as(line).allMatch(word -> word.matches(ARABIC));
            assertThat(words(columns.get(1))).as(line).allMatch(word -> word.matches(LATIN));
            assertThat(words(columns.get(2))).as(line).allMatch(word -> word.matches(LATIN));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"generic.tsv", "places.tsv"})
    void aWeightIsBetweenATenthAndOne(String file) {
        assertThat(lines(file).stream().flatMap(line -> columns(line).stream()).flatMap(LexiconFilesTests::entries))
                .filteredOn(entry -> entry.contains("="))
                .allMatch(entry -> entry.matches("[^=]+=" + WEIGHT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"generic.tsv", "places.tsv"})
    void aWordStandsOnceInItsCell(String file) {
        assertThat(lines(file)).allSatisfy(line -> assertThat(columns(line)).as(line)
                .allSatisfy(column -> assertThat(folded(column)).doesNotHaveDuplicates()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"generic.tsv", "places.tsv", "small.tsv"})
    void aLineStandsOnceInItsFile(String file) {
        assertThat(lines(file)).doesNotHaveDuplicates();
    }

    @Test
    void aSmallWordIsOneWordWithItsLanguage() {
        assertThat(lines("small.tsv")).isNotEmpty().allSatisfy(line -> {
            assertThat(columns(line)).as(line).hasSize(2);
            assertThat(columns(line).get(0)).as(line).isNotBlank().doesNotContain(" ");
            assertThat(columns(line).get(1)).as(line).isIn(LANGUAGES);
        });
    }

    private static List<String> folded(String column) {
        return words(column).stream().map(word -> String.join(" ", NameFolding.words(word))).toList();
    }

    private static List<String> words(String column) {
        return column.equals(NO_WORD)
                ? List.of()
                : entries(column).map(entry -> entry.replaceFirst("=.*", "")).toList();
    }

    private static Stream<String> entries(String column) {
        return Arrays.stream(column.split(" \\| ", -1));
    }

    private static List<String> columns(String line) {
        return List.of(line.split("\t", -1));
    }

    private static List<String> lines(String file) {
        try (var lexicon = LexiconFilesTests.class.getResourceAsStream("/lexicon/" + file)) {
            return new String(lexicon.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
