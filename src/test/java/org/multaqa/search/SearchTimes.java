package org.multaqa.search;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.language.Language;
import org.multaqa.search.SearchQuery.Order;

/**
 * Prints the processor's time that the search takes on the real organisations, and on as many copies of them as are
 * asked for; unlike the clock's, it is not changed much by what else the machine does. It claims nothing, and runs only when it is named: {@code ./mvnw test -Dtest=SearchTimes -Dmultaqa.search.copies=16}.
 */
class SearchTimes {

    private static final int COPIES = Integer.getInteger("multaqa.search.copies", 1);
    private static final int ROUNDS = Integer.getInteger("multaqa.search.rounds", 5);
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
    private static final List<String> BROAD = List.of("association", "foundation", "university", "international",
            "جامعة", "الصليب الأحمر", "centre de recherche", "society of medicine", "جمعية الهلال الأحمر", "institut");

    @Test
    void areMeasured(@TempDir Path folder) throws IOException {
        assumeTrue(RealOrganisations.areHere(), "the real organisations are not beside this project");
        var real = RealOrganisations.all();
        var typed = RealOrganisations.queries().stream().map(RealOrganisations.Asked::query).toList();
        try (var index = new IndexOfThings(folder)) {
            long begin = System.nanoTime();
            for (int copy = 0; copy < COPIES; copy++) {
                for (int from = 0; from < real.size(); from += 1_000) {
                    index.with(copies(real.subList(from, Math.min(real.size(), from + 1_000)), copy));
                }
            }
            System.out.printf("%,d organisations indexed in %,d ms%n", COPIES * real.size(),
                    (System.nanoTime() - begin) / 1_000_000);
            measure("a query of the dev set", typed, text -> index.find(text, Map.of()));
            measure("a broad query", BROAD, text -> index.find(text, Map.of()));
            measure("a broad query, two filters", BROAD, text -> index.find(text,
                    Map.of("country", Set.of("fr", "us", "eg"), "topic", Set.of("nonprofit", "education"))));
            measure("everything by name", List.of(Language.values()),
                    reader -> index.browse(Order.NAME, reader, 20, null));
            measure("a suggestion", typed.stream().flatMap(SearchTimes::beginnings).toList(),
                    text -> index.suggest(text, Language.EN));
        }
    }

    private static Stream<String> beginnings(String text) {
        return Stream.of(1, 3, 5, 8).map(length -> text.substring(0, Math.min(length, text.length())));
    }

    private static List<Findable> copies(List<Findable> real, int copy) {
        return real.stream()
                .map(one -> new Findable(new UUID(one.id().getMostSignificantBits() + copy, copy), one.name(),
                        one.otherNames(), one.acronyms(), one.texts(), one.place(), one.facets(), one.published(),
                        one.confirmed(), one.standing()))
                .toList();
    }

    private static <T> void measure(String what, List<T> questions, Consumer<T> ask) {
        var nanos = new ArrayList<Long>();
        for (int round = 0; round <= ROUNDS; round++) {
            for (var question : questions) {
                long begin = PROCESSOR.getCurrentThreadCpuTime();
                ask.accept(question);
                if (round > 0) {
                    nanos.add(PROCESSOR.getCurrentThreadCpuTime() - begin);
                }
            }
        }
        nanos.sort(null);
        System.out.printf("%-28s %,6d times: median %.2f ms, p95 %.2f ms%n", what, nanos.size(), part(nanos, 0.5),
                part(nanos, 0.95));
    }

    private static double part(List<Long> nanos, double part) {
        return nanos.get((int) (part * (nanos.size() - 1))) / 1e6;
    }
}
