package org.multaqa.fiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The words and places of which everything is made. */
final class Vocabulary {

    final List<Land> lands;
    final List<Body> bodies;
    final List<Purpose> purposes;
    final List<String> topics;

    private final Map<String, List<Words>> sentences;
    private final Map<String, List<ProperName>> properNames;
    private final List<Table.Row> people;

    Vocabulary() {
        var cities = Table.named("cities")
                .rows()
                .stream()
                .collect(Collectors.groupingBy(row -> row.cell("country"),
                        Collectors.mapping(City::of, Collectors.toList())));
        lands = Table.named("countries")
                .rows()
                .stream()
                .map(row -> Land.of(row, cities.getOrDefault(row.cell("country"), List.of())))
                .toList();
        bodies = Table.named("bodies").rows().stream().map(Body::of).toList();
        var aims = wordsBy("topic", "aims");
        var deeds = wordsBy("topic", "deeds");
        purposes = Table.named("purposes").rows().stream().map(row -> Purpose.of(row, aims, deeds)).toList();
        topics = purposes.stream().map(Purpose::topic).distinct().toList();
        sentences = wordsBy("place", "sentences");
        properNames = Table.named("proper-names")
                .rows()
                .stream()
                .collect(Collectors.groupingBy(row -> row.cell("tongue"),
                        Collectors.mapping(ProperName::of, Collectors.toList())));
        people = Table.named("people").rows();
    }

    /** What may stand in that place of a text. */
    List<Words> sentences(String place) {
        return sentences.getOrDefault(place, List.of());
    }

    /** Names of one word, in a tongue. */
    List<ProperName> properNames(String tongue) {
        return properNames.getOrDefault(tongue, List.of());
    }

    /** Names of two words, such as "Bridges of Hope". */
    List<ProperName> compounds() {
        var names = new ArrayList<ProperName>();
        for (var head : Table.named("compound-heads").rows()) {
            for (var tail : Table.named("compound-tails").rows()) {
                var first = head.words();
                var second = tail.words();
                names.add(ProperName.of(new Words(first.ar() + " " + second.ar(),
                        first.en() + " of " + second.en(), first.fr() + " " + second.fr())));
            }
        }
        return names;
    }

    /** People of a tongue. */
    List<ProperName> people(String tongue) {
        return people(tongue, "given").stream()
                .flatMap(given -> people(tongue, "family").stream().map(given::and).map(ProperName::of))
                .toList();
    }

    private List<Words> people(String tongue, String part) {
        return people.stream()
                .filter(row -> row.is("tongue", tongue) && row.is("part", part))
                .map(Table.Row::words)
                .toList();
    }

    private static Map<String, List<Words>> wordsBy(String column, String table) {
        return Table.named(table)
                .rows()
                .stream()
                .collect(Collectors.groupingBy(row -> row.cell(column),
                        Collectors.mapping(Table.Row::words, Collectors.toList())));
    }
}
