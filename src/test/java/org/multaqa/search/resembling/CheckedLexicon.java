package org.multaqa.search.resembling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.multaqa.language.Country;
import org.multaqa.language.Language;
import org.multaqa.names.ArabicForms;
import org.multaqa.names.NameWords;
import org.multaqa.names.Stems;

/** The lexicon's files as an editor reads them, line by line, to check what the program says of two words. */
final class CheckedLexicon {

    private static final List<Line> LINES = Stream.concat(
            Stream.of("generic", "places").flatMap(CheckedLexicon::lines),
            Country.all()
                    .map(country -> new Line(Stream.of(Language.AR, Language.EN, Language.FR)
                            .map(language -> words(country.name(language)))
                            .toList())))
            .toList();

    private CheckedLexicon() {}

    private record Form(String word, boolean shortened) {

        boolean means(String other) {
            return (word + "ه").equals(other) || ArabicForms.of(other)
                    .stream()
                    .anyMatch(form -> form.equals(word) || !Collections.disjoint(stems(form), stems(word)));
        }

        /** What ends as French does may be English, and the other way round. */
        private static Set<String> stems(String word) {
            return ArabicForms.isArabic(word)
                    ? Set.of(Stems.of(Language.AR, word))
                    : Set.copyOf(List.of(Stems.of(Language.EN, word), Stems.of(Language.FR, word)));
        }
    }

    private record Line(List<List<Form>> columns) {

        boolean inOneColumn(String one, String other, boolean shortened) {
            return columns.stream()
                    .anyMatch(column -> column.stream()
                            .filter(form -> form.means(one))
                            .anyMatch(form -> column.stream()
                                    .anyMatch(meant -> meant.means(other)
                                            && (meant.shortened != form.shortened) == shortened)));
        }

        boolean inTwoColumns(String one, String other) {
            return columns.stream()
                    .filter(column -> column.stream().anyMatch(form -> form.means(one)))
                    .anyMatch(column -> columns.stream()
                            .filter(another -> another != column)
                            .anyMatch(another -> another.stream().anyMatch(form -> form.means(other))));
        }

        boolean has(Line country) {
            return country.columns.stream()
                    .filter(names -> names.size() == 1)
                    .anyMatch(names -> columns.stream().anyMatch(column -> column.contains(names.getFirst())));
        }

        Line with(Line other) {
            var both = new ArrayList<List<Form>>();
            for (int i = 0; i < columns.size(); i++) {
                both.add(Stream.concat(columns.get(i).stream(), other.columns.get(i).stream()).toList());
            }
            return new Line(both);
        }
    }

    static boolean areSynonyms(String one, String other) {
        return LINES.stream().anyMatch(line -> line.inOneColumn(one, other, false));
    }

    static boolean isShortFor(String one, String other) {
        return LINES.stream().anyMatch(line -> line.inOneColumn(one, other, true));
    }

    static boolean areTranslations(String one, String other) {
        return LINES.stream().anyMatch(line -> line.inTwoColumns(one, other)) || areOfOneCountry(one, other);
    }

    /** What a country is called in CLDR goes with the line that has one of its names. */
    private static boolean areOfOneCountry(String one, String other) {
        return LINES.stream()
                .filter(line -> line.columns.stream().flatMap(List::stream).anyMatch(form -> form.means(one)))
                .anyMatch(line -> LINES.stream()
                        .filter(more -> more.has(line) || line.has(more))
                        .anyMatch(more -> more.with(line).inTwoColumns(one, other)));
    }

    private static Stream<Line> lines(String file) {
        try (var lexicon = CheckedLexicon.class.getResourceAsStream("/lexicon/" + file + ".tsv")) {
            return new String(lexicon.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> new Line(
                            Arrays.stream(line.split("\t")).map(CheckedLexicon::words).toList()))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Form> words(String column) {
        return Arrays.stream(column.split("\\|"))
                .map(form -> form.replaceFirst("=.*", "").strip())
                .flatMap(form -> NameWords.of(form).stream().map(word -> new Form(word.bare(), form.endsWith("."))))
                .toList();
    }
}
