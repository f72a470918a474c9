package org.multaqa.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.multaqa.fiction.InventedOrganisations;
import org.multaqa.language.Language;
import org.multaqa.organisations.FindableOrganisations;
import org.multaqa.organisations.Organisation;
import org.multaqa.search.SearchQuery.Order;
import org.springframework.util.FileSystemUtils;

/**
 * Prints how long the search takes on so many invented organisations, for {@code bench/search.sh}. The clock's time is
 * what a reader waits; the processor's changes little with what else the machine does.
 */
final class SearchTimes {

    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
    private static final int BATCH = 1_000;
    private static final int ASKED = 200;
    private static final List<String> BROAD = List.of("association", "fondation", "network for women", "جمعية", "مؤسسة",
            "جمعية تعليم المرأة", "centre pour la jeunesse", "youth", "environment", "health egypt");
    private static final Map<String, Set<String>> THREE_FACETS = Map.of("country", Set.of("eg", "tn", "fr"),
            "kind", Set.of("nonprofit"), "reach", Set.of("local", "national"));

    private final InventedOrganisations invented = new InventedOrganisations();
    private final int organisations;
    private final int rounds;

    private SearchTimes(int organisations, int rounds) {
        this.organisations = organisations;
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws IOException {
        var folder = Files.createTempDirectory("search-times");
        try {
            new SearchTimes(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1])).measure(folder);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void measure(Path folder) throws IOException {
        try (var index = new IndexOfThings(folder, FindableOrganisations.FACETS)) {
            fill(index);
            var names = names();
            var parts = names.stream().map(SearchTimes::lastWords).toList();
            var typos = names.stream().map(SearchTimes::withoutThirdLetter).toList();
            System.out.println("""
                    | what is asked | times | p50, ms | p95, ms | p95 of the processor, ms |
                    | --- | ---: | ---: | ---: | ---: |""");
            measure("a whole name", names, text -> index.find(text, Map.of()));
            measure("two words of a name", parts, text -> index.find(text, Map.of()));
            measure("a name with a typing error", typos, text -> index.find(text, Map.of()));
            measure("a broad query", BROAD, text -> index.find(text, Map.of()));
            measure("a broad query and three facets", BROAD, text -> index.find(text, THREE_FACETS));
            measure("everything by name", List.of(Language.values()),
                    reader -> index.browse(Order.NAME, reader, 20, null));
            measure("a suggestion", names.stream().flatMap(SearchTimes::beginnings).toList(),
                    text -> index.suggest(text, Language.EN));
        }
    }

    private void fill(IndexOfThings index) {
        long begin = System.nanoTime();
        for (int from = 0; from < organisations; from += BATCH) {
            index.with(IntStream.range(from, Math.min(organisations, from + BATCH))
                    .mapToObj(invented::published)
                    .map(FindableOrganisations::of)
                    .toList());
        }
        System.out.printf("%,d organisations invented and indexed in %,d ms%n%n", organisations,
                (System.nanoTime() - begin) / 1_000_000);
    }

    /** Of organisations from all over the mall, one language after the other. */
    private List<String> names() {
        return IntStream.range(0, ASKED)
                .mapToObj(i -> name(invented.published((int) ((long) i * organisations / ASKED)), i))
                .toList();
    }

    private static String name(Organisation organisation, int i) {
        return organisation.name().bestFor(Language.values()[i % Language.values().length]).text();
    }

    private static String lastWords(String name) {
        var words = List.of(name.split(" "));
        return String.join(" ", words.subList(Math.max(0, words.size() - 2), words.size()));
    }

    private static String withoutThirdLetter(String name) {
        return name.length() < 3 ? name : name.substring(0, 2) + name.substring(3);
    }

    private static Stream<String> beginnings(String text) {
        return Stream.of(1, 3, 5, 8).map(length -> text.substring(0, Math.min(length, text.length())));
    }

    /** The first round warms up, and is not counted. */
    private <T> void measure(String what, List<T> questions, Consumer<T> ask) {
        var clock = new ArrayList<Long>();
        var processor = new ArrayList<Long>();
        for (int round = 0; round <= rounds; round++) {
            for (var question : questions) {
                long worked = PROCESSOR.getCurrentThreadCpuTime();
                long begin = System.nanoTime();
                ask.accept(question);
                long end = System.nanoTime();
                if (round > 0) {
                    clock.add(end - begin);
                    processor.add(PROCESSOR.getCurrentThreadCpuTime() - worked);
                }
            }
        }
        System.out.printf("| %s | %d | %.2f | %.2f | %.2f |%n", what, clock.size(), part(clock, 0.5),
                part(clock, 0.95), part(processor, 0.95));
    }

    private static double part(List<Long> nanos, double part) {
        nanos.sort(null);
        return nanos.get((int) (part * (nanos.size() - 1))) / 1e6;
    }
}
