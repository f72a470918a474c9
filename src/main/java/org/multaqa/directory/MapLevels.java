package org.multaqa.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which numbers share a colour: 0 has its own level, and as many countries as round numbers allow share each of the
 * five above it.
 *
 * @param starts the lowest number of level 1, 2 …, out of 1, 2, 5, 10, 20, 50 …; at most five of them
 * @param highest the highest number there is
 */
record MapLevels(List<Long> starts, long highest) {
    private static final int MOST = 5;

    static MapLevels of(Collection<Long> counts) {
        var sorted = counts.stream().filter(count -> count > 0).sorted().toList();
        if (sorted.isEmpty()) {
            return new MapLevels(List.of(), 0);
        }
        var starts = new ArrayList<>(List.of(1L));
        for (var level = 1; level < MOST; level++) {
            var start = Math.max(nearestRound(sorted.get(sorted.size() * level / MOST)), nextRound(starts.getLast()));
            if (start <= sorted.getLast()) {
                starts.add(start);
            }
        }
        return new MapLevels(List.copyOf(starts), sorted.getLast());
    }

    int levelOf(long count) {
        return (int) starts.stream().filter(start -> start <= count).count();
    }

    List<MapDrawing.LegendEntry> legend() {
        var none = new MapDrawing.LegendEntry(0, 0, 0);
        return Stream.concat(Stream.of(none), IntStream.rangeClosed(1, starts.size()).mapToObj(this::entry)).toList();
    }

    private MapDrawing.LegendEntry entry(int level) {
        var to = level == starts.size() ? highest : starts.get(level) - 1;
        return new MapDrawing.LegendEntry(level, starts.get(level - 1), to);
    }

    private static long nearestRound(long number) {
        var below = 1L;
        while (nextRound(below) <= number) {
            below = nextRound(below);
        }
        var above = nextRound(below);
        return number * number < below * above ? below : above;
    }

    /** 1, 2, 5, 10, 20, 50 … */
    private static long nextRound(long round) {
        var digit = Long.parseLong(Long.toString(round).substring(0, 1));
        return digit == 2 ? round / 2 * 5 : round * 2;
    }
}
