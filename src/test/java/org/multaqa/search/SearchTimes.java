package org.multaqa.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
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
import org.multaqa.search.answering.IndexOfThings;
import org.springframework.util.FileSystemUtils;

/**
 * Prints how long the search takes on so many invented organisations, for {@code bench/search.sh} and the evaluation. The
 * clock's time is what a reader waits; the processor's changes little with what else the machine does. The first time
 * that a word is asked it is compared with all words there are, which is remembered: that is measured apart.
 */
final class SearchTimes {

    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
    private static final int BATCH = 1_000;
    private static final int ASKED = 200;
    private static final int BROADLY = 5;
    private static final List<String> BROAD = List.of("association", "fondation", "network for women", "جمعية", "مؤسسة",
            "جمعية تعليم المرأة", "centre pour la jeunesse", "youth", "environment", "health egypt");
    private static final Map<String, Set<String>> THREE_FACETS = Map.of("country", Set.of("eg", "tn", "fr"),
            "kind", Set.of("nonprofit"), "reach", Set.of("local", "national"));

    private final IndexOfThings index;
    private final int invented;
    private final int rounds;

    /** Of an index in which the first so many invented organisations are. */
    SearchTimes(IndexOfThings index, int invented, int rounds) {
        this.index = index;
        this.invented = invented;
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws IOException {
        int organisations = Integer.parseInt(arguments[0]);
        var folder = Files.createTempDirectory("search-times");
        try (var index = new IndexOfThings(folder, FindableOrganisations.FACETS)) {
            fill(index, organisations);
            new SearchTimes(index, organisations, Integer.parseInt(arguments[1])).print();
            System.out.printf("%n%,d MB of memory are used, and %,d MB of disk%n", memory(), disk(folder));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void fill(IndexOfThings index, int organisations) {
        var invented = new InventedOrganisations();
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

    private static long memory() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    private static long disk(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum() >> 20;
        }
    }

    void print() {
        var names = names();
        var parts = names.stream().map(SearchTimes::lastWords).toList();
        var typos = names.stream().map(SearchTimes::withoutThirdLetter).toList();
        System.out.println("""
                | what is asked | times | p50, ms | p95, ms | p95 of the processor, ms |
                | --- | ---: | ---: | ---: | ---: |""");
        measure("a broad query", BROAD, BROADLY * rounds, text -> index.find(text, Map.of()));
        measure("a broad query and three facets", BROAD, BROADLY * rounds, text -> index.find(text, THREE_FACETS));
        measureFirst("a whole name for the first time and three facets", names,
                text -> index.find(text, THREE_FACETS));
        measure("a whole name and three facets", names, rounds, text -> index.find(text, THREE_FACETS));
        measure("a whole name", names, rounds, text -> index.find(text, Map.of()));
        measure("two words of a name", parts, rounds, text -> index.find(text, Map.of()));
        measure("a name with a typing error", typos, rounds, text -> index.find(text, Map.of()));
        measure("everything by name", List.of(Language.values()), rounds,
                reader -> index.browse(Order.NAME, reader, 20, null));
        measure("a suggestion", names.stream().flatMap(SearchTimes::beginnings).toList(), rounds,
                text -> index.suggest(text, Language.EN));
        measure("a suggestion for a typing error", typos.stream().flatMap(SearchTimes::beginnings).toList(), rounds,
                text -> index.suggest(text, Language.EN));
    }

    /** Of organisations from all over the mall, one language after the other. */
    private List<String> names() {
        var organisations = new InventedOrganisations();
        return IntStream.range(0, ASKED)
                .mapToObj(i -> name(organisations.published((int) ((long) i * invented / ASKED)), i))
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
    private static <T> void measure(String what, List<T> questions, int rounds, Consumer<T> ask) {
        questions.forEach(ask);
        measureFirst(what, Collections.nCopies(rounds, questions).stream().flatMap(List::stream).toList(), ask);
    }

    private static <T> void measureFirst(String what, List<T> questions, Consumer<T> ask) {
        var clock = new ArrayList<Long>();
        var processor = new ArrayList<Long>();
        for (var question : questions) {
            long worked = PROCESSOR.getCurrentThreadCpuTime();
            long begin = System.nanoTime();
            ask.accept(question);
            clock.add(System.nanoTime() - begin);
            processor.add(PROCESSOR.getCurrentThreadCpuTime() - worked);
        }
        System.out.printf("| %s | %d | %.2f | %.2f | %.2f |%n", what, clock.size(), part(clock, 0.5),
                part(clock, 0.95), part(processor, 0.95));
    }

    private static double part(List<Long> nanos, double part) {
        nanos.sort(null);
        return nanos.get((int) (part * (nanos.size() - 1))) / 1e6;
    }
}
