package org.multaqa.directory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The outlines of a map's countries as SVG path data, in painting order: the smallest are circles and come last.
 * The files are made by tools/map/derive.mjs; docs/adr/0007-map.md tells whose borders they show.
 *
 * @param isPart whether they are a part of the world
 * @param context land that belongs to the picture but not to the map's countries
 * @param outlines by ISO 3166-1 alpha-2 code, and XK
 */
record MapShapes(String viewBox, boolean isPart, List<String> context, SequencedMap<String, String> outlines) {
    private static final String VIEW_BOX = "viewBox";
    private static final String CONTEXT = "context";

    static MapShapes world() {
        return World.SHAPES;
    }

    /** The 22 members of the Arab League. */
    static MapShapes arabWorld() {
        return ArabWorld.SHAPES;
    }

    /**
     * The map coloured by numbers of organisations. Countries that it does not show are passed over.
     *
     * @param labelledBy id of the heading that names the map on its page
     * @param counts by country code; a missing one is 0
     * @param href the address of a country's page, asked only where the count is above 0
     * @param title a country and its count in words, asked only where the count is above 0
     */
    MapDrawing drawing(String labelledBy, Map<String, Long> counts, Function<String, String> href,
            BiFunction<String, Long, String> title) {
        var levels = MapLevels.of(outlines.keySet().stream().map(code -> counts.getOrDefault(code, 0L)).toList());
        var countries = outlines.entrySet().stream().map(shape -> {
            var code = shape.getKey();
            long count = counts.getOrDefault(code, 0L);
            var link = count > 0 ? new MapDrawing.Link(href.apply(code), title.apply(code, count)) : null;
            return new MapDrawing.Country(code, shape.getValue(), levels.levelOf(count), link);
        }).toList();
        var legend = levels.legend()
                .stream()
                .filter(entry -> countries.stream().anyMatch(country -> country.level() == entry.level()))
                .toList();
        return new MapDrawing(labelledBy, viewBox, isPart, context, countries, legend);
    }

    private static MapShapes read(String name, boolean isPart) {
        try (var lines = new BufferedReader(new InputStreamReader(resource(name), StandardCharsets.UTF_8))) {
            return parse(lines.lines().toList(), isPart);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(MapShapes.class.getResourceAsStream("/map/" + name + ".tsv"), name);
    }

    private static MapShapes parse(List<String> lines, boolean isPart) {
        var viewBox = "";
        var context = new ArrayList<String>();
        var outlines = new LinkedHashMap<String, String>();
        for (var line : lines) {
            var tab = line.indexOf('\t');
            var key = line.substring(0, tab);
            var value = line.substring(tab + 1);
            switch (key) {
                case VIEW_BOX -> viewBox = value;
                case CONTEXT -> context.add(value);
                default -> outlines.put(key, value);
            }
        }
        return new MapShapes(viewBox, isPart, List.copyOf(context), Collections.unmodifiableSequencedMap(outlines));
    }

    /** Read when first asked for, to keep it out of the start. */
    private static final class World {
        static final MapShapes SHAPES = read("world", false);
    }

    private static final class ArabWorld {
        static final MapShapes SHAPES = read("arab-world", true);
    }
}
