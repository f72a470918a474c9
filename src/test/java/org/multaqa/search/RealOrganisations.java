package org.multaqa.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.multaqa.language.Country;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.search.resembling.DuplicatePairs;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The 12,049 real organisations and the queries that must find them, where they lie beside the project. */
public final class RealOrganisations {

    private static final Path DATA = Path.of("..", "shared", "data");
    private static final Path ORGANISATIONS = DATA.resolve("organisations.csv");
    private static final Path QUERIES = DATA.resolve("search-queries-dev.tsv");

    private RealOrganisations() {}

    /** A query of that kind, and the ids one of which must be found. */
    record Asked(String kind, String query, Set<UUID> expected) {}

    public static boolean areHere() {
        return Files.isReadable(ORGANISATIONS) && Files.isReadable(QUERIES);
    }

    public static List<Findable> all() throws IOException {
        var all = new ArrayList<Findable>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(ORGANISATIONS)) {
            rows.forEach(row -> all.add(findable(row)));
        }
        return all;
    }

    static List<Asked> queries() throws IOException {
        try (var lines = Files.lines(QUERIES)) {
            return lines.skip(1)
                    .map(line -> line.split("\t"))
                    .map(cells -> new Asked(cells[0], cells[1], Set.of(Stream.of(cells[2].split("\\|"))
                            .map(RealOrganisations::id)
                            .toArray(UUID[]::new))))
                    .toList();
        }
    }

    private static UUID id(String source) {
        return UUID.nameUUIDFromBytes(source.getBytes(StandardCharsets.UTF_8));
    }

    private static Findable findable(NamedCsvRecord row) {
        var name = LocalizedText.of(Map.of(Language.AR, row.getField("name_ar"), Language.EN, row.getField("name_en"),
                Language.FR, row.getField("name_fr")), Language.EN, Language.FR, Language.AR).orElseThrow();
        var country = Country.of(row.getField("country_iso2"));
        var places = new ArrayList<String>(List.of(row.getField("city")));
        country.ifPresent(where -> Stream.of(Language.values()).map(where::name).forEach(places::add));
        return new Findable(id(row.getField("source_id")), name, List.of(), parts(row.getField("acronym")), List.of(),
                places, Map.of("country", Set.copyOf(country.map(Country::slug).stream().toList()), "topic",
                        Set.copyOf(parts(row.getField("types")))),
                Instant.EPOCH, null, 0, DuplicatePairs.domains(row.getField("website")));
    }

    private static List<String> parts(String cell) {
        return Stream.of(cell.split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}
