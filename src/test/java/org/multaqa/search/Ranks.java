package org.multaqa.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;

/** By kind of query, how far up the right answer was: the mean of 1 / rank, 0 beyond the tenth. */
final class Ranks {

    private static final int LAST = 10;

    private final Map<String, Sum> byKind = new TreeMap<>();

    private static final class Sum {

        private int queries;
        private double reciprocals;
        private int first;

        void add(int rank) {
            queries++;
            reciprocals += rank == 0 ? 0 : 1.0 / rank;
            first += rank == 1 ? 1 : 0;
        }
    }

    void add(String kind, String query, List<UUID> found, Set<UUID> expected) {
        int rank = found.stream().limit(LAST).map(expected::contains).toList().indexOf(true) + 1;
        byKind.computeIfAbsent(kind, any -> new Sum()).add(rank);
        if (rank != 1 && Boolean.getBoolean("multaqa.search.misses")) {
            System.out.printf("%s\t%s\t%d%n", kind, query, rank);
        }
    }

    /** The mean over all queries of the kinds that fit. */
    double of(Predicate<String> kinds) {
        var sums = byKind.entrySet()
                .stream()
                .filter(kind -> kinds.test(kind.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return sums.stream().mapToDouble(sum -> sum.reciprocals).sum()
                / Math.max(1, sums.stream().mapToInt(sum -> sum.queries).sum());
    }

    Set<String> kinds() {
        return byKind.keySet();
    }

    void print(String title) {
        System.out.printf("%n| %s | queries | mean reciprocal rank | first |%n| --- | ---: | ---: | ---: |%n", title);
        byKind.forEach((kind, sum) -> System.out.printf("| %s | %d | %.3f | %.3f |%n", kind, sum.queries,
                sum.reciprocals / sum.queries, (double) sum.first / sum.queries));
        System.out.printf("| all | %d | %.3f | |%n", byKind.values().stream().mapToInt(sum -> sum.queries).sum(),
                of(kind -> true));
    }
}
