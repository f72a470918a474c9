package org.multaqa.search.resembling;

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
import org.multaqa.organisations.WebAddress;
import org.multaqa.search.Findable;

/** Pairs of real records that are the same organisation, or not, where they lie beside the project. */
public final class DuplicatePairs {

    private static final Path PAIRS = Path.of("..", "shared", "data", "duplicate-pairs-dev.tsv");
    private static final int FIELDS = 7;

    private DuplicatePairs() {}

    /** Two records, and whether they are the same. */
    record Pair(String id, boolean same, String kind, Findable entered, Findable listed) {}

    static boolean areHere() {
        return Files.isReadable(PAIRS);
    }

    static List<Pair> all() throws IOException {
        try (var lines = Files.lines(PAIRS)) {
            return lines.skip(1).map(line -> line.split("\t", -1)).map(DuplicatePairs::pair).toList();
        }
    }

    private static Pair pair(String[] cells) {
        return new Pair(cells[0], cells[1].equals("1"), cells[2], record(cells, 3), record(cells, 3 + FIELDS));
    }

    private static Findable record(String[] cells, int from) {
        var name = LocalizedText.of(
                Map.of(Language.EN, cells[from], Language.AR, cells[from + 1], Language.FR, cells[from + 2]),
                Language.EN, Language.FR, Language.AR).orElseThrow();
        var acronyms = Stream.of(cells[from + 3].split(";")).map(String::strip).filter(one -> !one.isEmpty()).toList();
        var country = Country.of(cells[from + 4]);
        var places = new ArrayList<String>(List.of(cells[from + 5]));
        country.ifPresent(where -> Stream.of(Language.values()).map(where::name).forEach(places::add));
        return new Findable(UUID.nameUUIDFromBytes((cells[0] + from).getBytes(StandardCharsets.UTF_8)), name,
                List.of(), acronyms, List.of(), places,
                Map.of(Findable.COUNTRY, Set.copyOf(country.map(Country::slug).stream().toList())), Instant.EPOCH, null,
                0, domains(cells[from + 6]));
    }

    public static List<String> domains(String website) {
        return WebAddress.parse(website).flatMap(WebAddress::ownDomain).stream().toList();
    }
}
