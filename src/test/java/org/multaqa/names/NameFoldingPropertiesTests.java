package org.multaqa.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import de.siegmar.fastcsv.reader.CsvReader;

/** What holds of folding whatever the name: invented names of every script, and the real ones where they lie beside. */
class NameFoldingPropertiesTests {

    private static final Path REAL = Path.of("..", "shared", "data", "organisations.csv");
    private static final int FEWEST_OF_A_SCRIPT = 100;
    private static final int MOST_OF_A_SCRIPT = 1_500;

    /** Modifier letters, which only stretch or colour others, make no name. */
    private static final Map<Character.UnicodeScript, List<Integer>> LETTERS = IntStream
            .rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(letter -> Character.isLetter(letter) && Character.getType(letter) != Character.MODIFIER_LETTER)
            .boxed()
            .collect(Collectors.groupingBy(Character.UnicodeScript::of));

    private static final List<String> INVISIBLE = List.of("\u200e", "\u200f", "\u202a", "\u202b", "\u202c", "\u2066",
            "\u2067", "\u2069", "\u061c", "\ufeff", "\u00ad");
    private static final List<String> VOWEL_MARKS = List.of("\u064b", "\u064c", "\u064d", "\u064e", "\u064f", "\u0650",
            "\u0651", "\u0652", "\u0670");

    @ParameterizedTest
    @EnumSource(value = Character.UnicodeScript.class, mode = Mode.EXCLUDE, names = {"INHERITED", "UNKNOWN"})
    void namesOfEveryScriptFoldOnceAndForAll(Character.UnicodeScript script) {
        assertThat(invented(script)).allSatisfy(name -> assertThat(refolded(name)).isEqualTo(NameFolding.words(name)));
    }

    @ParameterizedTest
    @EnumSource(value = Character.UnicodeScript.class, mode = Mode.EXCLUDE, names = {"INHERITED", "UNKNOWN"})
    void noNameOfAnyScriptFoldsToNothing(Character.UnicodeScript script) {
        assertThat(invented(script)).allSatisfy(name -> assertThat(NameFolding.words(name)).isNotEmpty());
    }

    @ParameterizedTest
    @EnumSource(value = Character.UnicodeScript.class, mode = Mode.EXCLUDE, names = {"INHERITED", "UNKNOWN"})
    void directionMarksMakeNoDifferenceInAnyScript(Character.UnicodeScript script) {
        assertThat(invented(script)).allSatisfy(name -> assertUnchanged(name, strewn(name, INVISIBLE)));
    }

    @ParameterizedTest
    @EnumSource(value = Character.UnicodeScript.class, mode = Mode.EXCLUDE, names = {"INHERITED", "UNKNOWN"})
    void caseMakesNoDifferenceInAnyScript(Character.UnicodeScript script) {
        assertThat(invented(script)).allSatisfy(NameFoldingPropertiesTests::assertCaseMakesNoDifference);
    }

    @ParameterizedTest
    @EnumSource(value = Character.UnicodeScript.class, mode = Mode.EXCLUDE, names = {"INHERITED", "UNKNOWN"})
    void aLetterAndItsPartsMakeNoDifferenceInAnyScript(Character.UnicodeScript script) {
        assertThat(invented(script)).allSatisfy(name -> {
            assertUnchanged(name, Normalizer.normalize(name, Form.NFD));
            assertUnchanged(name, Normalizer.normalize(name, Form.NFC));
        });
    }

    @Test
    void tatweelAndVowelMarksMakeNoDifferenceInArabic() {
        assertThat(invented(Character.UnicodeScript.ARABIC)).allSatisfy(name -> {
            assertUnchanged(name, strewn(name, List.of("ـ")));
            assertUnchanged(name, strewn(name, VOWEL_MARKS));
        });
    }

    @Test
    void theRealNamesFoldOnceAndForAllAndNeverToNothing() throws IOException {
        assertThat(realNames())
                .allSatisfy(name -> assertThat(NameFolding.words(name)).isNotEmpty().isEqualTo(refolded(name)));
    }

    @Test
    void theRealNamesFoldTheSameHoweverTheyAreDecorated() throws IOException {
        assertThat(realNames()).allSatisfy(name -> {
            assertUnchanged(name, strewn(name, INVISIBLE));
            assertCaseMakesNoDifference(name);
        });
    }

    @Test
    void theRealArabicNamesFoldTheSameStretchedAndVocalised() throws IOException {
        assertThat(realNames().stream()
                .filter(name -> name.codePoints().noneMatch(Character::isLowerCase)
                        && name.codePoints()
                                .anyMatch(letter -> Character.UnicodeScript
                                        .of(letter) == Character.UnicodeScript.ARABIC)))
                .allSatisfy(name -> {
                    assertUnchanged(name, strewn(name, List.of("ـ")));
                    assertUnchanged(name, strewn(name, VOWEL_MARKS));
                });
    }

    private static void assertCaseMakesNoDifference(String name) {
        assertUnchanged(name, name.toUpperCase(Locale.ROOT));
        assertUnchanged(name, name.toLowerCase(Locale.ROOT));
    }

    private static void assertUnchanged(String name, String typed) {
        assertThat(NameFolding.words(typed)).as("%s typed as %s", name, typed).isEqualTo(NameFolding.words(name));
    }

    private static List<String> refolded(String name) {
        return NameFolding.words(String.join(" ", NameFolding.words(name)));
    }

    /** Names of one to three words of letters of the script, each of its letters first in one of them. */
    private static List<String> invented(Character.UnicodeScript script) {
        int[] letters = LETTERS.getOrDefault(script, List.of()).stream().mapToInt(letter -> letter).toArray();
        if (letters.length == 0) {
            return List.of();
        }
        var random = new Random(script.ordinal());
        UnaryOperator<String> word = begun -> {
            var whole = new StringBuilder(begun);
            random.ints(1 + random.nextInt(7), 0, letters.length).forEach(i -> whole.appendCodePoint(letters[i]));
            return whole.toString();
        };
        return IntStream.range(0, Math.max(FEWEST_OF_A_SCRIPT, Math.min(letters.length, MOST_OF_A_SCRIPT)))
                .mapToObj(i -> Stream.iterate(word.apply(i < letters.length ? Character.toString(letters[i]) : ""),
                        begun -> word.apply(begun + " ")).skip(i % 3).findFirst().orElseThrow())
                .toList();
    }

    /** With a sign after each letter, each sign in its turn. */
    private static String strewn(String name, List<String> signs) {
        var typed = new StringBuilder();
        int[] next = {name.length()};
        name.codePoints().forEach(letter -> {
            typed.appendCodePoint(letter);
            if (Character.isLetter(letter)) {
                typed.append(signs.get(next[0]++ % signs.size()));
            }
        });
        return typed.toString();
    }

    private static List<String> realNames() throws IOException {
        assumeTrue(Files.isReadable(REAL), "the real organisations are not beside this project");
        var names = new ArrayList<String>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(REAL)) {
            rows.forEach(row -> Stream.of("name_en", "name_ar", "name_fr")
                    .map(row::getField)
                    .filter(name -> !name.isBlank())
                    .forEach(names::add));
        }
        return names;
    }
}
