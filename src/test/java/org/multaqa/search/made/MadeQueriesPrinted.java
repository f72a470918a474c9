package org.multaqa.search.made;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.multaqa.search.Findable;
import org.multaqa.search.RealOrganisations;

/**
 * Prints the made queries to be read: kind, query, ids, stripped side and the names that they were made from.
 * {@code ./mvnw -B -q spring-boot:test-run -Dspring-boot.run.main-class=org.multaqa.search.made.MadeQueriesPrinted}
 */
final class MadeQueriesPrinted {

    private MadeQueriesPrinted() {}

    public static void main(String[] arguments) throws IOException {
        var all = RealOrganisations.all();
        Map<UUID, Findable> byId = all.stream().collect(Collectors.toMap(Findable::id, Function.identity()));
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        MadeQueries.of(all)
                .queries()
                .forEach(made -> out.println(String.join("\t", made.kind(), made.query(),
                        made.expected().stream().map(UUID::toString).sorted().collect(Collectors.joining("|")),
                        made.stripped().name(), names(made, byId))));
    }

    private static String names(MadeQuery made, Map<UUID, Findable> byId) {
        return made.expected()
                .stream()
                .sorted(Comparator.naturalOrder())
                .map(id -> String.join(" / ", byId.get(id).name().texts().values()))
                .collect(Collectors.joining(" | "));
    }
}
